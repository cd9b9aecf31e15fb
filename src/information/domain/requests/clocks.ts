import type { DueDate } from '../../../kernel/due-date.js';
import { type ClockId, type OrganId, clockId } from '../../../kernel/ids.js';
import type { Instant } from '../../../kernel/time.js';

/** What a clock of a share runs for. Names are storage. */
export const SHARE_CLOCKS = ['info-reply', 'info-deliver', 'info-correct', 'info-log'] as const;
export type ShareClockPurpose = (typeof SHARE_CLOCKS)[number];

/** What an event does to a clock; as in a case file, a later change of the rules never changes what stands here. */
export type ShareClockChange =
  | {
      readonly change: 'started';
      readonly clock: ClockId;
      readonly purpose: ShareClockPurpose;
      readonly organ: OrganId;
      readonly due: DueDate;
    }
  | { readonly change: 'met'; readonly clock: ClockId; readonly at: Instant; readonly late: boolean }
  | { readonly change: 'cancelled'; readonly clock: ClockId; readonly at: Instant };

export interface ShareClock {
  readonly clock: ClockId;
  readonly purpose: ShareClockPurpose;
  readonly organ: OrganId;
  readonly status: 'running' | 'met' | 'cancelled';
  readonly due: DueDate;
  readonly endedAt?: Instant;
  readonly late?: boolean;
}

/** Due dates worked out by the use case, one per purpose. */
export type ShareDueDates = Readonly<Partial<Record<ShareClockPurpose, DueDate>>>;

interface Clocked {
  readonly clocks: readonly ShareClock[];
}

/** Starting again replaces it: the same duty, by a later date. */
export const startClock = (
  purpose: ShareClockPurpose,
  subject: string,
  organ: OrganId,
  due: DueDate | undefined,
): readonly ShareClockChange[] => (due === undefined ? [] : [{ change: 'started', clock: clockId(purpose, subject), purpose, organ, due }]);

export const runningClock = ({ clocks }: Clocked, purpose: ShareClockPurpose, subject: string): ShareClock | undefined =>
  clocks.find(({ clock, status }) => clock === clockId(purpose, subject) && status === 'running');

/** The duty is done; nothing when it was not running. */
export const meetClock = (share: Clocked, purpose: ShareClockPurpose, subject: string, at: Instant): readonly ShareClockChange[] => {
  const running = runningClock(share, purpose, subject);
  return running === undefined ? [] : [{ change: 'met', clock: running.clock, at, late: at > running.due.due }];
};

/** The duties to answer, to deliver and to correct have fallen away; the log is kept all the same. */
export const cancelDuties = ({ clocks }: Clocked, at: Instant): readonly ShareClockChange[] =>
  clocks
    .filter(({ purpose, status }) => status === 'running' && purpose !== 'info-log')
    .map(({ clock }) => ({ change: 'cancelled', clock, at }));

const apply = (clocks: readonly ShareClock[], it: ShareClockChange): readonly ShareClock[] => {
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

export const evolveClocks = (clocks: readonly ShareClock[], changes: readonly ShareClockChange[]): readonly ShareClock[] =>
  changes.reduce(apply, clocks);
