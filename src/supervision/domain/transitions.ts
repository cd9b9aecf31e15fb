import type { Role } from '../../kernel/actor.js';
import type { SupervisionEvent, SupervisionState } from '../../case-file/index.js';
import type { SupervisionCommandType } from './commands.js';

/** 监督机构或者政府, 政府, 发出文书的机关, 被督办机关, 监督方或者等待答复的机关. */
export type Side = 'supervising' | 'government' | 'issuer' | 'supervised' | 'supervising-or-waiting';

/** Steps of people in a supervision that exists. */
export type StepType = Exclude<SupervisionCommandType, 'RecordApproaching' | 'RecordMissed' | 'OpenSupervision'>;

/** Who may take a step, and from which state; read as the table of the process (docs/processes/supervision.md). */
export interface Transition {
  readonly verb: string;
  readonly chinese: string;
  readonly side: Side;
  readonly roles: readonly Role[];
  readonly from: readonly SupervisionState[];
  readonly event: SupervisionEvent['type'];
}

/** Only the supervision body and the government supervise (行政执法监督条例 6, 29). */
export const SUPERVISING_ROLES: readonly Role[] = ['supervisor', 'county-leader'];
const government: readonly Role[] = ['county-leader'];
const leaders: readonly Role[] = ['leader', 'head'];
const waiting: readonly Role[] = [...SUPERVISING_ROLES, 'case-officer', 'unit-head', ...leaders];

const unanswered: readonly SupervisionState[] = ['missed', 'reminded'];
const written: readonly SupervisionState[] = ['letter-issued', 'opinion-issued', 'decision-issued', 'named'];

const step = (
  verb: string,
  chinese: string,
  side: Side,
  roles: readonly Role[],
  from: readonly SupervisionState[],
  event: SupervisionEvent['type'],
): Transition => ({ verb, chinese, side, roles, from, event });

export const TRANSITIONS: Readonly<Record<StepType, Transition>> = {
  RemindDuty: step('remind', '催办', 'supervising-or-waiting', waiting, [...unanswered, ...written], 'ReminderSent'),
  IssueLetter: step(
    'issue-letter',
    '发督办函或者督办通知书',
    'supervising',
    SUPERVISING_ROLES,
    [...unanswered, 'letter-issued'],
    'SupervisionLetterIssued',
  ),
  IssueOpinion: step(
    'issue-opinion',
    '发监督意见书',
    'supervising',
    SUPERVISING_ROLES,
    [...unanswered, 'letter-issued', 'named'],
    'SupervisionOpinionIssued',
  ),
  IssueDecision: step(
    'issue-decision',
    '作出监督决定',
    'government',
    government,
    [...unanswered, 'letter-issued', 'opinion-issued', 'named'],
    'SupervisionDecisionIssued',
  ),
  NamePublicly: step(
    'name-publicly',
    '通报',
    'supervising',
    SUPERVISING_ROLES,
    ['letter-issued', 'opinion-issued', 'decision-issued'],
    'PubliclyNamed',
  ),
  ObjectToSupervision: step('object', '对督办提出异议', 'supervised', leaders, written, 'SupervisionObjected'),
  AnswerObjection: step(
    'answer-objection',
    '答复异议',
    'issuer',
    SUPERVISING_ROLES,
    [...written, 'rectification-reported'],
    'SupervisionObjectionAnswered',
  ),
  ReportRectification: step('report-rectification', '报送整改情况', 'supervised', leaders, written, 'RectificationReported'),
  ReturnRectification: step(
    'return-rectification',
    '退回整改报告',
    'issuer',
    SUPERVISING_ROLES,
    ['rectification-reported'],
    'RectificationReturned',
  ),
  ConfirmRectification: step('confirm-rectification', '确认整改', 'issuer', SUPERVISING_ROLES, ['rectification-reported'], 'Rectified'),
};
