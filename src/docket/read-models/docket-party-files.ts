import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type OrganId, type Position, caseId } from '../../kernel/ids.js';
import { EventStore } from '../../event-store/index.js';
import { Projector } from '../../projections/index.js';
import { EVERYBODY } from './everybody.js';

const PATIENCE_MS = 60_000;

/** A live file in which an organ is or was a party, with the version that the lists know. */
export interface PartyFile {
  readonly caseId: ReturnType<typeof caseId>;
  readonly version: number;
}

/** Live files by the organs that are party to them, for those who go through all files of an organ. */
@Injectable()
export class PartyFiles {
  constructor(
    private readonly source: DataSource,
    private readonly projector: Projector,
    private readonly store: EventStore,
  ) {}

  /** Waits until the lists hold the event at `position`; without one, all that readers of the record are shown. */
  async complete(position?: Position): Promise<void> {
    await this.projector.awaitPosition(position ?? (await this.store.end()), ['docket'], PATIENCE_MS);
  }

  async of(organ: OrganId): Promise<readonly PartyFile[]> {
    const rows: unknown = await this.source.query(
      `SELECT case_id, version FROM docket WHERE viewer = $1 AND state <> 'closed' ORDER BY case_id`,
      [organ],
    );
    return (rows as readonly { readonly case_id: string; readonly version: number }[]).map(({ case_id, version }) => ({
      caseId: caseId(case_id),
      version,
    }));
  }

  /** How many the organ is responsible for. */
  async heldBy(organ: OrganId): Promise<number> {
    const rows: unknown = await this.source.query(
      `SELECT count(*)::int AS count FROM docket WHERE viewer = $1 AND responsible = $2 AND state <> 'closed'`,
      [EVERYBODY, organ],
    );
    return (rows as readonly { readonly count: number }[])[0]?.count ?? 0;
  }

  /** Live files about one of these items. */
  async about(items: readonly string[]): Promise<readonly PartyFile[]> {
    const rows: unknown = await this.source.query(
      `SELECT case_id, version FROM docket WHERE viewer = $1 AND item = ANY($2) AND state <> 'closed' ORDER BY opened_at DESC LIMIT 1000`,
      [EVERYBODY, items],
    );
    return (rows as readonly { readonly case_id: string; readonly version: number }[]).map(({ case_id, version }) => ({
      caseId: caseId(case_id),
      version,
    }));
  }
}
