import { LegalBasisDto, OrganRefDto } from '../../../docket/index.js';

/** An event that decided it, as the timeline says it. */
export class CitedEventDto {
  version: number;
  at: string;
  organ: OrganRefDto;
  text: string;
  details: string[];
  legalBasis: LegalBasisDto[];
}

/** Why it is similar: one trait that both have. */
export class SimilarityDto {
  trait: 'item' | 'sector-rule' | 'kind' | 'organs' | 'words';
  /** In Chinese: 同一职权事项：…… */
  text: string;
  points: number;
}

/** What was decided once, without anything that names a party (个人信息保护法 6). */
export class PrecedentDto {
  precedentId: string;
  source: 'dispute' | 'consultation';
  /** True when the viewer may read the file it comes from. */
  openable: boolean;
  /** Only when openable. */
  caseId?: string;
  /** Only when openable, of a dispute. */
  disputeId?: string;
  title: string;
  item: string;
  itemName: string;
  kind?: string;
  kindName: string;
  between: OrganRefDto[];
  matter: string;
  outcome: 'agreed' | 'designated' | 'not-accepted' | 'consultation-agreed';
  outcomeName: string;
  /** The organ that was found competent; absent when the application was not accepted. */
  competent?: OrganRefDto;
  /** What decided it, word for word. */
  decision: string;
  /** Why, as far as the file says: the draft of the bureau, or what the catalogue said. */
  reasoning?: string;
  /** As the decision cites it. */
  legalBasis?: string;
  documentNumber?: string;
  decidedAt: string;
  /** The way pointed out instead, of an application not accepted. */
  route?: string;
  cites: CitedEventDto[];
  /** In a search for similar ones: the traits, the weightiest first; empty in a plain list. */
  similar: SimilarityDto[];
  /** Sum of the points. */
  score: number;
}

export class PrecedentsDto {
  items: PrecedentDto[];
  next?: string;
  /** Milliseconds by which the list may lag behind the record. */
  lagMs: number;
}

export class SimilarPrecedentsDto {
  items: PrecedentDto[];
  /** Milliseconds by which they may lag behind the record. */
  lagMs: number;
}
