const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECK_DIGITS = '10X98765432';

export type ResidentIdFault = 'form' | 'birthday' | 'check';

/** The check digit of the first 17 digits (GB 11643: weighted sum modulo 11). */
export const residentIdCheckDigit = (digits: string): string => {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return CHECK_DIGITS.charAt(sum % 11);
};

/** What is wrong with a resident identity number 公民身份号码; undefined when nothing is. A small x is not accepted. */
export const residentIdFault = (text: string): ResidentIdFault | undefined => {
  if (!/^\d{17}[\dX]$/.test(text)) return 'form';
  if (!isBirthday(text.slice(6, 14))) return 'birthday';
  return residentIdCheckDigit(text.slice(0, 17)) === text.charAt(17) ? undefined : 'check';
};

const isBirthday = (digits: string): boolean => {
  const year = Number(digits.slice(0, 4));
  const month = Number(digits.slice(4, 6));
  const day = Number(digits.slice(6, 8));
  return year >= 1800 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
};

const daysIn = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};
