import { type ValidationError, getMetadataStorage } from 'class-validator';
import type { FieldError } from './problem.js';
import { VALIDATION_MESSAGES } from './validation-messages.js';
import { labelOf } from './validators/label.js';

const HAN = /\p{Script=Han}/u;
const MOST = 50;

/** The tree of class-validator as a flat list of fields with Chinese sentences, at most 50 of them. */
export const fieldErrorsOf = (errors: readonly ValidationError[]): readonly FieldError[] =>
  errors.flatMap((error) => flatten(error, '')).slice(0, MOST);

const flatten = (error: ValidationError, parent: string, parentLabel?: string): readonly FieldError[] => {
  const field = parent === '' ? error.property : `${parent}.${error.property}`;
  const label = nameOf(error, parentLabel);
  const own = mostTelling(Object.entries(error.constraints ?? {}));
  return [
    ...own.map(([name, text]) => ({ field: shown(field), message: sentence(error, label, name, text) })),
    ...(error.children ?? []).flatMap((child) => flatten(child, field, label)),
  ];
};

/** A number in place of text is also too long for some validators: the wrong type is what needs saying. */
const TYPES: ReadonlySet<string> = new Set([
  'whitelistValidation',
  'isString',
  'isInt',
  'isNumber',
  'isBoolean',
  'isArray',
  'isObject',
  'nestedValidation',
]);

const mostTelling = (constraints: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] =>
  [constraints.find(([name]) => TYPES.has(name)) ?? constraints[0]].filter((constraint) => constraint !== undefined);

/** A sender chooses the names of unknown fields; they are not echoed at any length. */
const shown = (field: string): string => (field.length > 100 ? `${field.slice(0, 100)}…` : field);

/** 「姓名」, or 「当事人」第 2 项 for an item of a list. */
const nameOf = ({ target, property }: ValidationError, parent?: string): string => {
  if (parent !== undefined && /^\d+$/.test(property)) return `${parent}第 ${Number(property) + 1} 项`;
  return `「${(target && !Array.isArray(target) && labelOf(target, property)) || shown(property)}」`;
};

const sentence = (error: ValidationError, label: string, name: string, text: string): string => {
  if ((error.value === undefined || error.value === null) && name !== 'whitelistValidation') return `${label}不能为空。`;
  const end = HAN.test(text) ? text : (VALIDATION_MESSAGES[name]?.(constraintsOf(error, name)) ?? '格式不正确');
  return `${label}${end}。`;
};

const constraintsOf = (error: ValidationError, name: string): readonly unknown[] => {
  if (error.target === undefined) return [];
  const found = getMetadataStorage()
    .getTargetValidationMetadatas(error.target.constructor, '', false, false)
    .find((metadata) => metadata.propertyName === error.property && metadata.name === name);
  return (found?.constraints as readonly unknown[] | undefined) ?? [];
};
