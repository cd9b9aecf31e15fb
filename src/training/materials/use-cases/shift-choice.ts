import { Injectable } from '@nestjs/common';
import type { CompetenceFinding } from '../../../kernel/competence.js';
import { canonicalJson } from '../../../kernel/canonical-json.js';
import type { DueDate } from '../../../kernel/due-date.js';
import type { RecordedEvent } from '../../../kernel/event.js';
import type { ClockId, OrganId } from '../../../kernel/ids.js';
import { Rejection } from '../../../kernel/rejection.js';
import { type Instant, type LocalDate, dateOf } from '../../../kernel/time.js';
import type { CaseEvent } from '../../../case-file/index.js';
import { DeadlinesService } from '../../../deadlines/index.js';
import { CLOCK_NAMES } from '../../../docket/index.js';
import { CatalogueService } from '../../../jurisdiction/index.js';
import { OrganisationsService } from '../../../organisations/index.js';
import type { Pseudonyms } from '../deidentify/pseudonyms.js';
import { shiftDate, shiftInstant } from '../deidentify/shift.js';

const LONGEST_WEEKS = 26;
type History = readonly RecordedEvent<CaseEvent>[];

interface Span {
  readonly first: LocalDate;
  readonly last: LocalDate;
}

/**
 * By how many days a copy may lie apart from its file so that every clock has the same outcome in the same calendar: whole
 * weeks, the same rules, lists and organs, and the same kind of day on every day that counts. Mostly there is none, for the
 * holidays 放假调休 of a year do not repeat; then the calendar goes with the copy and nothing is shifted.
 */
@Injectable()
export class ShiftChoice {
  constructor(
    private readonly deadlines: DeadlinesService,
    private readonly catalogue: CatalogueService,
    private readonly organisations: OrganisationsService,
  ) {}

  /** The first that keeps every verdict, in an order that only the key foretells; 0 when none does. */
  async choose(events: History, pseudonyms: Pseudonyms, seed: string): Promise<number> {
    const candidates = Array.from(
      { length: 2 * LONGEST_WEEKS },
      (_, index) => 7 * (index < LONGEST_WEEKS ? index - LONGEST_WEEKS : index - LONGEST_WEEKS + 1),
    );
    const from = pseudonyms.chance(`shift ${seed}`, candidates.length);
    for (const days of [...candidates.slice(from), ...candidates.slice(0, from)])
      if (this.#sameDays(events, days) && this.#differing(events, days).length === 0 && (await this.#sameWorld(events, days))) return days;
    return 0;
  }

  /** Throws Rejection `material/clocks-differ`, with the clocks that would end otherwise, or `material/lists-differ`. */
  async check(events: History, days: number): Promise<void> {
    if (days === 0) return;
    const differing = this.#differing(events, days);
    if (differing.length > 0 || !this.#sameDays(events, days))
      throw new Rejection('material/clocks-differ', { days, clocks: [...new Set(differing)] }, 'APL-85');
    if (!(await this.#sameWorld(events, days))) throw new Rejection('material/lists-differ', { days });
  }

  /** Names of clocks that the rules and the calendar would count otherwise that many days later. */
  #differing(events: History, days: number): readonly string[] {
    const names = new Map<ClockId, string>();
    return clockChanges(events).flatMap((change) => {
      if (change.change === 'started') names.set(change.clock, CLOCK_NAMES[change.purpose]);
      return 'due' in change && !this.#countsAlike(shiftedDue(change.due, days)) ? [names.get(change.clock) ?? change.clock] : [];
    });
  }

  #countsAlike(due: DueDate): boolean {
    const rule = this.deadlines.rule(due.rule, dateOf(due.startedAt));
    return rule.version === due.ruleVersion && canonicalJson(this.deadlines.recompute(due)) === canonicalJson(due);
  }

  /** Days left and days over are counted between the events and the due dates, so every day there must be of the same kind. */
  #sameDays(events: History, days: number): boolean {
    const { first, last } = spanOf(events);
    const calendar = this.deadlines.calendar();
    const working = (date: LocalDate): boolean | undefined => {
      const year = calendar.get(Number(date.slice(0, 4)));
      if (year === undefined) return undefined;
      if (year.off.has(date)) return false;
      const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
      return year.work.has(date) || (weekday > 0 && weekday < 6);
    };
    for (let date = first; date <= last; date = shiftDate(date, 1)) {
      const [here, there] = [working(date), working(shiftDate(date, days))];
      if (here === undefined || here !== there) return false;
    }
    return true;
  }

  /** The same rules, lists and organs on the other days, so that the same commands are open to the same organs. */
  async #sameWorld(events: History, days: number): Promise<boolean> {
    const { first, last } = spanOf(events);
    const [from, to] = [shiftDate(first, days), shiftDate(last, days)];
    const rules = (date: LocalDate): string => canonicalJson(this.deadlines.rules(date));
    if (new Set([first, last, from, to].map(rules)).size > 1) return false;
    const organs = async (date: LocalDate): Promise<string> => {
      const directory = await this.organisations.directory(date);
      return canonicalJson(organsOf(events).map((organ) => [directory.exists(organ), directory.nameOf(organ)]));
    };
    if (new Set(await Promise.all([first, last, from, to].map(organs))).size > 1) return false;
    for (const finding of findingsOf(events)) if (!(await this.#sameCompetence(finding, days))) return false;
    return true;
  }

  async #sameCompetence({ item, place, asOf }: CompetenceFinding, days: number): Promise<boolean> {
    const on = async (date: LocalDate): Promise<string> => {
      const { holders, assisting, proposed, sectorRule } = await this.catalogue.competence({ item, place, asOf: date });
      return canonicalJson({ holders, assisting, proposed, sectorRule });
    };
    try {
      return (await on(asOf)) === (await on(shiftDate(asOf, days)));
    } catch {
      return false; // the lists of the other day do not know the item or the place
    }
  }
}

const clockChanges = (events: History) => events.flatMap(({ data }) => data.clocks);

const shiftedDue = (due: DueDate, days: number): DueDate => ({
  ...due,
  startedAt: shiftInstant(due.startedAt, days),
  due: shiftInstant(due.due, days),
  derivation: due.derivation.map((span) => ({ ...span, from: shiftDate(span.from, days), to: shiftDate(span.to, days) })),
  ...(due.otherReading === undefined ? {} : { otherReading: { ...due.otherReading, due: shiftInstant(due.otherReading.due, days) } }),
});

/** From the first event to the last, and to the end of every clock that is counted in working days or hours. */
const spanOf = (events: History): Span => {
  const dues = clockChanges(events).flatMap((change): readonly Instant[] =>
    'due' in change && change.due.unit !== 'month' && change.due.unit !== 'day' ? [change.due.startedAt, change.due.due] : [],
  );
  const dates = [...events.flatMap(({ data, metadata }) => [data.occurredAt, metadata.recordedAt]), ...dues].map(dateOf).sort();
  const [first] = dates;
  const last = dates.at(-1);
  if (first === undefined || last === undefined) throw new RangeError('a history without events');
  return { first, last };
};

const organsOf = (events: History): readonly OrganId[] => [...new Set(events.flatMap(({ data }) => ('organ' in data ? [data.organ] : [])))];

const findingsOf = (events: History): readonly CompetenceFinding[] => {
  const found = events.flatMap(({ data }) => ('competence' in data ? [data.competence] : []));
  return [...new Map(found.map((finding) => [`${finding.item} ${finding.place} ${finding.asOf}`, finding])).values()];
};
