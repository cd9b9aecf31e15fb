import { type OpenFile, partyOrgans } from '../../../case-file/index.js';
import { caseStateOf } from '../../../docket/index.js';
import { FINISHED } from '../finished.js';

/** What a trainer may learn from a file: transfer, consultation, dispute, designation, criminal law, supervision. */
export const MECHANISMS = ['transfer', 'consultation', 'dispute', 'criminal-transfer', 'supervision'] as const;
export type Mechanism = (typeof MECHANISMS)[number];

/** A finished file without anything that says whose it is. */
export interface CandidateRow {
  readonly case_id: string;
  readonly item: string;
  readonly item_name: string;
  readonly township: string;
  readonly organs: readonly string[];
  readonly month: string;
  readonly state: string;
  readonly events: number;
  readonly mechanisms: readonly Mechanism[];
  readonly late: number;
  readonly version: number;
}

const mechanismsOf = ({ handoffs, consultations, disputes, criminalTransfers, supervisions }: OpenFile): readonly Mechanism[] => {
  const parts: Readonly<Record<Mechanism, readonly unknown[]>> = {
    transfer: handoffs,
    consultation: consultations,
    dispute: disputes,
    'criminal-transfer': criminalTransfers,
    supervision: supervisions,
  };
  return MECHANISMS.filter((mechanism) => parts[mechanism].length > 0);
};

/** Undefined for a file that goes on. */
export const candidateRow = (file: OpenFile, version: number): CandidateRow | undefined => {
  const state = caseStateOf(file);
  if (!FINISHED.includes(state)) return undefined;
  return {
    case_id: file.caseId,
    item: file.details.item,
    item_name: file.details.itemName,
    township: file.details.place.township,
    organs: partyOrgans(file),
    month: file.openedAt.slice(0, 7),
    state,
    events: version,
    mechanisms: mechanismsOf(file),
    late: file.clocks.filter(({ late }) => late === true).length,
    version,
  };
};
