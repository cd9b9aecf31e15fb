import type { OrganId } from '../../kernel/ids.js';
import { Rejection } from '../../kernel/rejection.js';
import { type Instant, dateOf } from '../../kernel/time.js';
import {
  type AgreedTerms,
  type ClockChange,
  type Consultation,
  type ConsultationEvent,
  type OpenFile,
  cancelClocks,
  consultationOf,
  consultationParties,
  disputeOf,
  handoffOf,
  meetClock,
  startClock,
} from '../../case-file/index.js';
import type { ConsultationCommandOf } from './commands.js';
import { guardStep } from './guard.js';
import { replySubject } from './reply-clock.js';

type Facts = readonly ConsultationEvent[];

/** Every party once, and nobody else. */
const assertEveryParty = (consultation: Consultation, organs: readonly OrganId[], code: 'attendance' | 'views'): void => {
  const parties = consultationParties(consultation);
  if (organs.length === parties.length && parties.every((organ) => organs.includes(organ))) return;
  if (code === 'attendance') throw new Rejection('consultation/all-sides-attend', {}, 'HUR-6');
  throw new Rejection('consultation/view-of-each-side');
};

export const holdMeeting = (
  { consultationId, actor, at, heldAt, attendees, minutes }: ConsultationCommandOf<'HoldMeeting'>,
  file: OpenFile,
): Facts => {
  const consultation = guardStep('HoldMeeting', file, consultationId, actor);
  if (heldAt > at) throw new Rejection('consultation/meeting-in-future');
  assertEveryParty(
    consultation,
    attendees.filter(({ names }) => names.length > 0).map(({ organ }) => organ),
    'attendance',
  );
  return [
    {
      type: 'ConsultationMeetingHeld',
      data: { consultationId, by: actor.officerId, organ: actor.organId, heldAt, attendees, minutes, occurredAt: at, clocks: [] },
    },
  ];
};

/** An agreement chooses among those who have the power; it cannot give it to anybody (行政处罚法 22, 38). */
const termsOf = (
  { terms, competence, competent, at }: ConsultationCommandOf<'ProposeAgreement'>,
  consultation: Consultation,
): AgreedTerms => {
  if (terms.kind !== consultation.kind) throw new Rejection('consultation/other-terms');
  if (terms.kind === 'joint-action') {
    const parties = consultationParties(consultation);
    if (!parties.includes(terms.lead)) throw new Rejection('consultation/lead-no-party', {}, 'GD-40');
    if ((terms.leadAs === 'initiator') !== (terms.lead === consultation.from))
      throw new Rejection('consultation/lead-reason-wrong', {}, 'GD-40');
    if (!parties.every((organ) => terms.division.some((share) => share.organ === organ)))
      throw new Rejection('consultation/division-incomplete', {}, 'ZJ-13');
    return terms;
  }
  const holder = competence.holders.find(({ organ }) => organ === terms.competent);
  if (holder === undefined || competent?.organ !== terms.competent) throw new Rejection('consultation/no-such-power', {}, 'APL-22');
  if (competent.validTo !== undefined && competent.validTo < dateOf(at))
    throw new Rejection('consultation/organ-abolished', { organ: competent.name, since: competent.validTo }, 'APL-38');
  return { ...terms, competence };
};

export const proposeAgreement = (command: ConsultationCommandOf<'ProposeAgreement'>, file: OpenFile): Facts => {
  const { consultationId, actor, at } = command;
  const consultation = guardStep('ProposeAgreement', file, consultationId, actor);
  const terms = termsOf(command, consultation);
  return [
    { type: 'AgreementProposed', data: { consultationId, by: actor.officerId, organ: actor.organId, terms, occurredAt: at, clocks: [] } },
  ];
};

export const sealAgreement = ({ consultationId, actor, at }: ConsultationCommandOf<'SealAgreement'>, file: OpenFile): Facts => {
  const { agreement } = consultationOf(file, consultationId);
  if (agreement?.seals.slice(1).some(({ organ }) => organ === actor.organId) === true) return [];
  guardStep('SealAgreement', file, consultationId, actor);
  return [{ type: 'AgreementSealed', data: { consultationId, by: actor.officerId, organ: actor.organId, occurredAt: at, clocks: [] } }];
};

/** The time to talk and the times to reply are over, whatever came out. */
const endClocks = (file: OpenFile, consultation: Consultation, at: Instant): readonly ClockChange[] => [
  ...meetClock(file, 'negotiate', consultation.consultationId, at),
  ...(consultation.kind === 'jurisdiction' && consultation.handoffId !== undefined
    ? meetClock(file, 'negotiate', consultation.handoffId, at)
    : []),
  ...consultation.replies.flatMap(({ organ }) =>
    cancelClocks(file, ['consult-reply'], replySubject(consultation.consultationId, organ), at),
  ),
];

export const recordAgreement = ({ consultationId, actor, at }: ConsultationCommandOf<'RecordAgreement'>, file: OpenFile): Facts => {
  if (consultationOf(file, consultationId).state === 'agreed') return [];
  const consultation = guardStep('RecordAgreement', file, consultationId, actor);
  const { agreement } = consultation;
  if (agreement === undefined) throw new Rejection('consultation/nothing-to-seal');
  const { terms, seals } = agreement;
  const step = { consultationId, by: actor.officerId, organ: actor.organId, occurredAt: at, clocks: endClocks(file, consultation, at) };
  return terms.kind === 'jurisdiction'
    ? [{ type: 'JurisdictionAgreed', data: { ...step, competent: terms.competent, seals } }]
    : [{ type: 'LeadOrganNamed', data: { ...step, lead: terms.lead, division: terms.division, seals } }];
};

/** Each side's view is kept; from here on both have two working days to apply for coordination. */
export const declareFailed = ({ consultationId, actor, at, due, views }: ConsultationCommandOf<'DeclareFailed'>, file: OpenFile): Facts => {
  if (consultationOf(file, consultationId).state === 'failed') return [];
  const consultation = guardStep('DeclareFailed', file, consultationId, actor);
  assertEveryParty(
    consultation,
    views.filter(({ view }) => view.trim() !== '').map(({ organ }) => organ),
    'views',
  );
  return [
    {
      type: 'ConsultationFailed',
      data: {
        consultationId,
        by: actor.officerId,
        organ: actor.organId,
        views,
        occurredAt: at,
        clocks: [
          ...endClocks(file, consultation, at),
          ...(consultation.kind === 'jurisdiction'
            ? startClock('apply-dispute', consultationId, consultation.from, due['apply-dispute'])
            : []),
        ],
      },
    },
  ];
};

/** The outcome with the decision it led to, so that a later reader finds the way. */
export const close = (command: ConsultationCommandOf<'CloseConsultation'>, file: OpenFile): Facts => {
  const { consultationId, actor, at, summary, handoffId, disputeId } = command;
  if (consultationOf(file, consultationId).state === 'closed') return [];
  guardStep('CloseConsultation', file, consultationId, actor);
  if (handoffId !== undefined) handoffOf(file, handoffId);
  if (disputeId !== undefined) disputeOf(file, disputeId);
  return [
    {
      type: 'ConsultationClosed',
      data: {
        consultationId,
        by: actor.officerId,
        organ: actor.organId,
        summary,
        ...(handoffId === undefined ? {} : { handoffId }),
        ...(disputeId === undefined ? {} : { disputeId }),
        occurredAt: at,
        clocks: [...meetClock(file, 'negotiate', consultationId, at), ...cancelClocks(file, ['apply-dispute'], consultationId, at)],
      },
    },
  ];
};
