import type { CalendarLine } from './calendar-import.js';

const HEADER = /^(date|日期),/i;

/** Lines `date,kind,name` (日期,类型,名称), with or without a header; empty lines are passed over. */
export const calendarLinesOfCsv = (text: string): readonly CalendarLine[] =>
  text
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .map((line, index) => ({ line: line.trim(), at: `第${index + 1}行` }))
    .filter(({ line }) => line !== '' && !HEADER.test(line))
    .map(({ line, at }) => {
      const [date = '', kind = '', name = ''] = line.split(',').map((cell) => cell.trim().replace(/^"(.*)"$/u, '$1'));
      return { at, date, kind, name };
    });
