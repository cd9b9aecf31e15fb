import type { Average, OrganFigures } from './assessment-types';
import { scoreText } from './figure-text';

interface ScoreBarsProps {
  readonly title: string;
  readonly rows: readonly OrganFigures[];
  readonly average: Average;
  /** Name of the line that stands for the average. */
  readonly averageName: string;
}

const ROW = 30;
const NAME = 240;
const WIDTH = 760;
const TRACK = WIDTH - NAME - 64;
const TOP = 26;
const WHOLE = 100;

/** Totals as bars from 0 to 100, the best first; a line marks the average. Everything in it stands in the table, too. */
export const ScoreBars = ({ title, rows, average, averageName }: ScoreBarsProps) => {
  const shown = rows.filter(({ total }) => total !== undefined).toSorted((a, b) => (b.total ?? 0) - (a.total ?? 0));
  if (shown.length === 0) return null;
  const height = TOP + shown.length * ROW + 6;
  const mark = average.total === undefined ? undefined : NAME + (average.total / WHOLE) * TRACK;
  const summary = shown.map(({ organ, total }) => `${organ.name} ${scoreText(total)} 分`).join('，');
  return (
    <figure className="panel score-bars">
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={`${title}：${summary}；${averageName} ${scoreText(average.total)} 分`}>
        {shown.map(({ organ, total = 0 }, index) => {
          const y = TOP + index * ROW;
          return (
            <g key={organ.id}>
              <text x={NAME - 8} y={y + 16} textAnchor="end">
                {organ.name}
              </text>
              <rect x={NAME} y={y + 4} width={TRACK} height={16} rx={2} className="score-track" />
              <rect x={NAME} y={y + 4} width={(total / WHOLE) * TRACK} height={16} rx={2} className="score-bar" />
              <text x={NAME + TRACK + 8} y={y + 17} className="score-value">
                {scoreText(total)}
              </text>
            </g>
          );
        })}
        {mark !== undefined && (
          <>
            <line x1={mark} x2={mark} y1={TOP - 4} y2={height - 4} className="score-average" />
            <text x={mark} y={16} textAnchor={mark > NAME + TRACK * 0.75 ? 'end' : 'middle'} className="score-average-name">
              {averageName} {scoreText(average.total)}
            </text>
          </>
        )}
      </svg>
    </figure>
  );
};
