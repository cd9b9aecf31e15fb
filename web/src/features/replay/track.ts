import { type Lane } from './lanes.js';
import type { TimelineItem } from './replay-types.js';

/** Sizes in pixels of the drawing. */
export const LANE_HEIGHT = 76;
export const HEADER_HEIGHT = 30;
const MARGIN = 48;
const STEP = 68;
const MOST_EXTRA = 72;
/** A date with its year, and after it how many days were skipped. */
const FULL_DATE = 116;
const MS_PER_DAY = 86_400_000;

type TrackItem = Pick<TimelineItem, 'version' | 'type' | 'at' | 'organ' | 'responsibleOrgan' | 'batonFrom' | 'addressees'>;

/** Steps of a handoff that stay inside one organ; the record names the other organ on them too. */
const INTERNAL: ReadonlySet<string> = new Set([
  'HandoffDrafted',
  'HandoffRevised',
  'HandoffSubmitted',
  'HandoffApproved',
  'HandoffRejected',
  'PartyNotifiedOfTransfer',
  'SenderCaseClosed',
]);

export interface StepPlace {
  readonly version: number;
  readonly x: number;
  /** Of the organ that acted. */
  readonly y: number;
  /** Of the organ that is responsible after the step. */
  readonly batonY: number;
}
export interface TrackArrow {
  readonly version: number;
  readonly x: number;
  readonly fromY: number;
  readonly toY: number;
  /** `baton`: responsibility moved; `points`: the step is addressed to another organ, which does not move it. */
  readonly kind: 'baton' | 'points';
}
export interface DateTick {
  readonly x: number;
  readonly date: string;
  /** Whole days since the tick before, when they were too many to be drawn to scale. */
  readonly skippedDays?: number;
}
export interface Track {
  readonly width: number;
  readonly height: number;
  readonly places: readonly StepPlace[];
  readonly arrows: readonly TrackArrow[];
  readonly ticks: readonly DateTick[];
}

/** Steps from left to right; a pause of weeks takes little more room than one of a day, and says how long it was. */
export const trackOf = (items: readonly TrackItem[], lanes: readonly Lane[]): Track => {
  const yOf = laneMiddles(lanes);
  const xs = placesInTime(items);
  // A duty that was missed stands in the lane of the organ that owes it, though nobody acted there.
  const actorY = ({ organ, addressees }: TrackItem, batonY: number): number => {
    const lane = organ ?? addressees[0];
    return lane === undefined ? batonY : yOf(lane.id);
  };
  const places = items.map((item, index): StepPlace => {
    const batonY = yOf(item.responsibleOrgan.id);
    return { version: item.version, x: xs[index] ?? MARGIN, y: actorY(item, batonY), batonY };
  });
  return {
    width: (xs.at(-1) ?? 0) + MARGIN,
    height: HEADER_HEIGHT + lanes.length * LANE_HEIGHT,
    places,
    arrows: items.flatMap((item, index) => arrowsOf(item, xs[index] ?? MARGIN, yOf)),
    ticks: ticksOf(items, xs),
  };
};

const laneMiddles = (lanes: readonly Lane[]): ((organ: string) => number) => {
  const rows = new Map(lanes.map(({ organ }, index) => [organ.id, index]));
  return (organ) => HEADER_HEIGHT + ((rows.get(organ) ?? 0) + 0.5) * LANE_HEIGHT;
};

const placesInTime = (items: readonly TrackItem[]): readonly number[] => {
  let x = MARGIN;
  return items.map((item, index) => {
    const before = items[index - 1];
    if (before === undefined) return x;
    const apart = STEP + extraFor(daysBetween(before.at, item.at));
    x += showsYear(items, index - 1) && dateOf(before) !== dateOf(item) ? Math.max(apart, FULL_DATE) : apart;
    return x;
  });
};

const dateOf = ({ at }: TrackItem): string => at.slice(0, 10);

/** The first date of a year is written whole. */
const showsYear = (items: readonly TrackItem[], index: number): boolean =>
  items[index - 1]?.at.slice(0, 4) !== items[index]?.at.slice(0, 4);

/** Logarithmic, so that a day is visible and a quarter of a year still fits on the screen. */
const extraFor = (days: number): number => (days <= 0 ? 0 : Math.min(MOST_EXTRA, Math.round(12 * Math.log2(1 + days))));

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / MS_PER_DAY;

const arrowsOf = (item: TrackItem, x: number, yOf: (organ: string) => number): readonly TrackArrow[] => {
  const { version, organ, batonFrom, responsibleOrgan, addressees } = item;
  const moves = batonFrom !== undefined && batonFrom.id !== responsibleOrgan.id;
  const baton: readonly TrackArrow[] = moves
    ? [{ version, x, fromY: yOf(batonFrom.id), toY: yOf(responsibleOrgan.id), kind: 'baton' }]
    : [];
  // Whoever hands over or takes over is joined by the baton already; a superior that designates stands apart and points.
  const joined = moves && (organ?.id === batonFrom.id || organ?.id === responsibleOrgan.id);
  if (organ === undefined || joined || INTERNAL.has(item.type)) return baton;
  return [
    ...baton,
    ...addressees
      .filter(({ id }) => id !== organ.id)
      .map(({ id }): TrackArrow => ({ version, x, fromY: yOf(organ.id), toY: yOf(id), kind: 'points' })),
  ];
};

const ticksOf = (items: readonly TrackItem[], xs: readonly number[]): readonly DateTick[] =>
  items.flatMap((item, index): readonly DateTick[] => {
    const date = item.at.slice(0, 10);
    const before = items[index - 1]?.at.slice(0, 10);
    if (before === date) return [];
    const skipped = before === undefined ? 0 : Math.round(daysBetween(`${before}T00:00:00Z`, `${date}T00:00:00Z`));
    return [{ x: xs[index] ?? MARGIN, date, ...(skipped > 1 ? { skippedDays: skipped } : {}) }];
  });
