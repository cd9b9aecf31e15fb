import type { EntityManager } from 'typeorm';
import { type RecordedEvent, factOf } from '../../kernel/event.js';
import { CASE_EVENT_TYPES, type CaseEvent, evolve, unopened } from '../../case-file/index.js';
import { type EventCatalogue, type EventStore } from '../../event-store/index.js';
import type { Projection } from '../../projections/index.js';
import { type DocketRow, docketRows, partyKeys } from './docket.row.js';

const COLUMNS = [
  'case_id',
  'viewer',
  'matter_id',
  'title',
  'subject',
  'item',
  'item_name',
  'township',
  'address',
  'discovered_on',
  'parties',
  'party_keys',
  'number',
  'state',
  'desk',
  'next_step',
  'responsible',
  'handoff',
  'clock',
  'due',
  'search',
  'version',
  'opened_at',
  'updated_at',
] as const satisfies readonly (keyof DocketRow)[];

const UPSERT = `INSERT INTO docket (${COLUMNS.join(', ')}) VALUES (${COLUMNS.map((_, index) => `$${index + 1}`).join(', ')})
  ON CONFLICT (viewer, case_id) DO UPDATE SET ${COLUMNS.map((column) => `${column} = EXCLUDED.${column}`).join(', ')}
  WHERE docket.version <= EXCLUDED.version`;

/**
 * The lists of the desk 工作台: a row per file and organ. A row needs the whole file, so each event is answered with the
 * file as it stood at that event; files are small, and the same history always makes the same rows.
 */
export class DocketProjection implements Projection {
  readonly name = 'docket';
  readonly version = 1;
  readonly tables = ['docket', 'handoffs_between'];
  readonly handles = CASE_EVENT_TYPES.map(({ type }) => type);

  constructor(
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
  ) {}

  async apply(event: RecordedEvent, manager: EntityManager): Promise<void> {
    const records = (await this.store.read(event.stream)).filter(({ version }) => version <= event.version);
    const history = records.map((record) => this.catalogue.upcast<CaseEvent>(record));
    const file = history.reduce((state, record) => evolve(state, factOf(record)), unopened);
    if (!file.opened) return;
    for (const row of docketRows(file, event.version, event.metadata.recordedAt))
      await manager.query(
        UPSERT,
        COLUMNS.map((column) => row[column]),
      );
    for (const { handoffId, from, to, state } of file.handoffs) {
      await manager.query(
        `INSERT INTO handoffs_between (case_id, handoff_id, from_organ, to_organ, item, matter_id, party_keys, state) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT (case_id, handoff_id) DO UPDATE SET to_organ = EXCLUDED.to_organ, item = EXCLUDED.item, party_keys = EXCLUDED.party_keys, state = EXCLUDED.state`,
        [file.caseId, handoffId, from, to, file.details.item, file.matterId, partyKeys(file.parties), state],
      );
    }
  }
}
