import { type LocalDate, localDate } from '../../kernel/time.js';
import { Rejection } from '../../kernel/rejection.js';

/** The text of an instrument that is in force in a period. */
export interface Period {
  readonly versionId: string;
  readonly inForceFrom: LocalDate;
  readonly inForceTo?: LocalDate;
  /** False: it ends because the next text begins, and would end earlier for one that comes between. */
  readonly endStated: boolean;
}

export interface WantedPeriod {
  readonly title: string;
  readonly inForceFrom: LocalDate;
  readonly inForceTo?: LocalDate;
  /** Why a text that is there is imported again. */
  readonly reason?: string;
}

/** Where a text goes among those that are there. */
export interface Place {
  readonly inForceTo?: LocalDate;
  readonly endStated: boolean;
  /** The text of the same day that this one corrects. */
  readonly corrects?: Period;
  /** The text before it, which ends the day before. */
  readonly ends?: { readonly period: Period; readonly lastDay: LocalDate };
}

/**
 * One text of an instrument is in force on a day: the earlier one ends when the later one begins, unless its last day was stated.
 * Throws Rejection `law/version-exists` for a second text from the same day without a reason, `law/versions-overlap` for two in
 * force on one day.
 */
export const placeAmong = (periods: readonly Period[], wanted: WantedPeriod): Place => {
  const same = periods.find(({ inForceFrom }) => inForceFrom === wanted.inForceFrom);
  if (same !== undefined && wanted.reason === undefined)
    throw new Rejection('law/version-exists', { title: wanted.title, from: wanted.inForceFrom });
  const others = periods.filter((period) => period !== same);
  const before = last(others.filter(({ inForceFrom }) => inForceFrom < wanted.inForceFrom));
  const after = first(others.filter(({ inForceFrom }) => inForceFrom > wanted.inForceFrom));
  if (before?.endStated === true && before.inForceTo !== undefined && before.inForceTo >= wanted.inForceFrom) throw overlap(wanted, before);
  if (after !== undefined && wanted.inForceTo !== undefined && wanted.inForceTo >= after.inForceFrom) throw overlap(wanted, after);
  const inForceTo = wanted.inForceTo ?? (after === undefined ? undefined : dayBefore(after.inForceFrom));
  const runsOn = before !== undefined && (before.inForceTo === undefined || before.inForceTo >= wanted.inForceFrom);
  return {
    ...(inForceTo === undefined ? {} : { inForceTo }),
    endStated: wanted.inForceTo !== undefined,
    ...(same === undefined ? {} : { corrects: same }),
    ...(runsOn ? { ends: { period: before, lastDay: dayBefore(wanted.inForceFrom) } } : {}),
  };
};

const overlap = ({ title, inForceFrom, inForceTo }: WantedPeriod, other: Period): Rejection =>
  new Rejection('law/versions-overlap', {
    title,
    period: periodText(inForceFrom, inForceTo),
    other: periodText(other.inForceFrom, other.inForceTo),
  });

const periodText = (from: LocalDate, to: LocalDate | undefined): string => `${from} 至 ${to ?? '今'}`;

const first = (periods: readonly Period[]): Period | undefined => periods.toSorted((a, b) => (a.inForceFrom < b.inForceFrom ? -1 : 1))[0];
const last = (periods: readonly Period[]): Period | undefined =>
  periods.toSorted((a, b) => (a.inForceFrom < b.inForceFrom ? -1 : 1)).at(-1);

const dayBefore = (date: LocalDate): LocalDate => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  if (day > 1) return localDate(`${date.slice(0, 8)}${two(day - 1)}`);
  const [y, m] = month === 1 ? [year - 1, 12] : [year, month - 1];
  const leap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  const days = m === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(m) ? 30 : 31;
  return localDate(`${y}-${two(m)}-${two(days)}`);
};
const two = (value: number): string => String(value).padStart(2, '0');
