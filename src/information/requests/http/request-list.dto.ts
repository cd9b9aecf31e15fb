import { DocketClockDto, OrganRefDto } from '../../../docket/index.js';
import type { ShareClass } from '../../domain/requests/values.js';
import type { ShareState } from '../../domain/requests/share.js';

export class RequestRowDto {
  shareId: string;
  title: string;
  purpose: string;
  kind: 'catalogue' | 'case';
  kindName: string;
  class?: ShareClass;
  className?: string;
  requester: OrganRefDto;
  provider: OrganRefDto;
  state: ShareState;
  stateName: string;
  /** What somebody has to do next; absent when nobody has. */
  nextStep?: string;
  /** It is for the viewer's organ to do. */
  mine: boolean;
  /** Last day on which it may be read. */
  until: string;
  /** The last day is over. */
  expired: boolean;
  clock?: DocketClockDto;
  startedAt: string;
  version: number;
}

export class RequestPageDto {
  items: RequestRowDto[];
  next?: string;
  /** Milliseconds by which the list may lag behind the record. */
  lagMs: number;
}

/** Figures for the tabs. */
export class RequestFiguresDto {
  ours: number;
  theirs: number;
  others: number;
  toDo: number;
  overdue: number;
  lagMs: number;
}

export class CaseRequestsDto {
  items: RequestRowDto[];
  lagMs: number;
}
