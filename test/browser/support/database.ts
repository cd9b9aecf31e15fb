import { join } from 'node:path';
import { Client } from 'pg';
import { runningEmbeddedPostgres } from '../../../src/database/index.js';
import type { BuiltApp } from './built-app.js';

/** The database of the application, to make happen there what no user can. */
export const databaseOf = async ({ dataDir = '' }: BuiltApp): Promise<Client> => {
  const server = await runningEmbeddedPostgres(join(dataDir, 'postgres'));
  if (server === undefined) throw new Error('the application was not started here: run this spec without $JIELI_URL');
  const client = new Client({ connectionString: server.ownerUrl });
  await client.connect();
  return client;
};
