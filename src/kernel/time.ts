declare const brand: unique symbol;

/**
 * An instant in China Standard Time, always `YYYY-MM-DDTHH:mm:ss.sss+08:00`: fixed width and one offset, so that
 * two instants compare as text and the first ten characters are the local date.
 */
export type Instant = string & { readonly [brand]: 'Instant' };
/** A calendar date in Asia/Shanghai, `YYYY-MM-DD`. */
export type LocalDate = string & { readonly [brand]: 'LocalDate' };

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}\+08:00$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Takes text that is already in the canonical form; throws RangeError on anything else. */
export const instant = (text: string): Instant => {
  if (!INSTANT.test(text)) throw new RangeError(`not a canonical instant: ${text}`);
  return text as Instant;
};

export const localDate = (text: string): LocalDate => {
  if (!DATE.test(text)) throw new RangeError(`not a date: ${text}`);
  return text as LocalDate;
};

/** The day in Asia/Shanghai on which the instant lies. */
export const dateOf = (at: Instant): LocalDate => at.slice(0, 10) as LocalDate;

/** Where the current time comes from; the only source of time in the application. */
export abstract class Clock {
  abstract now(): Instant;
}
