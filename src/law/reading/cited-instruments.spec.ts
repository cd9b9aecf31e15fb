import { RULE_BOOK, type Rule } from '../../deadlines/index.js';
import { citationOf, citedInstruments, followedBy } from './cited-instruments.js';

/** Sources that have no numbered articles: the parameters of the county, reports, notices, papers with numbered paragraphs. */
const WITHOUT_ARTICLES: Readonly<Record<string, readonly string[]>> = {
  县级参数: RULE_BOOK.filter(({ source }) => source === '上犹县县级参数').map(({ id }) => id),
  '报道、通知、公告': ['HOL-2026', 'YH-1', 'YZ-1', 'YZ-1S', 'GP-1', 'GP-2', 'ZS-1', 'BJ09-1', 'TL-1', 'XC-1'],
  只读到报道: ['XS-1', 'XS-2'],
  征求意见稿: ['BJ-D1', 'BJ-D1-EMERGENCY', 'BJ-D1-PRESSING', 'BJ-D1-COMPLEX'],
  条文不用条编号: ['FC-1a', 'FC-1b', 'FC-1c', 'FC-2', 'FC-3', 'FC-4', 'TRI-6', 'TRI-6-OTHER', 'TRI-11', 'JX-DIR25'],
};

const named = RULE_BOOK.filter((rule) => citationOf(rule).articles.length > 0);

describe('the citations of the rule book', () => {
  it('lead to an instrument with its articles, or stand in a list of those that have none, by kind', () => {
    const without = RULE_BOOK.filter((rule) => !named.includes(rule)).map(({ id }) => id);
    expect(without.toSorted()).toEqual(Object.values(WITHOUT_ARTICLES).flat().toSorted());
    expect(named.length).toBeGreaterThan(240);
  });

  it.each(named.map((rule): [string, Rule] => [rule.id, rule]))('%s loses no article that it names', (_, rule) =>
    expect(citationOf(rule).articles).toHaveLength(new Set(rule.article.match(/第[^第]+?条(?:之.)?/gu)).size),
  );

  it('name each instrument once, whatever edition a rule mentions', () => {
    const keys = citedInstruments().map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => /[《》]|^中华人民共和国/u.test(key))).toEqual([]);
    expect(keys).toEqual(
      expect.arrayContaining(['行政处罚法', '行政执法监督条例', '江西省行政执法监督条例', '象山县行政执法争议协调办法']),
    );
  });

  it('say what a county parameter follows, where that has articles', () =>
    expect(
      Object.fromEntries(
        RULE_BOOK.filter((rule) => followedBy(rule).length > 0).map((rule) => [
          rule.id,
          followedBy(rule).map(({ instrument }) => instrument),
        ]),
      ),
    ).toEqual({
      'SY-SUPREQ': ['公安机关办理刑事案件程序规定'],
      'PRO-SUP': ['公安机关办理刑事案件程序规定', '政务数据共享条例'],
      'PRO-FBK': ['濮阳市马颊河保护条例'],
      'PRO-AST': ['安阳市城市管理综合执法条例'],
      'SY-PHONE': ['生态环境行政处罚办法'],
      'SY-WOBJ': ['北京市接诉即办工作条例'],
    }));
});
