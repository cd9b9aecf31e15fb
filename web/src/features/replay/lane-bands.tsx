import type { Lane } from './lanes';
import { HEADER_HEIGHT, LANE_HEIGHT, type Track } from './track';

/** The ground of the drawing: a band per organ, and the days across them. */
export const LaneBands = ({ lanes, track }: { readonly lanes: readonly Lane[]; readonly track: Track }) => (
  <g>
    {lanes.map(({ organ, side }, index) => (
      <rect
        key={organ.id}
        className={`replay-band side-${side}`}
        x={0}
        y={HEADER_HEIGHT + index * LANE_HEIGHT}
        width={track.width}
        height={LANE_HEIGHT}
      />
    ))}
    {track.ticks.map(({ x, date, skippedDays }, index) => (
      <g key={`${date}-${x}`}>
        <line className="replay-tick" x1={x - 26} x2={x - 26} y1={8} y2={track.height} />
        <text className="replay-date" x={x - 22} y={20}>
          {sameYear(track.ticks[index - 1]?.date, date) ? date.slice(5) : date}
        </text>
        {skippedDays !== undefined && (
          <text className="replay-gap" x={x - 30} y={20} textAnchor="end">
            隔{skippedDays}天
          </text>
        )}
      </g>
    ))}
  </g>
);

const sameYear = (before: string | undefined, date: string): boolean => before?.slice(0, 4) === date.slice(0, 4);
