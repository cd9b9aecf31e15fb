import { proposeItems } from './item-proposals.js';
import { wordsInCommon } from './likeness.js';

const items = [
  { code: 'SL-01', name: '未经批准在河道管理范围内采砂', domain: '水利和河砂' },
  { code: 'SL-02', name: '在河道内倾倒垃圾、渣土', domain: '水利和河砂' },
  { code: 'CG-02', name: '随意倾倒、抛撒、堆放生活垃圾', domain: '城市管理' },
  { code: 'HJ-01', name: '餐饮服务业未采取有效措施治理油烟', domain: '生态环境' },
];
const codes = (matter: string): readonly string[] => proposeItems(matter, items).map(({ code }) => code);

describe('matching a matter to items', () => {
  it('says which words matched', () =>
    expect(proposeItems('有人在河道内倾倒垃圾', items)[0]).toMatchObject({ code: 'SL-02', words: ['在河道内倾倒垃圾'] }));
  it('knows the words in which people complain', () => expect(codes('夜里有人抽沙')).toEqual(['SL-01']));
  it('puts the better match first, and is the same every time', () => {
    expect(codes('有人随意倾倒生活垃圾').slice(0, 2)).toEqual(['CG-02', 'SL-02']);
    expect(codes('有人随意倾倒生活垃圾')).toEqual(codes('有人随意倾倒生活垃圾'));
  });
  it('proposes nothing for words that stand in every item', () => expect(codes('未经批准擅自许可管理范围')).toEqual([]));
  it('proposes nothing for a matter of none', () => expect(codes('路灯不亮')).toEqual([]));
});

describe('comparing two matters', () => {
  it.each([
    ['夜间挖砂', '夜间挖砂', 100],
    ['夜间挖砂', '路灯不亮', 0],
    ['', '', 0],
  ])('%s and %s have %p percent in common', (a, b, percent) => expect(wordsInCommon(a, b)).toBe(percent));
});
