import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf } from '../../src/database/error-code.js';
import { TEMPLATE, testServer, withDatabase } from './test-server.js';

/** A migrated, empty database that nobody else uses. */
export interface TestDatabase {
  /** Login `jieli`, to be used with role `jieli_app` as the application does. */
  readonly appUrl: string;
  readonly ownerUrl: string;
  /** In the same database; for killing connections and the like. */
  readonly superuserUrl: string;
  drop(): Promise<void>;
}

/** Somebody else copies the template at this instant. */
const TEMPLATE_BUSY = '55006';

export const createTestDatabase = async (): Promise<TestDatabase> => {
  const { superuserUrl, ownerUrl, appUrl } = await testServer();
  const name = `t_${randomBytes(8).toString('hex')}`;
  await withDatabase(superuserUrl, 'postgres', (client) =>
    patiently(() => client.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE} OWNER jieli_owner`)),
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
