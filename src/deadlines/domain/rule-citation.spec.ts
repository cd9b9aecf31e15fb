import { RULE_BOOK, citedRule, shippedRule } from '../rules/rule-book.js';
import { citationOf } from './rule-citation.js';

const NAMED: readonly (readonly [rule: string, citation: string])[] = [
  ['APL-60', '《中华人民共和国行政处罚法》（2021年修订）第六十条'],
  ['MARA-29', '《农业行政处罚程序规定》（2021年修订）第二十九条、第八十九条'],
  ['JX-16', '《江西省行政执法监督条例》（2021年修正）第十六条'],
  ['PRO-ACK', '县级参数“签收”（县级默认，可配置）'],
  ['SY-SUPREQ', '县级参数“要求补正”（县级默认，可配置，参照《公安机关办理刑事案件程序规定》第一百八十条）'],
  ['FC-1a', '河北省阜城县蒋坊乡《行政执法案件移送及协调协作工作制度》（2021年）一、1（县级默认，可配置）'],
  ['XS-1', '浙江省《象山县行政执法争议协调办法》（2021年修订）经宁波市司法局报道（县级默认，可配置）'],
  ['LN-23', '《辽宁省行政执法程序规定》第二十三条（外地规定，对上犹县无约束力）'],
  ['AIR-118', '《中华人民共和国大气污染防治法》（2018年修正）第一百一十八条（待核实）'],
  ['YH-1', '宜黄县街乡吹哨、部门报到的报道'],
];

describe('naming instrument and article of a rule', () => {
  it.each(NAMED)('%s: %s', (rule, citation) => expect(citedRule(rule)).toBe(citation));

  it('says of what has not been read that it is to be verified', () => {
    const unread = { source: '《例法》', article: '第一条', name: '', verified: false } as const;
    expect(citationOf({ ...unread, binding: 'national' })).toBe('《例法》第一条（待核实）');
    expect(citationOf({ ...unread, binding: 'jiangxi' })).toBe('《例法》第一条（待核实）');
    expect(citationOf({ ...unread, binding: 'other-province' })).toBe('《例法》第一条（外地规定，对上犹县无约束力，待核实）');
    expect(
      RULE_BOOK.filter((rule) => citationOf(rule).includes('待核实') !== (!rule.verified && rule.binding !== 'county-default')).map(
        ({ id }) => id,
      ),
    ).toEqual([]);
  });
  it('says of every default of the county that it is one, and of no law', () =>
    expect(
      RULE_BOOK.filter((rule) => citationOf(rule).includes('县级默认，可配置') !== (rule.binding === 'county-default')).map(({ id }) => id),
    ).toEqual([]));
  it('says of every rule of another province that it does not bind here', () =>
    expect(
      RULE_BOOK.filter((rule) => citationOf(rule).includes('无约束力') !== (rule.binding === 'other-province')).map(({ id }) => id),
    ).toEqual([]));
  it('says nothing twice', () =>
    expect(
      RULE_BOOK.map((rule) => citationOf(rule)).filter((text) => /县级参数.*县级参数|报道.*报道|征求意见稿.*征求意见稿/u.test(text)),
    ).toEqual([]));
  it('lets no name run into a bare number', () =>
    expect(citationOf({ source: '某办法', article: '17', name: '', binding: 'jiangxi', verified: true })).toBe('某办法 第17条'));
  it('names an unknown rule by its id', () => {
    expect(shippedRule('NOBODY-1')).toBeUndefined();
    expect(citedRule('NOBODY-1')).toBe('NOBODY-1');
  });
});
