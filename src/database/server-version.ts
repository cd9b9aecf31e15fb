import type { ClientBase } from 'pg';
import { StartFailure } from './start-failure.js';

const OLDEST = 150_000;

/** Throws {@link StartFailure} below PostgreSQL 15, whose public schema everybody may write to. */
export const checkServerVersion = async (client: ClientBase): Promise<void> => {
  const { rows } = await client.query<{ readonly number: string; readonly name: string }>(
    `SELECT current_setting('server_version_num') AS number, current_setting('server_version') AS name`,
  );
  if (Number(rows[0]?.number) >= OLDEST) return;
  throw new StartFailure(`接力需要 PostgreSQL 15 或更新的版本，而 DATABASE_URL 所指的数据库是 PostgreSQL ${rows[0]?.name ?? '未知版本'}。`);
};
