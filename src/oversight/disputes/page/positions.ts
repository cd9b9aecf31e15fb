import { type CaseEvent, type Dispute, type OpenFile, consultationOf, disputeOf, handoffOf } from '../../../case-file/index.js';
import type { OfficerId, OrganId } from '../../../kernel/ids.js';
import { type RecordedEvent, factOf } from '../../../kernel/event.js';
import type { Instant } from '../../../kernel/time.js';
import { organsOf } from '../standing.js';

export const POSITION_SOURCES = {
  handoff: '移送理由',
  doubt: '管辖存疑说明',
  objection: '管辖异议',
  'return-record': '协商退回记录',
  'consultation-request': '发起协商',
  'consultation-answer': '协商答复',
  'consultation-meeting': '协商会议记录',
  'consultation-view': '协商不成时的意见',
  agreement: '管辖协议',
  application: '协调申请',
  reply: '争议答复',
  'coordination-meeting': '协调会议纪要',
  'opinion-signature': '签署协调意见',
} as const;
export type PositionSource = keyof typeof POSITION_SOURCES;

/** What an organ said about jurisdiction, in the words of the event by which it said it. */
export interface StatedPosition {
  readonly organ: OrganId;
  readonly source: PositionSource;
  readonly text: string;
  /** Whoever is named as its author; else the officer who recorded it. */
  readonly author?: string;
  readonly by: OfficerId;
  readonly basis?: string;
  readonly competent?: OrganId;
  /** In the name of several organs. */
  readonly joint: boolean;
  readonly at: Instant;
  readonly version: number;
}

type Said = Omit<StatedPosition, 'at' | 'version' | 'by'>;
type History = readonly RecordedEvent<CaseEvent>[];

const competentIf = (competent: OrganId | undefined): { readonly competent?: OrganId } => (competent === undefined ? {} : { competent });

/** Only talks about jurisdiction, and the talks whose failure is in dispute. */
const concerns = (file: OpenFile, dispute: Dispute, id: Parameters<typeof consultationOf>[1]): boolean =>
  consultationOf(file, id).kind === 'jurisdiction' || dispute.consultationId === id;

