import {
  type AgreedTerms,
  CONSULTATION_KIND_NAMES,
  CONSULTATION_STATES,
  type Consultation,
  type ConsultationKind,
  MUST_REFUSE,
  type Meeting,
  type Position,
  REFUSAL_NAMES,
  type Reply,
  type Seal,
  consultationParties,
} from '../../case-file/index.js';
import type { OrganId } from '../../kernel/ids.js';
import type { Instant } from '../../kernel/time.js';
import type { ClockDto, OrganRefDto } from '../http/common.dto.js';
import type { AgreementDto, ConsultationDto, MeetingDto, StatedPositionDto, ReplyDto, SealDto } from '../http/consultation.dto.js';
import type { Names } from '../names.js';
import { present } from './present.js';

export const positionView = (
  { organ, opinion, author, basis, competent, at }: Position & { readonly organ: OrganId; readonly at: Instant },
  names: Names,
): StatedPositionDto => ({
  organ: names.organ(organ),
  opinion,
  author,
  basis,
  ...(competent === undefined ? {} : { competent: names.organ(competent) }),
  at,
});

export const meetingView = (
  { heldAt, attendees, minutes, experts = [] }: Meeting & { readonly experts?: readonly string[] },
  names: Names,
): MeetingDto => ({
  heldAt,
  attendees: attendees.map((there) => ({ organ: names.organ(there.organ), names: [...there.names] })),
  experts: [...experts],
  minutes,
});

export const sealView = ({ organ, by, at }: Seal, names: Names): SealDto => ({ organ: names.organ(organ), officer: names.officer(by), at });

/** Parties whose seal or signature is not there yet. */
export const unsigned = (parties: readonly OrganId[], seals: readonly Seal[], names: Names): OrganRefDto[] =>
  parties.filter((party) => !seals.some(({ organ }) => organ === party)).map(names.organ);

/** Reads the clocks of the file by their ids: as they are, and how far the rule lets one be put off. */
interface FileClocks {
  readonly clockOf: (clock: string) => ClockDto | undefined;
  readonly longestOf: (clock: string) => string | undefined;
}

const replyView = (
  { organ, answer, refusal, ...reply }: Reply,
  id: string,
  { clockOf, longestOf }: FileClocks,
  names: Names,
): ReplyDto => ({
  organ: names.organ(organ),
  ...reply,
  ...present({ clock: clockOf(id), longestReplyBy: reply.extension === undefined ? longestOf(id) : undefined }),
  ...(answer === undefined ? {} : { answer: positionView({ ...answer, organ }, names) }),
  ...(refusal === undefined
    ? {}
    : { refusal: { ...refusal, groundName: REFUSAL_NAMES[refusal.ground], must: MUST_REFUSE.includes(refusal.ground) } }),
});

const termsView = (terms: AgreedTerms, names: Names): Omit<AgreementDto, 'seals' | 'missing'> => {
  switch (terms.kind) {
    case 'jurisdiction':
      return { organ: names.organ(terms.competent), text: terms.terms, division: [], competenceSentence: terms.competence.sentence };
    case 'joint-action':
      return {
        organ: names.organ(terms.lead),
        text: terms.plan,
        leadAs: terms.leadAs,
        division: terms.division.map(({ organ, tasks }) => ({ organ: names.organ(organ), tasks })),
      };
  }
};

/** Who answers for what (湖南省行政程序规定 17, 河南省行政执法条例 16: models for the county). */
const LIABILITY: Readonly<Record<ConsultationKind, string>> = {
  jurisdiction: '约定管辖的机关对处理决定负责；协议不产生新的职权。',
  assistance: '协助机关对协助行为负责，请求协助的机关对据此作出的处理决定负责。',
  professional: '出具意见的机关对意见负责，请求机关对据此作出的处理决定负责。',
  'joint-action': '参加联合执法的各机关在各自职权范围内作出决定，各自承担责任。',
};

/** 管辖协商 about a handoff runs on the time that began with the objection. */
const clocksOf = ({ consultationId, handoffId, kind }: Consultation): readonly string[] => [
  `negotiate:${consultationId}`,
  ...(kind === 'jurisdiction' && handoffId !== undefined ? [`negotiate:${handoffId}`] : []),
  `apply-dispute:${consultationId}`,
];

export const consultationView = (consultation: Consultation, clocks: FileClocks, names: Names): ConsultationDto => {
  const { consultationId: id, kind, state, agreement, replies, meetings, views = [] } = consultation;
  return {
    consultationId: id,
    kind,
    kindName: CONSULTATION_KIND_NAMES[kind],
    state,
    stateName: CONSULTATION_STATES[state],
    from: names.organ(consultation.from),
    requestedBy: names.officer(consultation.requestedBy),
    requestedAt: consultation.requestedAt,
    question: consultation.question,
    facts: consultation.facts,
    legalBasis: consultation.legalBasis,
    urgency: consultation.urgency,
    replies: replies.map((reply) => replyView(reply, `consult-reply:${id}:${reply.organ}`, clocks, names)),
    meetings: meetings.map((meeting) => meetingView(meeting, names)),
    views: views.map(({ organ, view }) => ({ organ: names.organ(organ), view })),
    clocks: clocksOf(consultation)
      .map(clocks.clockOf)
      .filter((clock) => clock !== undefined),
    liability: LIABILITY[kind],
    ...present({ handoffId: consultation.handoffId, outcomeAt: consultation.outcomeAt, closed: consultation.closed }),
    ...(agreement === undefined
      ? {}
      : {
          agreement: {
            ...termsView(agreement.terms, names),
            seals: agreement.seals.map((seal) => sealView(seal, names)),
            missing: unsigned(consultationParties(consultation), agreement.seals, names),
          },
        }),
  };
};
