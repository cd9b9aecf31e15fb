import type { FieldError } from './problem.js';
import { labelOf } from './validators/label.js';

/** Bounds for every input, whatever its class says: nothing deeper, wider or longer is looked at. */
const LIMITS = { depth: 20, members: 5000, characters: 20_000 } as const;

/**
 * The first thing in an input that no field may hold: text that the database cannot store (U+0000, lone surrogates),
 * numbers, text or nesting beyond every use. Undefined when there is none.
 */
export const inputFault = (input: unknown): FieldError | undefined => {
  let members = 0;
  const visit = (value: unknown, field: string, depth: number): FieldError | undefined => {
    if (++members > LIMITS.members) return { field, message: '内容项数过多。' };
    if (typeof value === 'string') return textFaultOf(value, field);
    if (typeof value === 'number' && !Number.isFinite(value)) return { field, message: `「${field}」的数字过大。` };
    if (typeof value !== 'object' || value === null) return undefined;
    if (depth === LIMITS.depth) return { field, message: '内容层级过深。' };
    for (const [key, member] of Object.entries(value)) {
      const path = field === '' ? key : `${field}.${key}`;
      const fault = textFaultOf(key, field) ?? visit(member, path.slice(0, 200), depth + 1);
      if (fault !== undefined) return fault;
    }
    return undefined;
  };
  return visit(input, '', 0);
};

const textFaultOf = (text: string, field: string): FieldError | undefined => {
  if (text.length > LIMITS.characters) return { field, message: `「${field}」不能超过 ${LIMITS.characters} 个字。` };
  if (text.includes('\u0000')) return { field, message: `「${field}」含有不可见的控制字符，请删除后重新填写。` };
  if (!text.isWellFormed()) return { field, message: `「${field}」含有不完整的字符。` };
  return undefined;
};

/**
 * The first field of a body that was sent as null, in the form of the fields of a class. A field without a value is left
 * out: null would be stored as if it had been typed. Free-form objects keep theirs.
 */
export const nullFault = (body: unknown, field = '', name = ''): FieldError | undefined => {
  if (body === null) return { field, message: `${name}不能为空；没有内容的，请不要提交这个字段。` };
  if (typeof body !== 'object' || Object.getPrototypeOf(body) === Object.prototype) return undefined;
  for (const [key, member] of Object.entries(body)) {
    const fault = nullFault(member, field === '' ? key : `${field}.${key}`, `「${labelOf(body, key) ?? key}」`);
    if (fault !== undefined) return fault;
  }
  return undefined;
};
