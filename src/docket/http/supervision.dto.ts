import { OfficerRefDto, OrganRefDto } from './common.dto.js';

/** What is not done in time or not as it should be. */
export class SupervisedMatterDto {
  /** `clock` a duty that was missed; `failing` one that no clock told. */
  kind: 'clock' | 'failing';
  /** Id of the clock; it is among the file's clocks unless it was started again. */
  clock?: string;
  purpose?: string;
  /** Name of the duty, or of the failing in one line. */
  name: string;
  rule?: string;
  instrument?: string;
  article?: string;
  /** 国家规定, 江西省规定, 县级参数（…） … */
  label?: string;
  handoffId?: string;
  consultationId?: string;
  disputeId?: string;
  /** How it came to light (行政执法监督条例 20). */
  source: 'overdue-duty' | 'hotline' | 'petition' | 'whistle' | 'file-review' | 'inspection' | 'other';
  sourceName: string;
}

export class ReminderDto {
  at: string;
  /** `system` by itself, `supervisor` who supervises, `waiting-organ` who waits for the answer. */
  sentBy: 'system' | 'supervisor' | 'waiting-organ';
  organ?: OrganRefDto;
  officer?: OfficerRefDto;
  text: string;
}

/** 督办函, 督办通知书, 意见书, 决定书, 通报. */
export class SupervisionDocumentDto {
  kind: 'letter' | 'notice' | 'opinion' | 'decision' | 'naming';
  kindName: string;
  number: string;
  text: string;
  legalBasis?: string;
  organ: OrganRefDto;
  officer: OfficerRefDto;
  at: string;
  /** Last day for the report that the paper sets; a 通报 sets none. */
  respondBy?: string;
  /** True once that day is recorded as missed. */
  missed: boolean;
  copyTo?: OrganRefDto;
  urgentReasons?: string;
  gravity?: string;
  /** For a 通报. */
  where?: string;
}

export class ObjectionAnswerDto {
  upheld: boolean;
  reasons: string;
  organ: OrganRefDto;
  officer: OfficerRefDto;
  at: string;
}

export class SupervisionObjectionDto {
  against: 'letter' | 'notice' | 'opinion' | 'decision' | 'naming';
  againstName: string;
  reasons: string;
  organ: OrganRefDto;
  officer: OfficerRefDto;
  at: string;
  answer?: ObjectionAnswerDto;
}

export class RectificationVerdictDto {
  confirmed: boolean;
  /** Opinion of the confirmation, or the reasons why it was returned. */
  text: string;
  organ: OrganRefDto;
  officer: OfficerRefDto;
  at: string;
  /** When it was returned: the new last day. */
  respondBy?: string;
}

export class RectificationDto {
  report: string;
  organ: OrganRefDto;
  officer: OfficerRefDto;
  at: string;
  verdict?: RectificationVerdictDto;
}

/** One 督办 of one organ about one duty. */
export class SupervisionDto {
  supervisionId: string;
  about: SupervisedMatterDto;
  /** The organ that owes the duty. */
  organ: OrganRefDto;
  /** When it was due; absent for a failing without a clock. */
  due?: string;
  overdueSince?: string;
  openedAt: string;
  /**
   * `performed` and `fallen-away` stand for a missed duty that was done, or ended, before any paper was issued.
   */
  state:
    | 'missed'
    | 'reminded'
    | 'letter-issued'
    | 'opinion-issued'
    | 'decision-issued'
    | 'named'
    | 'rectification-reported'
    | 'rectified'
    | 'withdrawn'
    | 'performed'
    | 'fallen-away';
  stateName: string;
  reminders: ReminderDto[];
  documents: SupervisionDocumentDto[];
  objections: SupervisionObjectionDto[];
  rectifications: RectificationDto[];
  endedAt?: string;
  /** Who is to act next; absent when it is over. */
  awaits?: OrganRefDto;
  /** What is to be done next, in Chinese; absent when it is over. */
  nextStep?: string;
}
