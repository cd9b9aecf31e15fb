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
