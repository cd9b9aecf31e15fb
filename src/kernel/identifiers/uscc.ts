/** 31 characters: digits and capital letters without I, O, S, V, Z; the value of each is its place. */
export const USCC_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** 3^(i-1) mod 31. */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;

export type UsccFault = 'form' | 'check';

/** The check character of the first 17 characters (GB 32100: weighted sum modulo 31). */
export const usccCheckCharacter = (characters: string): string => {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * USCC_ALPHABET.indexOf(characters.charAt(index)), 0);
  return USCC_ALPHABET.charAt((31 - (sum % 31)) % 31);
};

/** What is wrong with a unified social credit code 统一社会信用代码; undefined when nothing is. */
export const usccFault = (text: string): UsccFault | undefined => {
  if (!/^[0-9A-HJ-NP-RTUWXY]{2}\d{6}[0-9A-HJ-NP-RTUWXY]{10}$/.test(text)) return 'form';
  return usccCheckCharacter(text.slice(0, 17)) === text.charAt(17) ? undefined : 'check';
};
