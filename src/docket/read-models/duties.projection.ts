import type { EntityManager } from 'typeorm';
import type { RecordedEvent } from '../../kernel/event.js';
import { CASE_EVENT_TYPES } from '../../case-file/index.js';
import { BatchProjection } from '../../projections/index.js';
import { dutyRows } from './duty.row.js';
import { filesInBatch } from './files-in-batch.js';

/** Rows of a file that a later version has made stay; those of earlier ones go, for a clock that has stopped has no row. */
const CLEAR = `DELETE FROM duties d USING json_to_recordset($1) AS f(case_id uuid, version integer)
  WHERE d.case_id = f.case_id AND d.version <= f.version`;
const INSERT = `INSERT INTO duties SELECT n.* FROM json_populate_recordset(NULL::duties, $1) n
  WHERE NOT EXISTS (SELECT 1 FROM duties d WHERE d.case_id = n.case_id AND d.version > n.version)`;

/** Running clocks and supervisions across all files: what the watch over due dates looks at, and the board shows. */
export class DutiesProjection extends BatchProjection {
  readonly name = 'duties';
  readonly label = '期限与督办（逾期登记、督办看板）';
  readonly version = 1;
  readonly tables = ['duties'];
  readonly handles = CASE_EVENT_TYPES.map(({ type }) => type);

  async applyAll(events: readonly RecordedEvent[], manager: EntityManager): Promise<void> {
    const files = await filesInBatch(this.store, this.catalogue, events);
    if (files.length === 0) return;
    await manager.query(CLEAR, [JSON.stringify(files.map(({ file, event }) => ({ case_id: file.caseId, version: event.version })))]);
    const rows = files.flatMap(({ file, event }) => dutyRows(file, event.version));
    if (rows.length > 0) await manager.query(INSERT, [JSON.stringify(rows)]);
  }
}
