import type { EntityManager } from 'typeorm';
import type { RecordedEvent } from '../../../kernel/event.js';
import type { EventCatalogue, EventStore } from '../../../event-store/index.js';
import type { Projection } from '../../../projections/index.js';
import { BRANCH_EVENT_TYPES } from '../domain/branch-event-types.js';
import type { BranchEvent } from '../domain/branch.events.js';
import { type BranchRow, branchAfter, branchRow } from './branch.row.js';

const COLUMNS = [
  'branch_id', 'owner', 'name', 'origin_kind', 'origin_id', 'origin_version', 'origin_head', 'clock', 'steps', 'officers', 'classes', 'opened_at',
  'changed_at', 'closed_at', 'search', 'version',
] as const satisfies readonly (keyof BranchRow)[]; // prettier-ignore

const UPSERT = `INSERT INTO branches (${COLUMNS.join(', ')}) SELECT ${COLUMNS.join(', ')} FROM json_populate_recordset(NULL::branches, $1)
  ON CONFLICT (branch_id) DO UPDATE SET ${COLUMNS.map((column) => `${column} = EXCLUDED.${column}`).join(', ')}
  WHERE branches.version <= EXCLUDED.version`;

/** Branches by whose they are and with whom they are shared. */
export class BranchesProjection implements Projection {
  readonly name = 'branches';
  readonly label = '推演列表';
  readonly version = 2;
  readonly tables = ['branches'];
  readonly handles = BRANCH_EVENT_TYPES.map(({ type }) => type);

  constructor(
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
  ) {}

  apply(event: RecordedEvent, manager: EntityManager): Promise<void> {
    return this.applyAll([event], manager);
  }

  async applyAll(events: readonly RecordedEvent[], manager: EntityManager): Promise<void> {
    const last = new Map(events.map((event) => [event.stream, event]));
    const rows = await Promise.all([...last.values()].map((event) => this.at(event)));
    await manager.query(UPSERT, [JSON.stringify(rows.filter((row) => row !== undefined))]);
  }

  private async at({ stream, version }: RecordedEvent): Promise<BranchRow | undefined> {
    const events = (await this.store.read(stream))
      .filter((record) => record.version <= version)
      .map((record) => this.catalogue.upcast<BranchEvent>(record));
    const branch = branchAfter(events);
    const last = events.at(-1);
    return branch === undefined || last === undefined ? undefined : branchRow(branch, last);
  }
}
