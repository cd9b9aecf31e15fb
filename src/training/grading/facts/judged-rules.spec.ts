import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { RULE_BOOK } from '../../../deadlines/index.js';
import { judgesBreachOf } from './judged-rules.js';

const SRC = fileURLToPath(new URL('../../../', import.meta.url));
const PURE = ['case-handling', 'case-transfer', 'consultation', 'dispute', 'criminal-transfer', 'supervision'].map(
  (part) => `${part}/domain`,
);

const sourceOf = (folder: string): string =>
  readdirSync(`${SRC}${folder}`)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .map((file) => readFileSync(`${SRC}${folder}/${file}`, 'utf8'))
    .join('\n');
const named = (text: string): readonly string[] => RULE_BOOK.map(({ id }) => id).filter((id) => text.includes(`'${id}'`));

describe('rules whose breach production would not have let pass', () => {
  it('are all on which a decider refuses', () => {
    const refusing = named([...PURE, 'case-file/state'].map(sourceOf).join('\n'));
    expect(refusing.length).toBeGreaterThan(40);
    expect(refusing.filter((rule) => !judgesBreachOf(rule))).toEqual([]);
  });
  it('are all that a fault of the record is looked for by', () => {
    const looked = named(sourceOf('training/domain/faults'));
    expect(looked).toContain('SY-SUPREQ');
    expect(looked.filter((rule) => !judgesBreachOf(rule))).toEqual([]);
  });
  it('are all clocks', () => expect(RULE_BOOK.filter(({ id, length }) => length !== undefined && !judgesBreachOf(id))).toEqual([]));
  it('are not those of which the record says nothing: notice, defence, night work', () =>
    expect(['APL-44', 'APL-45', 'COE-43'].filter(judgesBreachOf)).toEqual([]));
  it('are known to the rule book', () => {
    const book = RULE_BOOK.map(({ id }) => id);
    const own = readFileSync(fileURLToPath(new URL('./judged-rules.ts', import.meta.url)), 'utf8').match(
      /[A-Z]{2,4}-[A-Z]{0,8}\d*[a-z]?(?:-\dY?)?/gu,
    );
    expect((own ?? []).filter((rule) => !book.includes(rule))).toEqual([]);
  });
});
