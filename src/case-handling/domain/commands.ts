import type { Actor } from '../../kernel/actor.js';
import type { CompetenceFinding } from '../../kernel/competence.js';
import type { DueDate } from '../../kernel/due-date.js';
import type { CaseId, ConsultationId, ClockId, HandoffId, OfficerId, OrganId } from '../../kernel/ids.js';
import type { OfficerFact, OrganFact } from '../../kernel/register.js';
import type { Instant } from '../../kernel/time.js';
import type { CaseDetails, DueDates, Evidence, Goods, LinkKind, Measure, Party, PenaltyKind, ResultKind } from '../../case-file/index.js';

interface Step {
  readonly actor: Actor;
  readonly at: Instant;
  readonly due: DueDates;
}

export type HandlingCommand =
  | ({
      readonly type: 'OpenCase';
      readonly caseId: CaseId;
      readonly matterId: string;
      readonly organ: OrganFact;
      readonly details: CaseDetails;
      readonly parties: readonly Party[];
      readonly officers: readonly OfficerFact[];
      readonly evidence: readonly Evidence[];
      readonly goods: readonly Goods[];
      readonly measures: readonly Measure[];
      /** Due dates of the measures already running, by measure id. */
      readonly measureDue: Readonly<Record<string, DueDates>>;
      readonly competence: CompetenceFinding;
      readonly splitFrom?: CaseId;
      /** Files that look like the same matter, found by the handler. */
      readonly lookAlikes: readonly CaseId[];
      readonly duplicateReason?: string;
    } & Step)
  | ({
      readonly type: 'CorrectCase';
      readonly corrects: number;
      readonly correctedAt: Instant;
      readonly reason: string;
      readonly changes: Partial<CaseDetails>;
      readonly parties?: readonly Party[];
    } & Step)
  | ({ readonly type: 'AddEvidence'; readonly evidence: readonly Evidence[] } & Step)
  | ({ readonly type: 'RegisterGoods'; readonly goods: readonly Goods[] } & Step)
  | ({ readonly type: 'TakeMeasure'; readonly measure: Measure } & Step)
  | ({
      readonly type: 'EndMeasure';
      readonly measureId: string;
      readonly outcome: 'lifted' | 'decided' | 'replaced';
      readonly reason: string;
    } & Step)
  | ({ readonly type: 'ExtendMeasure'; readonly measureId: string; readonly reason: string } & Step)
  | ({ readonly type: 'NumberCase'; readonly number: string } & Step)
  | ({ readonly type: 'DoubtCompetence'; readonly competence: CompetenceFinding; readonly reason: string } & Step)
  | ({
      readonly type: 'FileCase';
      readonly number: string;
      readonly officers: readonly OfficerFact[];
      /** The handoff by which the case came, when the step is taken there. */
      readonly byHandoff?: HandoffId;
    } & Step)
  | ({ readonly type: 'DeclineFiling'; readonly reasons: string } & Step)
  | ({ readonly type: 'ReplaceOfficers'; readonly officers: readonly OfficerFact[]; readonly reason: string } & Step)
  | ({ readonly type: 'RequestRecusal'; readonly officer: OfficerId; readonly ground: string } & Step)
  | ({ readonly type: 'DecideRecusal'; readonly officer: OfficerId; readonly granted: boolean; readonly reason: string } & Step)
  | ({ readonly type: 'AssignLegalReview'; readonly reviewer: OfficerFact } & Step)
  | ({ readonly type: 'PassLegalReview'; readonly opinion: string } & Step)
  | ({ readonly type: 'ReturnLegalReview'; readonly opinion: string } & Step)
  | ({
      readonly type: 'ConcludeCase';
      readonly result: ResultKind;
      readonly penalties: readonly PenaltyKind[];
      readonly fineFen?: number;
      readonly decisionNumber?: string;
      readonly summary: string;
      /** Public or personal safety: why a decision cannot wait for the end of a dispute. */
      readonly safetyReason?: string;
      /** Consultations whose outcome the decision rests on. */
      readonly reliesOn?: readonly ConsultationId[];
      readonly organ: OrganFact;
    } & Step)
  | ({ readonly type: 'PublishPenalty'; readonly where: string } & Step)
  | ({ readonly type: 'ReportPenaltyUp'; readonly to: OrganId; readonly documentNumber?: string } & Step)
  | ({
      readonly type: 'SplitMatter';
      readonly into: readonly { readonly caseId: CaseId; readonly title: string }[];
      readonly reason: string;
    } & Step)
  | ({ readonly type: 'LinkCase'; readonly caseId: CaseId; readonly link: LinkKind; readonly reason: string } & Step)
  | ({ readonly type: 'SuspectCrime'; readonly facts: string } & Step)
  | ({ readonly type: 'CloseCase'; readonly reason: string } & Step)
  | ({ readonly type: 'ReturnEntrustedCase'; readonly to: OrganId; readonly competence: CompetenceFinding; readonly reason: string } & Step)
  | {
      readonly type: 'RecomputeClocks';
      readonly at: Instant;
      readonly calendar: string;
      readonly dues: readonly { readonly clock: ClockId; readonly due: DueDate }[];
    };

export type HandlingCommandType = HandlingCommand['type'];
export type HandlingCommandOf<Type extends HandlingCommandType> = Extract<HandlingCommand, { type: Type }>;
