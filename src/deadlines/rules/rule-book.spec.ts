import type { SectorRule } from '../../kernel/competence.js';
import { labelOf, periodInChinese } from '../domain/rule-label.js';
import { type Rule, isInForce, isTimed } from '../domain/rule.js';
import { type ClockPurpose, sectorClock } from '../domain/sector-clock.js';
import type { LocalDate } from '../../kernel/time.js';
import { RULE_BOOK, shippedRule } from './rule-book.js';

const timed = RULE_BOOK.filter(isTimed);
const find = (id: string): Rule => {
  const rule = shippedRule(id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
};

describe('the rule book', () => {
  it('names every rule once', () => expect(new Set(RULE_BOOK.map(({ id }) => id)).size).toBe(RULE_BOOK.length));

  it.each(RULE_BOOK.map((rule) => [rule.id, rule] as const))('%s has a Chinese name, text, source and article', (_, rule) => {
    for (const text of [rule.name, rule.text, rule.obliges]) expect(text).toMatch(/\p{Script=Han}/u);
    expect(rule.source.length * rule.article.length).toBeGreaterThan(0);
  });

  it.each(['MNR-9', 'MNR-10', 'MNR-12', 'REC-MNR24', 'REC-PSB16', 'REC-SPP21'])('does not ship %s', (id) =>
    expect(shippedRule(id)).toBeUndefined(),
  );

  it('has clocks only of the nation, of Jiangxi and of the county', () => {
    expect(timed.filter(({ binding }) => binding === 'other-province')).toEqual([]);
    expect(timed.length).toBeGreaterThan(80);
  });

  it('says of every clock taken from elsewhere that it does not bind 上犹县', () => {
    for (const rule of RULE_BOOK.filter(({ model }) => model !== undefined)) {
      expect([rule.id, rule.binding]).toEqual([rule.id, 'county-default']);
      expect(labelOf(rule)).toContain('对上犹县无约束力');
    }
  });

  it('marks the provincial models and the proposals as county parameters', () => {
    for (const id of ['FC-1a', 'FC-1b', 'XS-1', 'CA-9', 'AY-35', 'PY-41', 'SH-29', 'PRO-ACK', 'SY-FBF'])
      expect(labelOf(find(id))).toMatch(/^县级参数/u);
    expect(labelOf(find('SD-19'))).toBe('外地规定，仅供参考，对上犹县无约束力');
    expect(labelOf(find('JX-13a'))).toBe('江西省规定');
    expect(labelOf(find('APL-60'))).toBe('国家规定');
    expect(labelOf(find('AIR-118'))).toBe('国家规定；待核实');
  });

  it.each([
    ['SAMR-18', 15, 'working-day', false],
    ['MEE-18', 15, 'day', true],
    ['NHC-15', 7, 'working-day', false],
    ['TOUR-13', 10, 'day', true],
    ['CRM-8', 3, 'day', true],
    ['CRM-5c', 24, 'hour', false],
    ['COE-25', 30, 'day', false],
    ['APL-36', 24, 'month', false],
    ['APL-36-5Y', 60, 'month', false],
    ['NHC-29', 3, 'month', true],
  ] as const)('%s is %p %s, rolling: %p', (id, length, unit, roll) => expect(find(id)).toMatchObject({ length, unit, roll }));

  it('never rolls hours', () => expect(timed.filter(({ unit, roll }) => unit === 'hour' && roll)).toEqual([]));

  it.each(['AIR-119', 'SW-111', 'WP-83'])('%s ends when the 生态环境法典 begins', (id) => {
    expect(isInForce(find(id), '2026-08-14' as LocalDate)).toBe(true);
    expect(isInForce(find(id), '2026-08-15' as LocalDate)).toBe(false);
  });

  it.each([
    ['SAMR-18', '15个工作日'],
    ['MEE-57', '30日,30日'],
    ['HUR-15', '10个工作日'],
    ['MWR-29', '5个工作日'],
    ['MARA-53', '15日'],
    ['HUR-29', '30日,60日'],
    ['MWR-43', '60日'],
    ['COE-25', '30日'],
  ])('%s may be extended by %s', (id, expected) =>
    expect(
      find(id)
        .extensions?.map(({ length, unit }) => periodInChinese(length, unit))
        .join(','),
    ).toBe(expected),
  );
});

describe('the clock of a sector', () => {
  it.each<[SectorRule, ClockPurpose, string | undefined]>([
    ['SAMR', 'check-lead', 'SAMR-18'],
    ['NHC', 'check-lead', 'NHC-15'],
    ['MNR', 'check-lead', undefined],
    ['MOT', 'check-lead', undefined],
    ['GENERAL', 'check-lead', undefined],
    ['TOUR', 'transfer-out', 'TOUR-13'],
    ['MWR', 'transfer-out', 'FC-1a'],
    ['MARA', 'negotiate', 'MARA-16'],
    ['MEE', 'negotiate', 'SY-NEG'],
    ['MNR', 'decide', 'APL-60'],
    ['NHC', 'decide', 'NHC-29'],
    ['MEE', 'designation', 'SY-DESIG'],
    ['HUR', 'legal-review', 'HUR-25'],
    ['SAMR', 'legal-review', undefined],
  ])('%s, %s: %s', (sector, purpose, id) => expect(sectorClock(sector, purpose)).toBe(id));

  it('always names a clock of the rule book', () => {
    const sectors: readonly SectorRule[] = ['SAMR', 'MEE', 'MARA', 'HUR', 'MWR', 'MNR', 'MOT', 'NHC', 'TOUR', 'CUL', 'GENERAL'];
    const purposes: readonly ClockPurpose[] = ['transfer-out', 'check-lead', 'negotiate', 'decide', 'legal-review', 'designation'];
    const ids = sectors.flatMap((sector) => purposes.flatMap((purpose) => sectorClock(sector, purpose) ?? []));
    for (const id of ids) expect(isTimed(find(id))).toBe(true);
  });
});
