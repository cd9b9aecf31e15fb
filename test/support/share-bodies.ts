import { grantOf, shareRequest } from './share-requests.js';

const happened = (): Record<string, unknown> => ({ occurredAt: '2026-09-07T09:00' });
const reasons = (): Record<string, unknown> => ({ reasons: '说明', ...happened() });
const onward = (): Record<string, unknown> => ({ to: '360724103', purpose: '同案', ...happened() });
const UUID = '00000000-0000-4000-8000-00000000beef';
const scope = { about: '采砂案', documents: ['现场检查笔录'] };

/** A body of the right form for every step of a request, by its verb, with every field filled in; `` drafts one. */
export const SHARE_BODIES: Readonly<Record<string, () => Record<string, unknown>>> = {
  '': () => ({ ...shareRequest({ ...scope, shareId: UUID, provider: '360724103', caseId: UUID }), ...happened() }),
  revise: () => ({ ...shareRequest(scope), ...happened() }),
  sign: happened,
  withdraw: reasons,
  'request-supplement': () => ({ missing: ['范围'], ...happened() }),
  supplement: () => ({
    kind: 'catalogue',
    item: 'ZRZY-BDC',
    fields: ['parcel'],
    recordsBy: 'parcel',
    recordValues: ['AH-2026-0017'],
    ...scope,
    note: '缩小',
    ...happened(),
  }),
  'request-extension': reasons,
  'consent-extension': reasons,
  'decline-extension': reasons,
  extend: reasons,
  grant: () => ({ ...grantOf({ documents: [{ asked: '现场检查笔录', evidenceId: UUID }], caseId: UUID }), ...happened() }),
  refuse: () => ({ instrument: 'law', title: '《例法》', article: '第一条', ...reasons() }),
  deliver: happened,
  'request-correction': () => ({ correctionId: UUID, record: 'bdc-001', field: 'parcel', problem: '有误', ...happened() }),
  'answer-correction': () => ({ correctionId: UUID, value: '例', explanation: '已更正', ...happened() }),
  suspend: () => ({ facts: '违规', rectifyBy: '2026-09-14', ...happened() }),
  'report-rectification': () => ({ report: '已整改', ...happened() }),
  resume: () => ({ opinion: '恢复', ...happened() }),
  terminate: reasons,
  recall: () => ({ ground: 'purpose-achieved', negotiation: '已协商', ...reasons() }),
  'consent-onward': onward,
  'pass-on': onward,
  negotiate: () => ({ content: '未一致', agreed: false, ...happened() }),
  'raise-dispute': () => ({ matter: '应当共享', ...happened() }),
  coordinate: () => ({ outcome: 'share', opinion: '应当共享', documentNumber: '例协〔2026〕1号', ...happened() }),
  decide: () => ({ outcome: 'share', decision: '应当共享', documentNumber: '例决〔2026〕1号', ...happened() }),
};
