import type { Actor } from '../../kernel/actor.js';
import type { ConsultationId } from '../../kernel/ids.js';
import { Rejection } from '../../kernel/rejection.js';
import {
  type Consultation,
  type ConsultationKind,
  type OpenFile,
  type Reply,
  consultationOf,
  consultationParties,
  hasOutcome,
  isJustice,
  isRecused,
  pendingDispute,
  recordOf,
} from '../../case-file/index.js';
import type { ConsultationCommandType } from './commands.js';
import { REQUEST_ROLES, TRANSITIONS, type Transition } from './transitions.js';

export type StepType = Exclude<ConsultationCommandType, 'RequestConsultation'>;

/** Throws unless this actor may begin a consultation about this file now. */
export const guardRequest = (file: OpenFile, actor: Actor): void => {
  if (recordOf(file, actor.organId) === undefined) throw new Rejection('consultation/not-party');
  if (isJustice(file, actor.organId)) throw new Rejection('consultation/criminal-justice-organ', {}, 'APL-27');
  if (!REQUEST_ROLES.includes(actor.role))
    throw new Rejection('consultation/role-not-entitled', { step: '发起协商', roles: REQUEST_ROLES });
  if (isRecused(file, actor.officerId)) throw new Rejection('case/officer-recused', {}, 'APL-43');
  if (file.closedAt !== undefined) throw new Rejection('case/closed');
};

export const replyOf = ({ replies }: Consultation, { organId }: Actor): Reply | undefined => replies.find(({ organ }) => organ === organId);
export const hasReplied = (reply: Reply | undefined): boolean => reply?.answer !== undefined || reply?.refusal !== undefined;

const assertSide = ({ side }: Transition, consultation: Consultation, actor: Actor): void => {
  if (side !== 'asked' && actor.organId === consultation.from) return;
  if (side !== 'requester' && replyOf(consultation, actor) !== undefined) return;
  if (!consultationParties(consultation).includes(actor.organId)) throw new Rejection('consultation/not-party');
  throw new Rejection(side === 'asked' ? 'consultation/not-asked' : 'consultation/not-requester');
};

const assertOpen = (type: StepType, { chinese, kinds, from }: Transition, { kind, state }: Consultation): void => {
  if (!kinds.includes(kind)) throw new Rejection('consultation/other-kind', { step: chinese, kind });
  if (from.includes(state)) return;
  if (type !== 'CloseConsultation' && hasOutcome({ state })) throw new Rejection('consultation/outcome-stands', { state }, KIND_ROOT[kind]);
  throw new Rejection('consultation/wrong-state', { state, step: chinese });
};

/** Where each of the four kinds has its root (domain.md 3.4): what is not one of them is refused on it. */
export const KIND_ROOT: Readonly<Record<ConsultationKind, string>> = {
  jurisdiction: 'APL-25-2',
  assistance: 'APL-26',
  professional: 'APL-26',
  'joint-action': 'ZJ-13',
};

/** Models from elsewhere for the one extension; the county has none of its own. */
const EXTENSION_BASIS: Readonly<Record<ConsultationKind, string>> = {
  jurisdiction: 'AY-35',
  assistance: 'AY-35',
  professional: 'SH-29',
  'joint-action': 'AY-35',
};

/** Rules of single steps that hold whatever is written. */
const SPECIFIC: Partial<Record<StepType, (file: OpenFile, consultation: Consultation, actor: Actor) => void>> = {
  AcknowledgeConsultation: (_file, consultation, actor) => {
    if (hasReplied(replyOf(consultation, actor))) throw new Rejection('consultation/already-replied');
  },
  ExtendConsultation: (_file, consultation, actor) => {
    const reply = replyOf(consultation, actor);
    if (hasReplied(reply)) throw new Rejection('consultation/already-replied');
    if (reply?.extension !== undefined) throw new Rejection('consultation/extension-once', {}, EXTENSION_BASIS[consultation.kind]);
  },
  AnswerConsultation: (_file, consultation, actor) => {
    if (hasReplied(replyOf(consultation, actor))) throw new Rejection('consultation/already-replied');
  },
  RefuseAssistance: (_file, consultation, actor) => {
    if (hasReplied(replyOf(consultation, actor))) throw new Rejection('consultation/already-replied');
  },
  HoldMeeting: (_file, { kind, state }) => {
    // only a joint action goes on after the agreement: the visit it was made for
    if (kind !== 'joint-action' && hasOutcome({ state })) throw new Rejection('consultation/outcome-stands', { state }, KIND_ROOT[kind]);
  },
  ProposeAgreement: (file, { kind }) => {
    if (kind === 'jurisdiction' && pendingDispute(file) !== undefined) throw new Rejection('consultation/dispute-pending', {}, 'SUP-13');
  },
  SealAgreement: (_file, { agreement }, { organId }) => {
    if (agreement === undefined) throw new Rejection('consultation/nothing-to-seal');
    if (agreement.seals[0]?.organ === organId) throw new Rejection('consultation/already-sealed');
  },
  RecordAgreement: (file, consultation) => {
    const { agreement, kind } = consultation;
    if (agreement === undefined) throw new Rejection('consultation/nothing-to-seal');
    const missing = consultationParties(consultation).filter((organ) => !agreement.seals.some((seal) => seal.organ === organ));
    if (missing.length > 0) throw new Rejection('consultation/not-sealed-by-all', { count: missing.length }, KIND_ROOT[kind]);
    if (kind === 'jurisdiction' && pendingDispute(file) !== undefined) throw new Rejection('consultation/dispute-pending', {}, 'SUP-13');
  },
};

/** Throws unless this actor may take this step now. */
export const guardStep = (type: StepType, file: OpenFile, id: ConsultationId, actor: Actor): Consultation => {
  const consultation = consultationOf(file, id);
  const transition = TRANSITIONS[type];
  assertSide(transition, consultation, actor);
  assertOpen(type, transition, consultation);
  if (!transition.roles.includes(actor.role))
    throw new Rejection('consultation/role-not-entitled', { step: transition.chinese, roles: transition.roles });
  if (isRecused(file, actor.officerId)) throw new Rejection('case/officer-recused', {}, 'APL-43');
  SPECIFIC[type]?.(file, consultation, actor);
  return consultation;
};
