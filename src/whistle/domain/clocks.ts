import type { DueDate } from '../../kernel/due-date.js';
import { type ClockId, type OrganId, clockId } from '../../kernel/ids.js';
import type { Instant } from '../../kernel/time.js';

/** 报到, 办结, 复核异议, 评哨; with its subject it is the id of the clock. Names are storage. */
export const WHISTLE_CLOCK_PURPOSES = ['respond', 'handle', 'review-objection', 'rate'] as const;
export type WhistleClockPurpose = (typeof WHISTLE_CLOCK_PURPOSES)[number];
export type WhistleDues = Readonly<Partial<Record<WhistleClockPurpose, DueDate>>>;

/** What an event does to a clock. A later change of the rules never changes what stands here. */
export type WhistleClockChange =
  | {
      readonly change: 'started';
      readonly clock: ClockId;
      readonly purpose: WhistleClockPurpose;
      readonly organ: OrganId;
      readonly due: DueDate;
    }
  | { readonly change: 'met'; readonly clock: ClockId; readonly at: Instant; readonly late: boolean }
  | { readonly change: 'cancelled'; readonly clock: ClockId; readonly at: Instant };

export interface WhistleClock {
  readonly clock: ClockId;
  readonly purpose: WhistleClockPurpose;
  /** The organ that owes the duty; every duty of a whistle is owed by one organ once. */
  readonly organ: OrganId;
  readonly status: 'running' | 'met' | 'cancelled';
  readonly due: DueDate;
  readonly endedAt?: Instant;
  readonly late?: boolean;
}
type Clocks = readonly WhistleClock[];

const running = (clocks: Clocks, id: ClockId): WhistleClock | undefined =>
  clocks.find(({ clock, status }) => clock === id && status === 'running');

/** Starts the clock for `subject`; nothing when no rule gives a period. */
export const startClock = (
  purpose: WhistleClockPurpose,
  subject: string,
  organ: OrganId,
  due: DueDate | undefined,
): readonly WhistleClockChange[] =>
  due === undefined ? [] : [{ change: 'started', clock: clockId(purpose, subject), purpose, organ, due }];

/** The duty is done; late when that was after the last instant. Nothing when the clock does not run. */
export const meetClock = (clocks: Clocks, purpose: WhistleClockPurpose, subject: string, at: Instant): readonly WhistleClockChange[] => {
  const clock = running(clocks, clockId(purpose, subject));
  return clock === undefined ? [] : [{ change: 'met', clock: clock.clock, at, late: at > clock.due.due }];
};

/** The duty has fallen away. */
export const cancelClocks = (
  clocks: Clocks,
  purposes: readonly WhistleClockPurpose[],
  subject: string,
  at: Instant,
): readonly WhistleClockChange[] =>
  purposes.flatMap((purpose) => {
    const clock = running(clocks, clockId(purpose, subject));
    return clock === undefined ? [] : [{ change: 'cancelled' as const, clock: clock.clock, at }];
  });

const apply = (clocks: Clocks, it: WhistleClockChange): Clocks => {
  switch (it.change) {
    case 'started':
      return [
        ...clocks.filter(({ clock }) => clock !== it.clock),
        { clock: it.clock, purpose: it.purpose, organ: it.organ, status: 'running', due: it.due },
      ];
    case 'met':
      return clocks.map((clock) => (clock.clock === it.clock ? { ...clock, status: 'met', endedAt: it.at, late: it.late } : clock));
    case 'cancelled':
      return clocks.map((clock) => (clock.clock === it.clock ? { ...clock, status: 'cancelled', endedAt: it.at } : clock));
  }
};

export const evolveClocks = (clocks: Clocks, changes: readonly WhistleClockChange[]): Clocks => changes.reduce(apply, clocks);
