import { Tag } from 'antd';
import { EmptyState } from '../../components/empty-state';
import { formatInstant } from '../../components/format';
import type { FrameState } from './replay-types';

type Supervision = FrameState['supervisions'][number];

/** Every 督办 as it stood at that moment. */
export const StateSupervisions = ({ supervisions }: { readonly supervisions: readonly Supervision[] }) => {
  if (supervisions.length === 0) return <EmptyState text="没有督办" />;
  return (
    <ul className="replay-state-list">
      {supervisions.map(({ supervisionId, organ, about, due, stateName, documents, awaits, nextStep }) => (
        <li key={supervisionId}>
          <strong>
            {organ.name}：{about.name}
          </strong>{' '}
          <Tag>{stateName}</Tag>
          <div className="muted">
            {[
              ...(due === undefined ? [] : [`${formatInstant(due)} 到期`]),
              ...documents.map(({ kindName, number }) => `${kindName} ${number}`),
            ].join('　')}
          </div>
          {nextStep !== undefined && <div>{[awaits?.name, nextStep].filter((part) => part !== undefined).join('：')}</div>}
        </li>
      ))}
    </ul>
  );
};
