import type { CaseId } from '../../kernel/ids.js';
import type { Instant } from '../../kernel/time.js';
import { type DueClock, DueClocks, type Unrecorded } from '../../supervision/index.js';
import type { CaseReader } from '../case-reader.js';
import { CLOCK_NAMES } from '../wording.js';
import { type DutyRow, dutyRows } from './duty.row.js';

/** A duty that has a clock. */
type ClockRow = DutyRow & { readonly clock: NonNullable<DutyRow['clock']> };

/**
 * The running clocks of a few files, from the files themselves: for stories that are played day by day, where waiting for
 * the lists would take most of the time. The rows are those that the lists are made of.
 */
export class FileDueClocks extends DueClocks {
  readonly #rows = new Map<CaseId, readonly DutyRow[]>();
  readonly #changed = new Set<CaseId>();

  constructor(private readonly files: Pick<CaseReader, 'load'>) {
    super();
  }

  /** These were written, or may have been. Files that nobody ever names are not looked at. */
  changed(...ids: readonly CaseId[]): void {
    for (const id of ids) this.#changed.add(id);
  }

  override async complete(): Promise<void> {
    const changed = [...this.#changed];
    this.#changed.clear();
    await Promise.all(changed.map((id) => this.#read(id)));
  }

  async #read(id: CaseId): Promise<void> {
    const { file, events } = await this.files.load(id);
    if (file !== undefined) this.#rows.set(id, dutyRows(file, events.length));
  }

  override async *unrecorded(what: Unrecorded, until: Instant): AsyncGenerator<readonly DueClock[]> {
    await this.complete();
    const found = this.#awaiting(what).filter(({ clock }) => clock.due.due <= until);
    const page = found.map(({ case_id, clock }) => ({ caseId: case_id, clock, name: CLOCK_NAMES[clock.purpose] }));
    this.changed(...page.map(({ caseId }) => caseId)); // given out to be written of
    if (page.length > 0) yield page;
  }

  override waiting(until: Instant): Promise<{ readonly count: number; readonly oldest: Instant | undefined }> {
    const late = this.#awaiting('miss').filter(({ clock }) => clock.due.due < until);
    return Promise.resolve({ count: late.length, oldest: late[0]?.clock.due.due });
  }

  override nextDue(after: Instant): Promise<Instant | undefined> {
    return Promise.resolve(this.#awaiting('miss').find(({ clock }) => clock.due.due >= after)?.clock.due.due);
  }

  /** The first to end first, as the lists give them. */
  #awaiting(what: Unrecorded): readonly ClockRow[] {
    const rows = [...this.#rows.values()].flat().filter((row): row is ClockRow => row.clock !== null);
    return rows.filter((row) => (what === 'miss' ? row.awaits_miss : row.awaits_approach)).sort(inOrder);
  }
}

const keyOf = ({ clock, case_id, duty }: ClockRow): string => `${clock.due.due} ${case_id} ${duty}`;
const inOrder = (one: ClockRow, other: ClockRow): number => (keyOf(one) < keyOf(other) ? -1 : 1);
