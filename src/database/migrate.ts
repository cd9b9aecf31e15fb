import { Client } from 'pg';
import { adoptRestoredEvents } from './adopt-restored-events.js';
import { ensureAppRole, grantAppRole } from './app-role.js';
import { createDataSource } from './data-source.js';
import { codeOf } from './error-code.js';
import { MIGRATIONS } from './migrations/index.js';
import { reachedBy } from './reached-by.js';
import { checkServerVersion } from './server-version.js';
import { StartFailure } from './start-failure.js';

/** Any number that nobody else takes; instances that start at once migrate one after the other. */
const MIGRATION_LOCK = 7_102_025;
const INSUFFICIENT_PRIVILEGE = '42501';

export interface Migrated {
  /** Names of the migrations that this call ran. */
  readonly ran: readonly string[];
}

/**
 * Brings the schema up to date as its owner and lets `appUrl`'s login take the role of the application. Throws
 * StartFailure when the server is out of reach or too old, when the role cannot be created, or when there is something to
 * do that `ownerUrl`'s login may not: an instance without the owner's password starts only on a schema that is ready.
 */
export const migrate = async (ownerUrl: string, appUrl: string = ownerUrl): Promise<Migrated> => {
  const client = new Client({ connectionString: ownerUrl, application_name: 'jieli-migrate' });
  await reachedBy(client, ownerUrl);
  try {
    await checkServerVersion(client);
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await ensureAppRole(client);
    await grantAppRole(client, loginOf(appUrl) ?? (await sessionUser(client)));
    const migrated = await runMigrations(ownerUrl);
    await adoptRestoredEvents(client);
    return migrated;
  } catch (error) {
    if (codeOf(error) !== INSUFFICIENT_PRIVILEGE) throw error;
    throw new StartFailure(
      `数据库结构需要更新，而账号 ${loginOf(ownerUrl) ?? ''} 没有更新的权限。请设置 DATABASE_OWNER_URL（拥有数据表的账号）运行 migrate 命令，完成后再启动。`,
      { cause: error },
    );
  } finally {
    await client.end(); // lets go of the lock
  }
};

const runMigrations = async (url: string): Promise<Migrated> => {
  const source = createDataSource({ url, poolSize: 1 });
  source.setOptions({ migrations: [...MIGRATIONS], migrationsTableName: 'migrations' });
  await source.initialize();
  try {
    const ran = await source.runMigrations({ transaction: 'each' });
    return { ran: ran.map(({ name }) => name) };
  } finally {
    await source.destroy();
  }
};

const loginOf = (url: string): string | undefined => decodeURIComponent(new URL(url).username) || undefined;

const sessionUser = async (client: Client): Promise<string> => {
  const { rows } = await client.query<{ readonly name: string }>('SELECT session_user::text AS name');
  return rows[0]?.name ?? '';
};
