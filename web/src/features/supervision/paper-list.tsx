import { Descriptions, Tag } from 'antd';
import type { ReactNode } from 'react';
import { CitedText } from '../../components/citation/cited-text';
import { formatInstant } from '../../components/format';
import type { SupervisionPaper } from './supervision-types';

const pairsOf = (paper: SupervisionPaper): readonly (readonly [string, ReactNode])[] => {
  const { text, legalBasis, organ, officer, at, respondBy, missed, copyTo, urgentReasons, gravity, where } = paper;
  return [
    ['发出', `${organ.name} ${officer.name}，${formatInstant(at)}`],
    [
      '内容',
      <span key="text" className="pre-line">
        {text}
      </span>,
    ],
    ...(legalBasis === undefined ? [] : [['未履行职责的依据', <CitedText key="basis" text={legalBasis} on={at} />] as const]),
    ...(respondBy === undefined
      ? []
      : [
          [
            '报送期限',
            <span key="by">
              {respondBy} {missed && <Tag color="red">逾期未报送</Tag>}
            </span>,
          ] as const,
        ]),
    ...(copyTo === undefined ? [] : [['抄告', copyTo.name] as const]),
    ...(urgentReasons === undefined ? [] : [['紧急理由', urgentReasons] as const]),
    ...(gravity === undefined ? [] : [['问题重大的理由', gravity] as const]),
    ...(where === undefined ? [] : [['通报范围', where] as const]),
  ];
};

/** 督办函, 督办通知书, 意见书, 决定书 and 通报 in the order in which they were issued. */
export const PaperList = ({ papers }: { readonly papers: readonly SupervisionPaper[] }) =>
  papers.length === 0 ? null : (
    <>
      <h4>督办文书</h4>
      {papers.map((paper) => (
        <Descriptions
          key={`${paper.kind}${paper.number}`}
          className="supervision-paper print-block"
          size="small"
          bordered
          column={1}
          title={`${paper.kindName} ${paper.number}`}
          items={pairsOf(paper).map(([label, children]) => ({ key: label, label, children }))}
        />
      ))}
    </>
  );
