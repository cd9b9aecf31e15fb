import { Descriptions, Tag } from 'antd';
import type { Schemas } from '../../api/types';
import { formatInstant, formatYuan } from '../../components/format';
import { OrganName } from '../../components/organ-name';
import { nameOf } from '../../wording/code-set';
import { penaltyKinds, resultKinds } from '../../wording/case-codes';

type OrganRecord = Schemas['OrganRecordDto'];
type Conclusion = Schemas['ConclusionDto'];

const conclusionText = ({ at, result, penalties, fineFen, decisionNumber, summary }: Conclusion): string =>
  [
    `${formatInstant(at)} ${nameOf(resultKinds, result)}`,
    penalties.map((kind) => nameOf(penaltyKinds, kind)).join('、'),
    fineFen === undefined ? '' : formatYuan(fineFen),
    decisionNumber ?? '',
    summary,
  ]
    .filter((part) => part !== '')
    .join('\n');

const pairsOf = (record: OrganRecord): readonly (readonly [string, string])[] => [
  ['经办起', formatInstant(record.since)],
  ['案号', record.number ?? '未编号'],
  ['立案', record.filedAt === undefined ? '未立案' : formatInstant(record.filedAt)],
  ...(record.notFiledAt === undefined
    ? []
    : [['不予立案', `${formatInstant(record.notFiledAt)}，${record.notFiledReasons ?? ''}`] as const]),
  ...(record.conclusion === undefined ? [] : [['处理决定', conclusionText(record.conclusion)] as const]),
  ...(record.publishedAt === undefined ? [] : [['公示', formatInstant(record.publishedAt)] as const]),
  ...(record.reportedUpAt === undefined ? [] : [['报送备案', formatInstant(record.reportedUpAt)] as const]),
  ...(record.closedAt === undefined ? [] : [['结案', formatInstant(record.closedAt)] as const]),
];

/** Each organ keeps its own number and filing date inside the one file. */
export const OrganRecordCard = ({ record }: { readonly record: OrganRecord }) => (
  <Descriptions
    className="organ-record print-block"
    size="small"
    bordered
    column={{ xs: 1, sm: 1, md: 2 }}
    title={
      <>
        <OrganName organ={record.organ} icon /> {record.responsible && <Tag color="blue">现责任机关</Tag>}
      </>
    }
    items={pairsOf(record).map(([label, text]) => ({
      key: label,
      label,
      children: <span className="pre-line">{text}</span>,
      ...(label === '处理决定' || label === '不予立案' ? { span: 'filled' as const } : {}),
    }))}
  />
);
