import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Position, caseId } from '../../kernel/ids.js';
import type { Instant } from '../../kernel/time.js';
import type { CaseClock } from '../../case-file/index.js';
import { EventStore } from '../../event-store/index.js';
import { Projector } from '../../projections/index.js';
import { type DueClock, DueClocks, type Unrecorded } from '../../supervision/index.js';
import { instantOf } from '../../system-clock.js';
import { CLOCK_NAMES } from '../wording.js';

const PATIENCE_MS = 60_000;
const PAGE = 200;
const AWAITS: Readonly<Record<Unrecorded, string>> = { miss: 'awaits_miss', approach: 'awaits_approach' };

interface Row {
  readonly case_id: string;
  readonly duty: string;
  readonly clock: CaseClock;
  readonly due: Date;
}

@Injectable()
export class DocketDueClocks extends DueClocks {
  constructor(
    private readonly source: DataSource,
    private readonly projector: Projector,
    private readonly store: EventStore,
  ) {
    super();
  }

  override async complete(position?: Position): Promise<void> {
    await this.projector.awaitPosition(position ?? (await this.store.end()), ['duties'], PATIENCE_MS);
  }

  override async *unrecorded(what: Unrecorded, until: Instant): AsyncIterable<readonly DueClock[]> {
    let after: readonly [Date | string, string, string] = ['-infinity', '00000000-0000-0000-0000-000000000000', ''];
    for (;;) {
      const found: unknown = await this.source.query(
        `SELECT case_id, duty, clock, due FROM duties
         WHERE ${AWAITS[what]} AND due <= $1 AND (due, case_id, duty) > ($2, $3, $4) ORDER BY due, case_id, duty LIMIT ${PAGE}`,
        [until, ...after],
      );
      const rows = found as readonly Row[];
      const last = rows.at(-1);
      if (last === undefined) return;
      yield rows.map(({ case_id, clock }) => ({ caseId: caseId(case_id), clock, name: CLOCK_NAMES[clock.purpose] }));
      after = [last.due, last.case_id, last.duty];
    }
  }

  override async waiting(until: Instant): Promise<{ readonly count: number; readonly oldest: Instant | undefined }> {
    const rows: unknown = await this.source.query(
      `SELECT count(*)::int AS count, min(due) AS oldest FROM duties WHERE awaits_miss AND due < $1`,
      [until],
    );
    const [row] = rows as readonly [{ readonly count: number; readonly oldest: Date | null }];
    return { count: row.count, oldest: row.oldest === null ? undefined : instantOf(row.oldest.getTime()) };
  }

  override async nextDue(after: Instant): Promise<Instant | undefined> {
    const rows: unknown = await this.source.query(`SELECT min(due) AS next FROM duties WHERE awaits_miss AND due >= $1`, [after]);
    const [row] = rows as readonly [{ readonly next: Date | null }];
    return row.next === null ? undefined : instantOf(row.next.getTime());
  }
}
