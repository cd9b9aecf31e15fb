import { type Lane, type LaneSide, lanesOf } from '../replay/lanes.js';
import type { TimelineItem } from '../replay/replay-types.js';
import { type Track, trackOf } from '../replay/track.js';
import type { Comparison, EventPair, SideName } from './compare-types.js';

export interface SideTrack {
  readonly side: SideName;
  readonly items: readonly TimelineItem[];
  readonly kinds: readonly EventPair['kind'][];
  readonly track: Track;
  /** Steps at the beginning that are drawn on the other sheet already. */
  readonly hidden: number;
}
export interface ForkedLanes {
  readonly lanes: readonly Lane[];
  readonly left: SideTrack;
  readonly right: SideTrack;
  /** Where the two part, in pixels from the left end; absent when they share nothing. */
  readonly forkX?: number;
}

/** Both histories in the same lanes: what they share is drawn once, on the left side's sheet, and both go on from the fork. */
export const forkedLanes = ({ events }: Pick<Comparison, 'events'>, sideOf: (organ: string) => LaneSide): ForkedLanes => {
  const { before, rows } = events;
  const itemsOn = (side: SideName): readonly { readonly item: TimelineItem; readonly kind: EventPair['kind'] }[] =>
    rows
      .flatMap((row) => {
        const item = row[side];
        return item === undefined ? [] : [{ item, kind: row.kind }];
      })
      .toSorted((a, b) => (side === 'right' ? rightOrder(a.item, b.item) : 0));
  const [lefts, rights] = [itemsOn('left'), itemsOn('right')];
  const all = [...before, ...lefts.map(({ item }) => item), ...rights.map(({ item }) => item)];
  const lanes = lanesOf(all, sideOf);
  const sheet = (side: SideName, own: typeof lefts, hidden: number): SideTrack => {
    const items = [...before, ...own.map(({ item }) => item)];
    const kinds = [...before.map(() => 'same' as const), ...own.map(({ kind }) => kind)];
    return { side, items, kinds, track: trackOf(items, lanes), hidden };
  };
  const left = sheet('left', lefts, 0);
  const last = left.track.places[before.length - 1];
  return { lanes, left, right: sheet('right', rights, before.length), ...(last === undefined ? {} : { forkX: last.x + 24 }) };
};

/** Rows follow the left side; on its own sheet the right side follows its own order. */
const rightOrder = (a: TimelineItem, b: TimelineItem): number => (a.at === b.at ? a.version - b.version : a.at < b.at ? -1 : 1);
