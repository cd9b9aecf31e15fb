import { type CaseClock, type CaseEvent, type Dispute, type OpenFile, NON_ACCEPTANCE_NAMES, disputeOf } from '../../../case-file/index.js';
import type { RecordedEvent } from '../../../kernel/event.js';
import type { Instant } from '../../../kernel/time.js';

/** The way of 争议协调 (domain.md 3.5.2): either the opinion of all, or a decision from above. */
export const LADDER_STEPS = {
  consult: '机关之间协商',
  apply: '申请协调',
  accept: '决定是否受理',
  forward: '转送答复',
  reply: '各方答复',
  coordinate: '协调',
  opinion: '协调意见书',
  escalate: '报请决定',
  designate: '指定管辖',
  'hand-over': '移交执行',
  close: '办结',
} as const;
export type LadderStep = keyof typeof LADDER_STEPS;

export interface Rung {
  readonly step: LadderStep;
  readonly state: 'done' | 'current' | 'ahead' | 'skipped';
  readonly note?: string;
  readonly at?: Instant;
  readonly version?: number;
  readonly clock?: CaseClock;
}

type Stored = RecordedEvent<CaseEvent>;
type History = readonly Stored[];
const ORDER = Object.keys(LADDER_STEPS) as readonly LadderStep[];

const ofDispute = (events: History, { disputeId }: Dispute): History =>
  events.filter(({ data }) => 'disputeId' in data && data.disputeId === disputeId);

const consulted = (events: History, { consultationId }: Dispute): Stored | undefined =>
  consultationId === undefined
    ? undefined
    : events.findLast(
        ({ type, data }) =>
          (type === 'ConsultationFailed' || type === 'AssistanceRefused') &&
          'consultationId' in data &&
          data.consultationId === consultationId,
      );

/** The event that did each step, where it is done. */
const doneBy = (events: History, dispute: Dispute): Readonly<Partial<Record<LadderStep, Stored | undefined>>> => {
  const own = ofDispute(events, dispute);
  const first = (...types: readonly CaseEvent['type'][]) => own.find(({ type }) => types.includes(type));
  const answered = dispute.asked.length > 0 && dispute.asked.every((organ) => dispute.responses.some((one) => one.organ === organ));
  return {
    consult: consulted(events, dispute),
    apply: first('CoordinationApplied'),
    accept: first('DisputeAccepted', 'DisputeNotAccepted'),
    forward: first('DisputeForwarded'),
    reply: first('DisputeRepliesMissed') ?? (answered ? own.findLast(({ type }) => type === 'DisputeResponded') : undefined),
    coordinate: first('CoordinationMeetingHeld', 'CoordinationOpinionDrafted'),
    opinion: first('CoordinationOpinionIssued'),
    escalate: first('DisputeEscalated'),
    designate: first('JurisdictionDesignated'),
    'hand-over': first('DesignationExecuted'),
    close: first('DisputeClosed'),
  };
};

const CURRENT: Readonly<Record<Dispute['state'], LadderStep | undefined>> = {
  applied: 'accept',
  accepted: 'forward',
  forwarded: 'reply',
  responded: 'coordinate',
  'response-overdue': 'coordinate',
  coordinating: 'opinion',
  agreed: 'close',
  escalated: 'designate',
  designated: 'hand-over',
  executed: 'close',
  routed: 'coordinate',
  suspended: 'coordinate',
  'not-accepted': undefined,
  withdrawn: undefined,
  closed: undefined,
};

/** Where it stands; a dispute that was set aside stands where it was left. */
const currentOf = ({ state, suspendedFrom, opinion }: Dispute): LadderStep | undefined => {
  if (state === 'suspended' && suspendedFrom !== undefined) return CURRENT[suspendedFrom];
  return state === 'routed' && opinion !== undefined ? 'opinion' : CURRENT[state];
};

const AFTER_AGREEMENT: readonly LadderStep[] = ['escalate', 'designate', 'hand-over'];

