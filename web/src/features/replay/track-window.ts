import type { DateTick, StepPlace, Track, TrackArrow } from './track.js';

/** A drawing of no more steps than this is made at once. */
const ALL = 400;
/** The window moves on in steps of this many pixels, so that scrolling draws anew once in a while only. */
const CHUNK = 1_024;

/** Part of the drawing, in pixels from its left end. */
export interface TrackWindow {
  readonly left: number;
  readonly right: number;
}

/** What can be seen, and as much again on both sides. */
export const windowOf = (track: Pick<Track, 'places' | 'width'>, scrollLeft: number, visible: number): TrackWindow => {
  if (track.places.length <= ALL) return { left: 0, right: track.width };
  const margin = Math.max(visible, CHUNK);
  const left = Math.max(0, Math.floor((scrollLeft - margin) / CHUNK) * CHUNK);
  return { left, right: Math.min(track.width, Math.ceil((scrollLeft + visible + margin) / CHUNK) * CHUNK) };
};

export interface WindowedTrack {
  /** Index of the first step of the window; the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly places: readonly StepPlace[];
  readonly arrows: readonly TrackArrow[];
  readonly ticks: readonly DateTick[];
}

/** The steps of a window, with one more on both sides, so that the way of the baton comes in and goes out. */
export const withinWindow = ({ places, arrows, ticks }: Track, { left, right }: TrackWindow): WindowedTrack => {
  const from = Math.max(0, firstFrom(places, left) - 1);
  const to = Math.min(places.length, firstFrom(places, right) + 1);
  const between = <At extends { readonly x: number }>(all: readonly At[]): readonly At[] =>
    all.length <= ALL ? all : all.slice(Math.max(0, firstFrom(all, left) - 1), firstFrom(all, right) + 1);
  return { from, to, places: places.slice(from, to), arrows: between(arrows), ticks: between(ticks) };
};

/** Index of the first that stands at `x` or to the right of it. */
const firstFrom = (all: readonly { readonly x: number }[], x: number): number => {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.x ?? 0) < x) low = middle + 1;
    else high = middle;
  }
  return low;
};
