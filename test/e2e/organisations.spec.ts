import { type TestApp, startTestApp } from '../support/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ now: '2026-06-01T09:00' });
});
afterAll(() => app.close());

interface Answer {
  readonly status: number;
  readonly body: { readonly items: readonly { readonly id: string; readonly name: string; readonly organId?: string }[] };
}
const get = async (username: string, path: string): Promise<Answer> => (await app.as(username)).get(`/api/${path}`);

describe('organs', () => {
  it('are listed as they stood on a day', async () => {
    const ids = async (path: string) => (await get('yq-jbr1', path)).body.items.map(({ id }) => id);
    expect(await ids('organs?asOf=2026-03-20')).toContain('sy-zsb');
    expect(await ids('organs')).not.toContain('sy-zsb');
    expect(await ids('organs?kind=township-government')).toHaveLength(14);
  });

  it('say who may hand off, and what was not checked', async () => {
    const { body } = await get('yq-jbr1', 'organs');
    const organ = (id: string) => body.items.find((one) => one.id === id);
    expect(organ('360724103')).toMatchObject({ name: '营前镇人民政府', shortName: '犹营综', canHandOff: true, verified: true });
    expect(organ('360724103-zfd')).toMatchObject({ canHandOff: false });
    expect(organ('sy-gyy')).toMatchObject({ canHandOff: false });
    expect(organ('sy-ly')).toMatchObject({ canHandOff: true, verified: false });
  });

  it.each(['organs?kind=team2', 'organs?asOf=yesterday', 'officers?organ=../x'])('answers %s with 400', async (path) =>
    expect((await get('yq-jbr1', path)).status).toBe(400),
  );
});

describe('officers', () => {
  it('are those of the own organ, with certificates and roles', async () => {
    const { body } = await get('yq-jbr1', 'officers');
    const named = (name: string) => body.items.find((one) => one.name === name);
    expect(body.items.every(({ organId }) => organId === '360724103')).toBe(true);
    expect(named('郑样甲')).toMatchObject({ roles: ['case-officer'], auxiliary: false, certificate: { validTo: '2028-12-31' } });
    expect(named('郑样辛')).toMatchObject({ certificate: { validTo: '2026-01-31' } });
    expect(named('郑例壬')).toMatchObject({ roles: ['auxiliary'], auxiliary: true });
    expect(named('郑例壬')).not.toHaveProperty('certificate');
  });

  it('of another organ are shown to the administrator and to nobody else', async () => {
    expect((await get('sj-xtgly', 'officers?organ=360724103')).status).toBe(200);
    for (const username of ['yq-jbr1', 'sfj-jdy', 'sfj-pxjs']) expect((await get(username, 'officers?organ=sy-sl')).status).toBe(403);
    expect((await app.anybody().get('/api/officers')).status).toBe(401);
  });
});
