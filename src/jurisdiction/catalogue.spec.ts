import { resolve } from 'node:path';
import type { DataSource } from 'typeorm';
import { type TestDatabase, createTestDatabase } from '../../test/support/database.js';
import { createDataSource } from '../database/data-source.js';
import { Problem } from '../http/problem.js';
import { itemCode } from '../kernel/ids.js';
import { localDate } from '../kernel/time.js';
import { OrganisationsService, loadOrganisations, organisationRows } from '../organisations/index.js';
import { CatalogueService } from './catalogue.service.js';
import { readCatalogueSeed } from './catalogue-seed.js';
import { loadCatalogue } from './load-catalogue.js';
import { catalogueRows } from './rows/catalogue-rows.js';

const SEED = resolve('seed');
const [dongshan, shexi, yingqian, meishui, pingfu, wuzhifeng, ziyang] = ['100', '102', '103', '200', '206', '207', '208'].map(
  (n) => `360724${n}`,
);

let database: TestDatabase;
let source: DataSource;
let catalogue: CatalogueService;

beforeAll(async () => {
  database = await createTestDatabase();
  source = await createDataSource({
    url: database.appUrl,
    role: 'jieli_app',
    entities: [...organisationRows, ...catalogueRows],
  }).initialize();
  await loadOrganisations(source, SEED, { officers: false });
  await loadCatalogue(source, SEED);
  catalogue = new CatalogueService(source, new OrganisationsService(source));
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const competent = (item: string, place: string | undefined, asOf: string) =>
  catalogue.competence({ item: itemCode(item), place: place ?? '', asOf: localDate(asOf) });
const refusal = async (work: Promise<unknown>): Promise<Problem> => {
  try {
    await work;
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('not refused');
};

describe('the catalogue of the demonstration', () => {
  it.each([
    ['S01 food licence', 'SC-01', shexi, '2026-03-02', 'sy-scjg', 'SAMR'],
    ['S02 river rubbish', 'SL-02', yingqian, '2026-04-01', yingqian, 'MWR'],
    ['S02 river sand', 'SL-01', yingqian, '2026-04-01', 'sy-sl', 'MWR'],
    ['S03 building without planning permit', 'TD-01', wuzhifeng, '2026-03-09', wuzhifeng, 'MNR'],
    ['S03 illegal occupation', 'TD-03', wuzhifeng, '2026-03-09', 'sy-zrzy', 'MNR'],
    ["S03 villager's house", 'TD-04', wuzhifeng, '2026-03-09', 'sy-nync', 'MARA'],
    ['S06 oil fume', 'HJ-01', meishui, '2026-06-01', 'sy-sthj', 'MEE'],
    ['S06 stalls on the road', 'CG-01', meishui, '2026-06-01', meishui, 'HUR'],
    ['S09 demolition waste before the split', 'CG-04', dongshan, '2026-03-19', 'sy-zsb', 'HUR'],
    ['S13 roadside stall', 'CG-01', ziyang, '2026-06-08', ziyang, 'HUR'],
    ['S15 burning straw', 'HJ-02', pingfu, '2026-07-20', pingfu, 'MEE'],
    ['excess felling', 'LY-03', yingqian, '2026-06-01', 'sy-ly', 'GENERAL'],
  ])('%s', async (_, item, place, asOf, proposed, sectorRule) => {
    expect(await competent(item, place, asOf)).toMatchObject({ proposed, sectorRule });
  });

  it('has a list gap where no list ever had a row (S09)', async () => {
    const found = await competent('CG-08', dongshan, '2026-06-22');
    expect(found.proposed).toBeUndefined();
    expect(found.sentence).toContain('清单空白');
  });

  it('follows a power that was recalled during the year', async () => {
    expect((await competent('AQ-04', yingqian, '2026-06-30')).proposed).toBe(yingqian);
    expect((await competent('AQ-04', yingqian, '2026-07-01')).proposed).toBe('sy-xf');
  });

  it('follows a power that was handed down during the year', async () => {
    expect((await competent('NY-04', yingqian, '2026-04-30')).proposed).toBe('sy-nync');
    expect((await competent('NY-04', yingqian, '2026-05-01')).proposed).toBe(yingqian);
  });

  it('warns of a basis that has ended', async () => {
    expect((await competent('HJ-02', pingfu, '2026-08-14')).sentence).not.toContain('当日已经失效');
    expect((await competent('HJ-02', pingfu, '2026-08-15')).sentence).toContain('当日已经失效');
  });

  it('names organ, list, source and basis to the officer', async () => {
    const { sentence } = await competent('SC-01', shexi, '2026-03-02');
    for (const part of [
      '2026-03-02',
      '社溪镇',
      '未取得食品生产经营许可从事食品生产经营',
      '上犹县市场监督管理局',
      '基本履职',
      '法定',
      '第一百二十二条',
    ]) {
      expect(sentence).toContain(part);
    }
  });

  it('has at least 60 items, and marks what was not checked', async () => {
    const { items, holdings } = await readCatalogueSeed(SEED);
    expect(items.length).toBeGreaterThanOrEqual(60);
    expect(items.every(({ example, verified }) => example !== verified)).toBe(true);
    const gap = 'CG-08'; // the list gap of S09
    const listed = items.map(({ code }) => code).filter((code) => code !== gap);
    expect(new Set(holdings.map(({ item }) => item))).toEqual(new Set(listed));
  });

  it('may be loaded again without a change', async () => {
    const count = () =>
      source.query(`SELECT (SELECT count(*)::int FROM power_items) AS items, (SELECT count(*)::int FROM power_holdings) AS holdings`);
    const before = await count();
    await loadCatalogue(source, SEED);
    expect(await count()).toEqual(before);
  });
});

describe('asking about what is not there', () => {
  it('an unknown item names the field', async () => {
    const { status, extra } = await refusal(competent('XX-99', yingqian, '2026-04-01'));
    expect([status, extra.errors?.[0]?.field]).toEqual([400, 'item']);
  });
  it.each(['360724400', '360724203', 'sy-sl', ''])('%s is no township', async (place) => {
    const { status, extra } = await refusal(competent('SL-01', place, '2026-04-01'));
    expect([status, extra.errors?.[0]?.field]).toEqual([400, 'place']);
  });
  it('an item before it began is not there', async () =>
    expect((await refusal(competent('SL-01', yingqian, '2019-12-31'))).extra.errors?.[0]?.field).toBe('item'));
});

describe('searching', () => {
  const asOf = localDate('2026-06-01');
  const codes = async (q: string) => (await catalogue.searchItems({ q, asOf, limit: 200 })).items.map(({ code }) => code);
  it('finds Chinese substrings of name, domain and basis', async () => {
    expect(await codes('采砂')).toEqual(['LY-02', 'SL-01', 'TD-07']);
    expect(await codes('土地管理法 七十八')).toEqual(['TD-04']);
  });
  it('finds codes in any case', async () => expect(await codes('sl-01')).toEqual(['SL-01']));
  it.each(['%', '_', '\\', "'; DROP TABLE power_items; --"])('takes %s as text', async (q) => expect(await codes(q)).toEqual([]));
  it('pages through everything once', async () => {
    const all = await codes('');
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await catalogue.searchItems({ asOf, limit: 7, ...(cursor === undefined ? {} : { cursor }) });
      seen.push(...page.items.map(({ code }) => code));
      cursor = page.next;
    } while (cursor !== undefined);
    expect(seen).toEqual(all);
  });
  it('refuses the cursor of another search', async () => {
    const { next } = await catalogue.searchItems({ q: '土地', asOf, limit: 1 });
    expect((await refusal(catalogue.searchItems({ q: '森林', asOf, ...(next === undefined ? {} : { cursor: next }) }))).code).toBe(
      'request/bad-cursor',
    );
  });
});

describe('the matching table', () => {
  it('is numbered and has both kinds', async () => {
    const rows = await catalogue.matching(localDate('2026-06-01'));
    expect(rows.map(({ number }) => number)).toEqual(rows.map((_, index) => index + 1));
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(['one-to-many', 'many-to-one']));
  });
});

describe('the database', () => {
  const insert = (from: string, to: string | null, place: string | null, organ = 'sy-sl') =>
    source.query(
      `INSERT INTO power_holdings (item_code, organ_id, list_class, power_source, place, basis, valid_from, valid_to, example)
       VALUES ('ZZ-01', $4, 'basic', 'statutory', $3, '某清单', $1, $2, false)`,
      [from, to, place, organ],
    );
  it('refuses two periods of one item and holder that share a day', async () => {
    await insert('2025-01-01', '2025-06-30', null);
    await expect(insert('2025-06-30', null, null)).rejects.toMatchObject({ code: '23P01', constraint: 'power_holdings_no_overlap' });
    await insert('2025-07-01', null, null);
    await expect(insert('2030-01-01', '2030-01-02', null)).rejects.toMatchObject({ code: '23P01' });
  });
  it('lets another holder and another place have the same days', async () => {
    await insert('2025-01-01', null, '360724103', '360724103');
    await insert('2025-01-01', null, '360724103');
    await expect(insert('2026-01-01', null, '360724103')).rejects.toMatchObject({ code: '23P01' });
  });
  it('refuses two wordings of one item on one day', async () => {
    await expect(
      source.query(
        `INSERT INTO power_items SELECT item_code, '2026-01-01', valid_to, name, domain, sector_rule, legal_basis, NULL, NULL, NULL, NULL, example, verified FROM power_items WHERE item_code = 'SL-01'`,
      ),
    ).rejects.toMatchObject({ code: '23P01', constraint: 'power_items_no_overlap' });
  });
  it.each([
    ['an end before its start', `'basic', 'statutory', NULL, NULL, '2026-02-01', '2026-01-31'`],
    ['an entrusted power without the organ that entrusts it', `'basic', 'entrusted', NULL, NULL, '2026-01-01', NULL`],
    ['an assist row without the department that leads', `'assist', 'statutory', NULL, NULL, '2026-01-01', NULL`],
    ['an organ that assists itself', `'assist', 'statutory', NULL, 'sy-sl', '2026-01-01', NULL`],
  ])('refuses %s', async (_, values) => {
    await expect(
      source.query(
        `INSERT INTO power_holdings (item_code, organ_id, basis, example, list_class, power_source, entrusted_by, counterpart_id, valid_from, valid_to)
         VALUES ('ZZ-02', 'sy-sl', '某清单', false, ${values})`,
      ),
    ).rejects.toMatchObject({ code: '23514' });
  });
  it.each([
    'DELETE FROM power_holdings',
    'TRUNCATE power_items',
    `UPDATE power_holdings SET organ_id = 'x'`,
    `UPDATE power_items SET name = 'x'`,
  ])('lets the application not %s', async (statement) => expect(source.query(statement)).rejects.toMatchObject({ code: '42501' }));
});
