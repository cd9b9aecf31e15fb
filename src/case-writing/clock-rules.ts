import type { SectorRule } from '../kernel/competence.js';
import type { ClockPurpose, ConsultationKind } from '../case-file/index.js';
import type { ClockPurpose as SectorPurpose } from '../deadlines/index.js';

/** Clocks whose rule does not depend on the sector. */
export const RULE_OF_PURPOSE: Readonly<Partial<Record<ClockPurpose, string>>> = {
  receipt: 'PRO-ACK',
  'supplement-window': 'SY-SUPREQ',
  supplement: 'PRO-SUP',
  answer: 'XS-1',
  'feedback-filing': 'SY-FBF',
  'feedback-result': 'PRO-FBK',
  'report-up': 'JX-13a',
  preservation: 'APL-56',
  coercive: 'COE-25',
  'approve-on-the-spot': 'COE-19',
  limitation: 'APL-36',
  'apply-dispute': 'SY-APPLY',
  'accept-dispute': 'CA-9',
  'forward-dispute': 'CA-10a',
  'dispute-reply': 'CA-10b',
  'hand-over': 'SY-HANDOVER',
  'criminal-decide': 'CRM-5b',
  'criminal-send': 'CRM-5c',
  'police-forward': 'CRM-7',
  'police-notice': 'PSB-180a',
  'criminal-supplement': 'PSB-180b',
  'police-review': 'CRM-8',
  'criminal-goods': 'CRM-12',
  reconsider: 'CRM-9a',
  reconsideration: 'CRM-9b',
  'propose-supervision': 'CRM-9c',
  'police-explain': 'PSB-182a',
  'police-file': 'PSB-182b',
};

/** Within which time the organ asked replies; 管辖协商 has one period for all, that of the sector. */
export const REPLY_RULES: Readonly<Record<Exclude<ConsultationKind, 'jurisdiction'>, Readonly<Record<'ordinary' | 'urgent', string>>>> = {
  assistance: { ordinary: 'AY-35', urgent: 'AY-35' },
  professional: { ordinary: 'SH-29', urgent: 'SH-29' },
  'joint-action': { ordinary: 'SY-JOINT', urgent: 'SY-JOINT-U' },
};

/** The rule of a clock: the sector's, else the general one; undefined when the law sets no period. */
export const ruleOfPurpose = (
  purpose: ClockPurpose,
  sector: SectorRule,
  sectorClock: (sector: SectorRule, purpose: SectorPurpose) => string | undefined,
): string | undefined => {
  switch (purpose) {
    case 'transfer-out':
    case 'check-lead':
    case 'negotiate':
    case 'decide':
    case 'legal-review':
      return sectorClock(sector, purpose);
    case 'settle-dispute':
      return sectorClock(sector, 'designation');
    case 'publish':
      return sector === 'MEE' ? 'MEE-65' : 'TRI-6';
    default:
      return RULE_OF_PURPOSE[purpose];
  }
};
