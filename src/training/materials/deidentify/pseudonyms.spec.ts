import { residentIdFault } from '../../../kernel/identifiers/resident-id.js';
import { usccFault } from '../../../kernel/identifiers/uscc.js';
import { Lexicon } from './lexicon.js';
import { Cleaner } from './cleaner.js';
import { Pseudonyms } from './pseudonyms.js';
import { instant } from '../../../kernel/time.js';

const KEY = Buffer.alloc(32, 1);
const AT = instant('2026-03-04T09:00:00.000+08:00');
const PLACE = { version: 1, field: 'facts', at: AT };

describe('pseudonyms', () => {
  it('are the same for the same value under one key, and others under another', () => {
    const [one, again, other] = [new Pseudonyms(KEY), new Pseudonyms(KEY), new Pseudonyms(Buffer.alloc(32, 2))];
    expect(again.id('x')).toBe(one.id('x'));
    expect(other.id('x')).not.toBe(one.id('x'));
    expect(one.of('party', '甲')).not.toBe(one.of('party', '乙'));
  });

  it('give an officer an id that is no name', () => {
    const pseudonyms = new Pseudonyms(KEY);
    expect(pseudonyms.of('officer', 'x')).toBe('执法人员甲');
    expect(pseudonyms.id('officer x')).toMatch(/^[0-9a-f-]{36}$/u);
  });

  it('go on in a series where they stopped', () => {
    const first = new Pseudonyms(KEY);
    const name = first.of('party', '甲');
    const second = new Pseudonyms(KEY, first.added);
    expect(second.of('party', '甲')).toBe(name);
    expect(second.of('party', '乙')).toBe('当事人乙');
  });

  it('of identity numbers and credit codes are right in check digit and of no division', () => {
    const pseudonyms = new Pseudonyms(KEY);
    for (let index = 0; index < 1_500; index += 1) {
      expect(residentIdFault(pseudonyms.of('id-number', `${index}`))).toBeUndefined();
      expect(usccFault(pseudonyms.of('uscc', `${index}`))).toBeUndefined();
    }
  });
});

describe('free text', () => {
  const clean = (text: string, days = 0, known: readonly (readonly [string, string])[] = []) => {
    const lexicon = new Lexicon();
    known.forEach(([word, put]) => lexicon.add(word, () => put));
    const cleaner = new Cleaner(lexicon, new Pseudonyms(KEY), days);
    return { text: cleaner.clean(text, PLACE), words: [...cleaner.words.values()], findings: cleaner.findings };
  };

  it('loses what is known, the longest first', () =>
    expect(
      clean('王试甲说王试', 0, [
        ['王试', '甲'],
        ['王试甲', '乙'],
      ]).text,
    ).toBe('乙说甲'));

  it.each([
    ['电话13800001111', /138/u],
    ['电话１３８００００１１１１', /1３|138/u],
    ['身份证11010519491231002X', /110105/u],
    ['车牌赣B12345', /赣B/u],
    ['卡号6222020200012345678', /6222/u],
    ['邮箱a.b@example.com', /a\.b@/u],
    ['微信号wxabc123', /wxabc/u],
    ['座机0797-8541234', /8541234/u],
  ])('loses numbers that nobody knew: %s', (text, raw) => expect(clean(text).text).not.toMatch(raw));

  it.each([
    ['当事人刘建国拒绝签字', '刘建国'],
    ['住营前镇蛛岭村3组', '蛛岭村3组'],
    ['王老板到场', '王老板'],
    ['货款12345元', '12345'],
  ])('marks what only looks like somebody: %s', (text, found) => {
    const { text: cleaned, words } = clean(text);
    expect(cleaned).toMatch(/⟦1⟧/u);
    expect(words.join()).toContain(found.slice(0, 2));
  });

  it('marks everybody who is named in one breath', () => {
    const { text: cleaned, words } = clean('当事人丁晓峰、杨树根和李大山到场，工人王二柱不在场。');
    expect(words).toEqual(['丁晓峰', '杨树根', '李大山', '王二柱']);
    expect(cleaned).toBe('当事人⟦1⟧、⟦2⟧和⟦3⟧到场，工人⟦4⟧不在场。');
  });

  it('leaves laws and round amounts alone', () => expect(clean('依照《王氏条例》罚款5000元').text).toBe('依照《王氏条例》罚款5000元'));

  it('moves its dates with the copy', () => expect(clean('2026年3月2日立案，3月9日反馈', 7).text).toBe('2026年3月9日立案，3月16日反馈'));
});
