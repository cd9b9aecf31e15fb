import type { OrganId } from '../../kernel/ids.js';
import { Rejection } from '../../kernel/rejection.js';
import type { Instant } from '../../kernel/time.js';
import { meetClock } from './clocks.js';
import type { WhistleCommandOf } from './commands.js';
import { guardStep, ownCall } from './guard.js';
import { type OpenWhistle, callOf, leadOf, liveCalls } from './whistle.js';
import type { WhistleEvent } from './whistle.events.js';

type Facts = readonly WhistleEvent[];

/** People write minutes: what happened in the minute of the call is not before it. */
const minuteOf = (at: Instant): string => at.slice(0, 16);

/** What is written down happened before it was written, and after the whistle was blown. */
const checkTime = (happened: Instant, since: Instant | undefined, at: Instant): void => {
  if (happened > at) throw new Rejection('whistle/in-the-future');
  if (since !== undefined && minuteOf(happened) < minuteOf(since))
    throw new Rejection('whistle/before-the-call', { since: minuteOf(since) });
};

/** 报到 with names and time; who objects reports all the same until the objection is upheld (首接负责). */
export const reportIn = (command: WhistleCommandOf<'ReportIn'>, whistle: OpenWhistle): Facts => {
  const { whistleId, actor, at, people, arrivedAt, note } = command;
  guardStep('ReportIn', whistle, actor);
  const call = ownCall(whistle, actor);
  if (call.report !== undefined) return [];
  checkTime(arrivedAt, call.calledAt, at);
  return [
    {
      type: 'DepartmentResponded',
      data: {
        whistleId,
        by: actor.officerId,
        organ: actor.organId,
        people,
        arrivedAt,
        ...(note === undefined ? {} : { note }),
        occurredAt: at,
        clocks: meetClock(whistle.clocks, 'respond', actor.organId, arrivedAt),
      },
    },
  ];
};

export const handleOnSite = (command: WhistleCommandOf<'HandleOnSite'>, whistle: OpenWhistle): Facts => {
  const { whistleId, actor, at, people, handledAt, findings, measures, finished } = command;
  guardStep('HandleOnSite', whistle, actor);
  checkTime(handledAt, ownCall(whistle, actor).report?.at, at);
  return [
    {
      type: 'OnSiteHandled',
      data: {
        whistleId,
        by: actor.officerId,
        organ: actor.organId,
        people,
        handledAt,
        findings,
        measures,
        finished,
        occurredAt: at,
        clocks: finished ? meetClock(whistle.clocks, 'handle', actor.organId, at) : [],
      },
    },
  ];
};

export const holdMeeting = (command: WhistleCommandOf<'HoldMeeting'>, whistle: OpenWhistle): Facts => {
  const { whistleId, actor, at, heldAt, attendees, minutes } = command;
  guardStep('HoldMeeting', whistle, actor);
  checkTime(heldAt, whistle.blown?.at, at);
  const strangers = attendees.filter(({ organ }) => organ !== whistle.township && callOf(whistle, organ) === undefined);
  if (strangers.length > 0) throw new Rejection('whistle/attendee-not-called');
  if (attendees.length < 2) throw new Rejection('whistle/meeting-of-one');
  return [
    {
      type: 'WhistleMeetingHeld',
      data: { whistleId, by: actor.officerId, organ: actor.organId, heldAt, attendees, minutes, occurredAt: at, clocks: [] },
    },
  ];
};

/** Whether the lead may not be laid down: it objected, and the objection is pending or was refused (首接负责). */
const keepsLead = (whistle: OpenWhistle, lead: OrganId): boolean => {
  const objection = callOf(whistle, lead)?.objection;
  return objection !== undefined && objection.decided?.upheld !== true;
};

export const nameLead = ({ whistleId, actor, at, lead, reasons }: WhistleCommandOf<'NameLead'>, whistle: OpenWhistle): Facts => {
  guardStep('NameLead', whistle, actor);
  if (!liveCalls(whistle).some(({ organ }) => organ === lead)) throw new Rejection('whistle/lead-not-called', {}, 'BJ-J14');
  const present = leadOf(whistle);
  if (whistle.lead === lead) return [];
  if (present !== undefined && present !== lead && keepsLead(whistle, present))
    throw new Rejection('whistle/first-receiver-leads', {}, 'BJ-J14');
  return [
    { type: 'WhistleLeadNamed', data: { whistleId, by: actor.officerId, organ: actor.organId, lead, reasons, occurredAt: at, clocks: [] } },
  ];
};
