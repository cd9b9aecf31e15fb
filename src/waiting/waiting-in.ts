import type { DataSource } from 'typeorm';
import type { Instant } from '../kernel/time.js';
import { instantOf } from '../system-clock.js';
import type { WaitingCount } from './waiting-work.js';

/** Which rows of a read model wait. */
export interface WaitingRows {
  readonly table: string;
  /** Condition over `parameters`. */
  readonly where: string;
  readonly parameters: readonly unknown[];
  readonly now: Instant;
  /** When a row is due; the column of that name unless given. */
  readonly due?: string;
}

/** Counts what waits, what of it is overdue, and the next due date. */
export const waitingIn = async (source: DataSource, { table, where, parameters, now, due = 'due' }: WaitingRows): Promise<WaitingCount> => {
  const at = `$${parameters.length + 1}`;
  const rows: unknown = await source.query(
    `SELECT count(*)::int AS waiting, count(*) FILTER (WHERE ${due} < ${at})::int AS overdue, min(${due}) FILTER (WHERE ${due} >= ${at}) AS "nextDue"
     FROM ${table} WHERE ${where}`,
    [...parameters, now],
  );
  const [{ waiting, overdue, nextDue }] = rows as [{ waiting: number; overdue: number; nextDue: Date | null }];
  return { waiting, overdue, ...(nextDue === null ? {} : { nextDue: instantOf(nextDue.getTime()) }) };
};
