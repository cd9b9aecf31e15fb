import { Client } from 'pg';
import type { BuiltApp } from './built-app.js';

/** The database of the application, to make happen there what no user can. */
export const databaseOf = async ({ database }: BuiltApp): Promise<Client> => {
  if (database === undefined) throw new Error('the application was not started here: run this spec without $JIELI_URL');
  const client = new Client({ connectionString: database.ownerUrl });
  await client.connect();
  return client;
};
