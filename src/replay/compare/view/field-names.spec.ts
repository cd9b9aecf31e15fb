import { readFileSync } from 'node:fs';
import { FIELD_NAMES } from './field-names.js';

interface Schema {
  readonly properties?: Readonly<Record<string, object>>;
}
const { components } = JSON.parse(readFileSync(new URL('../../../../web/openapi.json', import.meta.url), 'utf8')) as {
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
};

/** Members that are never told: ids, what stands in tables of its own, and what is computed from the instant. */
const NEVER = ['version', 'clocks', 'clock', 'responsibleOrgan', 'masked', 'id', 'longestReplyBy', 'nextStep', 'awaits', 'awaited'];

const fieldsBelow = (name: string, seen: Set<string>): readonly string[] => {
  if (seen.has(name)) return [];
  seen.add(name);
  return Object.entries(components.schemas[name]?.properties ?? {})
    .filter(([field]) => !NEVER.includes(field) && !field.endsWith('Id'))
    .flatMap(([field, shape]) => {
      const below = /schemas\/(\w+)/.exec(JSON.stringify(shape))?.[1];
      return [field, ...(below === undefined ? [] : fieldsBelow(below, seen))];
    });
};

describe('the members of a file', () => {
  const fields = [...new Set(fieldsBelow('CaseStateDto', new Set()))];

  it('are many', () => expect(fields.length).toBeGreaterThan(150));
  it('all have a Chinese name', () => expect(fields.filter((field) => !(field in FIELD_NAMES))).toEqual([]));
});
