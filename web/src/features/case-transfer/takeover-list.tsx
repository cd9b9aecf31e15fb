import type { Handoff } from '../../api/types';
import { takeoverDecisions } from '../../wording/handoff-codes';

/** What the receiver decided about the running measures. */
export const TakeoverList = ({ takeovers }: { readonly takeovers: Handoff['takeovers'] }) =>
  takeovers.length === 0 ? null : (
    <>
      <h4>措施衔接</h4>
      <ul className="links">
        {takeovers.map(({ measureId, object, decision, note }) => (
          <li key={measureId}>
            {object}：<strong>{takeoverDecisions[decision]}</strong>
            {note !== undefined && <span className="muted"> {note}</span>}
          </li>
        ))}
      </ul>
    </>
  );
