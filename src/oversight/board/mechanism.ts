import type { ClockPurpose } from '../../case-file/index.js';

/** 移送, 协商, 争议, 办案, 措施, 行刑衔接. */
export const MECHANISMS = ['transfer', 'consultation', 'dispute', 'handling', 'measure', 'criminal', 'other'] as const;
export type Mechanism = (typeof MECHANISMS)[number];

export const MECHANISM_NAMES: Readonly<Record<Mechanism, string>> = {
  transfer: '移送',
  consultation: '协商',
  dispute: '争议',
  handling: '办案',
  measure: '措施',
  criminal: '行刑衔接',
  other: '其他',
};

export const MECHANISM_OF: Readonly<Partial<Record<ClockPurpose, Mechanism>>> = {
  'transfer-out': 'transfer',
  receipt: 'transfer',
  'supplement-window': 'transfer',
  supplement: 'transfer',
  answer: 'transfer',
  'feedback-filing': 'transfer',
  'feedback-result': 'transfer',
  'hand-over': 'dispute',
  negotiate: 'consultation',
  'consult-reply': 'consultation',
  'apply-dispute': 'dispute',
  'accept-dispute': 'dispute',
  'forward-dispute': 'dispute',
  'dispute-reply': 'dispute',
  'settle-dispute': 'dispute',
  'check-lead': 'handling',
  decide: 'handling',
  'legal-review': 'handling',
  publish: 'handling',
  'report-up': 'handling',
  limitation: 'handling',
  preservation: 'measure',
  coercive: 'measure',
  'approve-on-the-spot': 'measure',
  'criminal-decide': 'criminal',
  'criminal-send': 'criminal',
  'police-forward': 'criminal',
  'police-notice': 'criminal',
  'criminal-supplement': 'criminal',
  'police-review': 'criminal',
  'criminal-goods': 'criminal',
  reconsider: 'criminal',
  reconsideration: 'criminal',
  'propose-supervision': 'criminal',
  'police-explain': 'criminal',
  'police-file': 'criminal',
};
