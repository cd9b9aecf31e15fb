import type { ClockId, OrganId } from '../../kernel/ids.js';
import type { DueDate } from '../../kernel/due-date.js';
import type { Instant } from '../../kernel/time.js';

/** What a clock runs for; with its subject it is the id of the clock. Names are storage. */
export const CLOCK_PURPOSES = [
  'transfer-out',
  'receipt',
  'supplement-window',
  'supplement',
  'answer',
  'negotiate',
  'check-lead',
  'decide',
  'legal-review',
  'feedback-filing',
  'feedback-result',
  'publish',
  'report-up',
  'preservation',
  'coercive',
  'approve-on-the-spot',
  'limitation',
  'consult-reply',
  'apply-dispute',
  'accept-dispute',
  'forward-dispute',
  'dispute-reply',
  'settle-dispute',
  'hand-over',
  'rectify',
] as const;
export type ClockPurpose = (typeof CLOCK_PURPOSES)[number];

/** Due dates worked out by the command handler, one per purpose; a purpose without a rule is absent. */
export type DueDates = Readonly<Partial<Record<ClockPurpose, DueDate>>>;

/** What an event does to a clock. A later change of the rules never changes what stands here. */
export type ClockChange =
  | { readonly change: 'started'; readonly clock: ClockId; readonly purpose: ClockPurpose; readonly organ: OrganId; readonly due: DueDate }
  | { readonly change: 'met'; readonly clock: ClockId; readonly at: Instant; readonly late: boolean }
  | { readonly change: 'paused'; readonly clock: ClockId; readonly at: Instant }
  | { readonly change: 'resumed'; readonly clock: ClockId; readonly due: DueDate }
  /** The same duty in the hands of the organ that succeeds: neither date nor state changes, only who owes it, and the organ in its id. */
  | { readonly change: 'passed'; readonly clock: ClockId; readonly as: ClockId; readonly organ: OrganId }
  | { readonly change: 'cancelled'; readonly clock: ClockId; readonly at: Instant }
  | { readonly change: 'recomputed'; readonly clock: ClockId; readonly due: DueDate };
