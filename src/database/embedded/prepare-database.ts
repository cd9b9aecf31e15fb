import { Client } from 'pg';
import { ensureAppRole } from '../app-role.js';
import { APP_LOGIN, type ConnectionUrls, DATABASE, OWNER } from './connection-urls.js';
import type { Credentials } from './credentials.js';

/** Creates the logins and the database of an embedded server, whatever of them is missing. */
export const prepareDatabase = async ({ superuserUrl }: ConnectionUrls, { owner, app }: Credentials): Promise<void> => {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    await ensureAppRole(client);
    await ensureLogin(client, OWNER, owner);
    await ensureLogin(client, APP_LOGIN, app);
    await client.query(`GRANT jieli_app TO ${APP_LOGIN}`);
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE} OWNER ${OWNER}`);
  } finally {
    await client.end();
  }
};

const ensureLogin = async (client: Client, name: string, password: string): Promise<void> => {
  const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [name]);
  if (rowCount === 0) await client.query(`CREATE ROLE ${name} LOGIN PASSWORD ${client.escapeLiteral(password)}`);
};
