const DIGITS = '零一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Characters that a number in a statute is written with, for a character class. */
export const NUMERALS = '〇零一二三四五六七八九十百千两0-9０-９';

/** 一百二十二, 12, １２ or 二〇二一 as a number from 1 to 9999; undefined for anything else. */
export const numberOf = (text: string): number | undefined => {
  const plain = normalised(text);
  const value = /^\d{1,4}$/.test(plain) ? Number(plain) : chinese(plain);
  return value !== undefined && value >= 1 && value <= 9999 ? value : undefined;
};

const normalised = (text: string): string =>
  text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replaceAll('〇', '零')
    .replaceAll('两', '二');

const chinese = (text: string): number | undefined => {
  if (/^[零一二三四五六七八九]{2,4}$/.test(text)) return Number([...text].map((digit) => DIGITS.indexOf(digit)).join(''));
  let total = 0;
  let digit: number | undefined;
  for (const character of text) {
    const unit = UNITS[character];
    const value = DIGITS.indexOf(character);
    if (unit !== undefined) {
      total += (digit ?? 1) * unit; // 十 alone is ten
      digit = undefined;
    } else if (value < 0 || (digit !== undefined && digit !== 0)) return undefined;
    else digit = value;
  }
  return text === '' ? undefined : total + (digit ?? 0);
};

/** 122 as 一百二十二; from 1 to 9999. */
export const inChinese = (value: number): string => {
  let text = '';
  let gap = false;
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / unit) % 10;
    if (digit === 0) {
      gap = text !== '';
      continue;
    }
    text += `${gap ? '零' : ''}${unit === 10 && digit === 1 && text === '' ? '' : (DIGITS[digit] ?? '')}${name}`;
    gap = false;
  }
  return text;
};
