import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { unzipSync } from 'fflate';
import { DataSource } from 'typeorm';
import { loadCatalogue } from '../../src/jurisdiction/index.js';
import { type Client, type TestApp, startTestApp } from '../support/app.js';
import { goodRow, listWorkbook } from '../support/list-workbook.js';

const SEED = fileURLToPath(new URL('../../seed', import.meta.url));

let app: TestApp;
let officer: Client;
let keeper: Client;
beforeAll(async () => {
  app = await startTestApp({ now: '2026-06-01T09:00' });
  await loadCatalogue(app.app.get(DataSource), SEED);
  officer = await app.as('yq-jbr1');
  keeper = await app.as('bb-qdgly');
});
afterAll(() => app.close());

describe('the power catalogue', () => {
  it('is searched in Chinese, page by page', async () => {
    const { body } = await officer.get('/api/catalogue/items').query({ q: '林业', limit: 2 }).expect(200);
    expect(body.items).toMatchObject([{ code: 'LY-01' }, { code: 'LY-02' }]);
    expect(body.items[0]).toMatchObject({ sectorRule: 'GENERAL', sectorRuleName: '一般程序', example: false, verified: true });
    const rest = await officer.get('/api/catalogue/items').query({ q: '林业', limit: 2, cursor: body.next }).expect(200);
    expect(rest.body.items[0].code).toBe('LY-03');
    const other = await officer.get('/api/catalogue/items').query({ q: '水利', limit: 2, cursor: body.next }).expect(400);
    expect(other.body.type).toBe('request/bad-cursor');
  });

  it('shows the whole history of an item', async () => {
    const { body } = await officer.get('/api/catalogue/items/AQ-04').expect(200);
    expect(body.versions).toHaveLength(1);
    expect(body.holdings).toContainEqual(
      expect.objectContaining({
        organ: '360724103',
        listClass: 'recalled',
        counterpartName: '上犹县消防救援大队',
        validFrom: '2026-07-01',
      }),
    );
    const unknown = await officer.get('/api/catalogue/items/XX-99').expect(404);
    expect(unknown.body).toMatchObject({ type: 'catalogue/unknown-item', title: '没有这个事项' });
  });

  it('says who is competent, today when no day is given', async () => {
    const ask = (query: object) => officer.get('/api/catalogue/competence').query(query).expect(200);
    const { body } = await ask({ item: 'SL-01', place: '360724103' });
    expect(body).toMatchObject({
      asOf: '2026-06-01',
      proposed: 'sy-sl',
      proposedName: '上犹县水利局',
      sectorRule: 'MWR',
      assisting: [{ organ: '360724103' }],
    });
    expect((await ask({ item: 'AQ-04', place: '360724103', asOf: '2026-07-01' })).body.proposed).toBe('sy-xf');
  });

  it('has a matching table with the names of the departments', async () => {
    const { body } = await officer.get('/api/catalogue/matching').expect(200);
    expect(body.items[0]).toMatchObject({
      number: 1,
      kind: 'one-to-many',
      departments: expect.arrayContaining([{ id: 'sy-zrzy', name: '上犹县自然资源局' }]),
    });
  });

  it.each([
    ['competence?item=SL-01&place=abc', 'place', '「发生地」应为 9 位乡镇区划代码。'],
    ['competence?item=SL-01&place=360724103&asOf=2026-02-30', 'asOf', '「日期」应为有效的日期，例如 2026-09-01。'],
    ['competence?item=XX&place=360724103', 'item', '权责清单在 2026-06-01 没有编码为「XX」的事项。'],
    ['items?limit=201', 'limit', '「每页条数」不能大于 200。'],
    ['items?sort=name', 'sort', '「sort」不是可以填写的字段。'],
    ['imports/1', 'jobId', ''],
  ])('answers %s with the field that is wrong', async (path, field, message) => {
    const { body } = await keeper.get(`/api/catalogue/${path}`).expect(400);
    expect(body.errors).toEqual([{ field, message: message || expect.any(String) }]);
  });

  it.each([
    'items',
    'items/SL-01',
    'matching',
    'template',
    'competence?item=SL-01&place=360724103',
    'imports/00000000-0000-4000-8000-000000000000',
  ])('shows %s to nobody who is not signed in', (path) => app.anybody().get(`/api/catalogue/${path}`).expect(401));
});

describe('the template', () => {
  it('is a workbook that can be downloaded', async () => {
    const response = await officer.get('/api/catalogue/template').responseType('blob').expect(200);
    expect(response.headers['content-disposition']).toContain(encodeURIComponent('权责清单导入模板.xlsx'));
    expect(response.headers['content-type']).toContain('spreadsheetml');
    expect(Object.keys(unzipSync(response.body as Uint8Array))).toContain('xl/workbook.xml');
  });
});

