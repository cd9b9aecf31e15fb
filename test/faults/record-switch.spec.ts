import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Client } from 'pg';
import { createApp } from '../../src/app.js';
import { adoptRecordCommand } from '../../src/cli/adopt-record.command.js';
import { copyEventsCommand } from '../../src/cli/copy-events.command.js';
import { type Environment, readConfig } from '../../src/config.js';
import { EventStore, NO_STREAM, START } from '../../src/event-store/index.js';
import { Projector } from '../../src/projections/index.js';
import { runCommand } from '../support/command-line.js';
import { type TestDatabase, createTestDatabase } from '../support/database.js';
import { createDemonstration } from '../support/demonstration.js';
import { caughtUp } from '../support/end-of-record.js';
import { type Peer, PeerLog, startPeer, throwAwayCertificates } from '../support/eventstoredb-peer/index.js';
import { aStream, anEvent } from '../support/events.js';

interface Site {
  readonly database: TestDatabase;
  readonly env: Environment;
}
const sites: TestDatabase[] = [];
const peers: Peer[] = [];
const running: NestFastifyApplication[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((app) => app.close()));
  await Promise.all(peers.splice(0).map((peer) => peer.kill()));
  await Promise.all(sites.splice(0).map((database) => database.drop()));
});

const site = async (create = createTestDatabase): Promise<Site> => {
  const database = await create();
  sites.push(database);
  return { database, env: { DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: database.ownerUrl, LOG_LEVEL: 'silent' } };
};
const peerNode = async (options: ConstructorParameters<typeof Peer>[0] = {}): Promise<Peer> => {
  const peer = await startPeer(options);
  peers.push(peer);
  return peer;
};
const on = ({ env }: Site, url: string, more: Environment = {}): Environment => ({ ...env, EVENTSTORE_URL: url, ...more });

const start = async (env: Environment): Promise<NestFastifyApplication> => {
  const config = readConfig(env);
  const app = await createApp({ config, databaseUrl: String(env['DATABASE_URL']), watchClocks: false }); // no record grows by itself here
  try {
    await app.init();
  } catch (error) {
    await app.close();
    throw error;
  }
  running.push(app);
  return app;
};
const stop = async (app: NestFastifyApplication): Promise<void> => {
  running.splice(running.indexOf(app), 1);
  await app.close();
};
const refusalOf = async (env: Environment): Promise<unknown> => {
  const refusal = await start(env).catch((error: unknown) => error);
  expect(refusal).toMatchObject({ name: 'StartFailure' });
  return (refusal as Error).message;
};

const jieli = (env: Environment, ...words: readonly string[]) => runCommand([copyEventsCommand, adoptRecordCommand], words, env);

