import type { Party, PenaltyKind } from '../../../case-file/index.js';

/** In fen: 10,000 yuan for a citizen, 100,000 for an organisation (江西省行政执法监督实施办法 14, JX-M14). */
const THRESHOLD_FEN = { citizen: 1_000_000, organisation: 10_000_000 } as const;
/** Licences, suspension and closure, whatever the fine. */
const ALWAYS: readonly PenaltyKind[] = ['suspend-licence', 'lower-grade', 'revoke-licence', 'stop-business', 'close-business'];

/** 重大行政处罚. What is confiscated is not valued in the file, so it does not count; of several parties the lower threshold holds. */
export const isMajorPenalty = (
  { penalties, fineFen = 0 }: { readonly penalties: readonly PenaltyKind[]; readonly fineFen?: number },
  parties: readonly Pick<Party, 'kind'>[],
): boolean => {
  const citizen = parties.some(({ kind }) => kind !== 'organisation');
  return penalties.some((kind) => ALWAYS.includes(kind)) || fineFen >= (citizen ? THRESHOLD_FEN.citizen : THRESHOLD_FEN.organisation);
};
