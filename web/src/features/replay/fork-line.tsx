import { HEADER_HEIGHT, type Track } from './track';

const BESIDE = 34;

/** 分叉点: what stands to the right of it never happened. */
export const ForkLine = ({ track, fork }: { readonly track: Track; readonly fork: number }) => {
  const last = track.places.find(({ version }) => version === fork);
  if (last === undefined) return null;
  const x = last.x + BESIDE;
  return (
    <g className="replay-fork">
      <rect x={x} y={HEADER_HEIGHT} width={Math.max(0, track.width - x)} height={track.height - HEADER_HEIGHT} />
      <line x1={x} x2={x} y1={0} y2={track.height} />
      <text x={x + 6} y={HEADER_HEIGHT + 14}>
        分叉点 · 以下为推演
      </text>
    </g>
  );
};
