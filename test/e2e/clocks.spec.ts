import { type Client, type TestApp, startTestApp } from '../support/app.js';

let app: TestApp;
let officer: Client;
let administrator: Client;
beforeAll(async () => {
  app = await startTestApp({ now: '2026-09-18T09:00' });
  officer = await app.as('yq-jbr1');
  administrator = await app.as('sj-xtgly');
});
afterAll(() => app.close());

const notice = (over: object = {}) => ({
  year: 2027,
  source: '示例通知',
  days: [
    { date: '2027-01-01', kind: 'off', name: '元旦' },
    { date: '2027-10-01', kind: 'off', name: '国庆节' },
    { date: '2027-10-09', kind: 'work', name: '国庆节' },
  ],
  ...over,
});
interface ShownRule {
  readonly id: string;
  readonly version: number;
}
const ruleIn = (body: unknown, id: string): ShownRule | undefined =>
  (body as { readonly items: readonly ShownRule[] }).items.find((rule) => rule.id === id);
const fieldsOf = (body: { errors?: readonly { field: string }[] }): readonly string[] => (body.errors ?? []).map(({ field }) => field);

describe('explaining a clock', () => {
  it('lists each day with its reason', async () => {
    const { body } = await officer.get('/api/clocks/explain?rule=FC-1a&start=2026-09-18').expect(200);
    expect(body).toMatchObject({
      due: '2026-09-22T23:59:59.999+08:00',
      provisional: false,
      rule: { name: '移送（一般）', period: '3个工作日' },
    });
    expect(body.rule.label).toContain('县级参数');
    expect(body.days[2]).toEqual({ date: '2026-09-20', weekday: '周日', counted: true, nth: 1, reason: '调休上班日' });
  });

  it('counts hours from the minute', async () => {
    const { body } = await officer.get('/api/clocks/explain?rule=CRM-5c&start=2026-09-30T16:00').expect(200);
    expect(body.due).toBe('2026-10-01T16:00:00.000+08:00');
  });

  it.each([
    ['rule=FC-1a', ['start']],
    ['rule=FC-1a&start=2026-02-30', ['start']],
    ['rule=FC-1a&start=1026-02-01', ['start']],
    ['rule=FC-1a&start=2026-09-18&start=2026-09-19', ['start']],
    ['rule=%27%3B--&start=2026-09-18', ['rule']],
    ['rule=FC-1a&start=2026-09-18&unknown=1', ['unknown']],
  ])('is refused for ?%s', async (query, fields) => {
    const { body } = await officer.get(`/api/clocks/explain?${query}`).expect(400);
    expect(fieldsOf(body)).toEqual(fields);
    for (const { message } of body.errors) expect(message).toMatch(/\p{Script=Han}/u);
  });

  it('is refused for a rule that does not exist or has no period', async () => {
    expect((await officer.get('/api/clocks/explain?rule=NO-1&start=2026-09-18').expect(409)).body.type).toBe('clock/unknown-rule');
    const { body } = await officer.get('/api/clocks/explain?rule=APL-42&start=2026-09-18').expect(409);
    expect(body).toMatchObject({ type: 'clock/no-period', title: '这条规则没有期限' });
    expect(body.detail).toContain('两人执法');
  });
});

describe('the rule book', () => {
  it('is shown with source, article and label', async () => {
    const { body } = await officer.get('/api/clocks/rules').expect(200);
    expect(body.items.length).toBeGreaterThan(200);
    expect(ruleIn(body, 'APL-42')).toMatchObject({
      article: '第四十二条',
      label: '国家规定',
      version: 1,
    });
  });

  it('shows a county parameter from its day of effect on', async () => {
    const change = { length: 5, unit: 'working-day', effectiveFrom: '2026-10-01', reason: '示例文件' };
    await administrator
      .post('/api/clocks/rules/PY-41/parameters')
      .send(change)
      .expect(201, { ruleId: 'PY-41', version: 2, ...change });
    const versions = await Promise.all(
      ['2026-09-30', '2026-10-01'].map(async (asOf) => {
        const { body } = await officer.get(`/api/clocks/rules?asOf=${asOf}`).expect(200);
        return ruleIn(body, 'PY-41')?.version;
      }),
    );
    expect(versions).toEqual([1, 2]);
  });

  it('does not let the county change what the law says, nor take a wrong length', async () => {
    const change = { length: 60, unit: 'day', effectiveFrom: '2026-10-01', reason: '示例文件' };
    expect((await administrator.post('/api/clocks/rules/APL-60/parameters').send(change).expect(409)).body.type).toBe(
      'clock/not-a-county-parameter',
    );
    const wrong = { length: 0, unit: 'week', effectiveFrom: '2026-13-01', reason: ' ' };
    const { body } = await administrator.post('/api/clocks/rules/FC-1a/parameters').send(wrong).expect(400);
    expect(fieldsOf(body)).toEqual(['length', 'unit', 'effectiveFrom', 'reason']);
  });
});

