import type { Response } from 'supertest';
import { randomUUID } from 'node:crypto';
import { caseStream, caseId, materialStream, materialId } from '../../src/kernel/ids.js';
import { EventStore } from '../../src/event-store/index.js';
import { CaseReader } from '../../src/docket/index.js';
import { formsOfPerson } from '../../src/training/materials/deidentify/people-names.js';
import { knownValues } from '../../src/training/materials/deidentify/known-values.js';
import { type Client, type TestApp, startTestApp } from '../support/app.js';
import { createDemonstration } from '../support/demonstration.js';
import { caughtUp, endOfRecord } from '../support/end-of-record.js';
import { LiveSandFile } from '../support/live-sand-file.js';
import { policiesSettled } from '../support/policies-settled.js';

const SIGNER = 'sfj-jdy';

describe('a de-identified copy 教学案卷', () => {
  let test: TestApp;
  let trainer: Client;
  let signer: Client;
  const seen: string[] = [];
  const keep = (response: Response): Response => {
    seen.push(`${JSON.stringify(response.headers)} ${response.text}`);
    return response;
  };
  const get = async (client: Client, path: string): Promise<Response> => keep(await client.get(`/api/training/${path}`));
  const post = async (client: Client, path: string, body: object): Promise<Response> =>
    keep(await client.post(`/api/training/${path}`).set('idempotency-key', randomUUID()).send(body));
  const end = () => endOfRecord(test.app);

  beforeAll(async () => {
    test = await startTestApp({ database: await createDemonstration(), env: { JIELI_DEMO: '1' } });
    trainer = await test.as('sfj-pxjs');
    signer = await test.as(SIGNER);
    await policiesSettled(test);
  }, 450_000);
  afterAll(() => test.close());

  const copiesFor = async (client: Client): Promise<{ readonly waiting: number } | undefined> => {
    const { body } = await client.get(`/api/waiting?atLeast=${await end()}`).expect(200);
    return (body.items as readonly { kind: string; waiting: number }[]).find(({ kind }) => kind === 'copies');
  };
  const candidate = async (query: string): Promise<string> => {
    const { body } = await get(trainer, `candidates?${query}`);
    return String(body.items[0]?.caseId);
  };

  /** A party, whoever is named with a word for what they are, and an officer who has no part in it: names of two characters, where they stand in texts. */
  const TWO_CHARACTERS = ['万岭', '丁宁', '罗达', '甲样', '乙样'] as const;
  const fileOfTwoCharacters = (): Promise<LiveSandFile> =>
    LiveSandFile.declined(test, {
      parties: [{ kind: 'person', name: '万岭(虚构)', phone: '0797-0000007', address: '营前镇例村(虚构)7组' }],
      title: '万岭涉嫌未经批准采砂案',
      facts: '万岭与邻居丁宁争吵，证人罗达看见；社溪镇甲样、乙样到场，万岭拒绝签字。',
    });

  it('is offered from finished files by what they teach, and drawn without a word of the persons in it', async () => {
    const { caseId: sandFile } = await fileOfTwoCharacters();
    await policiesSettled(test);
    await caughtUp(test.app, 'material-candidates');
    const files = (await get(trainer, 'candidates?limit=200')).body.items as readonly {
      caseId: string;
      itemName: string;
      mechanisms: string[];
    }[];
    expect(files.length).toBeGreaterThan(3);
    expect(files.map(({ caseId: file }) => file)).toContain(sandFile);
    expect(Object.keys(files[0] ?? {}).sort()).toEqual(
      ['caseId', 'events', 'item', 'itemName', 'late', 'mechanisms', 'month', 'organs', 'stateName', 'townshipName'].sort(),
    );
    const { body: disputes } = await get(trainer, 'candidates?mechanism=criminal-transfer');
    expect(disputes.items.every(({ mechanisms }: { mechanisms: string[] }) => mechanisms.includes('行刑衔接'))).toBe(true);

    const raw = new Set<string>(TWO_CHARACTERS);
    const store = test.app.get(EventStore);
    const waiting = (await copiesFor(signer))?.waiting ?? 0;
    const logged = test.logLines.length;
    const drawn: string[] = [];
    let series: string | undefined;
    for (const { caseId: file } of files) {
      const { events } = await test.app.get(CaseReader).load(caseId(file));
      const known = knownValues(events);
      const names = [...[...known.values.values()].flatMap((values) => [...values]), ...known.officerNames.keys()];
      names.flatMap(formsOfPerson).forEach((form) => raw.add(form)); // also without （虚构）
      events.forEach(({ metadata }) => raw.add(metadata.eventId).add(metadata.correlationId));
      const { status, body } = await post(trainer, 'materials', {
        caseId: file,
        ...(series === undefined ? { seriesName: '检验系列' } : { series }),
      });
      expect([status, body.type]).toEqual([201, undefined]);
      drawn.push(String(body.materialId));
      series ??= (await get(trainer, 'materials')).body.series[0].series;
    }
    expect(await copiesFor(signer)).toMatchObject({ waiting: waiting + drawn.length, overdue: 0 });
    expect(await copiesFor(trainer)).toBeUndefined();
    for (const id of drawn) {
      const { body } = await get(trainer, `materials/${id}`);
      expect(body).toMatchObject({ state: 'drawn', readable: false, maySign: false });
      for (const part of ['timeline', 'replay', 'events'])
        expect((await get(trainer, `materials/${id}/${part}`)).body.type).toBe('material/not-released');
      await get(trainer, `materials/${id}/report`);
      await release(id);
      for (const part of ['', '/timeline', '/replay', '/replay?version=1', '/events?limit=500', '/report']) {
        const { status } = await get(trainer, `materials/${id}${part}`);
        expect(status).toBe(200);
      }
    }
    expect((await copiesFor(signer))?.waiting).toBe(waiting);
    const stored = await Promise.all(drawn.map((id) => store.read(materialStream(materialId(id)))));
    const everything = [...seen, ...stored.flat().map(({ data }) => JSON.stringify(data)), ...test.logLines.slice(logged)].join('\n');
    expect(files.filter(({ caseId: id }) => JSON.stringify(stored).includes(id))).toEqual([]); // the record says of no copy what it was made of
    const leaked = [...raw].filter((value) => value.length >= 2 && !/(?:人员|办人)$/u.test(value) && everything.includes(value));
    expect(leaked).toEqual([]);
    expect(raw.size).toBeGreaterThan(50);
    expect(everything.match(/.{0,14}(?:999999198|MA0TEX|赵例丙|例岭村|示例早点店).{0,8}/gu) ?? []).toEqual([]);
  }, 60_000);

  /** By another person, who replaces what might be a name and keeps the rest with a reason. */
  const release = async (id: string): Promise<void> => {
    const { body } = await signer.get(`/api/training/materials/${id}/report`);
    const open = body.items as readonly { finding: number; words?: string }[];
    if (open.length > 0)
      expect((await post(signer, `materials/${id}/sign`, { opinion: '同意' })).body).toMatchObject({
        status: 409,
        type: 'material/findings-open',
      });
    for (const { finding } of open)
      expect((await post(signer, `materials/${id}/settle`, { finding, settlement: 'replaced', words: '某处' })).status).toBe(200);
    expect((await post(signer, `materials/${id}/sign`, { opinion: '逐条核对，没有可以识别个人的内容。' })).status).toBe(200);
  };

  it('keeps its pseudonyms within a series and changes them between series', async () => {
    const file = await candidate('mechanism=transfer');
    const draw = async (body: object): Promise<readonly string[]> => {
      const { body: made } = await post(trainer, 'materials', { caseId: file, weeks: 0, ...body });
      await release(String(made.materialId));
      const { body: events } = await get(trainer, `materials/${String(made.materialId)}/events`);
      expect(events.items[0].data.by).toMatch(/^[0-9a-f]{8}-/u); // an id and no name
      return [String(events.items[0].data.parties[0].partyId), String(events.items[0].data.caseId)];
    };
    const { body: list } = await get(trainer, 'materials');
    const [first, second, other] = [
      await draw({ series: list.series[0].series }),
      await draw({ series: list.series[0].series }),
      await draw({}),
    ];
    expect(second[0]).toBe(first[0]);
    expect(second[1]).not.toBe(first[1]);
    expect(other[0]).not.toBe(first[0]);
  }, 30_000);

  it('is refused, with nothing stored, where it would show or teach what it may not', async () => {
    const file = await candidate('mechanism=transfer');
    const { body: made } = await post(trainer, 'materials', { caseId: file });
    const id = String(made.materialId);
    const before = await end();
    const refused = async (client: Client, path: string, body: object, status: number, type: string): Promise<void> => {
      const { body: problem } = await post(client, path, body);
      expect(problem).toMatchObject({ status, type });
      expect(String(problem.title)).toMatch(/[\u4e00-\u9fa5]{4}/u);
    };
    await refused(trainer, 'materials', { caseId: randomUUID() }, 409, 'material/not-finished');
    await refused(trainer, 'materials', { caseId: file, series: randomUUID() }, 409, 'material/no-such-series');
    await refused(trainer, 'materials', { caseId: file, weeks: 300 }, 409, 'material/clocks-differ');
    await refused(trainer, `materials/${id}/sign`, { opinion: '同意' }, 403, 'access/forbidden');
    await refused(signer, `materials/${id}/settle`, { finding: 9_999, settlement: 'kept', reason: '无' }, 409, 'material/unknown-finding');
    await refused(signer, `materials/${id}/settle`, { finding: 1, settlement: 'kept' }, 400, 'request/invalid');
    await refused(signer, `materials/${randomUUID()}/sign`, { opinion: '同意' }, 409, 'material/unknown');
    expect((await get(trainer, `materials/${id}/events`)).body).toMatchObject({
      status: 409,
      type: 'material/not-released',
      legalBasis: { id: 'PIPL-51' },
    });
    expect(await end()).toBe(before);

    expect((await post(signer, `materials/${id}/withdraw`, { reason: '重新抽取' })).status).toBe(200);
    await refused(signer, `materials/${id}/sign`, { opinion: '同意' }, 409, 'material/withdrawn');
  }, 30_000);

  it('is compared with itself at another step, and with a branch of it, by whoever may read it', async () => {
    const file = await candidate('mechanism=transfer');
    const { body: made } = await post(trainer, 'materials', { caseId: file });
    const id = String(made.materialId);
    const compared = (client: Client, left: string, right: string) => client.get('/api/compare').query({ left, right });
    const [first, now] = [`material:${id}@1`, `material:${id}`];
    expect((await compared(trainer, first, now)).body).toMatchObject({ status: 409, type: 'material/not-released' });
    expect((await compared(signer, first, now)).body).toMatchObject({ right: { kind: 'material' } }); // who signs reads before
    await release(id);
    const before = await end();
    const { body, status } = await compared(trainer, first, now);
    const { body: page } = await get(trainer, `materials/${id}`);
    expect([status, body.differs, body.left.count, body.right.count]).toEqual([200, true, 1, page.events]);
    expect(body.right).toMatchObject({ kind: 'material', mode: 'latest', title: page.title });
    const stranger = await test.as('yq-jbr1');
    expect((await compared(stranger, first, now)).body.type).toBe('access/forbidden');
    expect((await compared(trainer, `material:${randomUUID()}`, now)).body.type).toBe('access/forbidden');
    expect((await compared(trainer, `case:${file}`, now)).body.type).toBe('access/forbidden');
    expect(await end()).toBe(before);
    const opened = await trainer.post('/api/branches').send({ name: '如果不移送', kind: 'material', id, version: 1 });
    const branched = await compared(trainer, now, `branch:${String(opened.body.branchId)}`);
    expect(branched.body).toMatchObject({ left: { kind: 'material' }, right: { kind: 'branch', count: 1 }, events: { common: 1 } });
  }, 30_000);

  it('shows a trainer no file of the record', async () => {
    const file = await candidate('');
    expect((await trainer.get(`/api/cases/${file}`)).status).toBe(403);
    expect((await trainer.get(`/api/cases/${file}/events`)).status).toBe(403);
    expect((await test.app.get(EventStore).read(caseStream(caseId(file)))).length).toBeGreaterThan(0);
  });
});
