import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { join, resolve } from 'node:path';
import { PassThrough } from 'node:stream';
import type { DataSource } from 'typeorm';
import { type TestDatabase, createTestDatabase } from '../../../test/support/database.js';
import { type ListCells, type Lists, edited, goodRow, listWorkbook } from '../../../test/support/list-workbook.js';
import { createDataSource } from '../../database/data-source.js';
import type { RecordedEvent } from '../../kernel/event.js';
import { itemCode, organId } from '../../kernel/ids.js';
import { localDate } from '../../kernel/time.js';
import { OrganisationsService, loadOrganisations, organisationRows } from '../../organisations/index.js';
import { CatalogueService } from '../catalogue.service.js';
import { CatalogueChangesProjection } from '../changes/changes.projection.js';
import { type ChangeEffects, NO_EFFECTS } from '../domain/changes/effects.js';
import { catalogueRows } from '../rows/catalogue-rows.js';
import { importCatalogue } from './import-catalogue.js';
import { importFromCommandLine } from './import-from-command-line.js';
import type { ImportReport } from './import-report.js';

let database: TestDatabase;
let source: DataSource;
let organisations: OrganisationsService;

beforeAll(async () => {
  database = await createTestDatabase();
  source = await createDataSource({
    url: database.appUrl,
    role: 'jieli_app',
    entities: [...organisationRows, ...catalogueRows],
  }).initialize();
  organisations = new OrganisationsService(source);
  await loadOrganisations(source, resolve('seed'), { officers: false });
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const imported = async (lists: Lists, dryRun = false): Promise<ImportReport> =>
  importCatalogue(source, await organisations.register(), await listWorkbook(lists), { dryRun });
const stored = () =>
  source.query<unknown[]>(
    `SELECT item_code, organ_id, list_class, power_source, place, valid_from::text, valid_to::text FROM power_holdings ORDER BY item_code, organ_id, valid_from`,
  );
let serial = 0;
/** A code that no other test uses. */
const fresh = (): string => `T-${++serial}`;
const township = (over: ListCells = {}): ListCells => goodRow({ organ: '营前镇', powerSource: '赋权', publication: '示例公告', ...over });

describe('a good file', () => {
  it('becomes the catalogue in one go', async () => {
    const code = fresh();
    const report = await imported({
      basic: [goodRow({ code }), township({ code, organ: '营前镇、紫阳乡人民政府', validTo: '2026-06-30' })],
      assist: [goodRow({ code, organ: '360724102', counterpart: '上犹县水利局' })],
      recalled: [goodRow({ code, organ: '营前镇', counterpart: '上犹县水利局', validFrom: '2026/7/1' })],
    });
    expect(report).toEqual({
      dryRun: false,
      errors: [],
      summary: { rows: 4, itemsAdded: 1, holdingsAdded: 5, holdingsEnded: 0, unchanged: 0 },
    });
    const catalogue = new CatalogueService(source, organisations);
    const proposal = async (place: string, asOf: string) =>
      (await catalogue.competence({ item: itemCode(code), place, asOf: localDate(asOf) })).proposed;
    expect(await proposal('360724103', '2026-06-30')).toBe('360724103');
    expect(await proposal('360724103', '2026-07-01')).toBe('sy-sl');
    expect(await proposal('360724102', '2026-03-01')).toBe('sy-sl');
  });

  it('gives every township its row for 各乡镇', async () => {
    const code = fresh();
    expect((await imported({ basic: [township({ code, organ: '各乡镇' })] })).summary?.holdingsAdded).toBe(14);
  });

  it('changes nothing when it is imported again', async () => {
    const lists = { basic: [goodRow({ code: fresh() })] };
    await imported(lists);
    const before = await stored();
    expect((await imported(lists)).summary).toEqual({ rows: 1, itemsAdded: 0, holdingsAdded: 0, holdingsEnded: 0, unchanged: 1 });
    expect(await stored()).toEqual(before);
  });

  it('ends a row of the catalogue and follows it with another', async () => {
    const code = fresh();
    await imported({ basic: [township({ code })] });
    const report = await imported({
      basic: [township({ code, validTo: '2026-04-30' })],
      recalled: [goodRow({ code, organ: '营前镇', counterpart: '上犹县水利局', validFrom: '2026-05-01' })],
    });
    expect(report.summary).toMatchObject({ holdingsAdded: 1, holdingsEnded: 1 });
  });

  it('tells how far it is', async () => {
    const steps: [number, number][] = [];
    const file = await listWorkbook({ basic: [goodRow({ code: fresh() }), goodRow({ code: fresh() })] });
    await importCatalogue(source, await organisations.register(), file, {
      dryRun: false,
      onProgress: (done, total) => steps.push([done, total]),
    });
    expect(steps).toEqual([
      [2, 2],
      [4, 4],
    ]);
  });
});

describe('a dry run', () => {
  it('says what would change and changes nothing', async () => {
    const code = fresh();
    const before = await stored();
    const report = await imported({ basic: [goodRow({ code })] }, true);
    expect(report).toMatchObject({ dryRun: true, errors: [], summary: { itemsAdded: 1, holdingsAdded: 1 } });
    expect(await stored()).toEqual(before);
    expect(await source.query('SELECT 1 FROM power_items WHERE item_code = $1', [code])).toEqual([]);
  });
});

describe('one bad row', () => {
  it('keeps out all the good ones', async () => {
    const [good, bad] = [fresh(), fresh()];
    const before = await stored();
    const report = await imported({ basic: [goodRow({ code: good }), goodRow({ code: bad, organ: '不存在局' })] });
    expect(report.errors).toHaveLength(1);
    expect(report.summary).toBeUndefined();
    expect(await stored()).toEqual(before);
  });

  it('is reported with every one of its faults', async () => {
    const { errors } = await imported({
      basic: [goodRow({ code: fresh() }), { code: '有 空格', powerSource: '捐赠', validFrom: '下个月' }],
    });
    expect(errors.map(({ sheet, row, column }) => [sheet, row, column])).toEqual(
      ['事项编码', '事项名称', '所属领域', '适用程序', '法律依据', '生效日期', '责任主体', '权力来源', '清单依据'].map((column) => [
        '基本履职',
        3,
        column,
      ]),
    );
  });

  it.each<[string, ListCells, string, string]>([
    ['an unknown organ', { organ: '不存在局' }, '责任主体', '“不存在局”不在 2026-01-01 的机构名录中'],
    ['an organ that was abolished by then', { organ: '上犹县征收办', validFrom: '2026-03-21' }, '责任主体', '不在 2026-03-21 的机构名录中'],
    ['a team', { organ: '营前镇综合行政执法队' }, '责任主体', '不能以自己的名义行使职权'],
    ['the industrial park', { organ: '上犹工业园区' }, '责任主体', '不能以自己的名义行使职权'],
    ['the same organ twice', { organ: '营前镇、营前镇人民政府' }, '责任主体', '同一机构写了两次'],
    ['a day that does not exist', { validFrom: '2026-02-30' }, '生效日期', '“2026-02-30”不是有效的日期'],
    ['a number for a date', { validFrom: 46_000 }, '生效日期', '“46000”不是日期'],
    ['an end before the start', { validTo: '2025-12-31' }, '失效日期', '早于生效日期'],
    [
      'a basis that ends before it begins',
      { basisInForceFrom: '2026-02-01', basisInForceTo: '2026-01-31' },
      '依据失效日期',
      '早于依据施行日期',
    ],
    ['marks that turn the text round', { name: '名\u202e称' }, '事项名称', '不可见的控制字符'],
    ['text beyond measure', { name: '长'.repeat(301) }, '事项名称', '不能超过 300 个字'],
    ['a truth value for text', { name: true }, '事项名称', '应为文字'],
    ['an unknown procedure', { sectorRule: '天文' }, '适用程序', '应为：市场监管、生态环境'],
    ['entrustment by nobody', { powerSource: '委托' }, '委托机关', '必须填写委托机关'],
    ['entrustment of a power of one’s own', { entrustedBy: '上犹县林业局' }, '委托机关', '只有权力来源为委托时才填写'],
    ['entrustment by oneself', { powerSource: '委托', entrustedBy: '上犹县水利局' }, '委托机关', '不能是责任主体自己'],
    ['a handed-down power that was not published', { organ: '营前镇', powerSource: '赋权' }, '公布文件', '公布后才能行使'],
    ['people stationed nowhere', { powerSource: '派驻' }, '适用地域', '必须填写派驻的乡镇'],
    ['a place that is no township', { place: '上犹县林业局' }, '适用地域', '应为本县的一个乡镇'],
    ['a township acting in another', { organ: '营前镇', place: '紫阳乡' }, '适用地域', '营前镇人民政府只能在本乡镇行使职权'],
    ['two counterparts', { counterpart: '上犹县林业局、上犹县农业农村局' }, '对应单位', '只能填一个机构'],
  ])('%s', async (_, over, column, reason) => {
    const { errors } = await imported({ basic: [goodRow({ code: fresh(), ...over })] }, true);
    expect(errors).toEqual([{ sheet: '基本履职', row: 2, column, reason: expect.stringContaining(reason) }]);
  });

  it.each(['\u0007', '\u0085', '&#x1b;', '&#27;'])('a control character that another program wrote as %j', async (character) => {
    const file = edited(await listWorkbook({ basic: [goodRow({ code: fresh() })] }), 'xl/sharedStrings.xml', (xml) =>
      xml.replace('测试事项', `测试${character}事项`),
    );
    const { errors } = await importCatalogue(source, await organisations.register(), file, { dryRun: true });
    expect(errors).toEqual([{ sheet: '基本履职', row: 2, column: '事项名称', reason: expect.stringContaining('不可见的控制字符') }]);
  });

  it.each(['配合履职', '上级部门收回'])('a row of %s without the department', async (sheet) => {
    const row = [goodRow({ code: fresh(), organ: '营前镇' })];
    const { errors } = await imported(sheet === '配合履职' ? { assist: row } : { recalled: row });
    expect(errors).toEqual([{ sheet, row: 2, column: '对应单位', reason: expect.stringContaining('必须填写对应单位') }]);
  });
});

describe('rows that do not go together', () => {
  it('a row twice', async () => {
    const row = goodRow({ code: fresh() });
    expect((await imported({ basic: [row, row] })).errors).toEqual([
      { sheet: '基本履职', row: 3, column: '生效日期', reason: '与第 2 行重复。' },
    ]);
  });

  it('overlapping periods in two sheets', async () => {
    const code = fresh();
    const { errors } = await imported({
      basic: [township({ code, validTo: '2026-06-30' })],
      recalled: [goodRow({ code, organ: '营前镇', counterpart: '上犹县水利局', validFrom: '2026-06-30' })],
    });
    expect(errors).toEqual([
      { sheet: '上级部门收回', row: 2, column: '生效日期', reason: expect.stringContaining('有效期与「基本履职」第 2 行重叠') },
    ]);
  });

  it('a period inside a longer one that does not come just before it', async () => {
    const code = fresh();
    const { errors } = await imported({
      basic: [
        goodRow({ code }),
        goodRow({ code, validFrom: '2026-02-01', validTo: '2026-02-28' }),
        goodRow({ code, validFrom: '2026-04-01' }),
      ],
    });
    expect(errors.map(({ row }) => row)).toEqual([3, 4]);
  });

  it('overlapping periods with the catalogue', async () => {
    const code = fresh();
    await imported({ basic: [goodRow({ code })] });
    const { errors } = await imported({ basic: [goodRow({ code, validFrom: '2026-05-01' })] });
    expect(errors).toEqual([
      { sheet: '基本履职', row: 2, column: '生效日期', reason: expect.stringContaining('与库中 2026-01-01 至今的“基本履职”记录重叠') },
    ]);
  });

  it('a period that ends on the first day of a stored one', async () => {
    const code = fresh();
    await imported({ basic: [goodRow({ code }), township({ code, validFrom: '2026-05-01' })] });
    const before = (validTo: string) => imported({ basic: [township({ code, validFrom: '2026-02-01', validTo })] }, true);
    expect((await before('2026-04-30')).errors).toEqual([]);
    expect((await before('2026-05-01')).errors).toEqual([expect.objectContaining({ row: 2, column: '生效日期' })]);
  });

  it('a stored row with another content', async () => {
    const code = fresh();
    await imported({ basic: [goodRow({ code })] });
    const { errors } = await imported({ basic: [goodRow({ code, basis: '另一清单' })] });
    expect(errors).toEqual([{ sheet: '基本履职', row: 2, column: '清单依据', reason: expect.stringContaining('只能补填失效日期') }]);
  });

  it('one code with two names, in the file and against the catalogue', async () => {
    const code = fresh();
    const inFile = await imported({ basic: [goodRow({ code }), township({ code, name: '别的事项' })] });
    expect(inFile.errors).toEqual([
      { sheet: '基本履职', row: 3, column: '事项名称', reason: expect.stringContaining('与第 2 行同一事项编码的内容不一致') },
    ]);
    await imported({ basic: [goodRow({ code })] });
    const stored = await imported({ basic: [township({ code, name: '别的事项' })] });
    expect(stored.errors).toEqual([{ sheet: '基本履职', row: 2, column: '事项名称', reason: expect.stringContaining('与库中事项') }]);
  });

  it('a row that begins before its item', async () => {
    const code = fresh();
    await imported({ basic: [goodRow({ code })] });
    const { errors } = await imported({ basic: [township({ code, validFrom: '2025-01-01' })] });
    expect(errors).toEqual([{ sheet: '基本履职', row: 2, column: '生效日期', reason: expect.stringContaining('生效日期不能更早') }]);
  });
});

describe('the command line', () => {
  const run = async (lists: Lists, dryRun: boolean) => {
    const folder = await mkdtemp(join(tmpdir(), 'jieli-import-'));
    const out = new PassThrough();
    try {
      await writeFile(join(folder, 'list.xlsx'), await listWorkbook(lists));
      const good = await importFromCommandLine(source, { path: join(folder, 'list.xlsx'), dryRun, out });
      return { good, text: String(out.read()) };
    } finally {
      await rm(folder, { recursive: true });
    }
  };

  it('shows a bar and what was stored', async () => {
    const { good, text } = await run({ basic: [goodRow({ code: fresh() })] }, false);
    expect(good).toBe(true);
    expect(text).toContain('100% | 2/2');
    expect(text).toContain('导入完成：读取 1 行，新增事项 1 项、归属 1 条');
  });

  it('says where every fault is', async () => {
    const { good, text } = await run({ basic: [goodRow({ code: fresh(), validFrom: '昨天' })] }, true);
    expect(good).toBe(false);
    expect(text).toContain('工作表「基本履职」第 2 行「生效日期」：“昨天”不是有效的日期');
    expect(text).toContain('共 1 处错误，没有改动任何数据。');
  });
});

describe('two imports at the same instant', () => {
  it('store the same rows once', async () => {
    const code = fresh();
    const file = { basic: [goodRow({ code })] };
    const reports = await Promise.all(Array.from({ length: 8 }, () => imported(file)));
    expect(reports.map(({ summary }) => summary?.holdingsAdded).sort()).toEqual([0, 0, 0, 0, 0, 0, 0, 1]);
  });

  it('never store both of two that overlap', async () => {
    const code = fresh();
    const reports = await Promise.all([
      imported({ basic: [goodRow({ code })] }),
      imported({ basic: [goodRow({ code, validFrom: '2026-01-02' })] }),
    ]);
    expect(reports.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  });
});

describe('a file at the limit', () => {
  it('of 20 000 rows is imported while others are served', async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => goodRow({ code: `G-${String(index).padStart(5, '0')}` }));
    const file = await listWorkbook({ basic: rows });
    const register = await organisations.register();
    const delays = monitorEventLoopDelay();
    delays.enable();
    const report = await importCatalogue(source, register, file, { dryRun: false });
    delays.disable();
    expect(delays.max / 1e6).toBeLessThan(2_000);
    expect(report.summary).toMatchObject({ rows: 20_000, itemsAdded: 20_000, holdingsAdded: 20_000 });
  });
});

describe('an item that an approved change has touched', () => {
  const CHANGE = '00000000-0000-4000-8000-00000000cc01';
  const FROM = localDate('2026-05-01');
  const change = (effects: Partial<ChangeEffects>) =>
    new CatalogueChangesProjection().apply(
      { type: 'CatalogueChangeApproved', data: { changeId: CHANGE, effects: { ...NO_EFFECTS, ...effects } } } as unknown as RecordedEvent,
      source.manager,
    );
  /** On the first of May the item goes from the water bureau to the forestry bureau. */
  const moved = async (): Promise<string> => {
    const code = fresh();
    await imported({ basic: [goodRow({ code })] });
    const held = { item: itemCode(code), organ: organId('sy-sl'), validFrom: localDate('2026-01-01') };
    const next = { ...held, organ: organId('sy-ly'), listClass: 'basic', powerSource: 'statutory', basis: '例', example: true } as const;
    await change({ endHoldings: [{ ...held, lastDay: localDate('2026-04-30') }], addHoldings: [{ ...next, validFrom: FROM }] });
    return code;
  };
  const proposal = async (code: string, asOf: string) =>
    (await new CatalogueService(source, organisations).competence({ item: itemCode(code), place: '360724103', asOf: localDate(asOf) }))
      .proposed;
  const fault = (code: string) => ({
    sheet: '基本履职',
    row: 2,
    column: '生效日期',
    reason: `事项 ${code} 自 2026-05-01 起按批准的清单变动执行，不能通过导入改变；请办理清单变动。`,
  });

  it('may be listed again as it was imported, and stays as the change left it', async () => {
    const code = await moved();
    expect(await imported({ basic: [goodRow({ code })] })).toMatchObject({ errors: [], summary: { unchanged: 1, holdingsAdded: 0 } });
    expect([await proposal(code, '2026-04-30'), await proposal(code, '2026-05-01')]).toEqual(['sy-sl', 'sy-ly']);
  });

  it.each<[string, ListCells]>([
    ['a new holder from the day of the change on', { organ: '上犹县农业农村局', validFrom: '2026-05-01' }],
    ['a new holder of a later day', { organ: '上犹县农业农村局', validFrom: '2026-09-01' }],
    ['a holder of before who would go on after it', { organ: '上犹县农业农村局', validFrom: '2026-02-01' }],
    ['a holder of before until its first day', { organ: '上犹县农业农村局', validFrom: '2026-02-01', validTo: '2026-05-01' }],
    ['another end of the row that it ended', { validTo: '2026-08-31' }],
    ['the holder back that it took the item from', { validFrom: '2026-06-01' }],
  ])('does not get from a file %s; nothing of the file is stored', async (_, over) => {
    const code = await moved();
    const before = await stored();
    for (const dryRun of [true, false]) {
      const report = await imported({ basic: [goodRow({ code, ...over }), goodRow({ code: fresh() })] }, dryRun);
      expect(report.summary).toBeUndefined();
      expect(report.errors).toContainEqual(fault(code));
    }
    expect(await stored()).toEqual(before);
    expect(await proposal(code, '2026-09-01')).toBe('sy-ly');
  });

  it('still gets what was forgotten of the time before the change', async () => {
    const code = await moved();
    const row = goodRow({ code, organ: '上犹县农业农村局', validFrom: '2026-02-01', validTo: '2026-04-30' });
    expect(await imported({ basic: [row] })).toMatchObject({ errors: [], summary: { holdingsAdded: 1 } });
    expect(await proposal(code, '2026-05-01')).toBe('sy-ly');
  });

  it('is not brought back once a merger or a division has ended it, and what it became is not imported beside', async () => {
    const [code, part] = [fresh(), fresh()];
    await imported({ basic: [goodRow({ code })] });
    const [validFrom, lastDay] = [localDate('2026-01-01'), localDate('2026-04-30')];
    const { item: old, ...rest } = { item: itemCode(code), organ: organId('sy-sl'), validFrom, lastDay };
    await change({
      endItems: [{ item: old, validFrom, lastDay }],
      endHoldings: [{ item: old, ...rest }],
      addItems: [
        {
          code: itemCode(part),
          name: '测试事项',
          domain: '水利和河砂',
          sectorRule: 'MWR',
          legalBasis: '《测试条例》第一条',
          example: true,
          verified: false,
          validFrom: FROM,
        },
      ],
    });
    const report = async (of: string, over: ListCells) => (await imported({ basic: [goodRow({ code: of, ...over })] })).errors;
    expect(await report(code, { validFrom: '2026-06-01' })).toContainEqual(fault(code));
    expect(await report(part, { validFrom: '2026-05-01' })).toContainEqual(fault(part));
    expect(await report(part, { validFrom: '2026-02-01', validTo: '2026-03-31' })).toContainEqual(fault(part));
  });
});
