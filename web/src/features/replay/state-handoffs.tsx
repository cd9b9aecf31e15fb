import { Tag } from 'antd';
import { EmptyState } from '../../components/empty-state';
import { formatInstant } from '../../components/format';
import type { FrameState } from './replay-types';

type Handoff = FrameState['handoffs'][number];

export const StateHandoffs = ({ handoffs }: { readonly handoffs: readonly Handoff[] }) => {
  if (handoffs.length === 0) return <EmptyState text="还没有移送" />;
  return (
    <ul className="replay-state-list">
      {handoffs.map((handoff) => (
        <li key={handoff.handoffId}>
          <strong>
            {handoff.from.name} → {handoff.to.name}
          </strong>{' '}
          <Tag>{handoff.stateName}</Tag>
          {handoff.urgency === 'urgent' && <Tag color="red">急</Tag>}
          <div className="muted">
            {[handoff.reasonName, handoff.documentNumber, ...datesOf(handoff)].filter((part) => part !== undefined).join('　')}
          </div>
          {handoff.supplement !== undefined && <div>补正：{handoff.supplement.missing.join('；')}</div>}
          {handoff.objection !== undefined && (
            <div>
              异议：{handoff.objection.groundName}，{handoff.objection.reasons}
            </div>
          )}
        </li>
      ))}
    </ul>
  );
};

const datesOf = ({ sentAt, receivedAt, acceptedAt, endedAt }: Handoff): readonly string[] =>
  [
    { name: '发出', at: sentAt },
    { name: '签收', at: receivedAt },
    { name: '接收', at: acceptedAt },
    { name: '终结', at: endedAt },
  ].flatMap(({ name, at }) => (at === undefined ? [] : [`${name} ${formatInstant(at)}`]));
