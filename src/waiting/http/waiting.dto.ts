import type { WaitingKind } from '../waiting-work.js';

export class WaitingCountDto {
  kind: WaitingKind;
  waiting: number;
  overdue: number;
  nextDue?: string;
}

export class WaitingDto {
  items: WaitingCountDto[];
}
