import { type CaseEvent, type OpenFile, type Party, evolve, unopened } from '../../src/case-file/index.js';
import { type RecordedEvent, factOf } from '../../src/kernel/event.js';
import { digest, officerId, organId, position, streamName } from '../../src/kernel/ids.js';
import type { Role } from '../../src/kernel/actor.js';
import {
  CASE,
  CONSULTATION,
  DISPUTE,
  HANDOFF,
  at,
  bureau,
  competence,
  details,
  forestry,
  government,
  water,
  yingqian,
} from './case-fixtures.js';

/** A fact on a day at ten, by somebody of the organ; what a reading does not look at may be missing from it. */
const fact = (type: CaseEvent['type'], organ: string, day: string, data: object = {}): CaseEvent =>
  ({
    type,
    data: { by: officerId(`${organ}-officer`), organ: organId(organ), occurredAt: at(`2026-04-${day}T10:00`), clocks: [], ...data },
  }) as unknown as CaseEvent;
const handoff = (type: CaseEvent['type'], organ: string, day: string, data: object = {}) =>
  fact(type, organ, day, { handoffId: HANDOFF, ...data });
const talk = (type: CaseEvent['type'], organ: string, day: string, data: object = {}) =>
  fact(type, organ, day, { consultationId: CONSULTATION, ...data });
const dispute = (type: CaseEvent['type'], organ: string, day: string, data: object = {}) =>
  fact(type, organ, day, { disputeId: DISPUTE, ...data });

const content = {
  reason: 'no-jurisdiction',
  explanation: '该事项属水利部门职权',
  legalBasis: '《河道管理条例》',
  materials: [],
  goods: [],
  officers: [],
};

/** Facts of a dispute about sand in a wood, to be put together in the order of a history. */
export const FACTS = {
  opened: (parties: readonly Party[] = []) =>
    fact('CaseOpened', yingqian, '01', {
      caseId: CASE, matterId: 'm', details, parties, officers: [], evidence: [], goods: [], measures: [], competence: competence(water),
    }), // prettier-ignore
  drafted: handoff('HandoffDrafted', yingqian, '01', {
    ...content,
    explanation: '初稿',
    competence: competence(water),
    from: yingqian,
    to: water,
  }),
  revised: handoff('HandoffRevised', yingqian, '01', { ...content, competence: competence(water), to: water }),
  sent: handoff('HandoffSent', yingqian, '02', { to: water, documentNumber: '1', signedBy: [] }),
  objected: handoff('HandoffObjected', water, '03', {
    ground: 'no-functional-jurisdiction',
    reasons: '属林地',
    legalBasis: '《森林法》',
    believedCompetent: forestry,
  }),
  requested: talk('ConsultationRequested', water, '03', {
    kind: 'jurisdiction',
    to: [yingqian, forestry],
    question: '由谁管辖',
    facts: '河滩',
    legalBasis: 'y',
    urgency: 'ordinary',
  }),
  answered: talk('ConsultationAnswered', forestry, '04', { opinion: '不属林地', author: '肖样甲', basis: '林地图', competent: water }),
  failed: talk('ConsultationFailed', water, '07', {
    views: [yingqian, water, forestry].map((organ) => ({ organ, view: `${organ}的意见` })),
  }),
  proposed: talk('AgreementProposed', water, '05', {
    terms: { kind: 'jurisdiction', competent: forestry, terms: '由林业局办理', competence: competence(forestry) },
  }),
  agreed: talk('JurisdictionAgreed', water, '06', { competent: forestry, seals: [] }),
  applied: (also: object = {}) =>
    dispute('CoordinationApplied', water, '08', {
      kind: 'both-decline', between: [water, yingqian, forestry], matter: '采砂', facts: '事实', claim: '由林业局管辖', legalBasis: '依据',
      evidence: [], superior: government, consultationId: CONSULTATION, ...also,
    }), // prettier-ignore
  accepted: dispute('DisputeAccepted', bureau, '09'),
  declined: dispute('DisputeNotAccepted', bureau, '09', { ground: 'no-dispute', reasons: '没有争议', route: '按协商办理' }),
  forwarded: dispute('DisputeForwarded', bureau, '10', { to: [yingqian, forestry] }),
  replied: (organ: string, day = '13') =>
    dispute('DisputeResponded', organ, day, { opinion: `${organ}答复`, author: '甲样', basis: '依据' }),
  missed: dispute('DisputeRepliesMissed', bureau, '20', { missing: [yingqian, forestry] }),
  met: dispute('CoordinationMeetingHeld', bureau, '21', {
    heldAt: at('2026-04-21T09:00'), attendees: [water, yingqian, forestry].map((organ) => ({ organ, names: [`${organ}代表`] })), experts: [], minutes: '各方意见',
  }), // prettier-ignore
  opinion: (text: string, day = '22') => dispute('CoordinationOpinionDrafted', bureau, day, { opinion: text, competent: forestry }),
  signed: (organ: string) => dispute('CoordinationOpinionSigned', organ, '23'),
  issued: dispute('CoordinationOpinionIssued', bureau, '24', { competent: forestry, signatures: [] }),
  escalated: dispute('DisputeEscalated', bureau, '22', { to: government, draft: '拟由林业局管辖', proposed: forestry }),
  designated: dispute('JurisdictionDesignated', government, '23', {
    to: forestry, from: yingqian, between: [water, yingqian, forestry], matter: '采砂由林业局管辖', legalBasis: '第二十五条', documentNumber: '7号',
    direct: false, competence: competence(forestry),
  }), // prettier-ignore
  executed: dispute('DesignationExecuted', forestry, '24', { goods: [], measures: [] }),
  suspended: dispute('DisputeSuspended', bureau, '11', { reasons: '等待鉴定' }),
  withdrawn: dispute('ApplicationWithdrawn', water, '11', { reasons: '自行协商一致' }),
  closed: dispute('DisputeClosed', bureau, '25', { summary: '已执行' }),
} as const;

export const UNTIL_APPLIED = [
  FACTS.opened(), FACTS.drafted, FACTS.revised, FACTS.sent, FACTS.objected, FACTS.requested, FACTS.answered, FACTS.failed, FACTS.applied(),
]; // prettier-ignore
const ROLE: Role = 'leader';

/** The facts as they stand in the store, with the file they add up to. */
export const historyOf = (
  ...facts: readonly CaseEvent[]
): { readonly file: OpenFile; readonly events: readonly RecordedEvent<CaseEvent>[] } => {
  const events = facts.map((event, index): RecordedEvent<CaseEvent> => ({
    ...event,
    stream: streamName(`case-${CASE}`),
    version: index + 1,
    position: position(String(index)),
    metadata: {
      eventId: String(index),
      schemaVersion: 1,
      actor: { officerId: 'by' in event.data ? event.data.by : officerId(''), organId: organId(''), role: ROLE },
      recordedAt: event.data.occurredAt,
      correlationId: '',
      causationId: '',
    },
    prevHash: digest(''),
    hash: digest(''),
  }));
  const file = events.map(factOf).reduce(evolve, unopened);
  if (!file.opened) throw new Error('not opened');
  return { file, events };
};
