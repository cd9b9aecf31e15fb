import { fileURLToPath } from 'node:url';
import { literalsBelow } from '../../../test/support/source-literals.js';
import { shippedRule } from '../../deadlines/rules/rule-book.js';
import { wordedCodes, wordingCatalogue } from './catalogue.js';

const SOURCE = fileURLToPath(new URL('../..', import.meta.url));
const CODE = /^[a-z]+(?:-[a-z]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/;
const RULE = /^[A-Z]{2,5}-(?:[A-Z]*\d[0-9A-Za-z-]*|[A-Z]{3,}[0-9a-z]*)$/;
/** What refuses, and in which argument it takes its code. */
const REFUSALS = [
  'Rejection/0',
  'Problem/1',
  'badRequest/1',
  'unauthorised/0',
  'forbidden/0',
  'notFound/0',
  'conflict/0',
  'unprocessable/0',
  'tooMany/1',
  'unavailable/0',
];
/** Strings by which a refusal chooses its basis. */
const CHOOSING: ReadonlySet<string> = new Set(['receiver', 'sender', 'GENERAL']);
const ITEM_CODES = /^demo\/|\/item-keywords\.ts$/; // worked cases and search words name items of the power catalogue, which look like rules

const literals = literalsBelow(SOURCE).filter(({ path }) => !path.startsWith('http/wording/'));
const codes = new Map(
  literals
    .filter(({ path, text, within }) => CODE.test(text) && (path === 'http/problem.ts' || within.some((place) => REFUSALS.includes(place))))
    .map(({ path, text }) => [text, path]),
);
const rules = new Map(
  literals
    .filter(
      ({ path, text, within }) =>
        RULE.test(text) && !within.includes('ApiProperty/0') && !path.startsWith('deadlines/rules/') && !ITEM_CODES.test(path),
    )
    .map(({ path, text }) => [text, path]),
);

describe('the wording of refusals', () => {
  it('is found where the source refuses', () => {
    expect(codes.size).toBeGreaterThan(120);
    expect([...codes.keys()]).toEqual(
      expect.arrayContaining(['handoff/ping-pong', 'handoff/not-sender', 'access/csrf', 'request/stale', 'drafts/too-many']),
    );
  });

  it.each([...codes])('has a title and a detail for %s (%s)', (code) => {
    expect(wordingCatalogue.get(code)?.title).toMatch(/\p{Script=Han}/u);
    expect(wordingCatalogue.get(code)?.detail).toBeDefined();
  });

  it('words nothing that no source says', () => {
    const said = new Set(literals.map(({ text }) => text));
    expect(wordedCodes.filter((code) => !said.has(code))).toEqual([]);
  });
});

describe('the legal basis of refusals, events and clocks', () => {
  it('is found where the source cites', () => {
    expect(rules.size).toBeGreaterThan(40);
    expect([...rules.keys()]).toEqual(
      expect.arrayContaining(['APL-42', 'APL-25-2', 'FC-1b', 'XS-1', 'PRO-ACK', 'SY-REMIND', 'APL-36-5Y', 'JX-13a']),
    );
  });

  it.each([...rules])('%s (%s) stands in the rule book with its article', (id) => {
    expect(shippedRule(id)?.source).toMatch(/\p{Script=Han}/u);
    expect(shippedRule(id)?.article).toBeTruthy();
  });

  it('is always a rule where a refusal names one', () => {
    const cited = literals.filter(({ within }) => within.includes('Rejection/2')).map(({ text }) => text);
    expect(cited.length).toBeGreaterThan(30);
    expect(cited.filter((id) => shippedRule(id) === undefined && !CHOOSING.has(id))).toEqual([]);
  });
});
