import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { wordedCodes, wordingCatalogue, wordingOf } from './catalogue.js';

describe('the wording catalogue', () => {
  it('words every code once', () => expect(new Set(wordedCodes).size).toBe(wordedCodes.length));

  it.each([...wordingCatalogue.keys()])('%s is a context/what code with a Chinese title', (code) => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(wordingCatalogue.get(code)?.title).toMatch(/\p{Script=Han}/u);
  });

  it('fills the details into the sentence', () => {
    expect(wordingOf('access/locked', { seconds: 841 }).detail).toContain('15 分钟');
  });

  it('has a Chinese title even for a code it does not know', () => {
    expect(wordingOf('somewhere/unheard-of', {})).toEqual({ title: '操作未被允许' });
  });
});

describe('every code that the program can answer with', () => {
  const src = fileURLToPath(new URL('../..', import.meta.url));
  const raised =
    /(?:new Rejection|reject|refuse|new Problem|invalid|notFound|forbidden|unauthorised|conflict|unprocessable|tooMany|unavailable)\(\s*(?:\w+,\s*)?'([a-z-]+\/[a-z0-9-]+)'/g;
  const codes = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .flatMap((file) => Array.from(readFileSync(join(src, file), 'utf8').matchAll(raised), ([, code = '']) => code));

  it('is found in the source', () => expect(new Set(codes).size).toBeGreaterThan(20));
  it('has its Chinese words', () => expect([...new Set(codes)].filter((code) => !wordingCatalogue.has(code)).sort()).toEqual([]));
});
