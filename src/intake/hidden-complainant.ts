import { maskAddress, maskName, maskPhone } from '../kernel/identifiers/mask.js';
import { inEveryText, withoutIdNumbers } from '../docket/index.js';
import type { Complainant } from './domain/values.js';

const MOBILE = /(?<![0-9A-Za-z])1[3-9]\d{9}(?![0-9A-Za-z])/gu;

/** Data of the complainant as they were typed, with what is shown instead; the longest first. */
const typedBy = (complainant: Complainant): readonly (readonly [string, string])[] => {
  if (complainant.kind === 'anonymous') return [];
  const { name, phone, address } = complainant;
  return [
    [name, maskName(name)] as const,
    ...(phone === undefined ? [] : [[phone, maskPhone(phone)] as const]),
    ...(address === undefined ? [] : [[address, maskAddress(address)] as const]),
  ].sort(([a], [b]) => b.length - a.length);
};

/** An answer in which no text says who complained: callers repeat their names and telephones in what they report. */
export const hidingComplainant = (complainant: Complainant): (<Answer>(answer: Answer) => Answer) => {
  const typed = typedBy(complainant);
  return inEveryText((text) =>
    typed.reduce((shown, [hidden, mask]) => shown.replaceAll(hidden, mask), withoutIdNumbers(text).replaceAll(MOBILE, maskPhone)),
  );
};
