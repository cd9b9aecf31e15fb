import {
  DISPUTE_KIND_NAMES,
  DISPUTE_STATES,
  type Dispute,
  type DisputeState,
  NON_ACCEPTANCE_NAMES,
  type Seal,
  isPending,
} from '../../case-file/index.js';
import type { OrganId } from '../../kernel/ids.js';
import type { ClockDto } from '../http/common.dto.js';
import type { ClaimDto, DisputeDto } from '../http/dispute.dto.js';
import type { Names } from '../names.js';
import { URGENCY_NAMES } from '../wording.js';
import { meetingView, positionView, sealView, unsigned } from './consultation-view.js';
import { present } from './present.js';

const claimView = ({ by, evidence, urgencyReason, ...claim }: NonNullable<Dispute['application']>, names: Names): ClaimDto => ({
  officer: names.officer(by),
  ...claim,
  evidence: [...evidence],
  ...(urgencyReason === undefined ? {} : { urgencyReason, urgencyReasonName: URGENCY_NAMES[urgencyReason] }),
});

/** What says whose turn it is. */
export interface DisputeStanding extends Pick<Dispute, 'state' | 'between' | 'superior' | 'asked'> {
  readonly responses: readonly { readonly organ: OrganId }[];
  readonly opinion?: { readonly signatures: readonly Seal[] };
  readonly designated?: { readonly to: OrganId };
}

/** Organs that were asked and have not replied. */
export const awaitedIn = ({ state, asked, responses }: DisputeStanding): Dispute['asked'] =>
  state === 'forwarded' ? asked.filter((organ) => !responses.some((response) => response.organ === organ)) : [];

const BUREAU = '司法局';
/** Who is to act next, as the pages say it. */
const NEXT: Readonly<Record<DisputeState, ((dispute: DisputeStanding, names: Names) => string) | undefined>> = {
  applied: () => `${BUREAU}决定是否受理`,
  accepted: () => `${BUREAU}转送各方答复`,
  forwarded: (dispute, names) =>
    `等待${awaitedIn(dispute)
      .map((organ) => names.organ(organ).name)
      .join('、')}答复`,
  responded: () => `${BUREAU}组织协调、拟写意见或者报请决定`,
  'response-overdue': () => `${BUREAU}组织协调、拟写意见或者报请决定`,
  coordinating: ({ opinion, between }, names) => {
    const missing = opinion === undefined ? [] : unsigned(between, opinion.signatures, names);
    if (opinion === undefined) return `${BUREAU}拟写协调意见或者报请决定`;
    return missing.length === 0 ? `${BUREAU}出具协调意见书` : `等待${missing.map(({ name }) => name).join('、')}签署协调意见`;
  },
  escalated: ({ superior }, names) => `${names.organ(superior).name}作出指定管辖决定`,
  designated: ({ designated, superior }, names) => `向${names.organ(designated?.to ?? superior).name}移交案卷和物品`,
  routed: () => '等待编办意见',
  suspended: () => `${BUREAU}恢复协调`,
  agreed: () => `${BUREAU}督促执行后办结`,
  executed: () => `${BUREAU}办结争议`,
  'not-accepted': undefined,
  closed: undefined,
  withdrawn: undefined,
};

/** Clocks of the dispute in the order of its steps. */
export const disputeClockIds = ({ disputeId: id, asked }: Pick<Dispute, 'disputeId' | 'asked'>): readonly string[] => [
  `accept-dispute:${id}`,
  `forward-dispute:${id}`,
  ...asked.map((organ) => `dispute-reply:${id}:${organ}`),
  `settle-dispute:${id}`,
  `hand-over:${id}`,
];

/** Undefined when it is over. */
export const nextStepIn = (dispute: DisputeStanding, names: Names): string | undefined => NEXT[dispute.state]?.(dispute, names);

/** `clockOf` finds a clock of the file by its id. */
export const disputeView = (dispute: Dispute, clockOf: (clock: string) => ClockDto | undefined, names: Names): DisputeDto => {
  const { disputeId: id, kind, state, application, declined, interim, opinion, escalation, designated, asked, between } = dispute;
  return {
    disputeId: id,
    kindName: kind === undefined ? '直接指定管辖' : DISPUTE_KIND_NAMES[kind],
    state,
    stateName: DISPUTE_STATES[state],
    pending: isPending(dispute),
    applicant: names.organ(dispute.applicant),
    between: between.map(names.organ),
    superior: names.organ(dispute.superior),
    matter: dispute.matter,
    appliedAt: dispute.appliedAt,
    asked: asked.map(names.organ),
    responses: dispute.responses.map((response) => positionView(response, names)),
    awaited: awaitedIn(dispute).map(names.organ),
    meetings: dispute.meetings.map((meeting) => meetingView(meeting, names)),
    clocks: disputeClockIds(dispute)
      .map(clockOf)
      .filter((clock) => clock !== undefined),
    ...present({
      kind,
      consultationId: dispute.consultationId,
      executedAt: dispute.executedAt,
      note: dispute.note,
      nextStep: nextStepIn(dispute, names),
    }),
    ...(application === undefined ? {} : { application: claimView(application, names) }),
    ...(declined === undefined ? {} : { declined: { ...declined, groundName: NON_ACCEPTANCE_NAMES[declined.ground] } }),
    ...(interim === undefined ? {} : { interim: { ...interim, lead: names.organ(interim.lead) } }),
    ...(opinion === undefined
      ? {}
      : {
          opinion: {
            ...opinion,
            competent: names.organ(opinion.competent),
            signatures: opinion.signatures.map((seal) => sealView(seal, names)),
            missing: unsigned(between, opinion.signatures, names),
          },
        }),
    ...(escalation === undefined
      ? {}
      : { escalation: { ...escalation, to: names.organ(escalation.to), proposed: names.organ(escalation.proposed) } }),
    ...(designated === undefined
      ? {}
      : {
          designation: {
            ...designated,
            by: names.organ(designated.by),
            from: names.organ(designated.from),
            to: names.organ(designated.to),
          },
        }),
  };
};
