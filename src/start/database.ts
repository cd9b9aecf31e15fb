import { join } from 'node:path';
import type { Config } from '../config.js';
import { startEmbeddedPostgres } from '../database/index.js';

/** The database the application will use, reachable. */
export interface ReadyDatabase {
  readonly appUrl: string;
  readonly ownerUrl: string;
  /** Settles when a database that came with the application is gone, asked for or not. Never for an external one. */
  readonly exited: Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Starts the embedded PostgreSQL under the data folder, or takes the external one as configured. Throws StartFailure. */
export const readyDatabase = async ({ database, dataDir }: Config, say: (line: string) => void): Promise<ReadyDatabase> => {
  if (database.kind === 'embedded') return startEmbeddedPostgres({ folder: join(dataDir, 'postgres'), onProgress: say });
  const { host, pathname } = new URL(database.url);
  say(`使用外部数据库 ${host}${pathname}`);
  return { appUrl: database.url, ownerUrl: database.ownerUrl, exited: new Promise(() => undefined), stop: () => Promise.resolve() };
};
