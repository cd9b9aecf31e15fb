import type { ConsultationKind } from '../../../wording/consultation-codes';

/** Sectors whose own rule gives the time to talk about jurisdiction; the county sets it for all others (domain.md 3.4). */
const NEGOTIATION: Readonly<Record<string, string>> = { SAMR: 'SAMR-13', MARA: 'MARA-16', HUR: 'HUR-6a', MWR: 'MWR-12a' };
const COUNTY_NEGOTIATION = 'SY-NEG';

/** The rule whose clock runs from the request. */
export const replyRule = (kind: ConsultationKind, urgency: 'ordinary' | 'urgent', sectorRule: string): string => {
  switch (kind) {
    case 'jurisdiction':
      return NEGOTIATION[sectorRule] ?? COUNTY_NEGOTIATION;
    case 'assistance':
      return 'AY-35';
    case 'professional':
      return 'SH-29';
    case 'joint-action':
      return urgency === 'urgent' ? 'SY-JOINT-U' : 'SY-JOINT';
  }
};
