import type { OfficerId, OrganId } from '../../kernel/ids.js';
import type { Instant } from '../../kernel/time.js';
import { evolveClocks } from './clocks.js';
import type { Call, OpenWhistle, Whistle } from './whistle.js';
import type { WhistleCall, WhistleEvent } from './whistle.events.js';

const called = ({ organ, asks }: WhistleCall, calledBy: OfficerId, calledAt: Instant): Call => ({
  organ,
  asks,
  calledBy,
  calledAt,
  handlings: [],
});

const inCall = (whistle: OpenWhistle, organ: OrganId, change: (call: Call) => Call): OpenWhistle => ({
  ...whistle,
  calls: whistle.calls.map((call) => (call.organ === organ ? change(call) : call)),
});

const draft = ({ data }: Extract<WhistleEvent, { type: 'WhistleDrafted' }>): OpenWhistle => ({
  opened: true,
  whistleId: data.whistleId,
  township: data.organ,
  state: 'drafted',
  content: data.content,
  draftedBy: data.by,
  draftedAt: data.occurredAt,
  calls: [],
  meetings: [],
  reportedUp: [],
  ratings: [],
  links: [],
  clocks: [],
});

type Later = Exclude<WhistleEvent, { type: 'WhistleDrafted' }>;

const changed = (whistle: OpenWhistle, { type, data }: Later): OpenWhistle => {
  const { by, organ, occurredAt: at } = data;
  switch (type) {
    case 'WhistleRevised':
      return { ...whistle, state: 'drafted', content: data.content, draftedBy: by };
    case 'WhistleReturned':
      return { ...whistle, state: 'returned', reasons: data.reasons };
    case 'WhistleReviewed':
      return { ...whistle, state: 'reviewed', review: { by, at, opinion: data.opinion } };
    case 'WhistleBlown': {
      const calls = whistle.content.calls.map((call) => called(call, by, at));
      return { ...whistle, state: 'blown', blown: { by, at }, calls, ...(data.repeatOf === undefined ? {} : { repeatOf: data.repeatOf }) };
    }
    case 'WhistleWithdrawn':
      return { ...whistle, state: 'withdrawn', reasons: data.reasons };
    case 'DepartmentCalled':
      return { ...whistle, calls: [...whistle.calls, called(data.call, by, at)] };
    case 'DepartmentResponded': {
      const { people, arrivedAt, note } = data;
      return inCall(whistle, organ, (call) => ({
        ...call,
        report: { by, at: arrivedAt, people, ...(note === undefined ? {} : { note }) },
      }));
    }
    case 'OnSiteHandled': {
      const { people, handledAt, findings, measures, finished } = data;
      return inCall(whistle, organ, (call) => ({
        ...call,
        handlings: [...call.handlings, { by, at: handledAt, people, findings, measures, finished }],
      }));
    }
    case 'WhistleMeetingHeld': {
      const { heldAt, attendees, minutes } = data;
      return { ...whistle, meetings: [...whistle.meetings, { heldAt, attendees, minutes }] };
    }
    case 'WhistleLeadNamed':
      return { ...whistle, lead: data.lead };
    case 'WhistleObjected': {
      const { grounds, legalBasis, believes } = data;
      const objection = { by, at, grounds, legalBasis, ...(believes === undefined ? {} : { believes }) };
      return inCall(whistle, organ, (call) => ({ ...call, objection }));
    }
    case 'WhistleObjectionDecided': {
      const decided = { by, at, upheld: data.upheld, reasons: data.reasons };
      return inCall(whistle, data.of, (call) =>
        call.objection === undefined ? call : { ...call, objection: { ...call.objection, decided } },
      );
    }
    case 'WhistleReportedUp':
      return { ...whistle, reportedUp: [...whistle.reportedUp, { at, about: data.about, reasons: data.reasons }] };
    case 'WhistleClosed': {
      const closed = data.results.reduce((left, result) => inCall(left, result.organ, (call) => ({ ...call, result })), whistle);
      return { ...closed, state: 'closed', closed: { by, at, summary: data.summary } };
    }
    case 'WhistleRated': {
      const { of, side, points, reasons } = data;
      return { ...whistle, ratings: [...whistle.ratings, { by, organ, of, side, points, reasons, at }] };
    }
    case 'WhistleLinked':
      return {
        ...whistle,
        links: [...whistle.links, { ...data.target, by, organ, at, ...(data.note === undefined ? {} : { note: data.note }) }],
      };
  }
};

/** Total: a later event without the first changes nothing. */
export const evolve = (whistle: Whistle, event: WhistleEvent): Whistle => {
  if (event.type === 'WhistleDrafted') return draft(event);
  if (!whistle.opened) return whistle;
  return { ...changed(whistle, event), clocks: evolveClocks(whistle.clocks, event.data.clocks) };
};
