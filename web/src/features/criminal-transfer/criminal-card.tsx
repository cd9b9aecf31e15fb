import { Tag } from 'antd';
import type { CaseDetail, CriminalTransfer } from '../../api/types';
import { formatInstant, formatYuan } from '../../components/format';
import { OrganName } from '../../components/organ-name';
import { SentenceBox } from '../../components/sentence-box';
import { ClockLines } from '../consultation/clock-lines';
import { type Fact, FactsList } from '../consultation/facts-list';
import { CriminalLadder } from './criminal-ladder';

const named = (organs: readonly { readonly name: string }[]): string => organs.map(({ name }) => name).join('、');
const dated = (at: string, text: string): string => `${formatInstant(at)} ${text}`;

const ofTheOrgan = (transfer: CriminalTransfer): readonly (Fact | undefined)[] => {
  const { organ, team, report, actingHead, decision, fine, attachments, copiedTo } = transfer;
  return [
    ['移送机关', organ.name],
    team.length === 0
      ? undefined
      : [
          '专案组',
          team.map(({ name, certificate }) => `${name}${certificate === undefined ? '' : `（执法证 ${certificate}）`}`).join('、'),
        ],
    report === undefined
      ? undefined
      : ['书面报告', `${dated(report.at, report.officer.name)}\n涉嫌${report.offence}；${report.legalBasis}\n${report.text}`],
    actingHead === undefined ? undefined : ['主持工作的负责人', actingHead.name],
    decision === undefined
      ? undefined
      : [
          '是否移送',
          `${dated(decision.at, decision.officer.name)}（${decision.asActingHead ? '主持工作的负责人' : '正职负责人'}）${decision.approved ? '批准移送' : '不批准移送'}${decision.words === undefined ? '' : `：${decision.words}`}`,
        ],
    attachments.length === 0
      ? undefined
      : [
          '所附材料',
          attachments
            .map(({ kindName, name, copies }) => `${name.startsWith(kindName) ? name : `${kindName}：${name}`}（${copies} 份）`)
            .join('\n'),
        ],
    fine === undefined ? undefined : ['移送前的罚款', `${formatYuan(fine.fineFen)}，法院判处罚金的依法折抵`],
    copiedTo === undefined ? undefined : ['抄送', copiedTo.name],
  ];
};

const ofThePolice = ({ police, forwardings, supplement, declined, filed }: CriminalTransfer): readonly (Fact | undefined)[] => [
  police === undefined ? undefined : ['公安机关', police.name],
  ...forwardings.map(({ at, from, to, reasons }): Fact => ['转送', `${dated(at, from.name)} → ${to.name}：${reasons}`]),
  supplement === undefined
    ? undefined
    : [
        '补正',
        `${dated(supplement.requestedAt, '要求')}：${supplement.missing.join('、')}${supplement.suppliedAt === undefined ? '' : `\n${dated(supplement.suppliedAt, '补齐')}：${supplement.supplied?.join('、') ?? ''}`}`,
      ],
  declined === undefined
    ? undefined
    : [
        '不予立案',
        `${dated(declined.at, declined.documentNumber)}\n${declined.groundName}：${declined.reasons}\n退回：${declined.returned.join('、')}`,
      ],
  filed === undefined ? undefined : ['立案', `${dated(filed.at, filed.number)}（${filed.groundName}）`],
];

const remedies = ({
  reconsideration,
  supervision,
  procuratorate,
  resumedAt,
  resumedReasons,
}: CriminalTransfer): readonly (Fact | undefined)[] => [
  reconsideration === undefined
    ? undefined
    : [
        '复议',
        `${dated(reconsideration.at, reconsideration.documentNumber)}：${reconsideration.reasons}${reconsideration.decision === undefined ? '' : `\n${dated(reconsideration.decision.at, reconsideration.outcome === 'upheld' ? '维持不予立案' : '予以立案')}：${reconsideration.decision.reasons}`}`,
      ],
  supervision === undefined
    ? undefined
    : [
        '立案监督',
        [
          `${dated(supervision.at, `向${procuratorate?.name ?? '检察院'}建议`)}：${supervision.reasons}`,
          supervision.demandedAt === undefined ? undefined : dated(supervision.demandedAt, '要求公安机关说明不立案理由'),
          supervision.explainedAt === undefined
            ? undefined
            : `${dated(supervision.explainedAt, '公安机关说明')}：${supervision.explanation ?? ''}`,
          supervision.outcome === undefined
            ? undefined
            : `${dated(supervision.outcome.at, supervision.filing === true ? '通知公安机关立案' : '认为不立案理由成立')}：${supervision.outcome.reasons}`,
        ]
          .filter((line) => line !== undefined)
          .join('\n'),
      ],
  resumedAt === undefined ? undefined : ['恢复行政处理', `${formatInstant(resumedAt)}：${resumedReasons ?? ''}`],
];

