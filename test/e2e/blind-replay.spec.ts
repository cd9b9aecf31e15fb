import { get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { DEMO_PASSWORD } from '../../src/access/index.js';
import { EventStore, MemoryEventStore } from '../../src/event-store/index.js';
import { Ids, materialId, organId } from '../../src/kernel/ids.js';
import type { CourseContent, DecisionPoint } from '../../src/training/domain/course-content.js';
import { type Client, type TestApp, startTestApp } from '../support/app.js';
import { officerOf, openedCase, told } from '../support/case-requests.js';
import { caughtUp } from '../support/end-of-record.js';
import { LiveSandFile } from '../support/live-sand-file.js';
import { policiesSettled } from '../support/policies-settled.js';
import { RIGHTS } from '../support/rights-table.js';
import { drawnCopy, signedCopy } from '../support/signed-copies.js';
import { begunAttempt, openedClass, releasedCourse } from '../support/training-requests.js';

/** Two worlds that are equal in everything but what comes after the decision: neither may show which one it is. */
const WORLDS = ['accepted', 'objected'] as const;
type WorldName = (typeof WORLDS)[number];

const COURSE = '00000000-0000-4000-8000-0000000000d1';
const CLASS = '00000000-0000-4000-8000-0000000000c1';
const SERIES = '00000000-0000-4000-8000-0000000000f1';
/** Of a township that has no part in the file: whoever works on it may read it. */
const [TRAINEE, ALSO_INVITED] = ['six-jbr1', 'six-jbr2'];
/** Words that stand in one of the two futures alone. */
const FUTURE_WORDS = ['只在乙案出现', '林业局', '后续'];

/** In the same order in both worlds. */
class CountedIds extends Ids {
  #last = 0;
  override next(): string {
    this.#last += 1;
    return `00000000-0000-4000-9000-${String(this.#last).padStart(12, '0')}`;
  }
  /** Two futures use up different numbers of ids; ids of production are random and say nothing of it. */
  goOnAfter(number: number): void {
    if (this.#last > number) throw new RangeError(`${this.#last} ids were used`);
    this.#last = number;
  }
}

const point = (pointId: string, after: number, also: Partial<DecisionPoint> = {}): DecisionPoint => ({
  pointId,
  after,
  question: { kind: 'choose-command', organ: organId('sy-sl') },
  prompt: '水利局下一步怎么办？',
  points: 10,
  ...also,
});
/** The same to the second point; then another number of points, of parts, other words, other points. */
const courseOf = (world: WorldName, { material, later }: Drawn): CourseContent => ({
  title: '盲推课程',
  goal: '会判断',
  attempts: 1,
  passPercent: 60,
  minutes: 60,
  parts: [
    {
      partId: 'a',
      materialId: materialId(material),
      points: [
        point('a1', 1, { question: { kind: 'choose-receiver' }, prompt: '移送给谁？' }),
        point('a2', 5, { explanation: world === 'accepted' ? '后续：接收' : '后续：异议，后来很长' }),
        ...(world === 'accepted' ? [] : [point('a3-of-4', 6, { prompt: '后续如何？' }), point('a4-of-4', 7, { points: 50 })]),
      ],
    },
    ...(world === 'accepted' ? [] : [{ partId: 'b', materialId: materialId(later), points: [point('b1', 5, { prompt: '后续的案例' })] }]),
  ],
});

/** The live file, and what was drawn from it and signed. */
interface Drawn {
  readonly file: string;
  readonly material: string;
  readonly later: string;
}
interface World extends Drawn {
  readonly app: TestApp;
  readonly client: Client;
  readonly path: string;
  /** Of the copied history. */
  readonly handoff: string;
}

const started: TestApp[] = [];
const worlds: Partial<Record<WorldName, World>> = {};
const worldOf = (name: WorldName): World => {
  const world = worlds[name];
  if (world === undefined) throw new Error(`no world ${name}`);
  return world;
};

const LATER_DAY = '2026-09-28T09:00';

interface Told {
  readonly app: TestApp;
  readonly ids: CountedIds;
  readonly drawn: Drawn;
}
/** The file to its end, and the copies of it. */
const toldWorld = async (name: WorldName): Promise<Told> => {
  const ids = new CountedIds();
  const app = await startTestApp({ ids, eventStore: new MemoryEventStore() });
  started.push(app);
  const file = await LiveSandFile.sent(app);
  await (name === 'accepted' ? file.accepted() : file.objected());
  await policiesSettled(app);
  return { app, ids, drawn: await drawnFrom(app, file.caseId, ids) };
};

/** Both records are as long when the class begins: how much happens in a county says nothing of one file. */
const begunWorld = async (name: WorldName, { app, ids, drawn }: Told, length: number): Promise<World> => {
  ids.goOnAfter(2_000);
  while ((await recordLength(app)) < length) await openedCase(app, { address: '营前镇例河(虚构)' });
  expect(await recordLength(app)).toBe(length);
  ids.goOnAfter(3_000);
  await releasedCourse(app, courseOf(name, drawn), COURSE);
  const training = await openedClass(app, COURSE, [TRAINEE], { classId: CLASS, feedback: 'at-once', title: '盲推班' });
  const { path } = await begunAttempt(app, TRAINEE, training);
  const { body: events } = await (await app.as('sfj-pxjs')).get(`/api/training/materials/${drawn.material}/events`).expect(200);
  const handoff = String(events.items[1].data.handoffId);
  return { ...drawn, app, handoff, client: await app.as(TRAINEE), path };
};

const recordLength = async ({ app }: TestApp): Promise<number> => parseInt(await app.get(EventStore).end(), 16);

/** Two copies of one series whose key is the same in both worlds, as it is for the two futures that one file could have had. */
const drawnFrom = async (app: TestApp, file: string, ids: CountedIds): Promise<Drawn> => {
  await app.app
    .get(DataSource)
    .query(`INSERT INTO material_series (series, name, secret, created_at) VALUES ($1, '盲推系列', $2, now())`, [
      SERIES,
      Buffer.alloc(32, 3),
    ]);
  app.clock.moveTo(LATER_DAY);
  ids.goOnAfter(1_000);
  const [material, later] = [await drawnCopy(app, file, { series: SERIES }), await drawnCopy(app, file, { series: SERIES })];
  await signedCopy(app, material);
  await signedCopy(app, later);
  return { file, material, later };
};

beforeAll(async () => {
  const ended = await Promise.all(WORLDS.map(async (name) => [name, await toldWorld(name)] as const));
  const length = Math.max(...(await Promise.all(ended.map(([, { app }]) => recordLength(app)))));
  for (const [name, world] of ended) worlds[name] = await begunWorld(name, world, length);
}, 60_000);
afterAll(() => Promise.all(started.map((app) => app.close())));

/** What has nothing to do with any file: the wall clock, numbers of requests and sessions. */
const withoutNoise = (text: string): string =>
  text
    .replaceAll(/"(?:requestId|sessionId|reqId|correlationId|csrfToken)":"[^"]*"/gu, '')
    .replaceAll(/"(?:responseTime|durationMs|ms|lagMs|time|pid|hostname|uptimeSeconds|port|remotePort)":"?[^,"}]*"?/gu, '');
const NOISY_HEADERS = ['date', 'x-request-id', 'keep-alive', 'connection', 'set-cookie'];

interface Asked {
  readonly method: 'get' | 'post' | 'put';
  readonly address: string;
  readonly body?: object;
}

const idsOf = ({ file, material, handoff }: World): Readonly<Record<string, string>> => ({
  caseId: file,
  classId: CLASS,
  courseId: COURSE,
  materialId: material,
  handoffId: handoff,
});
/** They end the session or the attempt, are for programs of the machine alone, or answer a form that bears the hour it was made. */
const LEFT_OUT = [/\/session/u, /\/password/u, /\/submit$/u, /^\w+ \/metrics/u, /\/docs\/\*/u, /\/template$/u, /\/api\/stream$/u];

/** Every route that there is, filled with every id that a trainee could know or guess. */
const everyRoute = (world: World): readonly Asked[] =>
  Object.keys(RIGHTS)
    .filter((route) => !LEFT_OUT.some((pattern) => pattern.test(route)))
    .flatMap((route): readonly Asked[] => {
      const [verb = '', address = ''] = route.split(' ');
      const method = verb.toLowerCase();
      const attempt = world.path.split('/').at(-1) ?? '';
      const ids = idsOf(world);
      const filled = address.replaceAll(/:(\w+)/gu, (_, name: string) => ids[name] ?? (name === 'code' ? 'SL-01' : attempt));
      if (method === 'get') return [{ method, address: filled }];
      return method === 'post' || method === 'put' ? [{ method, address: filled, body: {} }] : [];
    });

const probes = ({ path, file, material, later, handoff }: World): readonly Asked[] => [
  ...['replay?version=1', 'replay?part=1', 'timeline?part=1'].map((tail): Asked => ({ method: 'get', address: `${path}/${tail}` })),
  ...Array.from({ length: 12 }, (_, index): Asked => ({ method: 'get', address: `${path}/replay?version=${index + 1}` })),
  ...[1, 2, 3, 99].flatMap((part): readonly Asked[] => [
    { method: 'get', address: `${path}/timeline?part=${part}` },
    { method: 'get', address: `${path}/replay?part=${part}&version=9` },
  ]),
  ...[1, 2, 3, 4, 5, 99].map((step): Asked => ({
    method: 'post',
    address: `${path}/answers`,
    body: { step, kind: 'find-fault', version: 6, rule: 'APL-25' },
  })),
  ...[1, 2, 3, 99].map((step): Asked => ({ method: 'put', address: `${path}/draft`, body: { step, text: '草稿' } })),
  ...['receive', 'accept', 'object', 'no-such'].map((verb): Asked => ({
    method: 'post',
    address: `${path}/answers`,
    body: { step: 3, kind: 'choose-command', verb, scope: 'handoff', subject: handoff },
  })),
  { method: 'post', address: `${path}/answers`, body: { step: 2, kind: 'choose-command', verb: 'no-such', scope: 'case' } },
  ...FUTURE_WORDS.flatMap((word) =>
    [
      '/api/cases',
      '/api/whistles',
      '/api/orders',
      '/api/information-requests',
      '/api/catalogue/items',
      '/api/precedents',
      '/api/disputes',
    ].map((list): Asked => ({ method: 'get', address: `${list}?q=${encodeURIComponent(word)}` })),
  ),
  ...[file, material, later].flatMap((id) =>
    ['', '/events', '/timeline', '/replay?version=9', '/replay?asOf=2026-12-31T09:00'].map((tail): Asked => ({
      method: 'get',
      address: `/api/cases/${id}${tail}`,
    })),
  ),
];

/** All that can be learnt by asking, to the byte, with the log lines that it left. */
const learnt = async (world: World, which: (asked: Asked) => boolean): Promise<readonly (readonly [string, string])[]> => {
  const { app, client } = world;
  const before = app.logLines.length;
  const answers: (readonly [string, string])[] = [];
  for (const { method, address, body } of [...everyRoute(world), ...probes(world)].filter(which)) {
    const answer = await (body === undefined ? client[method](address) : client[method](address).send(body));
    const headers = Object.entries(answer.headers as Record<string, string>).filter(([name]) => !NOISY_HEADERS.includes(name));
    const said = [String(answer.status), ...headers.map(([name, value]) => `${name}: ${value}`).sort(), withoutNoise(answer.text)].join(
      '\n',
    );
    answers.push([`${method} ${address} ${JSON.stringify(body ?? null)}`, said]);
  }
  return [...answers, ['log', app.logLines.slice(before).map(withoutNoise).join('')]];
};

/** What the live stream says while something happens to the trainee, to the trainer and to a file of the trainee's organ. */
const heard = async ({ app }: World, happening: () => Promise<unknown>): Promise<string> => {
  const { port } = app.app.getHttpServer().address() as AddressInfo;
  const authorization = `Bearer ${await tokenOf(app)}`;
  let text = '';
  const request = get({ port, path: '/api/stream', headers: { authorization } }, (answer) => {
    answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  });
  await sleep(150);
  await happening();
  await sleep(400);
  request.destroy();
  return withoutNoise(text.replaceAll(/^:.*$/gmu, ''));
};
const tokenOf = async (app: TestApp): Promise<string> => {
  const { body } = await app.anybody().post('/api/session').send({ username: TRAINEE, password: DEMO_PASSWORD }).expect(201);
  return String(body.token);
};

const difference = (a: readonly (readonly [string, string])[], b: readonly (readonly [string, string])[]): readonly unknown[] =>
  a.flatMap(([asked, said], index) => (b[index]?.[1] === said ? [] : [{ asked, said, other: b[index]?.[1] }]));

const all = (): boolean => true;
/** What is made of the material; the rest is asked once. */
const learning = ({ address }: Asked): boolean => /\/(?:learning|training|waiting)/u.test(address);

/** Lists are as old as their projections are; that says nothing of any file. */
const allRead = ({ app }: TestApp): Promise<void> => caughtUp(app);

const differing = async (which: (asked: Asked) => boolean): Promise<readonly unknown[]> => {
  await Promise.all(started.map(allRead));
  const [accepted = [], objected = []] = await Promise.all(WORLDS.map((name) => learnt(worldOf(name), which)));
  expect(accepted.at(-1)?.[1].length).toBeGreaterThan(1000); // the log says something
  return difference(accepted, objected);
};

const answer = async (body: object): Promise<readonly unknown[]> => {
  const said: (readonly [string, string])[] = [];
  for (const name of WORLDS) {
    const { client, path } = worldOf(name);
    const { status, text, headers } = await client
      .post(`${path}/answers`)
      .set('idempotency-key', `answer-${JSON.stringify(body).length}`)
      .send(body);
    const again = await client
      .post(`${path}/answers`)
      .set('idempotency-key', `answer-${JSON.stringify(body).length}`)
      .send(body);
    expect(again.text).toBe(text);
    said.push([name, `${status} ${String(headers['etag'])} ${text}`]);
  }
  return difference(
    said.slice(0, 1).map(([, text]) => ['answer', text]),
    said.slice(1).map(([, text]) => ['answer', text]),
  );
};

describe('two courses that differ after the decision alone', () => {
  it('are made of two live files that share their ids', () => {
    const known = ({ file, material, later, handoff, path }: World) => ({ file, material, later, handoff, path });
    expect(known(worldOf('accepted'))).toEqual(known(worldOf('objected')));
  });

  it('are asked by everything that there is', () => {
    const routes = everyRoute(worldOf('accepted'));
    expect(routes.length).toBeGreaterThan(150);
    expect(routes.filter(({ address }) => address.includes('/learning/')).length).toBeGreaterThan(6);
  });

  it('answer the same to the byte before the first point', async () => expect(await differing(learning)).toEqual([]), 60_000);

  it('answer the same after it, verdict and all', async () => {
    expect(await answer({ step: 1, kind: 'choose-receiver', receiver: 'sy-sl' })).toEqual([]);
    expect(await differing(all)).toEqual([]);
    const { body } = await worldOf('accepted').client.get(worldOf('accepted').path).expect(200);
    expect(body).toMatchObject({ steps: [{ verdict: { of: 10 } }], parts: [{ part: 1, version: 5 }], due: { step: 2 } });
  }, 60_000);

  it('are silent in the live stream', async () => {
    const [a, b] = await Promise.all(
      WORLDS.map((name) => {
        const world = worldOf(name);
        return heard(world, async () => {
          await world.client.put(`${world.path}/draft`).send({ step: 2, text: '草稿二' });
          await told(await world.app.as('sfj-pxjs'), `/api/training/classes/${CLASS}/invite`, { officers: [officerOf(ALSO_INVITED)] });
        });
      }),
    );
    expect(a).toBe(b);
  });

  it('differ as soon as the decision is made', async () => {
    const { path, handoff } = worldOf('accepted');
    const decision = { step: 2, kind: 'choose-command', verb: 'receive', scope: 'handoff', subject: handoff };
    await answer(decision);
    const differences = (await differing(learning)) as readonly { readonly asked: string }[];
    const asked = differences.map((one) => one.asked);
    expect(asked).toEqual(expect.arrayContaining([`get ${path} null`, `get ${path}/timeline null`, `get ${path}/replay null`]));
  }, 60_000);
});
