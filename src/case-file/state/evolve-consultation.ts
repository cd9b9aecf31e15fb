import type { OrganId } from '../../kernel/ids.js';
import type { ConsultationEvent } from '../events/consultation.events.js';
import type { OpenFile } from './case-file.js';
import { changeOne } from './change-one.js';
import type { Consultation, ConsultationState, Reply } from './consultation.js';
import { joinOrgan } from './organ-records.js';

const change = (file: OpenFile, id: Consultation['consultationId'], update: (consultation: Consultation) => Consultation): OpenFile => ({
  ...file,
  consultations: changeOne(file.consultations, ({ consultationId }) => consultationId === id, update),
});

/** Answered when everybody has replied and somebody did so with an answer; refused when nobody did. */
export const replyState = (replies: readonly Reply[], before: ConsultationState): ConsultationState => {
  if (!replies.every(({ answer, refusal }) => answer !== undefined || refusal !== undefined)) return before;
  return replies.some(({ answer }) => answer !== undefined) ? 'answered' : 'refused';
};

const reply = (consultation: Consultation, organ: OrganId, update: Partial<Omit<Reply, 'organ'>>): Consultation => {
  const replies = consultation.replies.map((known) => (known.organ === organ ? { ...known, ...update } : known));
  return { ...consultation, replies, state: consultation.state === 'met' ? 'met' : replyState(replies, consultation.state) };
};

export const evolveConsultation = (file: OpenFile, { type, data }: ConsultationEvent): OpenFile => {
  switch (type) {
    case 'ConsultationRequested':
      return {
        ...file,
        organs: data.to.reduce((organs, organ) => joinOrgan(organs, organ, data.occurredAt), file.organs),
        consultations: [
          ...file.consultations.filter(({ consultationId }) => consultationId !== data.consultationId),
          {
            consultationId: data.consultationId,
            kind: data.kind,
            state: 'requested',
            from: data.organ,
            requestedBy: data.by,
            question: data.question,
            facts: data.facts,
            legalBasis: data.legalBasis,
            urgency: data.urgency,
            requestedAt: data.occurredAt,
            ...(data.handoffId === undefined ? {} : { handoffId: data.handoffId }),
            replies: data.to.map((organ) => ({ organ })),
            meetings: [],
          },
        ],
      };
    case 'ConsultationAcknowledged':
      return change(file, data.consultationId, (consultation) => ({
        ...reply(consultation, data.organ, { acknowledgedAt: data.occurredAt }),
        state: consultation.state === 'requested' ? 'acknowledged' : consultation.state,
      }));
    case 'ConsultationExtended':
      return change(file, data.consultationId, (consultation) =>
        reply(consultation, data.organ, { extension: { replyBy: data.replyBy, reasons: data.reasons } }),
      );
    case 'ConsultationAnswered':
      return change(file, data.consultationId, (consultation) =>
        reply(consultation, data.organ, {
          answer: {
            opinion: data.opinion,
            author: data.author,
            basis: data.basis,
            at: data.occurredAt,
            ...(data.competent === undefined ? {} : { competent: data.competent }),
          },
        }),
      );
    case 'AssistanceRefused':
      return change(file, data.consultationId, (consultation) =>
        reply(consultation, data.organ, {
          refusal: { ground: data.ground, reasons: data.reasons, author: data.author, at: data.occurredAt },
        }),
      );
    case 'ConsultationMeetingHeld': // a joint visit after the agreement leaves it as it is
      return change(file, data.consultationId, (consultation) => ({
        ...consultation,
        state: consultation.state === 'agreed' ? 'agreed' : 'met',
        meetings: [...consultation.meetings, { heldAt: data.heldAt, attendees: data.attendees, minutes: data.minutes }],
      }));
    case 'AgreementProposed': // a new proposal falls back to one seal, its own
      return change(file, data.consultationId, (consultation) => ({
        ...consultation,
        agreement: { terms: data.terms, seals: [{ organ: data.organ, by: data.by, at: data.occurredAt }] },
      }));
    case 'AgreementSealed':
      return change(file, data.consultationId, ({ agreement, ...consultation }) => ({
        ...consultation,
        ...(agreement === undefined
          ? {}
          : { agreement: { ...agreement, seals: [...agreement.seals, { organ: data.organ, by: data.by, at: data.occurredAt }] } }),
      }));
    case 'JurisdictionAgreed':
    case 'LeadOrganNamed':
      return change(file, data.consultationId, (consultation) => ({ ...consultation, state: 'agreed', outcomeAt: data.occurredAt }));
    case 'ConsultationFailed':
      return change(file, data.consultationId, (consultation) => ({
        ...consultation,
        state: 'failed',
        views: data.views,
        outcomeAt: data.occurredAt,
      }));
    case 'ConsultationClosed':
      return change(file, data.consultationId, (consultation) => ({
        ...consultation,
        state: 'closed',
        closed: {
          at: data.occurredAt,
          summary: data.summary,
          ...(data.handoffId === undefined ? {} : { handoffId: data.handoffId }),
          ...(data.disputeId === undefined ? {} : { disputeId: data.disputeId }),
        },
      }));
  }
};
