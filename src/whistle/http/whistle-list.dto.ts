import { DocketClockDto, OrganRefDto } from '../../docket/index.js';
import { EarlierWhistleDto, WhistleMatterDto } from './whistle.dto.js';

export class CalledDto {
  organ: OrganRefDto;
  standing: 'planned' | 'called' | 'reported' | 'handling' | 'finished' | 'objected' | 'released';
  standingName: string;
}

/** A card of the board. */
export class WhistleCardDto {
  whistleId: string;
  title: string;
  township: OrganRefDto;
  address: string;
  itemNames: string[];
  urgent: boolean;
  simple: boolean;
  state: string;
  stateName: string;
  /** Column of the board. */
  phase: 'draft' | 'called' | 'handling' | 'rating' | 'done';
  phaseName: string;
  /** True when the next step is one of the viewer's organ. */
  mine: boolean;
  awaits: OrganRefDto[];
  calls: CalledDto[];
  lead?: OrganRefDto;
  /** An objection waits for its review. */
  objected: boolean;
  /** Departments are late with their report. */
  overdue: boolean;
  clock?: DocketClockDto;
  draftedAt: string;
  blownAt?: string;
  endedAt?: string;
  repeatOf?: EarlierWhistleDto;
  /** Number of links to case files. */
  linked: number;
  version: number;
}
export class WhistleListDto {
  items: WhistleCardDto[];
  next?: string;
  /** Milliseconds by which the list may lag behind the record. */
  lagMs: number;
}

/** Figures of the board. */
export class WhistleFiguresDto {
  /** `phase=draft` and so on. */
  draft: number;
  called: number;
  handling: number;
  rating: number;
  done: number;
  /** Waits for the viewer's organ: `mine=true`. */
  mine: number;
  /** A time has run out: `clock=overdue`. */
  overdue: number;
  /** An objection waits for its review: `objected=true`. */
  objected: number;
  repeats: number;
  lagMs: number;
}

export class ProposedDepartmentDto {
  organ: OrganRefDto;
  /** Items for which it is proposed. */
  items: string[];
  /** Why, in Chinese. */
  reasons: string[];
}
/** What the look-ups say about a whistle that is being drafted. */
export class WhistleProposalDto {
  matters: WhistleMatterDto[];
  departments: ProposedDepartmentDto[];
  /** The whistle that this one would repeat. */
  repeatOf?: EarlierWhistleDto;
}

/** A whistle in the page of a case file it is linked to. */
export class CaseWhistleDto {
  whistleId: string;
  township: OrganRefDto;
  blownAt?: string;
  stateName: string;
  /** Whether the viewer may open it; title and departments are told to nobody else. */
  mayOpen: boolean;
  title?: string;
  calls: CalledDto[];
  /** What of this file it is linked to. */
  links: CaseWhistleLinkDto[];
}
export class CaseWhistleLinkDto {
  kind: 'case' | 'handoff' | 'consultation';
  kindName: string;
  id: string;
  at: string;
}
export class CaseWhistlesDto {
  items: CaseWhistleDto[];
}