const withSuperuser = async <Result>({ database }: Site, work: (client: Client) => Promise<Result>): Promise<Result> => {
  const client = new Client({ connectionString: database.superuserUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};
/** Everything that is stored of every event but its place in the whole, letter by letter. */
const record = (at: Site): Promise<readonly object[]> =>
  withSuperuser(at, async (client) => {
    const columns = 'stream, version, event_id, type, data::text, metadata::text, prev_hash, hash, recorded_at';
    return (await client.query<object>(`SELECT ${columns} FROM events ORDER BY stream, version`)).rows;
  });
const docket = (at: Site): Promise<readonly object[]> =>
  withSuperuser(at, async (client) => (await client.query<object>('SELECT * FROM docket ORDER BY case_id')).rows);

describe('moving the record of the seeded county', () => {
  it('there and back gives identical chains, and lists that go on without a rebuild', async () => {
    const [peer, here, there] = [await peerNode(), await site(createDemonstration), await site()];
    const first = await start(here.env);
    await caughtUp(first);
    const running = await jieli(on(here, peer.connectionString), 'copy-events', '--from', 'postgresql', '--to', 'eventstoredb');
    expect(running).toMatchObject({ code: 1, complained: expect.stringContaining('还有实例在这个数据库上运行') });
    await stop(first);
    const [before, listed] = [await record(here), await docket(here)];
    expect(before.length).toBeGreaterThan(90);

    const moved = await jieli(on(here, peer.connectionString), 'copy-events', '--from', 'postgresql', '--to', 'eventstoredb');
    expect(moved).toMatchObject({ code: 0, said: expect.stringContaining(`已核对：${before.length} 条记录`) });
    expect(await refusalOf(here.env)).toContain('EVENTSTORE_URL 没有设置');
    const second = await start(on(here, peer.connectionString));
    await caughtUp(second);
    expect(await docket(here)).toEqual(listed);
    await stop(second);

    const back = await jieli(on(there, peer.connectionString), 'copy-events', '--from', 'eventstoredb', '--to', 'postgresql');
    expect(back.code).toBe(0);
    expect(await record(there)).toEqual(before);
    const third = await start(there.env);
    await caughtUp(third);
    expect((await docket(there)).length).toBe(listed.length);
  });

  it('with --keep leaves the database where it is', async () => {
    const [peer, here] = [await peerNode(), await site()];
    const app = await start(here.env);
    await app.get(EventStore).append(aStream(), [anEvent('Opened')], NO_STREAM);
    await stop(app);
    expect(
      (await jieli(on(here, peer.connectionString), 'copy-events', '--from', 'postgresql', '--to', 'eventstoredb', '--keep')).code,
    ).toBe(0);
    await start(here.env);
  });

  it.each([
    [[], '请用 --from 和 --to'],
    [['--from', 'postgresql', '--to', 'postgresql'], '请用 --from 和 --to'],
    [['--from', 'postgresql', '--to', 'eventstore'], '请用 --from 和 --to'],
    [['--from', 'postgresql', '--to', 'eventstoredb'], '请先设置 EVENTSTORE_URL'],
  ])('does not guess what %j means', async (words, sentence) => {
    const here = await site();
    const { code, complained } = await jieli(here.env, 'copy-events', ...words);
    expect(code).toBeGreaterThan(0);
    expect(complained).toContain(sentence);
  });
});

describe('a start', () => {
  // Both look again for seconds before they give up: at the same time.
  it('is refused on a server that does not answer, and on a cluster without a leader', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const peer = await peerNode();
    peer.become('read-only-leaderless');
    const [silent, leaderless] = await Promise.all([
      refusalOf(on(await site(), `esdb://127.0.0.1:${port}?tls=false`)),
      refusalOf(on(await site(), peer.connectionString)),
    ]);
    expect(silent).toContain(`不能使用 EventStoreDB 127.0.0.1:${port}（命名空间 jieli）：没有应答`);
    expect(leaderless).toContain('集群现在没有主节点');
  });

  it('is refused with a wrong password or a certificate of nobody, and shows neither', async () => {
    const certificates = await throwAwayCertificates();
    const tls = { key: certificates.key, certificate: certificates.certificate, caFile: certificates.caFile };
    const peer = await peerNode({ tls, users: [{ name: 'jieli', password: 'right', mayWrite: true }] });
    const here = await site();
    const refused = await refusalOf(on(here, peer.connectionString.replace(':right@', ':hunter2@')));
    expect(refused).toContain('用户名或密码不对');
    expect(refused).not.toContain('hunter2');
    expect(await refusalOf(on(here, peer.connectionString.replace(/\?.*/, '')))).toContain('证书不可信');
    await start(on(here, peer.connectionString));
    await certificates.remove();
  });

  it('is refused on a server that is too old', async () => {
    const peer = await peerNode({ version: 'before-22.6' });
    expect(await refusalOf(on(await site(), peer.connectionString))).toContain('接力需要 EventStoreDB 22.10 或更新的版本');
  });

  it('finds the leader from a node that is none', async () => {
    const log = new PeerLog();
    const [leader, follower] = [await peerNode({ log }), await peerNode({ log })];
    [leader, follower].forEach((node) => node.join([leader, follower]));
    follower.become('follower');
    const app = await start(on(await site(), follower.connectionString));
    await app.get(EventStore).append(aStream(), [anEvent('Opened')], NO_STREAM);
    expect(leader.counters.stored).toBeGreaterThan(0);
  });

  it('is refused where the database has events of its own', async () => {
    const [peer, here] = [await peerNode(), await site()];
    const app = await start(here.env);
    await app.get(EventStore).append(aStream(), [anEvent('Opened')], NO_STREAM);
    await stop(app);
    expect(await refusalOf(on(here, peer.connectionString))).toContain('已有 1 条记录保存在 PostgreSQL 中');
    await start(here.env);
  });

  it('may go on in EventStoreDB as long as nothing was stored in PostgreSQL', async () => {
    const [peer, here] = [await peerNode(), await site()];
    await stop(await start(here.env));
    await start(on(here, peer.connectionString));
  });

  it('is refused on another record than the one the lists were made from, until that is said to be right', async () => {
    const [peer, here] = [await peerNode(), await site()];
    const app = await start(on(here, peer.connectionString));
    await app.get(EventStore).append(aStream(), [anEvent('Opened')], NO_STREAM);
    await caughtUp(app);
    await stop(app);
    const other = on(here, peer.connectionString, { EVENTSTORE_NAMESPACE: 'other' });
    expect(await refusalOf(other)).toContain('来自另一份记录');
    expect((await jieli(other, 'adopt-record')).complained).toContain('请加 --yes');
    expect((await jieli(other, 'adopt-record', '--yes')).code).toBe(0);
    const adopted = await start(other);
    await adopted.get(Projector).awaitPosition(START);
  });

  it('is refused when the record ends before the lists do, as after restoring an older backup', async () => {
    const [peer, here] = [await peerNode(), await site()];
    const app = await start(on(here, peer.connectionString));
    const store = app.get(EventStore);
    await store.append(aStream(), [anEvent('Kept')], NO_STREAM);
    const id = await store.identify();
    await store.append(aStream(), [anEvent('Lost')], NO_STREAM);
    await caughtUp(app);
    await stop(app);
    const restored = await peerNode({ log: new PeerLog({ records: peer.log.records.slice(0, -2) }) }); // the event and the claim of its id
    const env = on(here, restored.connectionString);
    expect(await refusalOf(env)).toContain('超出了记录的末尾');
    expect((await jieli(env, 'adopt-record', '--yes')).code).toBe(0);
    expect(await (await start(env)).get(EventStore).identify()).toBe(id);
  });

  it('is refused while the record is being moved', async () => {
    const here = await site();
    await withSuperuser(here, async (client) => {
      await client.query(`SELECT pg_advisory_lock(hashtextextended('lease:running', 0))`);
      expect(await refusalOf(here.env)).toContain('正在搬运或重建记录');
    });
    await start(here.env);
  });

  it('keeps the records of two counties on one server apart', async () => {
    const [peer, one, two] = [await peerNode(), await site(), await site()];
    const namespaces = [randomUUID(), randomUUID()].map((id) => `t${id}`);
    const [first, second] = [
      await start(on(one, peer.connectionString, { EVENTSTORE_NAMESPACE: namespaces[0] })),
      await start(on(two, peer.connectionString, { EVENTSTORE_NAMESPACE: namespaces[1] })),
    ];
    await first.get(EventStore).append(aStream(), [anEvent('Opened')], NO_STREAM);
    expect(await second.get(EventStore).readAll(START, 10)).toEqual([]);
  });
});
