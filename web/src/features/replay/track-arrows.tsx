import type { TrackArrow } from './track';

const NODE = 15;

/** Arrows from organ to organ: bold where responsibility moves, thin where a step is only addressed to the other. */
export const TrackArrows = ({ arrows, currentVersion }: { readonly arrows: readonly TrackArrow[]; readonly currentVersion: number }) => (
  <g>
    {arrows.map(({ version, x, fromY, toY, kind }) => {
      const down = toY > fromY ? 1 : -1;
      const [start, end] = [fromY + down * NODE, toY - down * NODE];
      const bow = kind === 'baton' ? x - 26 : x + 20;
      return (
        <path
          key={`${version}-${kind}`}
          className={`replay-arrow ${kind} ${version <= currentVersion ? 'past' : 'future'}`}
          d={`M${x},${start}C${bow},${start + (end - start) / 3} ${bow},${start + ((end - start) * 2) / 3} ${x},${end}`}
          markerEnd={`url(#replay-head-${kind})`}
        />
      );
    })}
  </g>
);

const Heads = () => (
  <defs>
    {(['baton', 'points'] as const).map((kind) => (
      <marker key={kind} id={`replay-head-${kind}`} viewBox="0 0 8 8" refX={7} refY={4} markerWidth={kind === 'baton' ? 5 : 7} markerHeight={kind === 'baton' ? 5 : 7} orient="auto">
        <path className={`replay-head ${kind}`} d="M0,0L8,4L0,8Z" />
      </marker>
    ))}
  </defs>
);

TrackArrows.Heads = Heads;