const skippedBecause = (step: LadderStep, dispute: Dispute): string => {
  const { state, application, designated, opinion, note } = dispute;
  if (step === 'consult')
    return application === undefined ? '上级机关直接指定，不以协商为前提（《行政处罚法》第二十五条第二款）。' : '情况紧急，未经协商申请。';
  if (designated !== undefined) return application === undefined ? '上级机关直接指定。' : '由上级机关指定管辖，不再进行。';
  if (opinion?.issuedAt !== undefined && AFTER_AGREEMENT.includes(step)) return '各方协调一致，不需要指定管辖。';
  if (state === 'not-accepted') return '申请未予受理。';
  if (state === 'withdrawn') return `申请已撤回：${note?.text ?? ''}`;
  return '没有进行。';
};

/** What has to be said about a step that is done or at which the matter stands. */
const noteOn = (step: LadderStep, current: boolean, { state, declined, note, asked, responses }: Dispute): string | undefined => {
  if (step === 'accept' && declined !== undefined) return `不予受理：${NON_ACCEPTANCE_NAMES[declined.ground]}。途径：${declined.route}`;
  if (current && state === 'suspended') return `已中止：${note?.text ?? ''}`;
  if (current && state === 'routed') return `已转编办：${note?.text ?? ''}`;
  if (step === 'reply' && asked.length > 0) {
    const replied = asked.filter((organ) => responses.some((one) => one.organ === organ)).length;
    return `已答复 ${replied} 个机关，共要求 ${asked.length} 个。`;
  }
  return undefined;
};

/** Of several clocks of a step the one that still runs, the first to end first; else the last that ran. */
const watched = (clocks: readonly CaseClock[]): CaseClock | undefined =>
  clocks.filter(({ status }) => status === 'running').sort((a, b) => (a.due.due < b.due.due ? -1 : 1))[0] ?? clocks.at(-1);

const clockIds = (step: LadderStep, { disputeId, consultationId, asked }: Dispute, file: OpenFile): readonly string[] => {
  const consultation = file.consultations.find((known) => known.consultationId === consultationId);
  switch (step) {
    case 'consult':
      return consultation === undefined ? [] : [`negotiate:${consultation.handoffId ?? ''}`, `negotiate:${consultation.consultationId}`];
    case 'apply':
      return [`apply-dispute:${consultationId ?? ''}`];
    case 'accept':
      return [`accept-dispute:${disputeId}`];
    case 'forward':
      return [`forward-dispute:${disputeId}`];
    case 'reply':
      return asked.map((organ) => `dispute-reply:${disputeId}:${organ}`);
    case 'coordinate':
    case 'opinion':
    case 'escalate':
    case 'designate':
      return [`settle-dispute:${disputeId}`];
    case 'hand-over':
      return [`hand-over:${disputeId}`];
    case 'close':
      return [];
  }
};

export const ladderOf = (file: OpenFile, events: History, disputeId: Dispute['disputeId']): readonly Rung[] => {
  const dispute = disputeOf(file, disputeId);
  const done = doneBy(events, dispute);
  const current = currentOf(dispute);
  const reached = ORDER.findLastIndex((step) => done[step] !== undefined);
  const stateOf = (step: LadderStep): Rung['state'] => {
    if (done[step] !== undefined) return 'done';
    if (step === current) return 'current';
    if (current === undefined || ORDER.indexOf(step) < reached) return 'skipped';
    return dispute.opinion?.issuedAt !== undefined && AFTER_AGREEMENT.includes(step) ? 'skipped' : 'ahead';
  };
  return ORDER.map((step): Rung => {
    const state = stateOf(step);
    const record = done[step];
    const note = state === 'skipped' ? skippedBecause(step, dispute) : noteOn(step, step === current, dispute);
    const ids = clockIds(step, dispute, file);
    const clock = state === 'skipped' ? undefined : watched(file.clocks.filter(({ clock: id }) => ids.includes(id)));
    return {
      step,
      state,
      ...(note === undefined ? {} : { note }),
      ...(record === undefined ? {} : { at: record.data.occurredAt, version: record.version }),
      ...(clock === undefined ? {} : { clock }),
    };
  });
};
