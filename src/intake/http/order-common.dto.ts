import { DerivationSpanDto, LegalBasisDto, OrganRefDto } from '../../docket/index.js';

export class OrderChannelRefDto {
  code: string;
  name: string;
  family: 'work-order' | 'petition' | 'market-complaint';
  familyName: string;
}

export class OrderClockDto {
  purpose: 'route' | 'accept' | 'answer' | 'tell-reporter';
  name: string;
  organ: OrganRefDto;
  status: 'running' | 'met' | 'cancelled';
  colour: 'green' | 'yellow' | 'red' | 'none';
  /** In Chinese: 剩 2 天, 逾期 1 天 … */
  left: string;
  rule: string;
  source: string;
  article: string;
  label: string;
  startedAt: string;
  due: string;
  provisional: boolean;
  late: boolean;
  endedAt?: string;
  derivation: DerivationSpanDto[];
}

/** A step of the order: open to the viewer now, or not and why. */
export class OrderCommandDto {
  /** Verb of the route POST /orders/{orderId}/{verb}. */
  verb: string;
  name: string;
  open: boolean;
  code?: string;
  reason?: string;
  legalBasis?: LegalBasisDto;
}
