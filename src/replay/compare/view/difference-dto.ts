import { minuteOf } from '../../../docket/index.js';
import type { Entry, PathPart, StateDifference } from '../domain/state-differences.js';
import { wordDifference } from '../domain/word-difference.js';
import type { StateDifferenceDto } from '../http/compare.dto.js';
import { FIELD_NAMES } from './field-names.js';
import { wordOf } from './value-words.js';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}\+08:00$/;
/** Shorter texts are read as a whole. */
const WORTH_MARKING = 8;

/** A difference in words. */
export const differenceDto = ({ path, left, right }: StateDifference): StateDifferenceDto => {
  const field = path.at(-1)?.field ?? '';
  const [a, b] = [left, right].map((value) => (value === undefined ? undefined : sayValue(value, field)));
  const marked = a !== undefined && b !== undefined && typeof left === 'string' && Math.max(a.length, b.length) >= WORTH_MARKING;
  return {
    path: path.map(({ field: name }) => name).join('.'),
    name: path.flatMap(namesOf),
    ...(a === undefined ? {} : { left: a }),
    ...(b === undefined ? {} : { right: b }),
    ...(marked && !INSTANT.test(left) ? { words: [...wordDifference(a, b)] } : {}),
  };
};

const nameOf = (field: string): string => FIELD_NAMES[field] ?? field;

const namesOf = ({ field, entry }: PathPart): readonly string[] => (entry === undefined ? [nameOf(field)] : [nameOf(field), callOf(entry)]);

/** By what a person knows an entry of a list. */
const callOf = (entry: Entry): string => {
  const { from, to, organ } = entry;
  const [giver, taker, who] = [from, to, organ].map(refName);
  if (giver !== undefined && taker !== undefined) return `${giver} → ${taker}`;
  const called = ['tradeName', 'name', 'kindName', 'object', 'number', 'documentNumber', 'question', 'matter'].map((field) => entry[field]);
  const text = called.find((value) => typeof value === 'string');
  return [who, typeof text === 'string' ? text : undefined].filter((part) => part !== undefined).join(' ') || '这一条';
};

const refName = (value: unknown): string | undefined => {
  if (typeof value !== 'object' || value === null || !('name' in value)) return undefined;
  return typeof value.name === 'string' ? value.name : undefined;
};

const sayValue = (value: unknown, field: string): string => {
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'number') return field.endsWith('Fen') ? `${(value / 100).toFixed(2)} 元` : String(value);
  if (typeof value === 'string') return INSTANT.test(value) ? minuteOf(value) : wordOf(field, value);
  if (Array.isArray(value)) return value.length === 0 ? '（无）' : value.map((one: unknown) => sayValue(one, field)).join('；');
  if (typeof value !== 'object' || value === null) return '';
  return refName(value) !== undefined && 'id' in value ? (refName(value) ?? '') : sayEntry({ ...value });
};

/** A whole entry in one line: its members that are not ids, codes beside their names, or lists of clocks. */
const sayEntry = (entry: Entry): string =>
  Object.entries(entry)
    .filter(([field, value]) => isTold(field, value, entry))
    .map(([field, value]) => `${nameOf(field)}：${sayValue(value, field).replace(/。$/u, '')}`)
    .join('，');

const isTold = (field: string, value: unknown, entry: Entry): boolean =>
  value !== undefined &&
  value !== false &&
  !(Array.isArray(value) && value.length === 0) &&
  !field.endsWith('Id') &&
  !(`${field}Name` in entry) &&
  !(field === 'purpose' && 'name' in entry) &&
  !['clock', 'clocks', 'masked', 'digest', 'nextStep', 'awaits', 'awaited', 'longestReplyBy', 'derivation', 'code', 'id'].includes(field);
