import { OrganRefDto } from './common.dto.js';

export class DocketClockDto {
  name: string;
  organ: OrganRefDto;
  due: string;
  colour: 'green' | 'yellow' | 'red';
  left: string;
  provisional: boolean;
}

export class DocketHandoffDto {
  handoffId: string;
  from: OrganRefDto;
  to: OrganRefDto;
  state: string;
  stateName: string;
  urgent: boolean;
  sentAt?: string;
}

/** One line of a list of files, as seen by the viewer's organ. */
export class DocketRowDto {
  caseId: string;
  title: string;
  subject: 'lead' | 'case';
  itemName: string;
  townshipName: string;
  number?: string;
  /** Names only, masked for those without the right. */
  parties: string[];
  state: string;
  stateName: string;
  /** What this organ has to do next, in Chinese; absent when it waits for others. */
  nextStep?: string;
  /** `to-do` awaits my organ, `working` is ours, `sent` is with others, `done` is over. */
  desk: 'to-do' | 'working' | 'sent' | 'done';
  responsibleOrgan: OrganRefDto;
  handoff?: DocketHandoffDto;
  /** The next clock of my organ, or of the file for those who supervise. */
  clock?: DocketClockDto;
  version: number;
  openedAt: string;
  updatedAt: string;
}

export class DocketPageDto {
  items: DocketRowDto[];
  next?: string;
  /** Milliseconds by which the list may lag behind the record. */
  lagMs: number;
}

export class LookAlikesDto {
  items: DocketRowDto[];
  /** Milliseconds by which they may lag behind the record. */
  lagMs: number;
}

/** Figures of the desk 工作台, for the tabs. */
export class DeskFiguresDto {
  toDo: number;
  working: number;
  sent: number;
  done: number;
  overdue: number;
  dueSoon: number;
  drafts: number;
  /** Milliseconds by which the figures may lag behind the record. */
  lagMs: number;
}
