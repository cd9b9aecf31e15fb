import { readFileSync } from 'node:fs';
import { localDate } from '../../kernel/time.js';
import { parseStatute } from './parse-statute.js';
import type { ReadStatute } from './statute.js';

const fixture = (name: string): string => readFileSync(new URL(`../../../test/fixtures/law/${name}`, import.meta.url), 'utf8');
const codes = ({ faults }: ReadStatute): readonly string[] => faults.map(({ code }) => code);
const HEAD = '# 例县试验办法\n\n2022年5月1日公布，自2022年6月1日起施行\n\n';

describe('reading a statute', () => {
  const { statute, faults, warnings } = parseStatute(fixture('demo-2021.md'));

  it('takes title, key and day from the top', () => {
    expect([faults, warnings]).toEqual([[], []]);
    expect(statute).toMatchObject({ title: '例县演示条例（虚构）', instrument: '例县演示条例', inForceFrom: '2021-03-01' });
    expect(statute?.preamble).toContain('例县演示会议通过');
  });

  it('finds the articles, 之一 among them, and not the paragraph that mentions one', () => {
    expect(statute?.articles.map(({ label }) => label)).toEqual(['第一条', '第二条', '第三条', '第三条之一', '第四条']);
    expect(statute?.articles[3]).toMatchObject({
      number: 3,
      sub: 1,
      path: ['第二章 移送'],
      text: '前条所称移送，限一次。\n第三条规定的期限，自登记之日起计算。',
    });
    expect(statute?.articles[2]?.text).toBe('不属于本机关的，三日内移送：\n（一）写明理由；\n（二）列明材料。');
  });

  it('has the headings once, without the table of contents', () =>
    expect(statute?.headings.filter(({ label }) => label !== '目录')).toEqual([
      { level: 3, label: '第一章 总则', before: 0 },
      { level: 3, label: '第二章 移送', before: 2 },
      { level: 3, label: '第三章 附则', before: 4 },
    ]));

  it('takes front matter and numbers in bold', () =>
    expect(parseStatute(fixture('demo-2026.md'))).toMatchObject({
      statute: { instrument: '例县演示条例', inForceFrom: '2026-03-01', articles: [{ number: 1 }, {}, {}, { number: 4 }] },
      faults: [],
    }));

  it('keeps 编, 章 and 节 above an article', () =>
    expect(
      parseStatute(
        `${HEAD}第一编 总则\n第一章 开头\n第一节 细处\n第一条 甲。\n第二章 后来\n第二条 乙。\n第二编 分则\n第三条 丙。`,
      ).statute?.articles.map(({ path }) => path.join('/')),
    ).toEqual(['第一编 总则/第一章 开头/第一节 细处', '第一编 总则/第二章 后来', '第二编 分则']));

  it('goes on where no space follows the number, as long as the numbers do', () =>
    expect(parseStatute(`${HEAD}第一条甲。\n第二条乙。\n第一条规定的除外。\n第十条的规定不适用。`).statute?.articles).toMatchObject([
      { number: 1, text: '甲。' },
      { number: 2, text: '乙。\n第一条规定的除外。\n第十条的规定不适用。' },
    ]));

  it('says what it left out', () =>
    expect(parseStatute(`${HEAD}第一条 甲。\n第三条 丙。\n第二条 乙。\n\n## 附件\n\n一张表`).warnings).toEqual([
      '第一条之后是第三条，中间缺条文。',
      '第二条排在第三条之后，顺序不对。',
      '“附件”下有 1 行不属于任何一条，没有导入。',
    ]));
});

describe('the day from which a statute is in force', () => {
  const read = (head: string, close: string): ReadStatute => parseStatute(`# 例县试验办法\n\n${head}\n\n第一条 甲。\n第二条 ${close}`);

  it('comes from the last article when the top has none, and is to be checked', () => {
    const { statute, warnings } = read('2021年1月22日修订', '本办法自2021年7月15日起施行。');
    expect(statute?.inForceFrom).toBe('2021-07-15');
    expect(warnings).toEqual(['施行日期取自第二条：2021-07-15，请核对。']);
  });

  it('is the day of publication where the statute says so', () =>
    expect(read('2023年4月5日公布', '本办法自公布之日起施行。').statute?.inForceFrom).toBe('2023-04-05'));

  it('is not taken from before the last amendment', () =>
    expect(codes(read('2011年6月30日通过\n2018年10月26日修正', '本办法自2012年1月1日起施行。'))).toEqual(['law/unclear-date']));

  it('is what the importer says, over what the file says', () => {
    const said = parseStatute(fixture('demo-2021.md'), { inForceFrom: localDate('2021-04-01') });
    expect(said.statute?.inForceFrom).toBe('2021-04-01');
    expect(said.warnings).toEqual(['填写的施行日期是 2021-04-01，正文写的是 2021-03-01，请核对。']);
  });
});

describe('a file that is no statute', () => {
  it.each([
    ['no articles', `${HEAD}一、关于登记。\n二、关于移送。`, ['law/no-articles']],
    ['no title', '自2022年6月1日起施行\n第一条 甲。', ['law/no-title']],
    ['no day', '# 例县试验办法\n第一条 甲。', ['law/no-date']],
    ['a day that does not exist', '---\ndate: 2022-02-30\n---\n# 例县试验办法\n第一条 甲。', ['law/bad-date']],
    ['an article twice', `${HEAD}第一条 甲。\n第一条 乙。`, ['law/article-twice']],
    [
      'an end before its beginning',
      '---\ndate: 2022-06-01\ninForceTo: 2022-05-31\n---\n# 例县试验办法\n第一条 甲。',
      ['law/ends-before-it-begins'],
    ],
    ['front matter that never ends', '---\ntitle: 例县试验办法\n第一条 甲。', ['law/bad-front-matter', 'law/no-title', 'law/no-date']],
    ['bytes that are no text', `${HEAD}第一条 \u0000甲。`, ['law/unreadable-characters']],
    [
      'more articles than any statute',
      HEAD + Array.from({ length: 3001 }, (_, index) => `第${index + 1}条 甲。`).join('\n'),
      ['law/too-many-articles'],
    ],
    ['nothing at all', '', ['law/no-title', 'law/no-articles', 'law/no-date']],
  ])('with %s is refused, each fault by its code', (_, text, expected) => {
    const read = parseStatute(text);
    expect(codes(read)).toEqual(expected);
    expect(read.statute).toBeUndefined();
  });
});