describe('the calendar', () => {
  it('is shown by year, and says when it is not published', async () => {
    const { body } = await officer.get('/api/calendar?year=2026').expect(200);
    expect(body).toMatchObject({ published: true, workingDays: [21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23] });
    expect(body.off).toHaveLength(33);
    expect((await officer.get('/api/calendar?year=2031').expect(200)).body).toMatchObject({ published: false, source: '', off: [] });
    expect(fieldsOf((await officer.get('/api/calendar?year=abc').expect(400)).body)).toEqual(['year']);
  });

  it('is imported by an administrator, after a dry run that changes nothing', async () => {
    const dry = await administrator
      .post('/api/calendar/import')
      .send(notice({ dryRun: true }))
      .expect(200);
    expect([dry.body.dryRun, dry.body.changes.length]).toEqual([true, 3]);
    expect((await officer.get('/api/calendar?year=2027')).body.published).toBe(false);
    await administrator.post('/api/calendar/import').send(notice()).expect(200);
    expect((await officer.get('/api/calendar?year=2027')).body).toMatchObject({ published: true, source: '示例通知' });
    const { body } = await officer.get('/api/clocks/explain?rule=PRO-ACK&start=2026-12-31').expect(200);
    expect(body).toMatchObject({ due: '2027-01-04T23:59:59.999+08:00', provisional: false });
  });

  it('is refused as a whole when a line is wrong', async () => {
    const days = [...notice().days, { date: '2028-02-30', kind: 'off', name: '春节' }];
    const { body } = await administrator
      .post('/api/calendar/import')
      .send(notice({ year: 2028, days }))
      .expect(400);
    expect(fieldsOf(body)).toEqual(['days.0', 'days.1', 'days.2', 'days.3']);
    expect((await officer.get('/api/calendar?year=2028')).body.published).toBe(false);
  });

  it.each([
    ['neither list nor CSV', notice({ days: undefined }), ['days']],
    ['both', notice({ csv: '2027-01-01,off,元旦' }), ['days']],
    ['a list far too long', notice({ days: Array(201).fill(notice().days[0]) }), ['days']],
    ['a CSV far too long', notice({ days: undefined, csv: 'x'.repeat(20_001) }), ['csv']],
    ['a list of something else', notice({ days: ['2027-01-01'] }), ['days.0']],
    ['unknown fields and wrong types', { ...notice(), year: '2027', source: 7, more: 1 }, ['more', 'year', 'source']],
    ['control characters in a name', notice({ days: [{ date: '2027-01-01', kind: 'off', name: '元\u0007旦' }] }), ['days.0.name']],
  ])('is refused with %s', async (_, body, fields) => {
    const response = await administrator.post('/api/calendar/import').send(body).expect(400);
    expect(new Set(fieldsOf(response.body))).toEqual(new Set(fields));
  });
});

describe('who may do what', () => {
  it('everybody who has signed in may read', async () => {
    for (const path of ['/api/clocks/rules', '/api/clocks/explain?rule=FC-1a&start=2026-09-18', '/api/calendar?year=2026']) {
      await officer.get(path).expect(200);
      await app.anybody().get(path).expect(401);
    }
  });

  it('only an administrator may change', async () => {
    await officer.post('/api/calendar/import').send(notice()).expect(403);
    await officer.post('/api/clocks/rules/FC-1a/parameters').send({}).expect(403);
    await app.anybody().post('/api/calendar/import').send(notice()).expect(401);
  });
});
