import type { TimelineItem } from './replay-types.js';

/** 按步骤, 按发生时间 (corrected since), 按当时所知 (as the platform knew it then). */
export type ReplayMode = 'version' | 'asOf' | 'knownAt';

/** Where the replay stands: a version, or an instant in one of the two orders of time. */
export type ReplayPoint =
  { readonly mode: 'version'; readonly version: number } | { readonly mode: 'asOf' | 'knownAt'; readonly at: string };

type StopItem = Pick<TimelineItem, 'version' | 'at' | 'recordedAt' | 'corrects'>;

export const isSamePoint = (a: ReplayPoint, b: ReplayPoint): boolean =>
  a.mode === 'version' ? b.mode === 'version' && a.version === b.version : b.mode === a.mode && a.at === b.at;

/** The points at which something changes, in the order in which the mode runs through them. */
export const stopsOf = (items: readonly StopItem[], mode: ReplayMode): readonly ReplayPoint[] => {
  if (mode === 'version') return items.map(({ version }) => ({ mode, version }));
  return [...new Set(items.map((item) => instantOf(item, mode)))].sort().map((at) => ({ mode, at }));
};

/** Index of the last stop at or before the point; -1 before the first one. */
export const stopAt = (stops: readonly ReplayPoint[], point: ReplayPoint): number =>
  stops.findLastIndex((stop) => {
    if (stop.mode === 'version') return point.mode === 'version' && stop.version <= point.version;
    return point.mode !== 'version' && stop.at <= point.at;
  });

/** Is the step part of the picture at this point? */
export const isIncluded = (item: StopItem, point: ReplayPoint): boolean =>
  point.mode === 'version' ? item.version <= point.version : instantOf(item, point.mode) <= point.at;

/** The same place in another mode, so that changing the mode does not throw the viewer back to the start. */
export const inMode = (items: readonly StopItem[], point: ReplayPoint, mode: ReplayMode): ReplayPoint => {
  if (point.mode === mode) return point;
  if (mode !== 'version') {
    const item = items.findLast((candidate) => isIncluded(candidate, point)) ?? items[0];
    return { mode, at: item === undefined ? '' : instantOf(item, mode) };
  }
  return { mode, version: items.findLast((candidate) => isIncluded(candidate, point))?.version ?? items[0]?.version ?? 1 };
};

/** Index of the step that a point stands at: the last one recorded, or the last thing that happened; its corrections come with it. */
export const standingAt = (items: readonly StopItem[], point: ReplayPoint): number => {
  if (point.mode !== 'asOf') return items.findLastIndex((item) => isIncluded(item, point));
  let last = -1;
  items.forEach((item, index) => {
    if (!isIncluded(item, point) || item.corrects !== undefined) return;
    if (last < 0 || item.at >= (items[last]?.at ?? '')) last = index;
  });
  return last;
};

const instantOf = ({ at, recordedAt }: StopItem, mode: 'asOf' | 'knownAt'): string => (mode === 'asOf' ? at : recordedAt);
