import type { LocalDate } from '../../kernel/time.js';
import { datesIn, dayOf, inForceDates, isSincePublication } from './dates-in-text.js';
import type { FrontMatter } from './front-matter.js';
import type { StatuteText } from './statute-builder.js';
import type { GivenTerms, StatuteFault } from './statute.js';

/** From when to when a text is in force, and how that is known. */
export interface Effect {
  readonly inForceFrom?: LocalDate;
  readonly inForceTo?: LocalDate;
  readonly faults: readonly StatuteFault[];
  readonly warnings: readonly string[];
}

type Found = Pick<Effect, 'inForceFrom' | 'faults' | 'warnings'>;

/** The importer's word first, then the front matter, then the lines above the first article, then the last articles. */
export const effectOf = (read: StatuteText, fields: FrontMatter['fields'], given: GivenTerms): Effect => {
  const [from, to] = [fieldDay(fields.inForceFrom), fieldDay(fields.inForceTo)];
  const faults = [...from.faults, ...to.faults];
  const start: Found =
    given.inForceFrom !== undefined || from.day !== undefined ? stated(given.inForceFrom ?? from.day, read) : inText(read);
  const last = given.inForceTo ?? to.day;
  const backwards = last !== undefined && start.inForceFrom !== undefined && last < start.inForceFrom;
  return {
    ...(start.inForceFrom === undefined ? {} : { inForceFrom: start.inForceFrom }),
    ...(last === undefined ? {} : { inForceTo: last }),
    faults: [
      ...faults,
      ...(from.faults.length > 0 ? [] : start.faults),
      ...(backwards ? [{ code: 'law/ends-before-it-begins' as const, details: { from: start.inForceFrom, to: last } }] : []),
    ],
    warnings: start.warnings,
  };
};

const fieldDay = (value: string | undefined): { readonly day?: LocalDate; readonly faults: readonly StatuteFault[] } => {
  if (value === undefined || value === '') return { faults: [] };
  const day = dayOf(value);
  return day === undefined ? { faults: [{ code: 'law/bad-date', details: { date: value.slice(0, 20) } }] } : { day, faults: [] };
};

const stated = (inForceFrom: LocalDate | undefined, read: StatuteText): Found => {
  const { inForceFrom: other } = inText(read);
  const differs = inForceFrom !== undefined && other !== undefined && other !== inForceFrom;
  return {
    ...(inForceFrom === undefined ? {} : { inForceFrom }),
    faults: [],
    warnings: differs ? [`填写的施行日期是 ${inForceFrom}，正文写的是 ${other}，请核对。`] : [],
  };
};

const inText = ({ preamble, articles }: StatuteText): Found => {
  const head = latest(inForceDates(preamble));
  if (head !== undefined) return { inForceFrom: head, faults: [], warnings: [] };
  const closing = articles.toReversed().find(({ text }) => inForceDates(text).length > 0 || isSincePublication(text));
  const changed = latest(datesIn(preamble));
  const from = closing === undefined ? undefined : latest(inForceDates(closing.text));
  if (closing !== undefined && from !== undefined) {
    // An amendment leaves the day of the first text in its last article.
    if (changed !== undefined && changed > from) return unclear(changed, from);
    return { inForceFrom: from, faults: [], warnings: [`施行日期取自${closing.label}：${from}，请核对。`] };
  }
  if ((closing !== undefined || isSincePublication(preamble)) && changed !== undefined)
    return { inForceFrom: changed, faults: [], warnings: [`自公布之日起施行，取题注中最晚的日期 ${changed}，请核对。`] };
  return { faults: [{ code: 'law/no-date', details: {} }], warnings: [] };
};

const unclear = (changed: LocalDate, from: LocalDate): Found => ({
  faults: [{ code: 'law/unclear-date', details: { changed, from } }],
  warnings: [],
});

const latest = (days: readonly LocalDate[]): LocalDate | undefined =>
  days.reduce<LocalDate | undefined>((last, day) => (last === undefined || day > last ? day : last), undefined);
