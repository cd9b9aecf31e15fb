import { randomUUID } from 'node:crypto';
import { draft, officerOf, registration } from './case-requests.js';

const GOODS = {
  name: '采砂机具',
  quantity: 1,
  unit: '台',
  specification: '小型',
  condition: '可用',
  storedAt: '营前镇例库(虚构)',
  proceedsFen: 100,
};
const EVIDENCE = {
  name: '照片',
  kind: 'audio-visual',
  copies: 1,
  pages: 2,
  original: true,
  collectedAt: '2026-09-07T08:40',
  collectedWhere: '例河(虚构)',
  collectedBy: '两名执法人员',
  digest: 'a'.repeat(64),
};
const MEASURE = { kind: 'sealing', documentNumber: '例封〔2026〕1号', object: '采砂机具', from: '2026-09-07T08:50', onTheSpot: true };
const PARTY = {
  kind: 'person',
  name: '李样乙(虚构)',
  idNumber: '999999199002150029',
  phone: '0797-0000000',
  address: '营前镇例村(虚构)2组',
};
const officers = [officerOf('yq-jbr1'), officerOf('yq-jbr2')];

/** A whole registration, with something in every list. */
export const fullRegistration = (): Record<string, unknown> =>
  registration({
    sourceNumber: '12345-1',
    occurredTo: '2026-09-07',
    harmToLifeOrFinance: false,
    discretion: '初次违法',
    goods: [GOODS],
    evidence: [EVIDENCE],
    measures: [MEASURE],
  });

const fullDraft = (): Record<string, unknown> =>
  draft({ urgencyReason: 'harm-ongoing', receiverReason: '测试', goods: [{ goodsId: randomUUID(), fate: 'handed-over', note: '完好' }] });