describe('importing', () => {
  const upload = (client: Client, file: Buffer, query = '', field = 'file') =>
    client.post(`/api/catalogue/import${query}`).attach(field, file, '清单.xlsx');
  const outcome = async (jobId: string): Promise<unknown> => {
    for (;;) {
      const { body }: { body: { state: string } } = await keeper.get(`/api/catalogue/imports/${jobId}`).expect(200);
      if (body.state !== 'running') return body;
      await sleep(50);
    }
  };
  const known = (code: string) => officer.get(`/api/catalogue/items/${code}`);

  it('checks first and then stores', async () => {
    const file = await listWorkbook({ basic: [goodRow({ code: 'E-01' })] });
    const tried = await upload(keeper, file, '?dryRun=true').expect(202);
    expect(await outcome(tried.body.jobId)).toMatchObject({
      state: 'succeeded',
      dryRun: true,
      errors: [],
      summary: { holdingsAdded: 1 },
      fileName: '清单.xlsx',
    });
    await known('E-01').expect(404);
    const real = await upload(keeper, file).expect(202);
    expect(await outcome(real.body.jobId)).toMatchObject({ state: 'succeeded', dryRun: false, done: 2, total: 2 });
    await known('E-01').expect(200);
  });

  it('reports every bad row and stores nothing', async () => {
    const file = await listWorkbook({ basic: [goodRow({ code: 'E-02' }), goodRow({ code: 'E-03', organ: '不存在局' })] });
    const { body } = await upload(keeper, file).expect(202);
    expect(await outcome(body.jobId)).toMatchObject({ state: 'refused', errors: [{ sheet: '基本履职', row: 3, column: '责任主体' }] });
    await known('E-02').expect(404);
  });

  it('takes a renamed PDF for what it is', async () => {
    const { body } = await upload(keeper, Buffer.from('%PDF-1.7 nothing')).expect(202);
    expect(await outcome(body.jobId)).toMatchObject({ state: 'refused', errors: [{ reason: expect.stringContaining('PDF') }] });
  });

  it('runs one file at a time', async () => {
    const file = await listWorkbook({ basic: Array.from({ length: 4_000 }, (_, index) => goodRow({ code: `E-1${index}` })) });
    const answers = await Promise.all([upload(keeper, file, '?dryRun=true'), upload(keeper, file, '?dryRun=true')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([202, 409]);
    const job = answers.find(({ status }) => status === 202)?.body.jobId as string;
    await outcome(job);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
      type: 'catalogue/import-running',
      title: '正在导入另一个文件',
    });
  });

  it('is refused to everybody else, before the file is looked at', async () => {
    await upload(officer, Buffer.from('x')).expect(403);
    await upload(await app.as('sj-xtgly'), Buffer.from('x')).expect(403);
    await officer.get('/api/catalogue/imports/00000000-0000-4000-8000-000000000000').expect(403);
    await upload(app.anybody(), Buffer.from('x')).expect(401);
  });

  it('asks for the file', async () => {
    const wrongField = await upload(keeper, Buffer.from('x'), '', 'sheet').expect(400);
    expect(wrongField.body.errors).toEqual([{ field: 'file', message: '请选择要导入的 Excel 文件。' }]);
    await keeper.post('/api/catalogue/import').field('file', 'text').expect(400);
    await keeper.post('/api/catalogue/import').send({}).expect(415);
  });

  it('refuses a file of more than 10 MB', async () => {
    const { body } = await upload(keeper, Buffer.alloc(10 * 1024 * 1024 + 1)).expect(413);
    expect(body.type).toBe('request/too-large');
  });

  it('refuses a form that breaks off', async () => {
    const response = await keeper
      .post('/api/catalogue/import')
      .set('content-type', 'multipart/form-data; boundary=x')
      .send('--x\r\nContent-Disposition: form-data; name="file"; filename="a.xlsx"\r\n\r\nabc');
    expect([response.status, response.body.type]).toEqual([400, 'request/malformed']);
  });

  it('knows no job that never was', async () => {
    const { body } = await keeper.get('/api/catalogue/imports/00000000-0000-4000-8000-000000000000').expect(404);
    expect(body.type).toBe('catalogue/unknown-import');
  });

  it('tells when the process that ran it is gone', async () => {
    const id = '00000000-0000-4000-8000-000000000001';
    await app.app.get(DataSource).query(
      `INSERT INTO catalogue_imports (import_id, requested_by, organ_id, file_name, file_digest, dry_run, state, seen_at)
       VALUES ($1, $1, 'sy-bb', 'a.xlsx', '', false, 'running', now() - interval '2 minutes')`,
      [id],
    );
    const { body } = await keeper.get(`/api/catalogue/imports/${id}`).expect(200);
    expect(body).toMatchObject({ state: 'failed', errors: [{ reason: expect.stringContaining('导入中断') }] });
  });
});
