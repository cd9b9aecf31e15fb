import { useEffect, useRef } from 'react';
import { BatonMarker } from './baton-marker';
import { type Lane, SIDE_NAMES } from './lanes';
import { ForkLine } from './fork-line';
import { LaneBands } from './lane-bands';
import { StepNode } from './step-node';
import { HEADER_HEIGHT, LANE_HEIGHT, type Track } from './track';
import { TrackArrows } from './track-arrows';
import { trailOf } from './trail';
import type { TimelineItem } from './replay-types';
import './replay.css';

export interface ReplayTrackProps {
  readonly items: readonly TimelineItem[];
  readonly lanes: readonly Lane[];
  readonly track: Track;
  /** Index of the step shown; -1 before the first. */
  readonly current: number;
  readonly isIncluded: (item: TimelineItem) => boolean;
  readonly onChoose: (index: number) => void;
  /** The last version before a branch leaves the history. */
  readonly fork?: number;
}

/** The lanes of the organs and the baton that runs through them, from left to right. */
export const ReplayTrack = ({ items, lanes, track, current, isIncluded, onChoose, fork }: ReplayTrackProps) => {
  const place = track.places[current];
  const scroller = useInView(place?.x);
  const past = track.places.slice(0, current + 1);
  const ahead = track.places.slice(Math.max(current, 0));
  return (
    <div className="replay-track">
      <div className="replay-lane-names" style={{ paddingTop: HEADER_HEIGHT }} aria-hidden>
        {lanes.map(({ organ, side }) => (
          <div key={organ.id} className={`replay-lane-name side-${side}`} style={{ height: LANE_HEIGHT }}>
            <span className="replay-lane-side">{SIDE_NAMES[side]}</span>
            <span>{organ.name}</span>
          </div>
        ))}
      </div>
      <div className="replay-scroll" ref={scroller}>
        <svg width={track.width} height={track.height} role="img" aria-label={`办理过程泳道图，共 ${items.length} 步`}>
          <TrackArrows.Heads />
          <LaneBands lanes={lanes} track={track} />
          {fork !== undefined && <ForkLine track={track} fork={fork} />}
          <path className="replay-trail" d={trailOf(ahead)} />
          <path className="replay-trail past" d={trailOf(past)} />
          <TrackArrows arrows={track.arrows} currentVersion={items[current]?.version ?? 0} />
          {items.map((item, index) => {
            const at = track.places[index];
            const state = index === current ? 'current' : isIncluded(item) ? 'past' : 'future';
            return at === undefined ? null : (
              <StepNode key={item.version} item={item} place={at} state={state} onChoose={() => onChoose(index)} />
            );
          })}
          {place !== undefined && <BatonMarker x={place.x} y={place.batonY} />}
        </svg>
      </div>
    </div>
  );
};

/** Keeps the step that is shown in the middle of what can be seen. */
const useInView = (x: number | undefined) => {
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = scroller.current;
    if (element === null || x === undefined) return;
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    element.scrollTo({ left: x - element.clientWidth / 2, behavior: still ? 'auto' : 'smooth' });
  }, [x]);
  return scroller;
};
