import 'reflect-metadata';
import { Agent } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request, { type Test } from 'supertest';
import { DataSource } from 'typeorm';
import { DEMO_PASSWORD, DemoAccounts } from '../../src/access/index.js';
import { createApp } from '../../src/app.js';
import { type Environment, readConfig } from '../../src/config.js';
import { officerId } from '../../src/kernel/ids.js';
import { loadDataCatalogue } from '../../src/information/index.js';
import { loadCatalogue } from '../../src/jurisdiction/index.js';
import { loadOrganisations, readOfficerSeed } from '../../src/organisations/index.js';
import type { AppSettings } from '../../src/settings.js';
import { type TestDatabase, createTestDatabase } from './database.js';
import { MovableClock } from './movable-clock.js';
import { createTestRecord } from './record.js';

const SEED = fileURLToPath(new URL('../../seed', import.meta.url));

export type Client = ReturnType<typeof request.agent>;

export interface TestApp {
  readonly app: NestFastifyApplication;
  readonly clock: MovableClock;
  /** Everything the application logged, one JSON line each. */
  readonly logLines: readonly string[];
  /** Somebody who is not signed in. */
  anybody(): Client;
  /** A program that has signed in as a demonstration officer, e.g. `yq-jbr1`, and sends the token with every request. */
  as(username: string): Promise<Client>;
  /** One more instance on the same database, with the same clock. */
  another(also?: Pick<AppSettings, 'watchClocks'>): Promise<NestFastifyApplication>;
  /** Stops the first instance; the database stays. */
  stop(): Promise<void>;
  close(): Promise<void>;
}

export interface TestAppOptions extends Partial<Pick<AppSettings, 'eventStore' | 'ids' | 'watchClocks'>> {
  /** Local time, `YYYY-MM-DDTHH:mm`. */
  readonly now?: string;
  readonly env?: Environment;
  /** One that is filled already, such as a demonstration; the app drops it in the end. An empty one with the county otherwise. */
  readonly database?: TestDatabase;
  /** Further controllers or modules of the test itself. */
  readonly modules?: AppSettings['modules'];
}

/** The real application on a database of its own, with the organs and fictional officers of the county. */
export const startTestApp = async ({
  now,
  env = {},
  modules = [],
  database: filled,
  ...overrides
}: TestAppOptions = {}): Promise<TestApp> => {
  const database = filled ?? (await createTestDatabase());
  const clock = new MovableClock(now);
  const logLines: string[] = [];
  const record = await createTestRecord();
  const config = readConfig({ LOG_LEVEL: 'debug', ...record.env, ...env });
  const instances: NestFastifyApplication[] = [];
  const start = async (also: Partial<AppSettings> = {}): Promise<NestFastifyApplication> => {
    const started = await createApp({
      config,
      databaseUrl: database.appUrl,
      clock,
      watchClocks: false,
      modules,
      logStream: { write: (line) => void logLines.push(line) },
      ...overrides,
      ...also,
    });
    instances.push(started);
    await started.init();
    await started.getHttpAdapter().getInstance().ready();
    return started;
  };
  const app = await start();
  const stop = async (): Promise<void> => {
    const index = instances.indexOf(app);
    if (index >= 0) await instances.splice(index, 1)[0]?.close();
  };
  if (filled === undefined) await populate(app);
  await app.listen(0, '127.0.0.1'); // supertest would open and close a port for every single request, and a connection
  const server = app.getHttpServer();
  const connections = new Agent({ keepAlive: true, maxSockets: 8 });
  const client = (): Client => request.agent(server).use((sent: Test) => void sent.agent(connections));
  const tokens = new Map<string, Promise<string>>();
  return {
    app,
    clock,
    logLines,
    anybody: client,
    as: async (username) => {
      const today = `${clock.now().slice(0, 10)} ${username}`; // a session does not outlive the day
      const token = tokens.get(today) ?? signIn(server, username);
      tokens.set(today, token);
      return client().set('authorization', `Bearer ${await token}`);
    },
    another: start,
    stop,
    close: async () => {
      connections.destroy();
      for (const instance of instances.splice(0)) await instance.close();
      await record.close();
      await database.drop();
    },
  };
};

const populate = async (app: NestFastifyApplication): Promise<void> => {
  await loadOrganisations(app.get(DataSource), SEED, { officers: true });
  await loadCatalogue(app.get(DataSource), SEED);
  await loadDataCatalogue(app.get(DataSource), SEED);
  const officers = await readOfficerSeed(SEED);
  await app.get(DemoAccounts).ensure(officers.map(({ id, username }) => ({ officerId: officerId(id), username })));
};

const signIn = async (server: Parameters<typeof request>[0], username: string): Promise<string> => {
  const { status, body } = await request(server).post('/api/session').send({ username, password: DEMO_PASSWORD });
  if (status !== 201) throw new Error(`${username} could not sign in: ${JSON.stringify(body)}`);
  return String(body.token);
};
