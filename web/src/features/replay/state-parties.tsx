import { EmptyState } from '../../components/empty-state';
import { nameOf } from '../../wording/code-set';
import { partyKinds } from '../../wording/case-codes';
import type { FrameState } from './replay-types';

/** The server masks what this viewer may not see. */
export const StateParties = ({ parties }: { readonly parties: FrameState['parties'] }) => {
  if (parties.length === 0) return <EmptyState text="没有登记当事人" />;
  return (
    <ul className="replay-state-list">
      {parties.map(({ partyId, kind, name, tradeName, idNumber, uscc, masked }) => (
        <li key={partyId}>
          <strong>{tradeName ?? name}</strong> <span className="muted">{nameOf(partyKinds, kind)}</span>
          <div className="muted">
            {[tradeName === undefined ? undefined : `经营者 ${name}`, idNumber, uscc, masked ? '（已脱敏）' : undefined]
              .filter((part) => part !== undefined)
              .join('　')}
          </div>
        </li>
      ))}
    </ul>
  );
};
