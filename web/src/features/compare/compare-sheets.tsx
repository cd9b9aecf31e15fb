import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { organsQuery } from '../../api/organs';
import { LaneBands } from '../replay/lane-bands';
import { type Lane, SIDE_NAMES, sideByCode } from '../replay/lanes';
import { StepNode } from '../replay/step-node';
import { HEADER_HEIGHT, LANE_HEIGHT } from '../replay/track';
import { TrackArrows } from '../replay/track-arrows';
import { trailOf } from '../replay/trail';
import { type SideTrack, forkedLanes } from './compare-lanes';
import type { Comparison } from './compare-types';
import { pairMarks, pairWords } from './compare-words';
import '../replay/replay.css';

const TITLES = { left: '左侧', right: '右侧' } as const;
const nothing = (): void => undefined;

/** Both histories in the same lanes; what they share is drawn once, and the fork is marked. */
export const CompareSheets = ({ comparison }: { readonly comparison: Comparison }) => {
  const { data: organs } = useQuery(organsQuery());
  const { lanes, left, right, forkX } = useMemo(() => {
    const sides = new Map(organs?.map(({ id, side }) => [id, side]));
    return forkedLanes(comparison, (organ) => sides.get(organ) ?? sideByCode(organ));
  }, [comparison, organs]);
  const { common, before, rows } = comparison.events;
  const parts = rows.length > 0;
  const lastOnly = common > before.length ? `（只画最后 ${before.length} 步）` : '';
  return (
    <section className="panel compare-lanes no-print" aria-label="泳道对照">
      <h2>泳道</h2>
      <p className="muted">
        {parts
          ? `${common === 0 ? '两侧从第一步起就不同。' : `两侧前 ${common} 步相同，只画一次${lastOnly}；“分叉”之后各走各的。`}“≠”表示两侧都有但内容不同，“＋”表示只有这一侧有。`
          : `两侧的步骤相同，只画一次${lastOnly}。`}
      </p>
      {(parts ? [left, right] : [left]).map((one) => (
        <Sheet key={one.side} lanes={lanes} of={one} title={parts ? TITLES[one.side] : '两侧'} forkX={parts ? forkX : undefined} />
      ))}
    </section>
  );
};

interface SheetProps {
  readonly lanes: readonly Lane[];
  readonly of: SideTrack;
  readonly title: string;
  readonly forkX: number | undefined;
}

const Sheet = ({ lanes, of, title, forkX }: SheetProps) => {
  const { items, kinds, track, hidden } = of;
  const places = track.places.slice(hidden);
  const shown = new Set(places.map(({ version }) => version));
  return (
    <figure className="compare-sheet">
      <figcaption>{title}</figcaption>
      <div className="replay-track">
        <div className="replay-lane-names" style={{ paddingTop: HEADER_HEIGHT }} aria-hidden>
          {lanes.map(({ organ, side: stands }) => (
            <div key={organ.id} className={`replay-lane-name side-${stands}`} style={{ height: LANE_HEIGHT }}>
              <span className="replay-lane-side">{SIDE_NAMES[stands]}</span>
              <span>{organ.name}</span>
            </div>
          ))}
        </div>
        <div className="replay-scroll">
          <div className="replay-sheet" style={{ width: Math.max(track.width, (forkX ?? 0) + 140), height: track.height }}>
            <svg
              width={Math.max(track.width, (forkX ?? 0) + 140)}
              height={track.height}
              role="img"
              aria-label={`${title}泳道，${items.length} 步`}
            >
              <TrackArrows.Heads />
              <LaneBands
                lanes={lanes}
                track={{ ...track, ticks: hidden === 0 ? track.ticks : track.ticks.filter(({ x }) => x > (forkX ?? 0)) }}
              />
              <path className="replay-trail past" d={trailOf(track.places.slice(Math.max(0, hidden - 1)))} />
              <TrackArrows arrows={track.arrows.filter(({ version }) => shown.has(version))} currentVersion={Infinity} />
              {places.map((place, offset) => {
                const index = hidden + offset;
                const [item, kind = 'same'] = [items[index], kinds[index]];
                if (item === undefined) return null;
                return (
                  <g key={place.version} className={`compare-step ${kind}`}>
                    <StepNode
                      item={item}
                      text={`${item.text}（${pairWords[kind]}）`}
                      index={index}
                      place={place}
                      state="past"
                      onChoose={nothing}
                    />
                    <text className="compare-mark" x={place.x - 14} y={place.y - 12} textAnchor="end">
                      {pairMarks[kind]}
                    </text>
                  </g>
                );
              })}
              {forkX !== undefined && (
                <g className="compare-fork">
                  <line x1={forkX} x2={forkX} y1={HEADER_HEIGHT} y2={track.height} />
                  <text x={forkX + 4} y={HEADER_HEIGHT + 14}>
                    分叉
                  </text>
                  {hidden > 0 && (
                    <text x={8} y={HEADER_HEIGHT + 14}>
                      与左侧相同
                    </text>
                  )}
                </g>
              )}
            </svg>
          </div>
        </div>
      </div>
    </figure>
  );
};