const afterwards = (
  { handover, passedOn, returned, concluded, misconduct }: CriminalTransfer,
  { goods }: CaseDetail,
): readonly (Fact | undefined)[] => [
  handover === undefined
    ? undefined
    : [
        '移交物品和材料',
        [
          `${formatInstant(handover.at)}，接收人 ${handover.receivedBy}`,
          ...handover.items.map(({ goodsId, note }) => {
            const known = goods.find((one) => one.goodsId === goodsId);
            return `${known?.name ?? '物品'} ${known?.quantity ?? ''} ${known?.unit ?? ''}${note === undefined ? '' : `：${note}`}`;
          }),
          ...handover.materials,
          handover.partyTold === undefined ? undefined : `书面告知当事人：${handover.partyTold}`,
        ]
          .filter((line) => line !== undefined)
          .join('\n'),
      ],
  ...passedOn.map(({ at, to, stage, documentNumber }): Fact => [
    stage === 'prosecution' ? '移送审查起诉' : '提起公诉',
    `${dated(at, to.name)}，${documentNumber}`,
  ]),
  returned === undefined
    ? undefined
    : [
        '移送行政机关',
        `${dated(returned.at, `${returned.from.name} → ${returned.to.name}`)}（${returned.groundName}）：${returned.reasons}`,
      ],
  concluded === undefined
    ? undefined
    : [
        '刑事处理结果',
        `${formatInstant(concluded.at)}：${concluded.result}${concluded.criminalFineFen === undefined ? '' : `，罚金 ${formatYuan(concluded.criminalFineFen)}`}`,
      ],
  ...misconduct.map(({ at, toName, documentNumber }): Fact => ['公职人员线索', `${dated(at, `移送${toName}`)}，${documentNumber}`]),
];

const Documents = ({ documents }: { readonly documents: CriminalTransfer['documents'] }) => (
  <ol className="criminal-documents">
    {documents.map(({ name, number, organ, at }) => (
      <li key={`${name}/${at}`}>
        {name}
        {number === undefined ? '' : ` ${number}`} <span className="muted">{dated(at, organ.name)}</span>
      </li>
    ))}
  </ol>
);

/** One 刑事移送: where it stands, whose turn it is and until when, and all that was said. */
export const CriminalCard = ({ transfer, file }: { readonly transfer: CriminalTransfer; readonly file: CaseDetail }) => {
  const { stateName, underway, awaits = [], nextStep, clocks, documents, organ, police } = transfer;
  const open = clocks.filter(({ status }) => status === 'running' || status === 'paused');
  return (
    <article className="matter-card" aria-label={`涉嫌犯罪移送：${organ.name}`}>
      <h3 className="handoff-title">
        涉嫌犯罪移送 <OrganName organ={organ} />
        {police !== undefined && <> → {police.name}</>}
        <Tag color={underway ? 'orange' : 'default'}>{stateName}</Tag>
      </h3>
      <CriminalLadder transfer={transfer} />
      {nextStep !== undefined && (
        <SentenceBox title="下一步">{awaits.length === 0 ? nextStep : `${named(awaits)}：${nextStep}`}</SentenceBox>
      )}
      <ClockLines clocks={open} />
      <FactsList facts={[...ofTheOrgan(transfer), ...ofThePolice(transfer), ...remedies(transfer), ...afterwards(transfer, file)]} />
      {documents.length > 0 && (
        <>
          <h4>文书</h4>
          <Documents documents={documents} />
        </>
      )}
    </article>
  );
};
