import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { DemoAccounts } from '../../src/access/index.js';
import { createApp } from '../../src/app.js';
import { readConfig } from '../../src/config.js';
import { EventCatalogue, EventStore } from '../../src/event-store/index.js';
import { loadCatalogue } from '../../src/jurisdiction/index.js';
import { officerId } from '../../src/kernel/ids.js';
import { loadOrganisations, readOfficerSeed } from '../../src/organisations/index.js';
import { Projector } from '../../src/projections/index.js';
import { writeLongFile } from './long-file.js';

/** A child process: the application with a file of each length that it is given. */
const [databaseUrl = '', ...lengths] = process.argv.slice(2);
const seed = fileURLToPath(new URL('../../seed', import.meta.url));

const app = await createApp({ config: readConfig({ LOG_LEVEL: 'error' }), databaseUrl });
await app.init();
await loadOrganisations(app.get(DataSource), seed, { officers: true });
await loadCatalogue(app.get(DataSource), seed);
const officers = await readOfficerSeed(seed);
await app.get(DemoAccounts).ensure(officers.map(({ id, username }) => ({ officerId: officerId(id), username })));
await app.listen(0, '127.0.0.1');

const catalogue = app.get(EventCatalogue);
const cases: string[] = [];
for (const length of lengths) {
  cases.push(await writeLongFile(app.get(EventStore), (type) => catalogue.schemaVersionOf(type), Number(length)));
}
// The lists catch up with what was written before anything is measured.
const projector = app.get(Projector);
const end = await app.get(EventStore).end();
for (const projection of ['docket', 'duties']) while ((await projector.checkpointOf(projection)) < end) await sleep(100);
const { port } = app.getHttpServer().address() as AddressInfo;
process.send?.({ port, cases });
process.on('disconnect', () => void app.close().then(() => process.exit(0)));