const saidIn = (record: RecordedEvent<CaseEvent>, file: OpenFile, events: History, dispute: Dispute): readonly Said[] => {
  const event = factOf(record);
  switch (event.type) {
    case 'HandoffSent': {
      const { handoffId } = event.data;
      const content = textBefore(
        events,
        record,
        (known) => (known.type === 'HandoffDrafted' || known.type === 'HandoffRevised') && known.data.handoffId === handoffId,
      );
      if (content?.type !== 'HandoffDrafted' && content?.type !== 'HandoffRevised') return [];
      const { explanation: text, legalBasis: basis } = content.data;
      return [{ organ: event.data.organ, source: 'handoff', text, basis, competent: event.data.to, joint: false }];
    }
    case 'CompetenceDoubted':
      return [
        { organ: event.data.organ, source: 'doubt', text: event.data.reason, joint: false, ...competentIf(event.data.competence.proposed) },
      ];
    case 'HandoffObjected': {
      const { organ, reasons: text, legalBasis: basis, believedCompetent } = event.data;
      return [{ organ, source: 'objection', text, basis, joint: false, ...competentIf(believedCompetent) }];
    }
    case 'HandoffReturnProposed': // so far the word of one side alone
      return [
        {
          organ: event.data.organ,
          source: 'return-record',
          text: `${event.data.record.views}\n${event.data.record.outcome}`,
          joint: false,
        },
      ];
    case 'HandoffReturnedByAgreement': {
      const { from, to } = handoffOf(file, event.data.handoffId);
      const { senderAttendees, receiverAttendees, views, outcome } = event.data.record;
      const said = { source: 'return-record', text: `${views}\n${outcome}`, joint: true } as const;
      return [
        { organ: from, author: senderAttendees.join('、'), ...said },
        { organ: to, author: receiverAttendees.join('、'), ...said },
      ];
    }
    case 'ConsultationRequested': {
      const { consultationId, organ, question, facts, legalBasis: basis } = event.data;
      if (!concerns(file, dispute, consultationId)) return [];
      return [{ organ, source: 'consultation-request', text: `${question}\n${facts}`, basis, joint: false }];
    }
    case 'ConsultationAnswered': {
      const { consultationId, organ, opinion: text, author, basis, competent } = event.data;
      if (!concerns(file, dispute, consultationId)) return [];
      return [{ organ, source: 'consultation-answer', text, author, basis, joint: false, ...competentIf(competent) }];
    }
    case 'AssistanceRefused': {
      const { consultationId, organ, reasons: text, author } = event.data;
      return concerns(file, dispute, consultationId) ? [{ organ, source: 'consultation-answer', text, author, joint: false }] : [];
    }
    case 'ConsultationMeetingHeld':
      if (!concerns(file, dispute, event.data.consultationId)) return [];
      return event.data.attendees.map(({ organ, names }) => ({
        organ,
        source: 'consultation-meeting',
        text: event.data.minutes,
        author: names.join('、'),
        joint: true,
      }));
    case 'ConsultationFailed':
      if (!concerns(file, dispute, event.data.consultationId)) return [];
      return event.data.views.map(({ organ, view: text }) => ({ organ, source: 'consultation-view', text, joint: false }));
    case 'AgreementProposed':
      if (event.data.terms.kind !== 'jurisdiction') return [];
      return [
        { organ: event.data.organ, source: 'agreement', text: event.data.terms.terms, competent: event.data.terms.competent, joint: false },
      ];
    case 'AgreementSealed': {
      const { consultationId, organ } = event.data;
      const sealed = textBefore(
        events,
        record,
        (known) => known.type === 'AgreementProposed' && known.data.consultationId === consultationId,
      );
      if (sealed?.type !== 'AgreementProposed' || sealed.data.terms.kind !== 'jurisdiction') return [];
      return [{ organ, source: 'agreement', text: sealed.data.terms.terms, competent: sealed.data.terms.competent, joint: true }];
    }
    case 'CoordinationApplied': {
      const { organ, claim, facts, legalBasis: basis } = event.data;
      return [{ organ, source: 'application', text: `${claim}\n${facts}`, basis, joint: false }];
    }
    case 'DisputeResponded': {
      const { organ, opinion: text, author, basis, competent } = event.data;
      return [{ organ, source: 'reply', text, author, basis, joint: false, ...competentIf(competent) }];
    }
    case 'CoordinationMeetingHeld':
      return event.data.attendees.map(({ organ, names }) => ({
        organ,
        source: 'coordination-meeting',
        text: event.data.minutes,
        author: names.join('、'),
        joint: true,
      }));
    case 'CoordinationOpinionSigned': {
      const { disputeId, organ } = event.data;
      const signed = textBefore(
        events,
        record,
        (known) => known.type === 'CoordinationOpinionDrafted' && known.data.disputeId === disputeId,
      );
      if (signed?.type !== 'CoordinationOpinionDrafted') return [];
      return [{ organ, source: 'opinion-signature', text: signed.data.opinion, competent: signed.data.competent, joint: true }];
    }
    default:
      return [];
  }
};

/** The words to which the organ put its seal or name: the last ones before it did. */
const textBefore = (events: History, record: RecordedEvent<CaseEvent>, is: (event: CaseEvent) => boolean): CaseEvent | undefined =>
  events
    .filter(({ version }) => version < record.version)
    .map(factOf)
    .findLast(is);

/** Every position that each organ of the dispute ever took in the file, in the order in which they were taken. */
export const positionsIn = (
  file: OpenFile,
  events: History,
  disputeId: Dispute['disputeId'],
): readonly { readonly organ: OrganId; readonly positions: readonly StatedPosition[] }[] => {
  const dispute = disputeOf(file, disputeId);
  const all = events
    .flatMap((record) => {
      const { occurredAt: at } = record.data;
      const { officerId: by } = record.metadata.actor;
      return saidIn(record, file, events, dispute).map((said) => ({ ...said, by, at, version: record.version }));
    })
    .sort((a, b) => (a.at === b.at ? a.version - b.version : a.at < b.at ? -1 : 1));
  return organsOf(dispute).map((organ) => ({ organ, positions: all.filter((position) => position.organ === organ) }));
};
