import type { Role } from '../../../src/kernel/actor.js';
import type { Decider } from '../../../src/kernel/decider.js';
import { Rejection } from '../../../src/kernel/rejection.js';
import type { DueDate } from '../../../src/kernel/due-date.js';
import { type Instant, instant } from '../../../src/kernel/time.js';
import {
  CLOCK_PURPOSES,
  type CaseEvent,
  type CaseFile,
  type DueDates,
  type OpenFile,
  evolve,
  unopened,
} from '../../../src/case-file/index.js';
import type { HandlingCommand } from '../../../src/case-handling/domain/commands.js';
import { caseHandling } from '../../../src/case-handling/domain/decider.js';
import type { HandoffCommand } from '../../../src/case-transfer/domain/commands.js';
import { caseTransfer } from '../../../src/case-transfer/domain/decider.js';
import type { ConsultationCommand } from '../../../src/consultation/domain/commands.js';
import { consultation } from '../../../src/consultation/domain/decider.js';
import type { CriminalTransferCommand } from '../../../src/criminal-transfer/domain/commands.js';
import { criminalTransfer } from '../../../src/criminal-transfer/domain/decider.js';
import type { DisputeCommand } from '../../../src/dispute/domain/commands.js';
import { dispute } from '../../../src/dispute/domain/decider.js';
import { actor, bureau, competence, content, details, government, officerFact, openCase, organFact } from '../../support/case-fixtures.js';
import { type Act, type ActType, isConsultation, isCriminal, isDispute, isHandling, isHandoff } from './act.js';
import { JUSTICE, PERIOD } from './apply-law.js';

const OPENED_AT = Date.UTC(2026, 3, 1, 10);
/** The instant so many minutes after the opening. */
export const moment = (minutes: number): Instant => instant(`${new Date(OPENED_AT + minutes * 60_000).toISOString().slice(0, -1)}+08:00`);

/** Who signs what (domain.md 3.3.2, 3.4, 3.5.3); what is not named here is for a leader. */
const ROLE: Partial<Record<ActType, Role>> = {
  TakeMeasure: 'case-officer',
  EndMeasure: 'case-officer',
  DoubtCompetence: 'case-officer',
  DraftHandoff: 'case-officer',
  ReviseHandoff: 'case-officer',
  SubmitHandoff: 'case-officer',
  SendHandoff: 'registrar',
  ReceiveHandoff: 'registrar',
  ProvideSupplement: 'case-officer',
  FeedBackFiling: 'registrar',
  FeedBackResult: 'registrar',
  AcknowledgeConsultation: 'registrar',
  ReportCrime: 'case-officer',
  ApproveTransfer: 'head',
  RefuseTransfer: 'head',
  SendToPolice: 'registrar',
  SignReceipt: 'registrar',
  SupplyMaterials: 'registrar',
  HandOverItems: 'registrar',
};
const BUREAU_ACTS: readonly ActType[] = [
  'AcceptApplication',
  'DeclineApplication',
  'ForwardDispute',
  'RecordMissedReplies',
  'OrderInterim',
  'HoldCoordination',
  'DraftOpinion',
  'IssueOpinion',
  'EscalateDispute',
  'RouteToStaffingOffice',
  'SuspendDispute',
  'ResumeDispute',
  'CloseDispute',
];
const SUPERIOR_ACTS: readonly ActType[] = ['DesignateJurisdiction', 'OrderInterim'];
/** No step that is tried here is for a legal reviewer. */
const roleFor = ({ type, organ, entitled }: Act): Role => {
  if (!entitled) return 'legal-reviewer';
  if (organ === government && SUPERIOR_ACTS.includes(type)) return 'county-leader';
  if (organ === bureau && BUREAU_ACTS.includes(type)) return 'dispute-officer';
  return ROLE[type] ?? 'leader';
};

/** One date for every clock: a step of a hundred thousand may not be dear. */
const duesOf = (minutes: number): DueDates => {
  const due = { rule: 'T', ruleVersion: 1, length: 3, unit: 'day', startedAt: moment(minutes), due: moment(minutes + PERIOD) } as const;
  const dues: Record<string, DueDate> = {};
  const date = { ...due, provisional: false, derivation: [] };
  for (const purpose of CLOCK_PURPOSES) dues[purpose] = date;
  return dues;
};

