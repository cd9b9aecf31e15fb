import { OrganRefDto } from '../../docket/index.js';
import { OrderChannelRefDto, OrderClockDto } from './order-common.dto.js';

export class OrderRowDto {
  orderId: string;
  number: string;
  channel: OrderChannelRefDto;
  receivedAt: string;
  /** Without numbers, names and telephones of whoever complained. */
  matter: string;
  township: OrganRefDto;
  address: string;
  urgency: 'emergency' | 'pressing' | 'ordinary' | 'complex';
  urgencyName: string;
  state: 'received' | 'dispatched' | 'objected' | 'answered' | 'closed' | 'merged';
  stateName: string;
  awaits: 'dispatch' | 'review' | 'holder' | 'callback' | 'closing' | 'none';
  /** What is to be done next, in Chinese; absent when nothing is. */
  nextStep?: string;
  holder?: OrganRefDto;
  /** 兜底: nobody was competent. */
  fallback: boolean;
  itemName?: string;
  caseIds: string[];
  repeat: boolean;
  clock?: OrderClockDto;
  version: number;
}

export class OrderListDto {
  items: OrderRowDto[];
  next?: string;
  lagMs: number;
}

/** Counts; the rates are those of `calledBack`. */
export class OrderFiguresDto {
  toDispatch: number;
  toReview: number;
  toAnswer: number;
  toCallBack: number;
  toClose: number;
  open: number;
  overdue: number;
  dueSoon: number;
  closed: number;
  calledBack: number;
  responded: number;
  resolved: number;
  satisfied: number;
  lagMs: number;
}

/** Orders that a case file comes from. */
export class OrdersOfCaseDto {
  items: OrderRowDto[];
}
