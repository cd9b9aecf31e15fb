import { Tag } from 'antd';
import { EmptyState } from '../../components/empty-state';
import { formatInstant } from '../../components/format';
import type { FrameState } from './replay-types';

type Criminal = FrameState['criminalTransfers'][number];

/** What had been decided by then, a line each. */
const linesOf = ({ decision, declined, reconsideration, supervision, filed, handover, returned }: Criminal): readonly string[] => [
  ...(decision === undefined ? [] : [`${decision.officer.name}${decision.approved ? '批准移送' : '不批准移送'}`]),
  ...(declined === undefined ? [] : [`公安机关不予立案：${declined.reasons}`]),
  ...(reconsideration?.decision === undefined
    ? []
    : [`复议${reconsideration.outcome === 'upheld' ? '维持' : '改变'}：${reconsideration.decision.reasons}`]),
  ...(supervision?.outcome === undefined
    ? []
    : [`检察院${supervision.filing === true ? '通知立案' : '认为不立案理由成立'}：${supervision.outcome.reasons}`]),
  ...(filed === undefined ? [] : [`公安机关立案：${filed.number}`]),
  ...(handover === undefined ? [] : [`移交物品 ${handover.items.length} 项，接收人 ${handover.receivedBy}`]),
  ...(returned === undefined ? [] : [`${returned.from.name}移送${returned.to.name}处理：${returned.groundName}`]),
];

export const StateCriminal = ({ transfers }: { readonly transfers: readonly Criminal[] }) => {
  if (transfers.length === 0) return <EmptyState text="没有涉嫌犯罪移送" />;
  return (
    <ul className="replay-state-list">
      {transfers.map((transfer) => (
        <li key={transfer.criminalTransferId}>
          <strong>{transfer.organ.name}</strong> <Tag color={transfer.underway ? 'orange' : 'default'}>{transfer.stateName}</Tag>
          <div className="muted">
            {formatInstant(transfer.startedAt)} 起
            {transfer.nextStep === undefined
              ? ''
              : `，下一步：${(transfer.awaits ?? []).map(({ name }) => name).join('、')}${transfer.nextStep}`}
          </div>
          {linesOf(transfer).map((line) => (
            <div key={line}>{line}</div>
          ))}
        </li>
      ))}
    </ul>
  );
};
