import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { EventStore } from '../../src/event-store/index.js';
import { seriesId, seriesStream } from '../../src/kernel/ids.js';
import { EraseKeys } from '../../src/training/materials/policies/erase-keys.js';
import { SeriesKeys } from '../../src/training/materials/series-keys.js';
import { type Client, type TestApp, startTestApp } from '../support/app.js';
import { told } from '../support/case-requests.js';
import { endOfRecord } from '../support/end-of-record.js';
import { LiveSandFile } from '../support/live-sand-file.js';
import { drawnCopy, signedCopy } from '../support/signed-copies.js';

const PARTY = '万岭';
const ERASE = { ground: 'teaching-over', irreversible: true };

describe('the key of a series 系列', () => {
  let app: TestApp;
  let trainer: Client;
  let signer: Client;
  let file = '';
  let series = '';
  const copies: string[] = [];

  beforeAll(async () => {
    app = await startTestApp();
    [trainer, signer] = [await app.as('sfj-pxjs'), await app.as('sfj-jdy')];
    const facts = `${PARTY}与邻居丁宁争吵，证人罗达看见。`;
    file = (await LiveSandFile.declined(app, { title: '采砂案', facts, parties: [{ kind: 'person', name: `${PARTY}(虚构)` }] })).caseId;
    copies.push(await drawnCopy(app, file, { seriesName: '采砂系列' }));
    const { body } = await trainer.get('/api/training/materials').expect(200);
    series = String(body.series[0].series);
    copies.push(await drawnCopy(app, file, { series }));
  });
  afterAll(() => app.close());

  const end = () => endOfRecord(app.app);
  const path = () => `/api/training/series/${series}/erase-key`;
  const kept = async (): Promise<Record<string, unknown>> => {
    const [row] = await app.app.get(DataSource).query<readonly Record<string, unknown>[]>(
      `SELECT secret IS NOT NULL AS key, (SELECT count(*)::int FROM material_pseudonyms p WHERE p.series = s.series) AS pseudonyms,
         (SELECT count(*)::int FROM material_words w JOIN material_copies c USING (material_id) WHERE c.series = s.series) AS words,
         (SELECT count(case_id)::int FROM material_copies c WHERE c.series = s.series) AS files
       FROM material_series s WHERE series = $1`,
      [series],
    );
    return row ?? {};
  };
  const listed = async (client: Client = signer) => {
    const { body } = await client.get(`/api/training/series?atLeast=${await end()}`).expect(200);
    return (body.items as readonly { readonly series: string }[]).find((one) => one.series === series);
  };
  const refused = async (client: Client, address: string, body: object, status: number, type: string): Promise<void> => {
    const before = [await end(), await kept()];
    const { body: problem } = await client.post(address).send(body);
    expect(problem).toMatchObject({ status, type });
    expect(String(problem.title) + String(problem.detail)).toMatch(/[\u4e00-\u9fa5]{4}/u);
    expect([await end(), await kept()]).toEqual(before);
  };

  it('is refused to go, and stays, while a copy awaits its signature, to trainers, and without ground and confirmation', async () => {
    expect(await listed()).toMatchObject({ name: '采砂系列', copies: 2, unsigned: 2, mayErase: true });
    expect(await listed(trainer)).toMatchObject({ mayErase: false });
    await signedCopy(app, copies[0] ?? '');
    const { body: problem } = await signer.post(path()).send(ERASE).expect(409);
    expect(problem).toMatchObject({ type: 'series/copies-unsigned', legalBasis: { id: 'PIPL-51' } });
    expect(problem.detail).toContain('还有1份');
    await refused(signer, path(), ERASE, 409, 'series/copies-unsigned');
    await refused(trainer, path(), ERASE, 403, 'access/forbidden');
    await refused(await app.as('yq-jbr1'), path(), ERASE, 403, 'access/forbidden');
    await refused(signer, path(), { ground: `${PARTY}要求`, irreversible: true }, 400, 'request/invalid');
    await refused(signer, path(), { ground: 'teaching-over' }, 400, 'request/invalid');
    await refused(signer, path(), { ...ERASE, irreversible: false }, 400, 'request/invalid');
    await refused(signer, `/api/training/series/${randomUUID()}/erase-key`, ERASE, 409, 'series/unknown');
    await refused(signer, '/api/training/series/x/erase-key', ERASE, 403, 'access/forbidden');
    expect(await kept()).toMatchObject({ key: true, words: 2, files: 2 });
  });

  it('goes for good, with the pseudonyms and the words behind marks, and the record says so without a name', async () => {
    await told(signer, `/api/training/materials/${copies[1] ?? ''}/withdraw`, { reason: '不再需要' });
    const source = app.app.get(DataSource);
    const lost = randomUUID(); // a copy that was being made when the machine stopped
    await source.query(`INSERT INTO material_copies (material_id, series) VALUES ($1, $2)`, [lost, series]);
    await source.query(`INSERT INTO material_words (material_id, finding, words) VALUES ($1, 1, $2)`, [lost, PARTY]);
    const { position } = await told(signer, path(), ERASE);
    expect(await kept()).toEqual({ key: false, pseudonyms: 0, words: 0, files: 0 });
    const events = await app.app.get(EventStore).read(seriesStream(seriesId(series)));
    expect(events.map(({ type }) => type)).toEqual(['SeriesKeyErased']);
    expect(JSON.stringify(events)).not.toMatch(/万岭|丁宁|罗达|采砂/u);
    const { body } = await signer.get(`/api/training/series?atLeast=${String(position)}`).expect(200);
    expect(body.items[0]).toMatchObject({ unsigned: 0, mayErase: false, erasedBy: { name: '苏样乙' }, groundName: '教学已经结束' });
  });

  it('makes no more copies, and leaves those that there are', async () => {
    await refused(signer, path(), ERASE, 409, 'series/key-erased');
    await refused(trainer, '/api/training/materials', { caseId: file, series }, 409, 'material/no-such-series');
    const { body: list } = await trainer.get('/api/training/materials').expect(200);
    expect(list.series).toEqual([]);
    const { body } = await trainer.get(`/api/training/materials/${copies[0] ?? ''}/events`).expect(200);
    expect(body.items).toHaveLength(2);
    expect(await drawnCopy(app, file)).toMatch(/^[0-9a-f-]{36}$/u); // in a series of its own
  });

  it('goes again when the tables come back from a copy', async () => {
    const [event] = await app.app.get(EventStore).read(seriesStream(seriesId(series)));
    if (event === undefined) throw new Error('no event');
    await app.app.get(DataSource).query(`UPDATE material_series SET secret = $2 WHERE series = $1`, [series, Buffer.alloc(32, 1)]);
    await new EraseKeys(app.app.get(SeriesKeys)).react(event);
    expect(await kept()).toMatchObject({ key: false });
  });
});
