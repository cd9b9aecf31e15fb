import { type Traits, likenessOf, ranked, scoreOf } from './score.js';
import { wordsOf } from './words.js';

const wanted: Traits = {
  item: 'SL-01',
  sectorRule: 'MWR',
  kind: 'both-decline',
  organs: ['sy-sl', 'sy-ly'],
  words: ['河滩', '林地', '采砂'],
};
const other = { item: 'X-1', itemName: '其他', organs: ['sy-cg'], words: [] };
const nameOf = (organ: string) => `「${organ}」`;
const points = (found: Parameters<typeof likenessOf>[1], of: Traits = wanted) => scoreOf(likenessOf(of, found, nameOf));

describe('how similar a precedent is', () => {
  it('is nothing without anything in common', () => expect(likenessOf(wanted, other, nameOf)).toEqual([]));

  it('counts the item most, then the pair of organs, the sector rule, the kind, and words', () => {
    const all = { ...wanted, itemName: '未经批准采砂', organs: ['sy-ly', 'sy-sl'] };
    expect(likenessOf(wanted, all, nameOf)).toEqual([
      { trait: 'item', text: '同一职权事项：未经批准采砂', points: 40 },
      { trait: 'organs', text: '相同的机关之间：「sy-sl」、「sy-ly」', points: 25 },
      { trait: 'sector-rule', text: '适用同一部门处罚程序规定', points: 15 },
      { trait: 'kind', text: '争议类型相同：消极争议', points: 10 },
      { trait: 'words', text: '争议事项用词相近：河滩、林地、采砂', points: 6 },
    ]);
  });

  it('asks for both organs of the pair, in whichever order', () => {
    expect(points({ ...other, organs: ['sy-ly', 'sy-cg', 'sy-sl'] })).toBe(25);
    expect(points({ ...other, organs: ['sy-ly', 'sy-cg'] })).toBe(0);
  });

  it('does not take two unknown sectors or kinds for the same', () => {
    const unknown: Traits = { item: 'SL-01', organs: [], words: [] };
    expect(points({ ...other }, unknown)).toBe(0);
  });

  it('counts at most five words', () => {
    const many = wordsOf('河滩林地采砂机具一台');
    expect(points({ ...other, words: many }, { ...wanted, words: many })).toBe(10);
  });
});

describe('the order of precedents', () => {
  const hit = (score: number, decidedAt: string) => ({ score, decidedAt });
  it('is by score, and of equals the one decided last comes first', () =>
    expect(ranked([hit(40, '2026-01-01'), hit(65, '2025-01-01'), hit(40, '2026-03-01')])).toEqual([
      hit(65, '2025-01-01'),
      hit(40, '2026-03-01'),
      hit(40, '2026-01-01'),
    ]));
  it('leaves out what is alike by chance', () =>
    expect(ranked([hit(14, '2026-01-01'), hit(15, '2026-01-01')])).toEqual([hit(15, '2026-01-01')]));
});

describe('words of a matter', () => {
  it('are pairs of characters and words in Latin letters, each once', () =>
    expect(wordsOf('采砂，采砂；PM25 a')).toEqual(['采砂', 'pm25']));
  it('leave out what every dispute is about', () => expect(wordsOf('管辖争议')).toEqual(['辖争']));
});
