import type { CaseId, Position } from '../../kernel/ids.js';
import type { Instant } from '../../kernel/time.js';
import type { CaseClock } from '../../case-file/index.js';

/** A running clock of an open file, as the lists know it; the file itself may know better. */
export interface DueClock {
  readonly caseId: CaseId;
  readonly clock: CaseClock;
  /** In Chinese. */
  readonly name: string;
}

/** What is not recorded yet: that a due date comes near, or that it was missed. */
export type Unrecorded = 'approach' | 'miss';

/** Running clocks of all open files whose time is final. */
export abstract class DueClocks {
  /** Waits until the lists hold the event at `position`; without one, all that readers of the record are shown. */
  abstract complete(position?: Position): Promise<void>;
  /** Those that end at `until` or before, in pages, the first to end first. */
  abstract unrecorded(what: Unrecorded, until: Instant): AsyncIterable<readonly DueClock[]>;
  /** How many misses before `until` are not recorded, and since when the oldest. */
  abstract waiting(until: Instant): Promise<{ readonly count: number; readonly oldest: Instant | undefined }>;
  /** The first due instant from `after` on. */
  abstract nextDue(after: Instant): Promise<Instant | undefined>;
}
