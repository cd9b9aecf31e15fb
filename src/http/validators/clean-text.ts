import { ValidateBy, type ValidationOptions } from 'class-validator';

/** Everything the Unicode category Cc holds except line feed and tab; a carriage return is one too many. */
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/u;
/** Marks that turn the reading direction: they make a name read as another. */
const BIDI_OVERRIDE = /[\u202a-\u202e\u2066-\u2069]/u;

export interface TextLimits {
  /** In characters (code points); 0 lets the field be empty. Default 1. */
  readonly min?: number;
  /** In characters (code points). Default 5 000. */
  readonly max?: number;
}

/** Why the value cannot stand as text, as the end of a Chinese sentence; undefined when it can. */
export const textFault = (value: unknown, { min = 1, max = 5000 }: TextLimits = {}): string | undefined => {
  if (typeof value !== 'string') return '应为文字';
  if (value.length > 2 * max) return `不能超过 ${max} 个字`;
  if (!value.isWellFormed()) return '含有不完整的字符';
  if (CONTROL.test(value) || BIDI_OVERRIDE.test(value)) return '含有不可见的控制字符，请删除后重新填写';
  const length = Array.from(value).length;
  if (length > max) return `不能超过 ${max} 个字`;
  if (min > 0 && value.trim() === '') return '不能为空';
  return length < min ? `不能少于 ${min} 个字` : undefined;
};

/** Text that a person typed: no control characters, well-formed, not blank, not longer than `max`. It is stored as typed. */
export const CleanText = (limits: TextLimits = {}, options?: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    {
      name: 'cleanText',
      constraints: [limits],
      validator: {
        validate: (value) => textFault(value, limits) === undefined,
        defaultMessage: (args) => firstFault(args?.value, (item) => textFault(item, limits)),
      },
    },
    options,
  );

const firstFault = (value: unknown, faultOf: (item: unknown) => string | undefined): string => {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.map(faultOf).find((fault) => fault !== undefined) ?? '格式不正确';
};
