import { readFileSync } from 'node:fs';
import { DataSource } from 'typeorm';
import { type Client, type TestApp, startTestApp } from '../support/app.js';
import { gbk } from '../support/gbk.js';

const fixture = (name: string): Buffer => readFileSync(new URL(`../fixtures/law/${name}`, import.meta.url));
const TEXT_2021 = fixture('demo-2021.md');
const TEXT_2026 = fixture('demo-2026.md');
const KEY = encodeURIComponent('例县演示条例');
/** A text with the name of a law that rules cite; its articles are made up. */
const FICTION = [
  '# 中华人民共和国行政处罚法',
  '虚构文本，自2021年7月15日起施行',
  '第二十五条 虚构的第二十五条。',
  '第八十五条 虚构的第八十五条。',
];
const penaltyLaw = (...more: readonly string[]): Buffer => Buffer.from([...FICTION, ...more].join('\n\n'));

let app: TestApp;
let reader: Client;
let keeper: Client;
beforeAll(async () => {
  app = await startTestApp({ now: '2026-06-01T09:00' });
  reader = await app.as('yq-jbr1');
  keeper = await app.as('bb-qdgly');
});
afterAll(() => app.close());

const upload = (file: Buffer | Uint8Array, query: object = {}, name = '法规.md') =>
  keeper.post('/api/law/imports').query(query).attach('file', Buffer.from(file), name);
const stored = async (): Promise<unknown> =>
  app.app
    .get(DataSource)
    .query('SELECT (SELECT count(*)::int FROM law_versions) AS texts, (SELECT count(*)::int FROM law_articles) AS articles');
const opened = async (query: object) => (await reader.get('/api/law/articles').query(query).expect(200)).body;

describe('the law library without any text', () => {
  it('names instrument and article, and says that the text is not there', async () => {
    expect(await opened({ rule: 'APL-25', on: '2026-03-02' })).toMatchObject({
      instrument: { key: '行政处罚法', title: '中华人民共和国行政处罚法' },
      article: '第二十五条',
      label: '国家规定',
      on: '2026-03-02',
      imported: false,
      articles: [],
      note: expect.stringMatching(/还没有这部法规的文本/u),
      rule: { id: 'APL-25' },
    });
  });

  it('keeps the marks of the rule book', async () => {
    expect(await opened({ rule: 'AIR-118' })).toMatchObject({ label: '国家规定；待核实', note: expect.stringMatching(/待核实/u) });
    expect(await opened({ rule: 'PRO-SUP' })).toMatchObject({
      label: expect.stringMatching(/^县级参数/u),
      note: expect.stringMatching(/县级参数，不是法定条文/u),
      follows: [
        { instrument: '公安机关办理刑事案件程序规定', article: '第一百八十条' },
        { instrument: '政务数据共享条例', article: '第二十一条' },
      ],
    });
    expect((await opened({ rule: 'AIR-119', on: '2026-09-01' })).note).toMatch(/2026-08-14，2026-09-01 已经失效/u);
  });

  it('lists what rules cite', async () => {
    const { body } = await reader.get('/api/law/instruments').expect(200);
    expect(body.items.length).toBeGreaterThan(50);
    expect(body.items).toContainEqual(expect.objectContaining({ key: '行政处罚法', rules: 36, texts: [] }));
  });

  it.each([
    ['articles?rule=XX-1', 400, 'rule', '规则库没有编号为「XX-1」的规则。'],
    ['articles', 400, 'rule', '请给出「规则编号」，或者「法规」和「条文」。'],
    ['articles?rule=APL-25&on=2026-02-30', 400, 'on', '「日期」应为有效的日期，例如 2026-09-01。'],
  ])('answers %s with the field that is wrong', async (path, status, field, message) => {
    const { body } = await reader.get(`/api/law/${path}`).expect(status);
    expect(body.errors).toEqual([{ field, message }]);
  });

  it('knows no instrument that nobody cites', async () => {
    const { body } = await reader.get(`/api/law/instruments/${KEY}`).expect(404);
    expect(body).toMatchObject({ type: 'law/no-such-instrument', title: '没有这部法规' });
  });
});

