import { articleKey, articleLabel, articleNumberOf } from './article-number.js';
import { inChinese, numberOf } from './chinese-number.js';
import { citationsIn, citedArticles } from './citation.js';
import { instrumentKeyOf } from './instrument-name.js';

describe('numbers of articles', () => {
  it('are written and read the same way, up to 1300', () => {
    for (let value = 1; value <= 1300; value += 1)
      expect([inChinese(value), numberOf(inChinese(value))]).toEqual([expect.any(String), value]);
  });

  it.each([
    ['十', 10],
    ['一百一十', 110],
    ['一百零五', 105],
    ['一千二百六十', 1260],
    ['１２', 12],
    ['第', undefined],
    ['', undefined],
    ['零', undefined],
    ['三四十', undefined],
  ])('%s is %p', (text, value) => expect(numberOf(text)).toBe(value));

  it('are labelled as statutes write them', () => {
    const article = articleNumberOf('120', '1');
    expect([article && articleLabel(article), article && articleKey(article)]).toEqual(['第一百二十条之一', '120-1']);
  });
});

describe('a citation', () => {
  it.each([
    ['第四十八条、第八十五条', ['48', '85']],
    ['第二十五条第二款', ['25']],
    ['第一百二十条之一第（三）项', ['120-1']],
    ['第八条、第九条、第八条', ['8', '9']],
    ['正文', []],
    ['县级参数表', []],
    ['2025年11月4日发布', []],
  ])('%s names %p', (article, keys) => expect(citedArticles(article).map(articleKey)).toEqual(keys));

  it('is found in a sentence, with its instrument', () =>
    expect(
      citationsIn(
        '参照《公安机关办理刑事案件程序规定》第一百八十条、《政务数据共享条例》（国务院令第809号）第二十一条第一款，《移送函》除外',
      ),
    ).toEqual([
      { instrument: '公安机关办理刑事案件程序规定', article: '第一百八十条', articles: [{ number: 180, sub: 0 }] },
      { instrument: '政务数据共享条例', article: '第二十一条第一款', articles: [{ number: 21, sub: 0 }] },
    ]));

  it.each([
    ['《中华人民共和国行政处罚法》（2021年修订）', '行政处罚法'],
    ['《行政处罚法》', '行政处罚法'],
    ['中华人民共和国行政处罚法(2021年修订)', '行政处罚法'],
    ['浙江省《象山县行政执法争议协调办法》（2021年修订）', '象山县行政执法争议协调办法'],
    ['《自然资源行政处罚办法》（自然资源部令第12号，2024年）', '自然资源行政处罚办法'],
    ['国办发〔2018〕118号（三项制度）', '国办发〔2018〕118号'],
    ['《企业信息公示暂行条例（试行）》', '企业信息公示暂行条例（试行）'],
  ])('%s has the key %s', (source, key) => expect(instrumentKeyOf(source)).toBe(key));
});
