/** Eighteen characters that stand alone, or a mobile number. */
const NUMBERS = /(?<![0-9A-Za-z])(?:\d{17}[\dXx]|1[3-9]\d{9})(?![0-9A-Za-z])/u;

/** What an answer must not say: numbers of persons, and names, telephones and addresses of others in the file (个人信息保护法 6). */
export const personalDataIn = (text: string, othersData: readonly string[]): boolean =>
  NUMBERS.test(text) || othersData.some((value) => value.length > 1 && text.includes(value));