describe('a file that cannot be imported', () => {
  it.each([
    ['no articles', '# 例县公告\n\n自2026年1月1日起施行\n\n一、请周知。', 'law/no-articles', /没有找到以“第…条”开头的行/u],
    ['no title', '自2026年1月1日起施行\n\n第一条 甲。', 'law/no-title', /# 法规名称/u],
    ['no day', '# 例县公告\n\n第一条 甲。', 'law/no-date', /请填写“施行日期”/u],
    ['an article twice', '# 例县公告\n\n自2026年1月1日起施行\n\n第一条 甲。\n第一条 乙。', 'law/article-twice', /第一条出现了两次/u],
    ['nothing', '', 'law/empty-file', /有内容的 Markdown 文件/u],
    ['bytes of no encoding', Buffer.from([0xff, 0xff, 0x80]), 'law/bad-encoding', /UTF-8 或者 GBK/u],
    ['UTF-16', Buffer.from('\ufeff第一条 甲。', 'utf16le'), 'law/bad-encoding', /UTF-8 或者 GBK/u],
    ['a packed file', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0]), 'law/unreadable-characters', /不要用 Word/u],
  ])('with %s is refused with a sentence, and nothing is stored', async (_, file, type, sentence) => {
    const { body } = await upload(Buffer.from(file)).expect(400);
    expect(body).toMatchObject({ type, detail: expect.stringMatching(sentence) });
    expect(await stored()).toEqual([{ texts: 0, articles: 0 }]);
  });

  it('with 50 MB of text is refused while it is read, and nothing is stored', async () => {
    const line = Buffer.from('第一条 虚构。\n');
    const { body } = await upload(Buffer.alloc(50 * 1024 * 1024, line)).expect(413);
    expect(body).toMatchObject({ type: 'law/too-large', detail: expect.stringMatching(/不超过 5 MB，没有导入任何内容/u) });
    expect(await stored()).toEqual([{ texts: 0, articles: 0 }]);
  });
});

