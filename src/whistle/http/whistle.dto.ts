import { ClockDto, LegalBasisDto, OfficerRefDto, OrganRefDto } from '../../docket/index.js';

export class WhistleMatterDto {
  item: string;
  itemName: string;
  /** The department that the lists name for the item at this place; absent where they name none. */
  proposed?: OrganRefDto;
  /** Why, in Chinese. */
  sentence: string;
}

export class CallReportDto {
  at: string;
  people: string[];
  note?: string;
  by: OfficerRefDto;
  /** True when it came after the time to report. */
  late: boolean;
}
export class CallHandlingDto {
  at: string;
  people: string[];
  findings: string;
  measures: string;
  finished: boolean;
  by: OfficerRefDto;
}
export class WhistleObjectionDto {
  at: string;
  by: OfficerRefDto;
  grounds: string;
  legalBasis: string;
  /** The organ that the objector believes to be the right one: an opinion that moves nothing. */
  believes?: OrganRefDto;
  /** Absent while the dispatch centre has not decided. */
  upheld?: boolean;
  decidedAt?: string;
  decidedBy?: OfficerRefDto;
  reasons?: string;
}
export class CallResultDto {
  result: 'solved' | 'handed-over' | 'no-need' | 'unresolved';
  resultName: string;
  note: string;
}

/** One department that is called, and what it has done. */
export class WhistleCallDto {
  organ: OrganRefDto;
  asks: string;
  /** `planned` until the whistle is blown. */
  standing: 'planned' | 'called' | 'reported' | 'handling' | 'finished' | 'objected' | 'released';
  standingName: string;
  calledAt?: string;
  /** True for the department that leads. */
  leads: boolean;
  report?: CallReportDto;
  handlings: CallHandlingDto[];
  objection?: WhistleObjectionDto;
  result?: CallResultDto;
  /** A whole sentence for a department that lets its time to report pass. */
  reminder?: string;
}

export class WhistleMeetingAttendeeDto {
  organ: OrganRefDto;
  names: string[];
}
export class WhistleMeetingDto {
  heldAt: string;
  attendees: WhistleMeetingAttendeeDto[];
  minutes: string;
}
export class CriterionPointsDto {
  criterion: 'promptness' | 'effect' | 'cooperation' | 'accuracy' | 'clarity';
  name: string;
  /** 1 to 5. */
  points: number;
}
export class WhistleRatingDto {
  organ: OrganRefDto;
  of: OrganRefDto;
  side: 'department' | 'township';
  by: OfficerRefDto;
  at: string;
  points: CriterionPointsDto[];
  reasons: string;
}
export class WhistleLinkDto {
  caseId: string;
  kind: 'case' | 'handoff' | 'consultation';
  kindName: string;
  id: string;
  organ: OrganRefDto;
  at: string;
  note?: string;
  /** Whether the viewer may open the file; its title is told to nobody else. */
  mayOpen: boolean;
  title?: string;
}
export class WhistleReportUpDto {
  at: string;
  about: OrganRefDto[];
  reasons: string;
}
export class EarlierWhistleDto {
  whistleId: string;
  blownAt: string;
}
/** Who may rate whom now, for the form. */
export class RatingDueDto {
  of: OrganRefDto;
  side: 'department' | 'township';
  criteria: WhistleCriterionDto[];
}
export class WhistleCriterionDto {
  criterion: 'promptness' | 'effect' | 'cooperation' | 'accuracy' | 'clarity';
  name: string;
}
export class WhistleContactDto {
  name: string;
  phone: string;
}
export class WhistleCommandDto {
  /** Verb of the route: POST /whistles/{id}/{verb}. */
  verb: string;
  name: string;
  open: boolean;
  code?: string;
  /** Why not, in Chinese. */
  reason?: string;
  legalBasis?: LegalBasisDto;
}

/** A whistle as it stood at a moment. */
export class WhistleStateDto {
  whistleId: string;
  version: number;
  township: OrganRefDto;
  state: 'drafted' | 'returned' | 'reviewed' | 'blown' | 'closed' | 'withdrawn';
  stateName: string;
  title: string;
  facts: string;
  beyond: string;
  source: string;
  sourceName: string;
  sourceNumber?: string;
  townshipCode: string;
  townshipName: string;
  address: string;
  matters: WhistleMatterDto[];
  urgency: 'ordinary' | 'urgent';
  urgencyName: string;
  complexity: 'simple' | 'complex';
  complexityName: string;
  contact: WhistleContactDto;
  draftedBy: OfficerRefDto;
  draftedAt: string;
  /** Of the last return, or of the withdrawal. */
  reasons?: string;
  reviewedBy?: OfficerRefDto;
  reviewedAt?: string;
  opinion?: string;
  blownBy?: OfficerRefDto;
  blownAt?: string;
  repeatOf?: EarlierWhistleDto;
  calls: WhistleCallDto[];
  lead?: OrganRefDto;
  /** Why it leads, in Chinese. */
  leadReason?: string;
  meetings: WhistleMeetingDto[];
  reportedUp: WhistleReportUpDto[];
  closedBy?: OfficerRefDto;
  closedAt?: string;
  summary?: string;
  ratings: WhistleRatingDto[];
  clocks: ClockDto[];
  /** Whose turn it is, in Chinese; absent when it is over. */
  nextStep?: string;
}

/** The page of a whistle for the person at the screen. */
export class WhistleDetailDto extends WhistleStateDto {
  links: WhistleLinkDto[];
  ratingsDue: RatingDueDto[];
  allowedCommands: WhistleCommandDto[];
}

export class WhistleTimelineItemDto {
  version: number;
  type: string;
  at: string;
  recordedAt: string;
  organ: OrganRefDto;
  officer: string;
  role: string;
  /** What, in Chinese, in one line. */
  text: string;
  details: string[];
  legalBasis: LegalBasisDto[];
  hash: string;
}
export class WhistleTimelineDto {
  items: WhistleTimelineItemDto[];
}

export class WhistleFrameDto {
  version: number;
  /** Number of versions. */
  of: number;
  /** When the event of this version happened; clocks are read as of then. */
  at: string;
  event?: WhistleTimelineItemDto;
  state: WhistleStateDto;
}
export class StoredWhistleEventDto {
  version: number;
  position: string;
  type: string;
  data: Record<string, unknown>;
  metadata: Record<string, unknown>;
  prevHash: string;
  hash: string;
}
export class StoredWhistleEventsDto {
  items: StoredWhistleEventDto[];
  /** Version to go on from; absent at the end. */
  next?: number;
}
