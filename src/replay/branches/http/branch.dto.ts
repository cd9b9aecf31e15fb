import { CaseStateDto, ClockDto, CommandDto, OfficerRefDto, OrganRefDto, TimelineItemDto } from '../../../docket/index.js';

/** Where a branch left the history. */
export class BranchOriginDto {
  /** `case` a live file, `material` a copy for teaching. */
  kind: 'case' | 'material';
  id: string;
  /** The last version that both have. */
  version: number;
  /** Versions that the history has now. */
  of: number;
  title: string;
  /** Hash of the event at that version. */
  head: string;
}

/** A person in one position, in whose place a step can be taken. */
export class BranchActorDto {
  officer: OfficerRefDto;
  organ: OrganRefDto;
  role: string;
  roleName: string;
}

export class BranchCommandDto extends CommandDto {
  /** Who could take it, each in the role for it. */
  actors: BranchActorDto[];
}

/** What somebody of one organ could do at the time of the branch. */
export class BranchOrganDto {
  organ: OrganRefDto;
  commands: BranchCommandDto[];
}

export class BranchStepDto {
  /** Counted from 1, those that were undone included. */
  step: number;
  as: BranchActorDto;
  path: string;
  /** The time inside the branch. */
  clock: string;
  takenAt: string;
  undone: boolean;
  /** What it led to, in Chinese, a line for each event. */
  texts: string[];
}

export class BranchNoteDto {
  by: OfficerRefDto;
  at: string;
  text: string;
}

export class BranchClassDto {
  id: string;
  name: string;
}

export class BranchDto {
  branchId: string;
  name: string;
  /** Of the branch, for If-Match. */
  version: number;
  mine: boolean;
  owner: OfficerRefDto;
  openedAt: string;
  closedAt?: string;
  /** The time inside the branch, for which clocks are read. */
  clock: string;
  /** The clock does not go back before it. */
  earliest: string;
  origin: BranchOriginDto;
  /** The file as the branch has it. */
  file: CaseStateDto;
  /** The history up to the fork and what the branch adds. */
  items: TimelineItemDto[];
  /** Empty for those who look on. */
  organs: BranchOrganDto[];
  steps: BranchStepDto[];
  notes: BranchNoteDto[];
  officers: OfficerRefDto[];
  classes: BranchClassDto[];
}

/** One of two courses of a file, at one time of day. */
export class BranchCourseDto {
  version: number;
  stateName: string;
  responsibleOrgan: OrganRefDto;
  clocks: ClockDto[];
  /** After the fork. */
  items: TimelineItemDto[];
}

/** 与实际对照. */
export class BranchContrastDto {
  at: string;
  fork: number;
  actual: BranchCourseDto;
  branch: BranchCourseDto;
  /** Versions of the history that happened after this time. */
  later: number;
}

export class BranchCardDto {
  branchId: string;
  name: string;
  mine: boolean;
  owner: OfficerRefDto;
  origin: BranchOriginDto;
  clock: string;
  /** Those that stand. */
  steps: number;
  openedAt: string;
  changedAt: string;
  closedAt?: string;
  /** With how many officers and classes it is shared. */
  shared: number;
}
export class BranchListDto {
  items: BranchCardDto[];
  next?: string;
  /** Milliseconds by which the list may lag behind the record. */
  lagMs: number;
}

export class OpenedBranchDto {
  branchId: string;
  version: number;
  position: string;
}
