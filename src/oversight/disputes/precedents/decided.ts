import type { CaseEvent, Consultation, Dispute, DisputeKind, OpenFile } from '../../../case-file/index.js';
import type { OrganId } from '../../../kernel/ids.js';
import { type RecordedEvent, factOf } from '../../../kernel/event.js';
import type { Instant } from '../../../kernel/time.js';
import { decidedAtIn } from '../standing.js';

export type Outcome = 'agreed' | 'designated' | 'not-accepted' | 'consultation-agreed';
export const OUTCOME_NAMES: Readonly<Record<Outcome, string>> = {
  agreed: '协调一致',
  designated: '指定管辖',
  'not-accepted': '不予受理',
  'consultation-agreed': '协商一致',
};

/** An event that decided it, with its words but without its clocks. */
export interface Cited {
  readonly version: number;
  readonly at: Instant;
  readonly event: CaseEvent;
}

/** A question of jurisdiction that has been answered. */
export interface Decided {
  readonly processId: string;
  readonly source: 'dispute' | 'consultation';
  readonly kind?: DisputeKind;
  readonly organs: readonly OrganId[];
  readonly matter: string;
  readonly outcome: Outcome;
  readonly competent?: OrganId;
  readonly decision: string;
  readonly reasoning?: string;
  readonly legalBasis?: string;
  readonly documentNumber?: string;
  readonly route?: string;
  readonly decidedAt: Instant;
  readonly cites: readonly Cited[];
}

type History = readonly RecordedEvent<CaseEvent>[];
type Citing = Extract<CaseEvent, { readonly data: { readonly disputeId: string } | { readonly consultationId: string } }>['type'];

const idIn = ({ data }: RecordedEvent<CaseEvent>, key: 'disputeId' | 'consultationId'): string | undefined => {
  if (key === 'disputeId') return 'disputeId' in data ? data.disputeId : undefined;
  return 'consultationId' in data ? data.consultationId : undefined;
};

/** The last event of each of these types that belongs to the process, in the order of the record. */
const cited = (events: History, key: 'disputeId' | 'consultationId', id: string, types: readonly Citing[]): readonly Cited[] =>
  types
    .map((type) => events.findLast((record) => record.type === type && idIn(record, key) === id))
    .filter((record) => record !== undefined)
    .map((record) => ({
      version: record.version,
      at: record.data.occurredAt,
      event: factOf<CaseEvent>({ ...record, data: { ...record.data, clocks: [] } }),
    }))
    .sort((a, b) => a.version - b.version);

const decisionOf = (
  { designated, opinion, declined, escalation, matter }: Dispute,
  cites: (...types: readonly Citing[]) => readonly Cited[],
): Pick<Decided, 'outcome' | 'competent' | 'decision' | 'reasoning' | 'legalBasis' | 'documentNumber' | 'route' | 'cites'> | undefined => {
  if (designated !== undefined) {
    const found = cites('DisputeEscalated', 'JurisdictionDesignated');
    const words = found.find(({ event }) => event.type === 'JurisdictionDesignated')?.event;
    return {
      outcome: 'designated',
      competent: designated.to,
      decision: words?.type === 'JurisdictionDesignated' ? words.data.matter : matter,
      ...(escalation === undefined ? {} : { reasoning: escalation.draft }),
      legalBasis: designated.legalBasis,
      documentNumber: designated.documentNumber,
      cites: found,
    };
  }
  if (opinion?.issuedAt !== undefined)
    return {
      outcome: 'agreed',
      competent: opinion.competent,
      decision: opinion.text,
      cites: cites('CoordinationOpinionDrafted', 'CoordinationOpinionIssued'),
    };
  if (declined !== undefined)
    return { outcome: 'not-accepted', decision: declined.reasons, route: declined.route, cites: cites('DisputeNotAccepted') };
  return undefined;
};

const decidedDispute = (dispute: Dispute, events: History): Decided | undefined => {
  const { disputeId, kind, between, matter } = dispute;
  const decidedAt = decidedAtIn(dispute);
  const decision = decisionOf(dispute, (...types) => cited(events, 'disputeId', disputeId, types));
  if (decision === undefined || decidedAt === undefined) return undefined;
  return {
    processId: disputeId,
    source: 'dispute',
    ...(kind === undefined ? {} : { kind }),
    organs: between,
    matter,
    decidedAt,
    ...decision,
  };
};

/** 管辖协商 to which every party put its seal; what was only proposed decides nothing. */
const agreedConsultation = ({ consultationId, from, replies, question, agreement }: Consultation, events: History): Decided | undefined => {
  const cites = cited(events, 'consultationId', consultationId, ['AgreementProposed', 'JurisdictionAgreed']);
  const agreed = cites.find(({ event }) => event.type === 'JurisdictionAgreed');
  if (agreed === undefined || agreement?.terms.kind !== 'jurisdiction') return undefined;
  return {
    processId: consultationId,
    source: 'consultation',
    organs: [from, ...replies.map(({ organ }) => organ)],
    matter: question,
    outcome: 'consultation-agreed',
    competent: agreement.terms.competent,
    decision: agreement.terms.terms,
    reasoning: agreement.terms.competence.sentence,
    decidedAt: agreed.at,
    cites,
  };
};

/** Everything about jurisdiction that was decided in the file. */
export const decidedIn = (file: OpenFile, events: History): readonly Decided[] => [
  ...file.disputes.map((dispute) => decidedDispute(dispute, events)).filter((found) => found !== undefined),
  ...file.consultations.map((consultation) => agreedConsultation(consultation, events)).filter((found) => found !== undefined),
];
