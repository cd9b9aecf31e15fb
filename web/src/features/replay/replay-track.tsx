import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useStepTexts } from '../timeline/use-step-texts';
import { BatonMarker } from './baton-marker';
import { type Lane, SIDE_NAMES } from './lanes';
import { ForkLine } from './fork-line';
import { LaneBands } from './lane-bands';
import { StepNode } from './step-node';
import { HEADER_HEIGHT, LANE_HEIGHT, type Track } from './track';
import { TrackArrows } from './track-arrows';
import { type TrackWindow, windowOf, withinWindow } from './track-window';
import { trailOf } from './trail';
import type { ReplayStep, TimelineItem } from './replay-types';
import './replay.css';

export interface ReplayTrackProps {
  /** The file, which is asked for the words of its steps where somebody looks. */
  readonly caseId?: string;
  readonly items: readonly ReplayStep[];
  readonly lanes: readonly Lane[];
  readonly track: Track;
  /** Index of the step shown; -1 before the first. */
  readonly current: number;
  readonly isIncluded: (item: ReplayStep) => boolean;
  readonly onChoose: (index: number) => void;
  /** The last version before a branch leaves the history. */
  readonly fork?: number;
  /** The steps in words, where they are not those of a file that can be asked for them. */
  readonly told?: readonly TimelineItem[];
}

/** The lanes of the organs and the baton that runs through them, from left to right; of a long file, as much as can be seen. */
export const ReplayTrack = ({ caseId = '', items, lanes, track, current, isIncluded, onChoose, fork, told }: ReplayTrackProps) => {
  const place = track.places[current];
  const { scroller, shown } = useShownWindow(track, place?.x);
  const { from, to, places, arrows, ticks } = useMemo(() => withinWindow(track, shown), [track, shown]);
  const { texts: read } = useStepTexts(caseId, told === undefined ? items.length : 0, { from, to });
  const texts = useMemo(() => (told === undefined ? read : new Map(told.map((item) => [item.version, item]))), [told, read]);
  const chosen = useRef(onChoose);
  chosen.current = onChoose;
  const choose = useCallback((index: number) => chosen.current(index), []);
  const past = places.slice(0, Math.max(0, current + 1 - from));
  const ahead = places.slice(Math.max(current - from, 0));
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
        <div className="replay-sheet" style={{ width: track.width, height: track.height }}>
          <svg
            style={{ left: shown.left }}
            width={shown.right - shown.left}
            height={track.height}
            role="img"
            aria-label={`办理过程泳道图，共 ${items.length} 步`}
          >
            <TrackArrows.Heads />
            <g transform={`translate(${-shown.left},0)`}>
              <LaneBands lanes={lanes} track={{ ...track, ticks }} />
              {fork !== undefined && <ForkLine track={track} fork={fork} />}
              <path className="replay-trail" d={trailOf(ahead)} />
              <path className="replay-trail past" d={trailOf(past)} />
              <TrackArrows arrows={arrows} currentVersion={items[current]?.version ?? 0} />
              {places.map((at, offset) => {
                const index = from + offset;
                const item = items[index];
                if (item === undefined) return null;
                const state = index === current ? 'current' : isIncluded(item) ? 'past' : 'future';
                const text = texts.get(item.version)?.text;
                return <StepNode key={item.version} item={item} text={text} index={index} place={at} state={state} onChoose={choose} />;
              })}
              {place !== undefined && <BatonMarker x={place.x} y={place.batonY} />}
            </g>
          </svg>
        </div>
      </div>
    </div>
  );
};

/** Keeps the step that is shown in the middle of what can be seen, and says which part of the drawing that is. */
const useShownWindow = (track: Track, x: number | undefined) => {
  const scroller = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<TrackWindow>(() => windowOf(track, (x ?? 0) - 700, 1_400));
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const look = (): void =>
      setShown((before) => {
        const next = windowOf(track, element.scrollLeft, element.clientWidth);
        return next.left === before.left && next.right === before.right ? before : next;
      });
    look();
    element.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      element.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, [track]);
  useEffect(() => {
    const element = scroller.current;
    if (element === null || x === undefined) return;
    const left = x - element.clientWidth / 2;
    // Gliding past thousands of steps would draw them all.
    const far = Math.abs(left - element.scrollLeft) > 2 * element.clientWidth;
    const still = far || window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    element.scrollTo({ left, behavior: still ? 'auto' : 'smooth' });
  }, [x]);
  return { scroller, shown };
};
