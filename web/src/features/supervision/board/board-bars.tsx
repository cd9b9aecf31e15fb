import type { CSSProperties } from 'react';

interface Bar {
  readonly code: string;
  readonly name: string;
  readonly count: number;
}

interface BoardBarsProps {
  readonly title: string;
  readonly bars: readonly Bar[];
  /** The code that is filtered by. */
  readonly pressed: string | undefined;
  readonly onPress: (code: string | undefined) => void;
}

const WHOLE = 100;

/** Counts as bars of one scale, the largest first; pressing one shows only what it counts, pressing it again shows all. */
export const BoardBars = ({ title, bars, pressed, onPress }: BoardBarsProps) => {
  const longest = Math.max(4, ...bars.map(({ name }) => name.length));
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <section className="board-bars panel" aria-label={title}>
      <h2>{title}</h2>
      {bars.length === 0 && <p className="muted">没有事项。</p>}
      <ul style={{ '--board-name': `${longest}em` } as CSSProperties}>
        {bars
          .toSorted((a, b) => b.count - a.count)
          .map(({ code, name, count }) => (
            <li key={code}>
              <button type="button" aria-pressed={code === pressed} onClick={() => onPress(code === pressed ? undefined : code)}>
                <span className="board-bar-name">{name}</span>
                <span className="board-bar-track" aria-hidden>
                  <span style={{ width: `${(count / most) * WHOLE}%` }} />
                </span>
                <span className="board-bar-count">{count}</span>
              </button>
            </li>
          ))}
      </ul>
    </section>
  );
};
