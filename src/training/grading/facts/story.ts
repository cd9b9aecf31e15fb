import { type RecordedEvent, factOf } from '../../../kernel/event.js';
import type { OrganId } from '../../../kernel/ids.js';
import { type Instant, type LocalDate, dateOf } from '../../../kernel/time.js';
import { type CaseEvent, type CaseFile, type OpenFile, evolve, openFile, unopened } from '../../../case-file/index.js';
import { CLOCK_NAMES, type Names, sentenceOf } from '../../../docket/index.js';
import type { EndedClock, Happening } from '../domain/history-facts.js';

type Recorded = RecordedEvent<CaseEvent>;

export const organOf = (event: CaseEvent): OrganId | undefined => ('organ' in event.data ? event.data.organ : undefined);

/** A history at one of its steps: what was seen up to there, and what came. */
export class Story {
  /** Folded after each event, the empty file first. */
  private readonly states: readonly CaseFile[];
  readonly seen: readonly Recorded[];
  readonly coming: readonly Recorded[];
  /** When the last event that was seen happened. */
  readonly at: Instant;

  constructor(
    history: readonly Recorded[],
    readonly after: number,
    private readonly names: Names,
  ) {
    let file = unopened;
    this.states = [file, ...history.map((record) => (file = evolve(file, factOf(record))))];
    this.seen = history.slice(0, after);
    this.coming = history.slice(after);
    const last = this.seen.at(-1);
    if (last === undefined) throw new RangeError(`no step ${after} in a history of ${history.length}`);
    this.at = last.data.occurredAt;
  }

  get today(): LocalDate {
    return dateOf(this.at);
  }

  /** The file at the step. Throws Rejection `case/not-opened` before it is opened. */
  file(): OpenFile {
    return openFile(this.states[this.after] ?? unopened);
  }

  organName(organ: OrganId): string {
    return this.names.organ(organ).name;
  }

  happening(record: Recorded): Happening {
    const event = factOf(record);
    const { text, basis } = sentenceOf(event, this.names);
    const organ = organOf(event);
    return {
      version: record.version,
      on: dateOf(event.data.occurredAt),
      organ: organ === undefined ? '' : this.organName(organ),
      text,
      rules: basis,
      clocks: this.endedBy(record),
    };
  }

  /** Clocks that an event ended, with the day by which it should have been. */
  endedBy({ version, data }: Recorded): readonly EndedClock[] {
    const before = this.states[version - 1];
    if (before?.opened !== true) return [];
    return data.clocks.flatMap((change) => {
      if (change.change !== 'met') return [];
      const clock = before.clocks.find((known) => known.clock === change.clock);
      if (clock === undefined) return [];
      return [{ name: CLOCK_NAMES[clock.purpose], rule: clock.due.rule, lastDay: dateOf(clock.due.due), late: change.late }];
    });
  }
}
