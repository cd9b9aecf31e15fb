import type { TrackArrow } from './track';
import { BEND } from './trail';

const NODE = 15;

/** Arrows from organ to organ: bold where responsibility moves, thin where a step is only addressed to the other. */
export const TrackArrows = ({ arrows, currentVersion }: { readonly arrows: readonly TrackArrow[]; readonly currentVersion: number }) => (
  <g>
    {arrows.map((arrow) => (
      <path
        key={`${arrow.version}-${arrow.kind}-${arrow.toY}`}
        className={`replay-arrow ${arrow.kind} ${arrow.version <= currentVersion ? 'past' : 'future'}`}
        d={arrow.kind === 'baton' ? handover(arrow) : pointer(arrow)}
        markerEnd={`url(#replay-head-${arrow.kind})`}
      />
    ))}
  </g>
);

/** Along the trail, which bends from lane to lane before the step. */
const handover = ({ x, fromY, toY }: TrackArrow): string =>
  `M${x - BEND},${fromY}C${x - BEND / 2},${fromY} ${x - BEND / 2},${toY} ${x - NODE},${toY}`;

const pointer = ({ x, fromY, toY }: TrackArrow): string => {
  const down = toY > fromY ? 1 : -1;
  const [start, end] = [fromY + down * NODE, toY - down * NODE];
  // The further, the wider: arrows of one step to several lanes do not lie on each other.
  const bow = x + 14 + Math.abs(end - start) / 10;
  return `M${x},${start}C${bow},${start + (end - start) / 3} ${bow},${start + ((end - start) * 2) / 3} ${x},${end}`;
};

const Heads = () => (
  <defs>
    {(['baton', 'points'] as const).map((kind) => (
      <marker
        key={kind}
        id={`replay-head-${kind}`}
        viewBox="0 0 8 8"
        refX={7}
        refY={4}
        markerWidth={kind === 'baton' ? 5 : 7}
        markerHeight={kind === 'baton' ? 5 : 7}
        orient="auto"
      >
        <path className={`replay-head ${kind}`} d="M0,0L8,4L0,8Z" />
      </marker>
    ))}
  </defs>
);

TrackArrows.Heads = Heads;
