import { useWideScreen } from '../../components/use-wide-screen';
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
const VALUE = 64;
const TOP = 26;
/** On a narrow screen the same letters, shorter bars. */
const SIZES = { wide: { width: 760, name: 240 }, narrow: { width: 380, name: 176 } } as const;
const WHOLE = 100;

/** Totals as bars from 0 to 100, the best first; a line marks the average. Everything in it stands in the table, too. */
export const ScoreBars = ({ title, rows, average, averageName }: ScoreBarsProps) => {
  const { width, name } = SIZES[useWideScreen('md') ? 'wide' : 'narrow'];
  const track = width - name - VALUE;
  const shown = rows.filter(({ total }) => total !== undefined).toSorted((a, b) => (b.total ?? 0) - (a.total ?? 0));
  if (shown.length === 0) return null;
  const height = TOP + shown.length * ROW + 6;
  const mark = average.total === undefined ? undefined : name + (average.total / WHOLE) * track;
  const summary = shown.map(({ organ, total }) => `${organ.name} ${scoreText(total)} 分`).join('，');
  return (
    <figure className="panel score-bars">
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`${title}：${summary}；${averageName} ${scoreText(average.total)} 分`}>
        {shown.map(({ organ, total = 0 }, index) => {
          const y = TOP + index * ROW;
          return (
            <g key={organ.id}>
              <text x={name - 8} y={y + 16} textAnchor="end">
                {organ.name}
              </text>
              <rect x={name} y={y + 4} width={track} height={16} rx={2} className="score-track" />
              <rect x={name} y={y + 4} width={(total / WHOLE) * track} height={16} rx={2} className="score-bar" />
              <text x={name + track + 8} y={y + 17} className="score-value">
                {scoreText(total)}
              </text>
            </g>
          );
        })}
        {mark !== undefined && (
          <>
            <line x1={mark} x2={mark} y1={TOP - 4} y2={height - 4} className="score-average" />
            <text x={mark} y={16} textAnchor={mark > name + track * 0.75 ? 'end' : 'middle'} className="score-average-name">
              {averageName} {scoreText(average.total)}
            </text>
          </>
        )}
      </svg>
    </figure>
  );
};
