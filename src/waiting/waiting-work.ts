import { Injectable } from '@nestjs/common';
import type { Instant } from '../kernel/time.js';
import type { Principal } from '../http/principal.js';

/** What waits beside the case files: stored nowhere, counted by the mechanism that it belongs to. */
export const WAITING_KINDS = [
  'whistles',
  'orders',
  'information-requests',
  'pushes',
  'catalogue-changes',
  'learning',
  'marking',
  'copies',
] as const;
export type WaitingKind = (typeof WAITING_KINDS)[number];

/** For people of an organ what waits for it, for those who oversee what runs in the whole county. */
export interface WaitingCount {
  readonly waiting: number;
  /** Of those that wait, past their due date. */
  readonly overdue: number;
  /** The next due date that has not passed. */
  readonly nextDue?: Instant;
}

/** A mechanism that can say what waits in it. Undefined for people to whom it shows nothing at all. */
export interface WaitingSource {
  readonly kind: WaitingKind;
  of(principal: Principal): Promise<WaitingCount | undefined>;
}

/** Contexts register in `onModuleInit` what their desks hold, so that one page can name all that waits for a person. */
@Injectable()
export class WaitingWork {
  readonly #sources: WaitingSource[] = [];

  register(source: WaitingSource): void {
    this.#sources.push(source);
  }

  async of(principal: Principal): Promise<readonly ({ readonly kind: WaitingKind } & WaitingCount)[]> {
    const counts = await Promise.all(this.#sources.map(async (source) => ({ kind: source.kind, count: await source.of(principal) })));
    return counts.flatMap(({ kind, count }) => (count === undefined ? [] : [{ kind, ...count }]));
  }
}