const two = (organ: string) => [officerFact(`${organ}-a`, organ), officerFact(`${organ}-b`, organ)];
const position = { opinion: '意见', author: '甲样', basis: '依据' };
const materials = (['source-material', 'evidence', 'investigation-report', 'records'] as const).map((kind) => ({
  kind,
  name: kind,
  copies: 1,
}));

const TEXT = { reason: 'x', reasons: 'x', facts: 'x', content: 'x', summary: 'x', legalBasis: 'x', matter: 'x', minutes: 'x' } as const;
const common = (act: Act) => ({
  ...TEXT,
  type: act.type,
  actor: actor(act.organ, roleFor(act)),
  at: moment(act.at),
  due: duesOf(act.at),
});
const RECORD = { senderAttendees: ['a'], receiverAttendees: ['b'], views: 'v', outcome: 'o' };
const takenOver = ({ measures }: OpenFile) =>
  measures.filter(({ ended }) => ended === undefined).map(({ measureId }) => ({ measureId, decision: 'continue' }));
const present = (organs: readonly string[]) => organs.map((organ) => ({ organ, names: ['甲样'], view: '意见' }));

/*
 * Everything that a command of a mechanism may ask for, filled in rightly: only the state, the organ and the role can be
 * wrong, and the sheet knows of nothing else.
 */
const handlingCommand = (act: Act) => ({
  ...common(act),
  measure: { measureId: act.subject, kind: 'preservation', issuedBy: act.organ, object: '机具', from: moment(act.at) },
  measureId: act.subject,
  outcome: 'lifted',
  number: '1',
  officers: two(act.organ),
  result: 'no-penalty',
  penalties: [],
  ...(act.urgent ? { safetyReason: '险情' } : {}),
  organ: organFact(act.organ),
  to: act.to,
  competence: act.type === 'ReturnEntrustedCase' ? entrusted(act.organ, act.to) : competence(act.to),
});

const handoffCommand = (act: Act, file: OpenFile) => {
  const step = { ...common(act), handoffId: act.subject };
  const handoff = file.handoffs.find(({ handoffId }) => handoffId === act.subject);
  if (act.type === 'DraftHandoff' || act.type === 'ReviseHandoff')
    return {
      ...step,
      sender: organFact(act.organ),
      receiver: organFact(act.to),
      cameFrom: [],
      content: content({ officers: two(act.organ), competence: competence(act.to), materials }),
    };
  return {
    ...step,
    receiver: organFact(handoff?.to ?? act.to),
    documentNumber: act.document,
    signedBy: handoff?.content.officers.map(({ officer }) => officer),
    goodsCount: 0,
    materialsCount: materials.length,
    missing: ['x'],
    provided: ['x'],
    goods: [],
    measures: takenOver(file),
    ground: 'no-functional-jurisdiction',
    record: { heldAt: step.at, ...RECORD },
    partyTold: true,
  };
};

const consultationCommand = (act: Act, file: OpenFile) => {
  const talk = file.consultations.find(({ consultationId }) => consultationId === act.subject);
  const parties = present(talk === undefined ? [] : [talk.from, ...talk.replies.map(({ organ }) => organ)]);
  return {
    ...common(act),
    consultationId: act.subject,
    kind: act.kind,
    sender: organFact(act.organ),
    to: act.others.map((organ) => organFact(organ)),
    question: 'x',
    urgency: 'ordinary',
    ...(act.type === 'RequestConsultation' && act.cites !== undefined ? { handoffId: act.cites } : {}),
    position,
    ground: 'beyond-powers',
    author: '甲样',
    heldAt: moment(act.at),
    attendees: parties,
    views: parties,
    terms: { kind: 'jurisdiction', competent: act.to, terms: 'x' },
    competence: competence(act.to),
    competent: organFact(act.to),
  };
};

