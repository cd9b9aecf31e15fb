import type { EntityManager } from 'typeorm';
import type { RecordedEvent } from '../../kernel/event.js';
import { CASE_EVENT_TYPES, type OpenFile } from '../../case-file/index.js';
import { BatchProjection, keepRows } from '../../projections/index.js';
import { type DocketRow, docketRows, partyKeys } from './docket.row.js';
import { filesInBatch } from './files-in-batch.js';

const keep = keepRows<DocketRow>(
  'docket',
  ['viewer', 'case_id'],
  [
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
  ],
);

const UPSERT_HANDOFFS = `INSERT INTO handoffs_between SELECT * FROM json_populate_recordset(NULL::handoffs_between, $1)
  ON CONFLICT (case_id, handoff_id) DO UPDATE SET to_organ = EXCLUDED.to_organ, item = EXCLUDED.item, party_keys = EXCLUDED.party_keys, state = EXCLUDED.state`;

/**
 * The lists of the desk 工作台: a row per file and organ. A row needs the whole file, so a batch of events is answered
 * with each file as it stood at its last event in the batch; the same history always ends in the same rows.
 */
export class DocketProjection extends BatchProjection {
  readonly name = 'docket';
  readonly label = '案卷列表（工作台、案卷、查重）';
  readonly version = 2;
  readonly tables = ['docket', 'handoffs_between'];
  readonly handles = CASE_EVENT_TYPES.map(({ type }) => type);

  async applyAll(events: readonly RecordedEvent[], manager: EntityManager): Promise<void> {
    const files = await filesInBatch(this.store, this.catalogue, events);
    const rows = files.flatMap(({ file, event }) => docketRows(file, event.version, event.metadata.recordedAt));
    const handoffs = files.flatMap(({ file }) => handoffRows(file));
    await keep(rows, manager);
    if (handoffs.length > 0) await manager.query(UPSERT_HANDOFFS, [JSON.stringify(handoffs)]);
  }
}

const handoffRows = (file: OpenFile): readonly object[] =>
  file.handoffs.map(({ handoffId, from, to, state }) => ({
    case_id: file.caseId,
    handoff_id: handoffId,
    from_organ: from,
    to_organ: to,
    item: file.details.item,
    matter_id: file.matterId,
    party_keys: partyKeys(file.parties),
    state,
  }));
