import { randomUUID } from 'node:crypto';
import { officerOf } from './case-requests.js';

/** Who complains in {@link complaint}. */
export const COMPLAINANT = ['万样甲(虚构)', '13900000001'];

/** A complaint about sand dug at night, as the hotline passes it on. */
export const complaint = (over: Record<string, unknown> = {}): Record<string, unknown> => ({
  number: `12345-${randomUUID().slice(0, 8)}`,
  channel: '12345',
  receivedAt: '2026-09-07T08:30',
  matter: '万样甲(虚构)来电 13900000001：有人夜间在例河边挖砂，噪声很大',
  township: '360724103',
  address: '营前镇例河(虚构)',
  urgency: 'ordinary',
  anonymous: false,
  name: '万样甲(虚构)',
  phone: '13900000001',
  contactAddress: '营前镇例村(虚构)9号',
  named: false,
  ...over,
});

const OCCURRED = { occurredAt: '2026-09-07T08:50' };
const BODIES: Readonly<Record<string, () => Record<string, unknown>>> = {
  dispatch: () => ({ to: 'sy-sl', cooperating: ['360724103'], item: 'SL-01', reason: '先行处置', lastDay: '2026-09-10', ...OCCURRED }),
  merge: () => ({ into: randomUUID(), reason: '同一事项', ...OCCURRED }),
  'link-repeat': () => ({ earlier: randomUUID(), reason: '答复后再次反映', ...OCCURRED }),
  'decide-acceptance': () => ({ accepted: false, reasons: '不属受理范围', ...OCCURRED }),
  object: () => ({ ground: 'not-our-duty', reasons: '不属本机关', legalBasis: '职责规定', believedCompetent: 'sy-sl', ...OCCURRED }),
  'review-objection': () => ({ upheld: true, opinion: '异议成立', to: 'sy-sl', ...OCCURRED }),
  extend: () => ({ lastDay: '2026-09-20', reasons: '需要检测', toldAt: '2026-09-07T08:40', toldBy: 'phone', ...OCCURRED }),
  report: () => ({ result: '已到现场核实', ...OCCURRED }),
  'open-case': () => ({
    subject: 'lead',
    title: '例河采砂线索(虚构)',
    cause: '未经批准采砂',
    item: 'SL-01',
    occurredFrom: '2026-09-06',
    facts: '来电反映夜间采砂。',
    officers: [officerOf('yq-jbr1'), officerOf('yq-jbr2')],
    parties: [],
    duplicateReason: '另一处河段',
    ...OCCURRED,
  }),
  'link-case': () => ({ caseId: randomUUID(), ...OCCURRED }),
  answer: () => ({ text: '已经到现场核实并制止。', toldBy: 'phone', ...OCCURRED }),
  'call-back': () => ({ responded: true, resolved: true, satisfied: true, note: '认可', again: false, ...OCCURRED }),
  close: () => ({ summary: '已办结', ...OCCURRED }),
};

export const ORDER_VERBS = Object.keys(BODIES);
/** A body of the right form for a step of an order. */
export const orderBody = (verb: string): Record<string, unknown> => BODIES[verb]?.() ?? {};
export const orderBodyFor = (route: string): Record<string, unknown> => orderBody(route.split('/').at(-1) ?? '');