describe('importing', () => {
  it('says first what was understood, and stores nothing', async () => {
    const { body } = await upload(TEXT_2021, { dryRun: 'true' }).expect(200);
    expect(body).toMatchObject({
      outcome: 'new-instrument',
      stored: false,
      instrument: { key: '例县演示条例', title: '例县演示条例（虚构）' },
      cited: false,
      inForceFrom: '2021-03-01',
      ...{ articles: 5, first: '第一条', last: '第四条', warnings: [] },
      fileDigest: expect.stringMatching(/^[0-9a-f]{64}$/u),
    });
    expect(await stored()).toEqual([{ texts: 0, articles: 0 }]);
  });

  it('takes a text, in GBK too, and ends the one before when the next begins', async () => {
    await upload(gbk(TEXT_2021.toString('utf8'))).expect(200);
    const { body } = await upload(TEXT_2026).expect(200);
    expect(body).toMatchObject({ outcome: 'new-version', stored: true, previousEnds: '2026-02-28' });
    const on = async (day: string) => opened({ instrument: '《例县演示条例》', article: '第二条', on: day });
    expect(await on('2026-02-28')).toMatchObject({
      imported: true,
      inForceFrom: '2021-03-01',
      text: expect.stringMatching(/当日登记。\n登记写明/u),
    });
    expect(await on('2026-03-01')).toMatchObject({ imported: true, text: '第二条\u3000演示机关接到线索，应当两个工作日内登记。' });
    expect(await on('2021-02-28')).toMatchObject({ imported: false, note: expect.stringMatching(/没有 2021-02-28 有效的文本/u) });
    expect(await opened({ instrument: '例县演示条例', article: '第九条' })).toMatchObject({
      imported: false,
      note: expect.stringMatching(/没有第九条/u),
    });
  });

  it('shows the whole statute with its contents, and finds words in it', async () => {
    const { body } = await reader.get(`/api/law/instruments/${KEY}`).query({ on: '2025-01-01' }).expect(200);
    expect(body).toMatchObject({
      key: '例县演示条例',
      articles: { length: 5 },
      imports: [{ revision: 1, importedBy: expect.any(String) }, {}],
    });
    expect(body.contents).toContainEqual({ level: 3, label: '第二章 移送', first: '3' });
    const found = await reader.get(`/api/law/instruments/${KEY}`).query({ on: '2025-01-01', q: '理由' }).expect(200);
    expect(found.body.articles).toMatchObject([{ number: '3' }]);
  });

  it('refuses a second text of the same day, unless it is a correction with its reason; the old one stays', async () => {
    const better = Buffer.from(TEXT_2026.toString('utf8').replace('两个工作日', '二个工作日'));
    const before = await stored();
    const { body } = await upload(better).expect(409);
    expect(body).toMatchObject({ type: 'law/version-exists', detail: expect.stringMatching(/写明更正理由/u) });
    expect(await stored()).toEqual(before);
    const corrected = await upload(better, { reason: '与公布文本不一致' }).expect(200);
    expect(corrected.body).toMatchObject({ outcome: 'correction', stored: true });
    expect((await opened({ instrument: '例县演示条例', article: '第二条' })).text).toContain('二个工作日');
    const { body: shown } = await reader.get(`/api/law/instruments/${KEY}`).expect(200);
    expect(shown.imports.map(({ revision, reason }: { revision: number; reason?: string }) => [revision, reason])).toEqual([
      [1, undefined],
      [1, undefined],
      [2, '与公布文本不一致'],
    ]);
    expect((await upload(better).expect(200)).body).toMatchObject({ outcome: 'unchanged', stored: false });
  });

  it('refuses two texts in force on one day', async () => {
    const before = await stored();
    const { body } = await upload(TEXT_2021, { inForceFrom: '2020-01-01', inForceTo: '2021-03-01' }).expect(409);
    expect(body).toMatchObject({
      type: 'law/versions-overlap',
      detail: expect.stringMatching(/2020-01-01 至 2021-03-01 的文本与 2021-03-01/u),
    });
    expect(await stored()).toEqual(before);
    const second = `INSERT INTO law_in_force SELECT instrument, '2025-01-01', NULL, false, version_id FROM law_in_force LIMIT 1`;
    await expect(app.app.get(DataSource).query(second)).rejects.toThrow('law_one_text_a_day');
  });

  it('never lets a stored text be changed', async () => {
    for (const change of [`UPDATE law_articles SET text = ''`, 'DELETE FROM law_versions', 'DELETE FROM law_in_force'])
      await expect(app.app.get(DataSource).query(change)).rejects.toThrow('permission denied');
  });

  it('opens the citations of rules from then on, on the day that was asked for', async () => {
    await upload(penaltyLaw()).expect(200);
    expect(await opened({ rule: 'APL-25', on: '2026-03-02' })).toMatchObject({
      imported: true,
      version: { revision: 1 },
      inForceFrom: '2021-07-15',
      text: '第二十五条\u3000虚构的第二十五条。',
    });
    expect(await opened({ rule: 'APL-25', on: '2021-07-14' })).toMatchObject({ imported: false, note: expect.stringMatching(/尚未施行/u) });
    expect(await opened({ rule: 'APL-48' })).toMatchObject({
      articles: [{ number: '85' }],
      note: expect.stringMatching(/没有第四十八条/u),
    });
  });

  it('is for those who keep the library', async () => {
    const { body } = await reader.post('/api/law/imports').attach('file', TEXT_2021, '法规.md').expect(403);
    expect(body.type).toBe('access/forbidden');
  });
});
