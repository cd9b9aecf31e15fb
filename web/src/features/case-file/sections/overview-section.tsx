import { Descriptions } from 'antd';
import type { ReactNode } from 'react';
import type { CaseDetail } from '../../../api/types';
import { formatInstant } from '../../../components/format';
import { SentenceBox } from '../../../components/sentence-box';
import { nameOf } from '../../../wording/code-set';
import { caseSources } from '../../../wording/case-codes';
import { CompetenceHolders } from './competence-holders';
import { PartyCards } from './party-cards';

type Pair = readonly [label: string, value: ReactNode, wide?: boolean];

const pairsOf = ({ details, openedBy, openedAt, officers }: CaseDetail): readonly Pair[] => [
  ['案由', details.cause],
  ['职权事项', `${details.itemName}（${details.item}）`],
  ['案件来源', [nameOf(caseSources, details.source), details.sourceNumber].filter((part) => part !== undefined).join(' · ')],
  ['发现时间', formatInstant(details.discoveredAt)],
  ['违法行为发生', details.occurredTo === undefined ? details.occurredFrom : `${details.occurredFrom} 至 ${details.occurredTo}`],
  ['发生地', `${details.townshipName} ${details.address}`],
  ['登记机关', `${openedBy.name}，${formatInstant(openedAt)}`],
  ['办案人员', officers.map(({ name, certificate }) => (certificate === undefined ? name : `${name}（${certificate}）`)).join('、')],
  ...(details.harmToLifeOrFinance ? [['追责期限', '涉及生命健康或金融安全且有危害后果，五年（行政处罚法第三十六条）'] as const] : []),
  ...(details.provisionsViolated === undefined ? [] : [['涉嫌违反', details.provisionsViolated, true] as const]),
  ...(details.penaltyBasis === undefined ? [] : [['处罚依据', details.penaltyBasis, true] as const]),
  ...(details.discretion === undefined ? [] : [['裁量因素', details.discretion, true] as const]),
  ['案情概要', details.facts, true],
];

export const OverviewSection = ({ file }: { readonly file: CaseDetail }) => (
  <>
    <Descriptions
      size="small"
      bordered
      column={{ xs: 1, sm: 1, md: 2 }}
      items={pairsOf(file).map(([label, value, wide = false]) => ({
        key: label,
        label,
        children: <span className="pre-line">{value}</span>,
        ...(wide ? { span: 'filled' as const } : {}),
      }))}
    />
    <h3 className="sub-title">当事人</h3>
    <PartyCards parties={file.parties} />
    <h3 className="sub-title">管辖判断</h3>
    {file.competence === undefined ? (
      <p className="muted">登记时没有管辖判断。</p>
    ) : (
      <>
        <SentenceBox title={`按 ${file.competence.asOf} 的权责清单`}>{file.competence.sentence}</SentenceBox>
        <CompetenceHolders competence={file.competence} />
      </>
    )}
  </>
);
