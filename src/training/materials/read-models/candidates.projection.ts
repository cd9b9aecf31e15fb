import type { EntityManager } from 'typeorm';
import type { RecordedEvent } from '../../../kernel/event.js';
import { CASE_EVENT_TYPES } from '../../../case-file/index.js';
import { filesInBatch } from '../../../docket/index.js';
import { BatchProjection } from '../../../projections/index.js';
import { candidateRow } from './candidate.row.js';

const COLUMNS = [
  'case_id', 'item', 'item_name', 'township', 'organs', 'month', 'state', 'events', 'mechanisms', 'late', 'version',
] as const; // prettier-ignore

const CLEAR = `DELETE FROM material_candidates WHERE case_id IN (SELECT case_id FROM json_to_recordset($1) AS f(case_id uuid))`;
const INSERT = `INSERT INTO material_candidates (${COLUMNS.join(', ')})
  SELECT ${COLUMNS.join(', ')} FROM json_populate_recordset(NULL::material_candidates, $1)`;

/** Finished files from which a copy can be drawn, without parties, titles and texts. */
export class CandidatesProjection extends BatchProjection {
  readonly name = 'material-candidates';
  readonly label = '可抽取为教学案卷的已办结案卷';
  readonly version = 1;
  readonly tables = ['material_candidates'];
  readonly handles = CASE_EVENT_TYPES.map(({ type }) => type);

  async applyAll(events: readonly RecordedEvent[], manager: EntityManager): Promise<void> {
    const files = await filesInBatch(this.store, this.catalogue, events);
    if (files.length === 0) return;
    await manager.query(CLEAR, [JSON.stringify(files.map(({ file }) => ({ case_id: file.caseId })))]);
    const rows = files.map(({ file, event }) => candidateRow(file, event.version)).filter((row) => row !== undefined);
    if (rows.length > 0) await manager.query(INSERT, [JSON.stringify(rows)]);
  }
}
