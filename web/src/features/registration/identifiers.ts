/** Check digits in the form, so that a slip is seen while typing; the server checks again (GB 11643, GB 32100). */

const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const ID_DIGITS = '10X98765432';
const USCC_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;
/** Without I, O, S, V, Z; the value of a character is its place. */
const USCC_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** What is wrong with a 公民身份号码, as a sentence; undefined when nothing is. */
export const residentIdFault = (text: string): string | undefined => {
  if (!/^\d{17}[\dX]$/.test(text)) return `应为 18 位，现为 ${text.length} 位；前 17 位是数字，末位是数字或大写 X`;
  if (!isDay(text.slice(6, 14))) return '第 7 至 14 位的出生日期不存在';
  const sum = ID_WEIGHTS.reduce((total, weight, index) => total + weight * Number(text.charAt(index)), 0);
  return ID_DIGITS.charAt(sum % 11) === text.charAt(17) ? undefined : '校验码对不上，请逐位核对';
};

/** What is wrong with a 统一社会信用代码, as a sentence; undefined when nothing is. */
export const usccFault = (text: string): string | undefined => {
  if (!/^[0-9A-HJ-NP-RTUWXY]{2}\d{6}[0-9A-HJ-NP-RTUWXY]{10}$/.test(text)) {
    return `应为 18 位数字和大写字母（不含 I、O、S、V、Z），第 3 至 8 位是数字；现为 ${text.length} 位`;
  }
  const sum = USCC_WEIGHTS.reduce((total, weight, index) => total + weight * USCC_ALPHABET.indexOf(text.charAt(index)), 0);
  return USCC_ALPHABET.charAt((31 - (sum % 31)) % 31) === text.charAt(17) ? undefined : '校验码对不上，请逐位核对';
};

/** Both codes are read off cards and typed in groups: spaces are dropped, letters made capital. */
export const tidyCode = (text: string): string => text.replaceAll(/\s/g, '').toUpperCase();

const isDay = (digits: string): boolean => {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)].map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1800 && year <= 2199 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};
