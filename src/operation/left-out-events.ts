import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Position } from '../kernel/ids.js';
import type { Instant } from '../kernel/time.js';
import { withoutPersonalData } from '../logging/loggable-error.js';
import { instantOf } from '../system-clock.js';
import { type FollowerKind, keyOf } from './followers.js';

/** An event that a projection or a policy could not digest and left out. What was in it is not told. */
export interface LeftOutEvent {
  readonly position: Position;
  readonly type: string;
  readonly error: string;
  readonly failedAt: Instant;
}

export interface LeftOut {
  readonly count: number;
  /** The latest of them. */
  readonly latest: readonly LeftOutEvent[];
}

interface Row {
  readonly kind: FollowerKind;
  readonly name: string;
  readonly position: Position;
  readonly event_type: string;
  readonly error: string;
  readonly failed_at: Date;
  readonly count: number;
}

const SHOWN = 20;

const latestOf = (kind: FollowerKind): string =>
  `SELECT '${kind}' AS kind, name, position, event_type, error, failed_at, count(*) OVER every::int AS count,
     row_number() OVER (every ORDER BY failed_at DESC, position DESC) AS nth
   FROM ${kind}_failures WINDOW every AS (PARTITION BY name)`;

/** What was left out, from the tables in which every instance notes it. */
@Injectable()
export class LeftOutEvents {
  constructor(private readonly source: DataSource) {}

  /** By {@link keyOf}; those that left nothing out are missing. */
  async all(): Promise<ReadonlyMap<string, LeftOut>> {
    const rows = await this.source.query<readonly Row[]>(
      `SELECT * FROM (${latestOf('projection')} UNION ALL ${latestOf('policy')}) failures WHERE nth <= $1 ORDER BY kind, name, nth`,
      [SHOWN],
    );
    const found = new Map<string, LeftOut>();
    for (const row of rows) {
      const { count, latest } = found.get(keyOf(row)) ?? { count: row.count, latest: [] };
      found.set(keyOf(row), { count, latest: [...latest, leftOutOf(row)] });
    }
    return found;
  }
}

const leftOutOf = ({ position, event_type, error, failed_at }: Row): LeftOutEvent => ({
  position,
  type: event_type,
  error: withoutPersonalData(error),
  failedAt: instantOf(failed_at.getTime()),
});
