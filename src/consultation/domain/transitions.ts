import type { Role } from '../../kernel/actor.js';
import type { ConsultationEvent, ConsultationKind, ConsultationState } from '../../case-file/index.js';
import type { ConsultationCommandType } from './commands.js';

export type Side = 'requester' | 'asked' | 'either';

/** Who may take a step, in which kinds and from which state; read as the table of the process (docs/processes/consultation.md). */
export interface Transition {
  readonly verb: string;
  readonly chinese: string;
  readonly side: Side;
  readonly roles: readonly Role[];
  readonly kinds: readonly ConsultationKind[];
  readonly from: readonly ConsultationState[];
  readonly events: readonly ConsultationEvent['type'][];
}

const officers: readonly Role[] = ['case-officer', 'unit-head'];
const leaders: readonly Role[] = ['leader', 'head'];
const desk: readonly Role[] = ['registrar', 'case-officer', 'unit-head'];
const all: readonly ConsultationKind[] = ['jurisdiction', 'assistance', 'professional', 'joint-action'];
const helping: readonly ConsultationKind[] = ['assistance', 'professional', 'joint-action'];
const sealed: readonly ConsultationKind[] = ['jurisdiction', 'joint-action'];
const open: readonly ConsultationState[] = ['requested', 'acknowledged', 'answered', 'refused', 'met'];
const unanswered: readonly ConsultationState[] = ['requested', 'acknowledged', 'met'];

const step = (
  verb: string,
  chinese: string,
  side: Side,
  roles: readonly Role[],
  kinds: readonly ConsultationKind[],
  from: readonly ConsultationState[],
  ...events: readonly ConsultationEvent['type'][]
): Transition => ({ verb, chinese, side, roles, kinds, from, events });

export const TRANSITIONS: Readonly<Record<Exclude<ConsultationCommandType, 'RequestConsultation'>, Transition>> = {
  AcknowledgeConsultation: step('acknowledge', '签收协商函', 'asked', desk, all, unanswered, 'ConsultationAcknowledged'),
  ExtendConsultation: step('extend', '延期答复', 'asked', leaders, helping, unanswered, 'ConsultationExtended'),
  AnswerConsultation: step('answer', '答复协商', 'asked', leaders, all, unanswered, 'ConsultationAnswered'),
  RefuseAssistance: step('refuse', '拒绝协助', 'asked', leaders, helping, unanswered, 'AssistanceRefused'),
  HoldMeeting: step(
    'hold-meeting',
    '记录协商会议',
    'either',
    [...officers, ...leaders],
    all,
    [...open, 'agreed'],
    'ConsultationMeetingHeld',
  ),
  ProposeAgreement: step('propose-agreement', '提出协议', 'either', leaders, sealed, open, 'AgreementProposed'),
  SealAgreement: step('seal', '在协议上盖章', 'either', leaders, sealed, open, 'AgreementSealed'),
  RecordAgreement: step('agree', '记录达成一致', 'either', leaders, sealed, open, 'JurisdictionAgreed', 'LeadOrganNamed'),
  DeclareFailed: step('declare-failed', '记录协商不成', 'either', leaders, all, open, 'ConsultationFailed'),
  CloseConsultation: step(
    'close',
    '了结协商',
    'requester',
    [...officers, ...leaders],
    all,
    ['answered', 'refused', 'agreed', 'failed'],
    'ConsultationClosed',
  ),
};

/** A consultation is signed by the organ: its leader begins it. */
export const REQUEST_ROLES: readonly Role[] = leaders;
