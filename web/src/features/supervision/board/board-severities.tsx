import { severities } from '../../../wording/supervision-codes';
import { severityTone } from '../severity-tag';
import type { BoardSummary } from '../supervision-types';

interface BoardSeveritiesProps {
  readonly counts: BoardSummary['bySeverity'];
  readonly pressed: string | undefined;
  readonly onPress: (code: string | undefined) => void;
}

const ORDER = Object.keys(severities);

/** How many duties have come how far, from in time to rectified; pressing a figure shows only those. */
export const BoardSeverities = ({ counts, pressed, onPress }: BoardSeveritiesProps) => {
  const shown = counts.filter(({ code, count }) => count > 0 || code === pressed);
  return (
    <ol className="board-severities" aria-label="按督办程度">
      {shown
        .toSorted((a, b) => ORDER.indexOf(a.code) - ORDER.indexOf(b.code))
        .map(({ code, name, count }) => (
          <li key={code}>
            <button
              type="button"
              className={`severity-${severityTone(code)}`}
              aria-pressed={code === pressed}
              onClick={() => onPress(code === pressed ? undefined : code)}
            >
              <strong>{count}</strong>
              <span>{name}</span>
            </button>
          </li>
        ))}
    </ol>
  );
};
