import { Tag } from 'antd';
import { EmptyState } from '../../components/empty-state';
import { formatInstant } from '../../components/format';
import type { FrameState } from './replay-types';

type Dispute = FrameState['disputes'][number];

/** What had been said and decided by then, a line each. */
const linesOf = ({ responses, interim, opinion, escalation, designation, declined }: Dispute): readonly string[] => [
  ...responses.map(({ organ, opinion: said, author }) => `${organ.name}答复：${said}（${author}）`),
  ...(interim === undefined ? [] : [`临时措施：由${interim.lead.name}先行处置，${interim.measure}`]),
  ...(opinion === undefined ? [] : [`协调意见：由${opinion.competent.name}办理，${opinion.signatures.length} 方已签署`]),
  ...(escalation === undefined ? [] : [`报请${escalation.to.name}决定，拟由${escalation.proposed.name}办理`]),
  ...(designation === undefined
    ? []
    : [`${designation.by.name}指定由${designation.to.name}管辖（原为${designation.from.name}），${designation.documentNumber}`]),
  ...(declined === undefined ? [] : [`不予受理：${declined.groundName}；途径：${declined.route}`]),
];

export const StateDisputes = ({ disputes }: { readonly disputes: readonly Dispute[] }) => {
  if (disputes.length === 0) return <EmptyState text="没有争议" />;
  return (
    <ul className="replay-state-list">
      {disputes.map((dispute) => (
        <li key={dispute.disputeId}>
          <strong>
            {dispute.kindName}：{dispute.between.map(({ name }) => name).join('、')}
          </strong>{' '}
          <Tag color={dispute.pending ? 'orange' : 'default'}>{dispute.stateName}</Tag>
          <div className="muted">
            {formatInstant(dispute.appliedAt)} {dispute.application === undefined ? '直接指定' : '申请'}
            {dispute.nextStep === undefined ? '' : `，下一步：${dispute.nextStep}`}
          </div>
          <div>{dispute.matter}</div>
          {linesOf(dispute).map((line) => (
            <div key={line}>{line}</div>
          ))}
        </li>
      ))}
    </ul>
  );
};
