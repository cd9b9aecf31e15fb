import { type Dispute, type OpenFile, isPending } from '../../../case-file/index.js';
import { limitationOf, measuresOf } from '../running.js';

const ALWAYS: readonly string[] = ['APL-25-2', 'SUP-13', 'JX-16', 'SUP-8'];

/** Rules that bear on the dispute as it stands, the general ones first (domain.md 3.5.4). */
export const bearingRules = (file: OpenFile, dispute: Dispute): readonly string[] => {
  const measures = measuresOf(file).map(({ measure }) => measure.kind);
  return [
    ...ALWAYS,
    ...(dispute.state === 'not-accepted' ? ['CA-9'] : []),
    ...(isPending(dispute) ? ['LN-S20', 'SD-20'] : []),
    ...(measures.includes('preservation') ? ['APL-56'] : []),
    ...(measures.includes('sealing') || measures.includes('seizure') ? ['COE-25'] : []),
    ...(limitationOf(file) === undefined ? [] : ['APL-36']),
  ];
};
