import type { CompetenceFinding } from '../../kernel/competence.js';
import type { Event } from '../../kernel/event.js';
import type { CaseId, ConsultationId, OfficerId, OrganId } from '../../kernel/ids.js';
import type { Instant } from '../../kernel/time.js';
import type { ClockChange } from './clock-change.js';
import type { CaseDetails, Evidence, Goods, Measure, NamedOfficer, Party, PenaltyKind, ResultKind } from './values.js';

/** Every fact of a file: when it happened (as opposed to when it was recorded), and what it does to clocks. */
interface Fact {
  readonly occurredAt: Instant;
  readonly clocks: readonly ClockChange[];
}
interface Act extends Fact {
  readonly by: OfficerId;
  readonly organ: OrganId;
}

/** How two files belong together: the same scene split by act, the same matter again, or a new matter found on the way. */
export type LinkKind = 'split-from' | 'split-into' | 'same-matter' | 'new-matter';

/** 公安机关, 人民检察院, 人民法院 */
export type CriminalJustice = 'police' | 'procuratorate' | 'court';

/** Stored contract: add optional fields freely; anything else is a new version with an upcaster. */
export type HandlingEvent =
  | Event<
      'CaseOpened',
      Act & {
        readonly caseId: CaseId;
        /** One matter through all organs; files split from one scene have one each. */
        readonly matterId: string;
        readonly details: CaseDetails;
        readonly parties: readonly Party[];
        readonly officers: readonly NamedOfficer[];
        readonly evidence: readonly Evidence[];
        readonly goods: readonly Goods[];
        readonly measures: readonly Measure[];
        readonly competence?: CompetenceFinding;
        readonly splitFrom?: CaseId;
        /** Set when the opener is an organ of criminal justice, which may hand the matter to an administrative one (行政处罚法 27). */
        readonly openedAs?: CriminalJustice;
        /** Files shown as possible duplicates and the reason why this is another matter all the same. */
        readonly duplicates?: { readonly files: readonly CaseId[]; readonly reason: string };
      }
    >
  | Event<
      'CaseCorrected',
      Act & {
        readonly corrects: number;
        readonly reason: string;
        readonly changes: Partial<CaseDetails>;
        readonly parties?: readonly Party[];
      }
    >
  | Event<'EvidenceAdded', Act & { readonly evidence: readonly Evidence[] }>
  | Event<'GoodsRegistered', Act & { readonly goods: readonly Goods[] }>
  | Event<'MeasureTaken', Act & { readonly measure: Measure }>
  | Event<
      'MeasureEnded',
      Act & { readonly measureId: string; readonly outcome: 'lifted' | 'decided' | 'replaced'; readonly reason: string }
    >
  | Event<'MeasureExtended', Act & { readonly measureId: string; readonly reason: string }>
  | Event<'CaseNumbered', Act & { readonly number: string }>
  | Event<'CompetenceDoubted', Act & { readonly competence: CompetenceFinding; readonly reason: string }>
  | Event<'CaseFiled', Act & { readonly number: string; readonly officers: readonly NamedOfficer[] }>
  | Event<'CaseNotFiled', Act & { readonly reasons: string }>
  | Event<'OfficersReplaced', Act & { readonly officers: readonly NamedOfficer[]; readonly reason: string }>
  | Event<'RecusalRequested', Act & { readonly officer: OfficerId; readonly ground: string }>
  | Event<'RecusalDecided', Act & { readonly officer: OfficerId; readonly granted: boolean; readonly reason: string }>
  | Event<'LegalReviewAssigned', Act & { readonly reviewer: OfficerId }>
  | Event<'LegalReviewPassed', Act & { readonly opinion: string }>
  | Event<'LegalReviewReturned', Act & { readonly opinion: string }>
  | Event<
      'CaseConcluded',
      Act & {
        readonly result: ResultKind;
        readonly penalties: readonly PenaltyKind[];
        /** In fen; absent when there is no fine. */
        readonly fineFen?: number;
        readonly decisionNumber?: string;
        readonly summary: string;
        /** Why the decision could not wait for the end of a dispute. */
        readonly safetyReason?: string;
        /** Consultations whose outcome the decision rests on; who asked answers for it (湖南省行政程序规定 17, a model). */
        readonly reliesOn?: readonly ConsultationId[];
      }
    >
  | Event<'PenaltyPublished', Act & { readonly where: string }>
  | Event<'PenaltyReportedUp', Act & { readonly to: OrganId; readonly documentNumber?: string }>
  | Event<'MatterSplit', Act & { readonly into: readonly { readonly caseId: CaseId; readonly title: string }[]; readonly reason: string }>
  | Event<'CaseLinked', Act & { readonly caseId: CaseId; readonly link: LinkKind; readonly reason: string }>
  | Event<'CrimeSuspected', Act & { readonly facts: string }>
  | Event<'CaseClosed', Act & { readonly reason: string }>
  /** 委托 items: the department is the organ of record, so giving the case back is internal (行政处罚法 20). */
  | Event<'EntrustedCaseReturned', Act & { readonly to: OrganId; readonly reason: string }>
  | Event<'ClocksRecomputed', Fact & { readonly calendar: string }>;
