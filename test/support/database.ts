import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf } from '../../src/database/error-code.js';
import { TEMPLATE, testServer, withDatabase } from './test-server.js';

/** A migrated database that nobody else uses: empty unless it was copied from another template. */
export interface TestDatabase {
  /** Login `jieli`, to be used with role `jieli_app` as the application does. */
  readonly appUrl: string;
  readonly ownerUrl: string;
  /** In the same database; for killing connections and the like. */
  readonly superuserUrl: string;
  drop(): Promise<void>;
}

/** Somebody else copies the template at this instant, or the server itself is at work in it. */
const TEMPLATE_BUSY = '55006';

export const createTestDatabase = (template = TEMPLATE): Promise<TestDatabase> =>
  createDatabase(`t_${randomBytes(8).toString('hex')}`, template);

/**
 * Makes a database to copy from, once in a run of the tests; whoever asks meanwhile waits. `fill` leaves no connection to it
 * behind.
 */
export const ensureTemplate = async (name: string, fill: (database: TestDatabase) => Promise<void>): Promise<void> => {
  const { superuserUrl } = await testServer();
  await withDatabase(superuserUrl, 'postgres', async (client) => {
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [name]); // until the connection ends
    if ((await client.query('SELECT FROM pg_database WHERE datname = $1', [name])).rowCount === 1) return;
    const database = await createDatabase(`${name}_${randomBytes(4).toString('hex')}`, TEMPLATE);
    await fill(database);
    await patiently(() => client.query(`ALTER DATABASE ${new URL(database.ownerUrl).pathname.slice(1)} RENAME TO ${name}`));
  });
};

const createDatabase = async (name: string, template: string): Promise<TestDatabase> => {
  const { superuserUrl, ownerUrl, appUrl } = await testServer();
  await withDatabase(superuserUrl, 'postgres', (client) =>
    patiently(() => client.query(`CREATE DATABASE ${name} TEMPLATE ${template} OWNER jieli_owner`)),
  );
  const within = (url: string): string => url.replace(/[^/]*$/, name);
  const drop = (): Promise<void> =>
    withDatabase(superuserUrl, 'postgres', async (client) => {
      await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    });
  return { appUrl: within(appUrl), ownerUrl: within(ownerUrl), superuserUrl: within(superuserUrl), drop };
};

const patiently = async (work: () => Promise<unknown>): Promise<void> => {
  for (;;) {
    try {
      await work();
      return;
    } catch (error) {
      if (codeOf(error) !== TEMPLATE_BUSY) throw error;
      await sleep(50);
    }
  }
};