/** A body of the right form for every route below `/api/cases/:caseId` that takes one, by the end of its address. */
export const CASE_BODIES: Readonly<Record<string, () => Record<string, unknown>>> = {
  correct: () => ({
    corrects: 1,
    reason: '笔误',
    changes: { title: '更正', occurredTo: '2026-09-07', township: '360724103', address: '例河(虚构)' },
    parties: [PARTY],
  }),
  'add-evidence': () => ({ evidence: [EVIDENCE] }),
  'register-goods': () => ({ goods: [GOODS] }),
  'take-measure': () => ({ measure: MEASURE }),
  'end-measure': () => ({ measureId: randomUUID(), outcome: 'lifted', reason: '无需继续' }),
  'extend-measure': () => ({ measureId: randomUUID(), reason: '案情复杂' }),
  number: () => ({ number: '例〔2026〕1号', occurredAt: '2026-09-07T09:00' }),
  'doubt-competence': () => ({ reason: '属水利部门' }),
  file: () => ({ number: '例立〔2026〕1号', officers }),
  'decline-filing': () => ({ reason: '证据不足' }),
  'replace-officers': () => ({ officers, reason: '调岗' }),
  'request-recusal': () => ({ officer: officerOf('yq-jbr2'), reason: '近亲属' }),
  'decide-recusal': () => ({ officer: officerOf('yq-jbr2'), reason: '属实', granted: true }),
  'assign-review': () => ({ reviewer: officerOf('yq-shr') }),
  'pass-review': () => ({ opinion: '同意' }),
  'return-review': () => ({ opinion: '补充证据' }),
  conclude: () => ({ result: 'penalty', penalties: ['fine'], fineFen: 100_000, decisionNumber: '例罚〔2026〕1号', summary: '罚款' }),
  publish: () => ({ where: '县政府网站' }),
  'report-up': () => ({ documentNumber: '例报〔2026〕1号' }),
  split: () => ({ reason: '两个行为', parts: [{ title: '无证经营(虚构)', cause: '无证经营', item: 'SC-01', facts: '未取得许可。' }] }),
  link: () => ({ caseId: randomUUID(), link: 'same-matter', reason: '同一现场' }),
  'suspect-crime': () => ({ facts: '数额较大' }),
  close: () => ({ reason: '办理完毕' }),
  'return-entrusted': () => ({ reason: '委托终止' }),
  handoffs: fullDraft,
  'handoffs/:handoffId/revise': fullDraft,
  'handoffs/:handoffId/submit': () => ({ occurredAt: '2026-09-07T09:00' }),
  'handoffs/:handoffId/approve': () => ({ opinion: '同意' }),
  'handoffs/:handoffId/reject': () => ({ reasons: '本镇有权' }),
  'handoffs/:handoffId/send': () => ({ signedBy: officers, documentNumber: '例移〔2026〕1号' }),
  'handoffs/:handoffId/notify-party': () => ({ method: '直接送达', documentNumber: '例告〔2026〕1号' }),
  'handoffs/:handoffId/receive': () => ({ goodsCount: 0, materialsCount: 2, note: '齐全' }),
  'handoffs/:handoffId/request-supplement': () => ({ missing: ['采砂量测算'], reason: '缺少' }),
  'handoffs/:handoffId/supplement': () => ({ provided: ['采砂量测算'], note: '已补' }),
  'handoffs/:handoffId/accept': () => ({
    goods: [{ goodsId: randomUUID(), asListed: true, note: '相符' }],
    measures: [{ measureId: randomUUID(), decision: 'continue', note: '继续' }],
    defects: '无',
  }),
  consultations: () => ({
    kind: 'assistance',
    to: ['sy-sl'],
    question: '请协助测量',
    facts: '现场有采砂痕迹',
    legalBasis: '《行政处罚法》第二十六条',
    urgency: 'ordinary',
  }),
  'consultations/:consultationId/extend': () => ({ reasons: '需现场测量', replyBy: '2026-09-20' }),
  'consultations/:consultationId/answer': () => ({ opinion: '属林地', author: '丙样', basis: '《森林法》' }),
  'consultations/:consultationId/refuse': () => ({ ground: 'beyond-powers', reasons: '无此职权', author: '丙样' }),
  'consultations/:consultationId/hold-meeting': () => ({
    heldAt: '2026-09-07T09:00',
    attendees: [{ organ: 'sy-sl', names: ['甲样'] }],
    minutes: '记录在案',
  }),
  'consultations/:consultationId/propose-jurisdiction': () => ({ competent: 'sy-sl', terms: '由水利局办理' }),
  'consultations/:consultationId/propose-joint-action': () => ({ lead: 'sy-sl', leadAs: 'main-regulator', plan: '联合检查', division: [] }),
  'consultations/:consultationId/declare-failed': () => ({ views: [{ organ: 'sy-sl', view: '不属本局' }] }),
  'consultations/:consultationId/close': () => ({ summary: '已了结' }),
  disputes: () => ({
    kind: 'both-decline',
    respondents: ['sy-sl'],
    matter: '采砂',
    facts: '现场有采砂痕迹',
    claim: '由水利局管辖',
    legalBasis: '《行政处罚法》第二十五条',
    evidence: [],
    urgencyReason: 'harm-ongoing',
  }),
  'disputes/:disputeId/respond': () => ({ opinion: '不属本局', author: '丙样', basis: '职责规定' }),
  'disputes/:disputeId/execute': () => ({ goods: [], measures: [] }),
  'disputes/:disputeId/withdraw': () => ({ reasons: '已协商一致' }),
  'handoffs/:handoffId/object': () => ({
    ground: 'no-functional-jurisdiction',
    reasons: '不属本局',
    legalBasis: '职责规定',
    believedCompetent: 'sy-ly',
  }),
  'handoffs/:handoffId/propose-return': () => ({
    heldAt: '2026-09-07T09:00',
    senderAttendees: ['甲样'],
    receiverAttendees: ['乙试'],
    views: '双方意见',
    outcome: '同意退回',
  }),
  'handoffs/:handoffId/agree-return': () => ({ occurredAt: '2026-09-07T09:00' }),
  'handoffs/:handoffId/withdraw': () => ({ reasons: '收回自办', partyTold: true }),
  'handoffs/:handoffId/convert-to-criminal': () => ({ facts: '涉嫌犯罪' }),
  'handoffs/:handoffId/file': () => ({ number: '例立〔2026〕2号', officers }),
  'handoffs/:handoffId/feed-back': () => ({ of: 'filing', content: '已立案', documentNumber: '例函〔2026〕1号' }),
  'handoffs/:handoffId/close': () => ({ reason: '已接收' }),
};
