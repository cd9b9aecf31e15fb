import type { OrganId } from '../../kernel/ids.js';
import { Rejection } from '../../kernel/rejection.js';
import { dateOf } from '../../kernel/time.js';
import {
  type ClockPurpose,
  type DisputeEvent,
  type DisputeKind,
  type NonAcceptanceGround,
  type OpenFile,
  type OtherRoute,
  cancelClocks,
  consultationOf,
  consultationParties,
  disputeOf,
  meetClock,
  startClock,
} from '../../case-file/index.js';
import { checkOrgan } from './check-organ.js';
import type { DisputeCommandOf } from './commands.js';
import { alreadyDone, guardApplication, guardStep } from './guard.js';

type Facts = readonly DisputeEvent[];
type Apply = DisputeCommandOf<'ApplyForCoordination'>;

/** What is no dispute of this kind, with the way it goes instead (domain.md 3.5.1). */
const disputeKind = (kind: DisputeKind | OtherRoute): DisputeKind => {
  switch (kind) {
    case 'citizen-remedy':
      throw new Rejection('dispute/citizen-remedy', {}, 'SUP-33');
    case 'data-sharing':
      throw new Rejection('dispute/data-sharing', {}, 'DAT-28');
    case 'power-division':
      throw new Rejection('dispute/power-division', {}, 'SD-21');
    case 'personnel':
      throw new Rejection('dispute/personnel');
    default:
      return kind;
  }
};

/** 先协商: the same organs tried and failed, or were refused help; else it must be urgent (行政处罚法 25). */
const checkConsultation = (file: OpenFile, { consultationId, urgencyReason }: Apply, between: readonly OrganId[]): void => {
  if (consultationId === undefined) {
    if (urgencyReason === undefined) throw new Rejection('dispute/consultation-first', {}, 'APL-25-2');
    return;
  }
  const consultation = consultationOf(file, consultationId);
  if (consultation.state !== 'failed' && consultation.state !== 'refused')
    throw new Rejection('dispute/consultation-not-failed', {}, 'APL-25-2');
  const parties = consultationParties(consultation);
  if (!between.every((organ) => parties.includes(organ))) throw new Rejection('dispute/consultation-with-others', {}, 'APL-25-2');
};

export const apply = (command: Apply, file: OpenFile): Facts => {
  const { disputeId, actor, at, due, bureau, applicant, respondents, superior, consultationId, urgencyReason } = command;
  if (file.disputes.some((known) => known.disputeId === disputeId)) return [];
  guardApplication(file, actor);
  const kind = disputeKind(command.kind);
  if (respondents.length === 0) throw new Rejection('dispute/nobody-against');
  if (respondents.some(({ organ }) => organ === actor.organId)) throw new Rejection('dispute/with-itself', {}, 'SUP-13');
  const between = [actor.organId, ...new Set(respondents.map(({ organ }) => organ))];
  [applicant, ...respondents].forEach((organ) => checkOrgan(organ, dateOf(at)));
  checkConsultation(file, command, between);
  if (superior.organ === undefined) throw new Rejection('dispute/no-common-superior', { sentence: superior.sentence }, 'APL-25-2');
  return [
    {
      type: 'CoordinationApplied',
      data: {
        disputeId,
        by: actor.officerId,
        organ: actor.organId,
        kind,
        between,
        matter: command.matter,
        facts: command.facts,
        claim: command.claim,
        legalBasis: command.legalBasis,
        evidence: command.evidence,
        ...(consultationId === undefined ? {} : { consultationId }),
        ...(urgencyReason === undefined ? {} : { urgencyReason }),
        superior: superior.organ,
        occurredAt: at,
        clocks: [
          ...(consultationId === undefined ? [] : meetClock(file, 'apply-dispute', consultationId, at)),
          ...startClock('accept-dispute', disputeId, bureau, due['accept-dispute']),
        ],
      },
    },
  ];
};

export const acceptApplication = ({ disputeId, actor, at, due, bureau }: DisputeCommandOf<'AcceptApplication'>, file: OpenFile): Facts => {
  if (alreadyDone('AcceptApplication', disputeOf(file, disputeId), actor)) return [];
  guardStep('AcceptApplication', file, disputeId, actor);
  return [
    {
      type: 'DisputeAccepted',
      data: {
        disputeId,
        by: actor.officerId,
        organ: actor.organId,
        occurredAt: at,
        clocks: [
          ...meetClock(file, 'accept-dispute', disputeId, at),
          ...startClock('forward-dispute', disputeId, bureau, due['forward-dispute']),
        ],
      },
    },
  ];
};

/** Grounds that only the application itself can show to be wrong. */
const groundHolds = (ground: NonAcceptanceGround, consulted: boolean): boolean => ground !== 'consultation-not-tried' || !consulted;

export const declineApplication = (
  { disputeId, actor, at, ground, reasons, route }: DisputeCommandOf<'DeclineApplication'>,
  file: OpenFile,
): Facts => {
  if (alreadyDone('DeclineApplication', disputeOf(file, disputeId), actor)) return [];
  const dispute = guardStep('DeclineApplication', file, disputeId, actor);
  if (reasons.trim() === '' || route.trim() === '') throw new Rejection('dispute/decline-needs-route', {}, 'CA-9');
  if (!groundHolds(ground, dispute.consultationId !== undefined)) throw new Rejection('dispute/consultation-was-tried', {}, 'APL-25-2');
  return [
    {
      type: 'DisputeNotAccepted',
      data: {
        disputeId,
        by: actor.officerId,
        organ: actor.organId,
        ground,
        reasons,
        route,
        occurredAt: at,
        clocks: meetClock(file, 'accept-dispute', disputeId, at),
      },
    },
  ];
};

/** Clocks of a dispute, beside those of the single replies. */
export const DISPUTE_CLOCKS: readonly ClockPurpose[] = ['accept-dispute', 'forward-dispute', 'settle-dispute'];

export const withdrawApplication = ({ disputeId, actor, at, reasons }: DisputeCommandOf<'WithdrawApplication'>, file: OpenFile): Facts => {
  const known = disputeOf(file, disputeId);
  if (alreadyDone('WithdrawApplication', known, actor)) return [];
  const { asked } = guardStep('WithdrawApplication', file, disputeId, actor);
  return [
    {
      type: 'ApplicationWithdrawn',
      data: {
        disputeId,
        by: actor.officerId,
        organ: actor.organId,
        reasons,
        occurredAt: at,
        clocks: [
          ...cancelClocks(file, DISPUTE_CLOCKS, disputeId, at),
          ...asked.flatMap((organ) => cancelClocks(file, ['dispute-reply'], `${disputeId}:${organ}`, at)),
        ],
      },
    },
  ];
};
