import { generatePassword, hashPassword, passwordFault, passwordMatches, passwordMatchesNobody } from './password.js';

describe('a password', () => {
  it('is kept as Argon2id with a salt of its own, and recognised', async () => {
    const [one, two] = await Promise.all([hashPassword('correct horse 接力'), hashPassword('correct horse 接力')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
    expect(await passwordMatches(one, 'correct horse 接力')).toBe(true);
    expect(await passwordMatches(one, 'correct horse')).toBe(false);
  });

  it('is the same however its accents are typed', async () => {
    expect(await passwordMatches(await hashPassword('caf\u00e9 caf\u00e9'), 'cafe\u0301 cafe\u0301')).toBe(true);
  });

  it('is never that of a name that does not exist', async () => {
    expect(await passwordMatchesNobody('nobody signs in with this')).toBe(false);
  });

  it.each([
    ['short', '至少要有 10 个'],
    ['x'.repeat(201), '不能超过 200'],
    ['aaaaaaaaaaaa', '太常见'],
    ['1234567890', '太常见'],
    ['Password123', '太常见'],
    ['my-yingqian01-pw', '不能包含用户名'],
  ])('%s may not be chosen', (password, sentence) => expect(passwordFault(password, 'yingqian01')).toContain(sentence));

  it('that was generated may be chosen, and is another each time', () => {
    const generated = Array.from({ length: 50 }, generatePassword);
    expect(new Set(generated).size).toBe(50);
    expect(generated.filter((password) => passwordFault(password, 'admin') !== undefined)).toEqual([]);
  });
});
