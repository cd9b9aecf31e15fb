import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import fastify from 'fastify';
import { DataSource } from 'typeorm';
import { DEMO_PASSWORD, DemoAccounts } from '../src/access/index.js';
import { createApp } from '../src/app.js';
import { readConfig } from '../src/config.js';
import { APP_ROLE } from '../src/database/app-role.js';
import { createPool } from '../src/database/pool.js';
import { EventStore, NO_STREAM } from '../src/event-store/index.js';
import { caseId, caseStream, officerId, organId } from '../src/kernel/ids.js';
import { Clock } from '../src/kernel/time.js';
import { loadOrganisations, readOfficerSeed } from '../src/organisations/index.js';
import { newStream } from './sample-file.js';
import { rawInsert } from './raw-table.js';

/** A child process: the application and a bare Fastify route, side by side on the same database. */
const [databaseUrl = '', files = '500'] = process.argv.slice(2);
const seed = fileURLToPath(new URL('../seed', import.meta.url));

const app = await createApp({ config: readConfig({ LOG_LEVEL: 'error' }), databaseUrl });
await app.init();
await loadOrganisations(app.get(DataSource), seed, { officers: true });
const officers = await readOfficerSeed(seed);
const desk = officers.find(({ username }) => username === 'yq-djy');
if (desk === undefined) throw new Error('the seed has no registrar of 营前镇');
await app.get(DemoAccounts).ensure([{ officerId: officerId(desk.id), username: desk.username }]);
await app.listen(0, '127.0.0.1');

const opening = JSON.parse(readFileSync(new URL('../test/fixtures/events/CaseOpened.v2.json', import.meta.url), 'utf8')) as object;
const store = app.get(EventStore);
const cases: string[] = [];
for (let index = 0; index < Number(files); index += 1) {
  const id = caseId(randomUUID());
  const eventId = randomUUID();
  const actor = { officerId: officerId(desk.id), organId: organId('360724103'), role: 'case-officer' } as const;
  const metadata = { eventId, schemaVersion: 2, actor, recordedAt: app.get(Clock).now(), correlationId: eventId, causationId: eventId };
  await store.append(caseStream(id), [{ type: 'CaseOpened', data: { ...opening, caseId: id }, metadata }], NO_STREAM);
  cases.push(id);
}

const pool = createPool({ url: databaseUrl, role: APP_ROLE });
const bare = fastify();
const streams = Array.from({ length: 64 }, () => ({ name: newStream(), version: 0 }));
let turn = 0;
bare.post('/append', async () => {
  const stream = streams[(turn += 1) % streams.length];
  if (stream === undefined) throw new Error('no stream');
  stream.version += 1;
  const { version } = stream;
  await rawInsert(pool, stream.name, version);
  return { version };
});
await bare.listen({ port: 0, host: '127.0.0.1' });

const portOf = (address: unknown): number => (address as AddressInfo).port;
const port = portOf(app.getHttpServer().address());
const session = await fetch(`http://127.0.0.1:${port}/api/session`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ username: 'yq-djy', password: DEMO_PASSWORD }),
});
const { token } = (await session.json()) as { token: string };
process.send?.({ port, barePort: portOf(bare.server.address()), token, cases });
process.on('disconnect', () => {
  void Promise.all([app.close(), bare.close(), pool.end()]).then(() => process.exit(0));
});
