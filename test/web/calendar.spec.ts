import { groupsOf } from '../../web/src/features/catalogue/holding-groups.js';
import { namedRunsOf, runsOf } from '../../web/src/features/clocks/day-runs.js';
import { monthsBetween } from '../../web/src/features/clocks/months.js';
import { matches } from '../../web/src/features/clocks/rule-filter.js';

describe('the months of a due date', () => {
  it('begin the week on Monday and leave the days of other months empty', () => {
    const [february] = monthsBetween('2026-02-14', '2026-02-28');
    expect(february?.weeks[0]).toEqual([undefined, undefined, undefined, undefined, undefined, undefined, '2026-02-01']);
    expect(february?.weeks.flat().filter((day) => day !== undefined)).toHaveLength(28);
  });
  it('run over the end of a year and know a leap year', () => {
    expect(monthsBetween('2027-12-30', '2028-02-01').map(({ month }) => month)).toEqual(['2027-12', '2028-01', '2028-02']);
    expect(monthsBetween('2028-02-01', '2028-02-01')[0]?.weeks.flat()).toContain('2028-02-29');
  });
});

describe('days in runs', () => {
  it('join days of one reason', () =>
    expect(
      runsOf([
        { date: '2026-09-18', counted: false, reason: '起算日不计入' },
        { date: '2026-09-19', counted: false, reason: '周末' },
        { date: '2026-09-20', counted: true, reason: '调休上班日' },
        { date: '2026-09-21', counted: true, reason: '工作日' },
        { date: '2026-09-22', counted: true, reason: '工作日' },
      ]).map(({ from, to, days }) => [from, to, days]),
    ).toEqual([
      ['2026-09-18', '2026-09-18', 1],
      ['2026-09-19', '2026-09-19', 1],
      ['2026-09-20', '2026-09-20', 1],
      ['2026-09-21', '2026-09-22', 2],
    ]));
  it('join a holiday over the end of a month, and not over a gap', () =>
    expect(
      namedRunsOf(['2026-09-30', '2026-10-01', '2026-10-03'].map((date) => ({ date, name: '国庆节' }))).map(({ from, days }) => [
        from,
        days,
      ]),
    ).toEqual([
      ['2026-09-30', 2],
      ['2026-10-03', 1],
    ]));
});

describe('finding a rule', () => {
  const rule = {
    id: 'SAMR-18',
    name: '核查线索',
    source: '《市场监督管理行政处罚程序规定》',
    article: '第十八条',
    text: '十五个工作日内核查。',
  };
  it('takes every word, anywhere, in any case', () => expect(matches(rule, 'samr 核查')).toBe(true));
  it('is not satisfied with some of the words', () => expect(matches(rule, 'samr 移送')).toBe(false));
});

describe('rows of a list', () => {
  const row = {
    item: 'SL-01',
    listClass: 'assist' as const,
    powerSource: 'statutory' as const,
    basis: '示例',
    validFrom: '2022-04-01',
    example: true,
  };
  const of = (organ: string, extra: object = {}) => ({ ...row, organ, organName: organ, place: organ, ...extra });
  it('that say the same of several townships are shown once', () =>
    expect(
      groupsOf([of('360724100'), of('360724101'), of('360724102', { validTo: '2024-12-31' })]).map(({ organNames }) => organNames),
    ).toEqual([['360724100', '360724101'], ['360724102']]));
  it('of departments are never joined', () => expect(groupsOf([of('sy-sl'), of('sy-zrzy')])).toHaveLength(2));
});
