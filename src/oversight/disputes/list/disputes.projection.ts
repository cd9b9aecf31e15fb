import type { EntityManager } from 'typeorm';
import { CASE_EVENT_TYPES } from '../../../case-file/index.js';
import { filesInBatch } from '../../../docket/index.js';
import type { RecordedEvent } from '../../../kernel/event.js';
import { BatchProjection, keepRows } from '../../../projections/index.js';
import { type PrecedentRow, precedentRows } from '../precedents/precedent.row.js';
import { type DisputeRow, disputeRows } from './dispute.row.js';

const keepDisputes = keepRows<DisputeRow>('disputes', ['case_id', 'dispute_id'], [
  'case_id', 'dispute_id', 'viewers', 'title', 'item_name', 'township', 'kind', 'phase', 'awaits', 'standing', 'organs',
  'applicant', 'responsible', 'competent', 'applied_at', 'decided_at', 'ended_at', 'clock', 'due', 'running', 'search', 'sort_key', 'version',
]); // prettier-ignore
const keepPrecedents = keepRows<PrecedentRow>('precedents', ['case_id', 'process_id'], [
  'case_id', 'process_id', 'precedent_id', 'source', 'viewers', 'title', 'item', 'item_name', 'sector_rule', 'kind', 'organs', 'matter',
  'outcome', 'competent', 'decision', 'reasoning', 'legal_basis', 'document_number', 'route', 'decided_at', 'cites', 'words', 'search',
  'sort_key', 'version',
]); // prettier-ignore

/** Events from which a file has rows here; the others change the rows of a file that has some. */
const BEGINS: readonly string[] = ['CoordinationApplied', 'JurisdictionDesignated', 'JurisdictionAgreed'];

/**
 * Disputes of all files, and what was decided once. As in the docket, a batch is answered with each file as it stood at its
 * last event in the batch; a file without a dispute is not read.
 */
export class DisputesProjection extends BatchProjection {
  readonly name = 'disputes';
  readonly label = '争议列表与先例（争议协调）';
  readonly version = 1;
  readonly tables = ['disputes', 'precedents'];
  readonly handles = CASE_EVENT_TYPES.map(({ type }) => type);

  async applyAll(events: readonly RecordedEvent[], manager: EntityManager): Promise<void> {
    const last = new Map(events.map((event) => [event.stream, event]));
    const begun = new Set(events.filter(({ type }) => BEGINS.includes(type)).map(({ stream }) => stream));
    const known = await this.known([...last.keys()], manager);
    const wanted = [...last.values()].filter(({ stream }) => begun.has(stream) || known.has(stream));
    const files = await filesInBatch(this.store, this.catalogue, wanted);
    await keepDisputes(files.flatMap(disputeRows), manager);
    await keepPrecedents(files.flatMap(precedentRows), manager);
  }

  /** Streams of files that have rows already. */
  private async known(streams: readonly string[], manager: EntityManager): Promise<ReadonlySet<string>> {
    const rows: unknown = await manager.query(
      `SELECT 'case-' || case_id AS stream FROM disputes WHERE case_id = ANY($1::uuid[])
       UNION SELECT 'case-' || case_id FROM precedents WHERE case_id = ANY($1::uuid[])`,
      [streams.map((stream) => stream.slice('case-'.length))],
    );
    return new Set((rows as readonly { readonly stream: string }[]).map(({ stream }) => stream));
  }
}
