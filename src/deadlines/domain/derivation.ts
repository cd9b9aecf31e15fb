import { type DerivationSpan } from '../../kernel/due-date.js';
import { dateOfDay, dayNumber } from './civil-day.js';

export const START_DAY = '起算日不计入';
export const PAUSED = '中止期间不计入';

interface Run {
  readonly from: number;
  to: number;
  readonly counted: boolean;
  readonly reason: string;
}

/** Collects days, counted from 1970-01-01 and given in order, into runs of one reason. */
export class DerivationRuns {
  private readonly runs: Run[] = [];

  add(day: number, counted: boolean, reason: string): void {
    const last = this.runs.at(-1);
    if (last?.counted === counted && last.reason === reason && last.to === day - 1) last.to = day;
    else this.runs.push({ from: day, to: day, counted, reason });
  }

  spans(): readonly DerivationSpan[] {
    return this.runs.map(({ from, to, counted, reason }) => ({
      from: dateOfDay(from),
      to: dateOfDay(to),
      days: to - from + 1,
      counted,
      reason,
    }));
  }
}

/** Days on which a clock stood still, both ends included, counted from 1970-01-01. */
export interface PausedDays {
  readonly from: number;
  readonly to: number;
}

/** The pauses of a stored clock: its derivation is the only record of them. */
export const pausesOf = (derivation: readonly DerivationSpan[]): readonly PausedDays[] =>
  derivation.filter(({ reason }) => reason === PAUSED).map(({ from, to }) => ({ from: dayNumber(from), to: dayNumber(to) }));

export const countedDays = (derivation: readonly DerivationSpan[]): number =>
  derivation.reduce((sum, { counted, days }) => (counted ? sum + days : sum), 0);
