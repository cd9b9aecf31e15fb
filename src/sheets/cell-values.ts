import { textFault } from '../http/validators/clean-text.js';
import { isLocalDate } from '../http/validators/local-date.js';
import { type LocalDate, localDate } from '../kernel/time.js';

export type CellValue = string | number | boolean | Date;

/** A value, or the end of a Chinese sentence that says why there is none. */
export type CellResult<Value> = { readonly value: Value } | { readonly fault: string };

const LONGEST = 2000;

/** Text on one line: a line break typed into a cell becomes a space. */
export const textOf = (cell: CellValue, max = LONGEST): CellResult<string> => {
  if (typeof cell === 'boolean' || cell instanceof Date) return { fault: '应为文字，请把单元格设为“文本”格式后重新填写。' };
  const value = String(cell).replace(/\r?\n/g, ' ').trim();
  const fault = textFault(value, { max });
  return fault === undefined ? { value } : { fault: `${fault}。` };
};

/** A date cell, or text such as 2026-03-01, 2026/3/1, 2026.3.1, 2026年3月1日. */
export const dateOf = (cell: CellValue): CellResult<LocalDate> => {
  const text = cell instanceof Date ? dayOf(cell) : typeof cell === 'string' ? normalised(cell) : '';
  if (isLocalDate(text)) return { value: localDate(text) };
  if (typeof cell === 'number') return { fault: `“${cell}”不是日期，请把单元格设为“日期”格式，或者写成 2026-03-01。` };
  return { fault: `“${String(cell instanceof Date ? text : cell).slice(0, 20)}”不是有效的日期，请写成 2026-03-01。` };
};

/** The reader gives days as midnight UTC. A cell that also holds a time of day keeps its day. */
const dayOf = (date: Date): string => (Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10));

const normalised = (text: string): string => {
  const parts = /^(\d{4})(?:-|\/|\.|年)(\d{1,2})(?:-|\/|\.|月)(\d{1,2})日?$/.exec(text.trim());
  if (parts === null) return '';
  const [, year = '', month = '', day = ''] = parts;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
};
