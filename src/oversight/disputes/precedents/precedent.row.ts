import { createHash } from 'node:crypto';
import { type OpenFile, partyOrgans } from '../../../case-file/index.js';
import type { FileAt } from '../../../docket/index.js';
import type { OrganId } from '../../../kernel/ids.js';
import type { Instant } from '../../../kernel/time.js';
import { newestFirst } from '../../../projections/index.js';
import { anonymous } from './anonymous.js';
import { type Cited, decidedIn } from './decided.js';
import { wordsOf } from './words.js';

/** A row of the precedents in the order of the columns. Nothing in it names a party. */
export interface PrecedentRow {
  readonly case_id: string;
  readonly process_id: string;
  readonly precedent_id: string;
  readonly source: string;
  /** Organs that may open the file it comes from. */
  readonly viewers: readonly OrganId[];
  readonly title: string;
  readonly item: string;
  readonly item_name: string;
  readonly sector_rule: string | null;
  readonly kind: string | null;
  readonly organs: readonly OrganId[];
  readonly matter: string;
  readonly outcome: string;
  readonly competent: OrganId | null;
  readonly decision: string;
  readonly reasoning: string | null;
  readonly legal_basis: string | null;
  readonly document_number: string | null;
  readonly route: string | null;
  readonly decided_at: Instant;
  readonly cites: readonly Cited[];
  readonly words: readonly string[];
  readonly search: string;
  /** The last decided first. */
  readonly sort_key: string;
  readonly version: number;
}

/** Says which precedent it is without saying which file it comes from. */
const precedentId = (caseId: string, processId: string): string =>
  createHash('sha256').update(`${caseId}:${processId}`).digest('hex').slice(0, 32);

/** The sector procedure of the file; 行政处罚法 alone is no sector. */
export const sectorOf = ({ competence }: OpenFile): string | undefined =>
  competence === undefined || competence.sectorRule === 'GENERAL' ? undefined : competence.sectorRule;

export const precedentRows = ({ file, events, event }: FileAt): readonly PrecedentRow[] => {
  const decided = decidedIn(file, events);
  if (decided.length === 0) return [];
  const { caseId, details } = file;
  const unnamed = anonymous(events);
  return decided.map((one): PrecedentRow => {
    const { matter, decision, reasoning, legalBasis, documentNumber, route, cites } = unnamed(one);
    const title = unnamed(details.title);
    const id = precedentId(caseId, one.processId);
    return {
      case_id: caseId,
      process_id: one.processId,
      precedent_id: id,
      source: one.source,
      viewers: partyOrgans(file),
      title,
      item: details.item,
      item_name: details.itemName,
      sector_rule: sectorOf(file) ?? null,
      kind: one.kind ?? null,
      organs: one.organs,
      matter,
      outcome: one.outcome,
      competent: one.competent ?? null,
      decision,
      reasoning: reasoning ?? null,
      legal_basis: legalBasis ?? null,
      document_number: documentNumber ?? null,
      route: route ?? null,
      decided_at: one.decidedAt,
      cites,
      words: wordsOf(matter),
      search: [title, details.itemName, matter, decision, reasoning ?? '', legalBasis ?? '', documentNumber ?? ''].join(' ').toLowerCase(),
      sort_key: `${newestFirst(one.decidedAt)}${id}`,
      version: event.version,
    };
  });
};
