import type { OrganId } from '../../kernel/ids.js';
import { Rejection } from '../../kernel/rejection.js';
import { dateOf } from '../../kernel/time.js';
import { type DisputeEvent, type OpenFile, disputeOf, meetClock, startClock } from '../../case-file/index.js';
import { checkOrgan } from './check-organ.js';
import type { DisputeCommandOf } from './commands.js';
import { alreadyDone, guardStep } from './guard.js';

type Facts = readonly DisputeEvent[];

/** Each organ that was asked has a clock of its own. */
const replySubject = (disputeId: string, organ: string): string => `${disputeId}:${organ}`;

export const forward = ({ disputeId, actor, at, due }: DisputeCommandOf<'ForwardDispute'>, file: OpenFile): Facts => {
  if (alreadyDone('ForwardDispute', disputeOf(file, disputeId), actor)) return [];
  const { between, applicant } = guardStep('ForwardDispute', file, disputeId, actor);
  const to = between.filter((organ) => organ !== applicant);
  return [
    {
      type: 'DisputeForwarded',
      data: {
        disputeId,
        by: actor.officerId,
        organ: actor.organId,
        to,
        occurredAt: at,
        clocks: [
          ...meetClock(file, 'forward-dispute', disputeId, at),
          ...to.flatMap((organ) => startClock('dispute-reply', replySubject(disputeId, organ), organ, due['dispute-reply'])),
        ],
      },
    },
  ];
};

/** The last reply in starts the time for the opinion or the decision. */
export const respond = ({ disputeId, actor, at, due, bureau, position }: DisputeCommandOf<'RespondToDispute'>, file: OpenFile): Facts => {
  const { state, asked, responses } = guardStep('RespondToDispute', file, disputeId, actor);
  const last = state === 'forwarded' && asked.length === responses.length + 1;
  return [
    {
      type: 'DisputeResponded',
      data: {
        disputeId,
        by: actor.officerId,
        organ: actor.organId,
        ...position,
        occurredAt: at,
        clocks: [
          ...meetClock(file, 'dispute-reply', replySubject(disputeId, actor.organId), at),
          ...(last ? startClock('settle-dispute', disputeId, bureau, due['settle-dispute']) : []),
        ],
      },
    },
  ];
};

/** No timer does this: a person finds that the time is over and goes on without the replies. */
export const recordMissedReplies = (
  { disputeId, actor, at, due, bureau }: DisputeCommandOf<'RecordMissedReplies'>,
  file: OpenFile,
): Facts => {
  if (alreadyDone('RecordMissedReplies', disputeOf(file, disputeId), actor)) return [];
  const { asked, responses } = guardStep('RecordMissedReplies', file, disputeId, actor);
  const missing = asked.filter((organ) => !responses.some((response) => response.organ === organ));
  const dueOf = (organ: OrganId) => file.clocks.find(({ clock }) => clock === `dispute-reply:${replySubject(disputeId, organ)}`)?.due.due;
  const early = missing.map(dueOf).find((due) => due !== undefined && at <= due);
  if (early !== undefined) throw new Rejection('dispute/replies-not-due', { due: dateOf(early) }, 'CA-10b');
  return [
    {
      type: 'DisputeRepliesMissed',
      data: {
        disputeId,
        by: actor.officerId,
        organ: actor.organId,
        missing,
        occurredAt: at,
        clocks: startClock('settle-dispute', disputeId, bureau, due['settle-dispute']),
      },
    },
  ];
};

/** Names who acts meanwhile. Responsibility stays: only a designation moves it (行政处罚法 25). */
export const orderInterim = ({ disputeId, actor, at, lead, measure, reasons }: DisputeCommandOf<'OrderInterim'>, file: OpenFile): Facts => {
  guardStep('OrderInterim', file, disputeId, actor);
  checkOrgan(lead, dateOf(at));
  return [
    {
      type: 'InterimMeasureOrdered',
      data: { disputeId, by: actor.officerId, organ: actor.organId, lead: lead.organ, measure, reasons, occurredAt: at, clocks: [] },
    },
  ];
};

export const holdCoordination = (
  { disputeId, actor, at, heldAt, attendees, experts, minutes }: DisputeCommandOf<'HoldCoordination'>,
  file: OpenFile,
): Facts => {
  const { between } = guardStep('HoldCoordination', file, disputeId, actor);
  if (heldAt > at) throw new Rejection('dispute/meeting-in-future');
  if (!between.every((organ) => attendees.some((there) => there.organ === organ && there.names.length > 0)))
    throw new Rejection('dispute/all-sides-attend');
  return [
    {
      type: 'CoordinationMeetingHeld',
      data: { disputeId, by: actor.officerId, organ: actor.organId, heldAt, attendees, experts, minutes, occurredAt: at, clocks: [] },
    },
  ];
};

export const routeToStaffing = ({ disputeId, actor, at, reasons }: DisputeCommandOf<'RouteToStaffingOffice'>, file: OpenFile): Facts => {
  if (alreadyDone('RouteToStaffingOffice', disputeOf(file, disputeId), actor)) return [];
  guardStep('RouteToStaffingOffice', file, disputeId, actor);
  return [
    {
      type: 'DisputeRoutedToStaffingOffice',
      data: { disputeId, by: actor.officerId, organ: actor.organId, reasons, occurredAt: at, clocks: [] },
    },
  ];
};
