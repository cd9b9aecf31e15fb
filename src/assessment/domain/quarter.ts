import { type Instant, instant } from '../../kernel/time.js';

declare const brand: unique symbol;
/** A quarter of a year in Asia/Shanghai, `2026Q3`; two quarters compare as text. */
export type Quarter = string & { readonly [brand]: 'Quarter' };

const FORM = /^(20\d{2}|21\d{2})Q[1-4]$/;
export const isQuarter = (text: string): text is Quarter => FORM.test(text);
/** Throws RangeError on anything else. */
export const quarter = (text: string): Quarter => {
  if (!isQuarter(text)) throw new RangeError(`not a quarter: ${text}`);
  return text;
};

const MONTHS = 3;
export const quarterOf = (at: Instant): Quarter => `${at.slice(0, 4)}Q${Math.ceil(Number(at.slice(5, 7)) / MONTHS)}` as Quarter;

const yearOf = (of: Quarter): number => Number(of.slice(0, 4));
const numberOf = (of: Quarter): number => Number(of.slice(5));
export const startOf = (of: Quarter): Instant =>
  instant(`${yearOf(of)}-${String((numberOf(of) - 1) * MONTHS + 1).padStart(2, '0')}-01T00:00:00.000+08:00`);
export const nextQuarter = (of: Quarter): Quarter =>
  (numberOf(of) === 4 ? `${yearOf(of) + 1}Q1` : `${yearOf(of)}Q${numberOf(of) + 1}`) as Quarter;
export const previousQuarter = (of: Quarter): Quarter =>
  (numberOf(of) === 1 ? `${yearOf(of) - 1}Q4` : `${yearOf(of)}Q${numberOf(of) - 1}`) as Quarter;
/** The first instant after it. */
export const endOf = (of: Quarter): Instant => startOf(nextQuarter(of));
export const hasEnded = (of: Quarter, now: Instant): boolean => now >= endOf(of);

export const quarterName = (of: string): string => `${of.slice(0, 4)}年第${'一二三四'.charAt(Number(of.slice(5)) - 1)}季度`;
