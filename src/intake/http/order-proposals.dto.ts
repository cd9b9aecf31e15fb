import { OrganRefDto } from '../../docket/index.js';

export class CompetenceSummaryDto {
  itemName: string;
  /** Absent when no list names an organ. */
  proposed?: OrganRefDto;
  sentence: string;
}

/** An item that the words of the matter point to. */
export class ItemProposalDto {
  item: string;
  name: string;
  domain: string;
  score: number;
  /** Words of the matter that matched. */
  words: string[];
  competence: CompetenceSummaryDto;
}

export class SimilarOrderDto {
  orderId: string;
  number: string;
  matter: string;
  receivedAt: string;
  stateName: string;
  relation: 'duplicate' | 'repeat';
  percent: number;
  reasons: string[];
}

export class OrderProposalsDto {
  items: ItemProposalDto[];
  /** 兜底: the township of the place. */
  fallback: OrganRefDto;
  similar: SimilarOrderDto[];
}