const disputeCommand = (act: Act, file: OpenFile) => {
  const step = { ...common(act), disputeId: act.subject, bureau, superior: { organ: government, sentence: '县政府' } };
  const quarrel = file.disputes.find(({ disputeId }) => disputeId === act.subject);
  if (act.type === 'ApplyForCoordination')
    return {
      ...step,
      kind: 'both-decline',
      applicant: organFact(act.organ),
      respondents: act.others.map((organ) => organFact(organ)),
      claim: 'x',
      evidence: [],
      ...(act.cites === undefined ? {} : { consultationId: act.cites }),
      ...(act.urgent ? { urgencyReason: 'harm-ongoing' } : {}),
    };
  return {
    ...step,
    ground: 'no-dispute',
    route: 'x',
    position,
    lead: organFact(act.to),
    measure: 'x',
    heldAt: step.at,
    attendees: present(quarrel?.between ?? []),
    experts: [],
    opinion: 'x',
    competent: organFact(act.to),
    competence: competence(act.to),
    draft: 'x',
    proposed: organFact(act.to),
    to: act.type === 'EscalateDispute' ? government : organFact(act.to),
    between: [],
    documentNumber: act.document,
    successor: act.successor,
    goods: [],
    measures: takenOver(file),
  };
};

/** Five kinds, of which the letter comes by itself. */
const attachments = (['investigation-report', 'item-list', 'appraisal', 'other'] as const).map((kind) => ({ kind, name: kind, copies: 1 }));
const justiceFact = (organ: string, kind: 'police' | 'procuratorate' | 'court') => organFact(organ, { kind });
/** Where a step of a criminal transfer sends it. */
const addressee = ({ type, subject, to }: Act, file: OpenFile) => {
  if (type === 'SendToPolice') return justiceFact(JUSTICE.police, 'police');
  if (type === 'ReturnToAdministration') return organFact(to);
  const trial = file.criminalTransfers.some(
    ({ criminalTransferId, state }) => criminalTransferId === subject && state === 'in-prosecution',
  );
  return type === 'PassOnCriminalCase' && trial ? justiceFact(JUSTICE.court, 'court') : justiceFact(JUSTICE.procuratorate, 'procuratorate');
};

const criminalCommand = (act: Act, file: OpenFile) => ({
  ...common(act),
  criminalTransferId: act.subject,
  officers: [officerFact(`${act.organ}-case-officer`, act.organ), officerFact(`${act.organ}-b`, act.organ)],
  report: 'x',
  offence: 'x',
  to: addressee(act, file),
  attachments,
  documentNumber: act.document,
  missing: ['x'],
  reason: 'x',
  supplied: ['x'],
  number: '1',
  ground: act.type === 'DeclineToFile' ? 'minor' : 'non-prosecution',
  returned: ['x'],
  outcome: 'upheld',
  items: [],
  materials: ['x'],
  receivedBy: 'x',
  partyTold: 'x',
  result: 'x',
});

const entrusted = (organ: string, by: string) => {
  const [holder] = competence(organ).holders;
  return competence(organ, {
    holders: holder === undefined || organ === by ? [] : [{ ...holder, powerSource: 'entrusted', entrustedBy: organFact(by).organ }],
  });
};

/** Through the decider of the mechanism, as the program does it. */
const decide = (act: Act, file: CaseFile): readonly CaseEvent[] => {
  if (!file.opened) throw new Error('the file is open from the first');
  const { type } = act;
  if (isHandling(type)) return caseHandling.decide(handlingCommand(act) as unknown as HandlingCommand, file);
  if (isHandoff(type)) return caseTransfer.decide(handoffCommand(act, file) as unknown as HandoffCommand, file);
  if (isConsultation(type)) return consultation.decide(consultationCommand(act, file) as unknown as ConsultationCommand, file);
  if (isDispute(type)) return dispute.decide(disputeCommand(act, file) as unknown as DisputeCommand, file);
  if (isCriminal(type)) return criminalTransfer.decide(criminalCommand(act, file) as unknown as CriminalTransferCommand, file);
  throw new Error(`no mechanism takes ${type satisfies never as string}`);
};
/** All mechanisms as one, for one stream. */
export const wholeCase: Decider<CaseFile, Act, CaseEvent> = { initial: unopened, evolve, decide };

/** What the file answers: its facts, or that it says no. */
export const tried = (act: Act, file: CaseFile): readonly CaseEvent[] | Rejection => {
  try {
    return decide(act, file);
  } catch (error) {
    if (error instanceof Rejection) return error;
    throw error;
  }
};

export const openingFacts = (opener: string, subject: 'case' | 'lead'): readonly CaseEvent[] => {
  const at = moment(0);
  const command = openCase({
    actor: actor(opener, 'case-officer'),
    at,
    due: duesOf(0),
    organ: organFact(opener),
    officers: two(opener),
    details: { ...details, subject },
    competence: competence('elsewhere'),
  });
  return caseHandling.decide(command, unopened);
};
