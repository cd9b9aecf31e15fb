import { withDatabase } from '../test-server.js';
import type { Fleet } from './fleet.js';
import type { Instance } from './instance.js';

/** The session says in its name which process it belongs to. */
const HOLDER = `
  SELECT a.application_name AS name FROM pg_locks l JOIN pg_stat_activity a USING (pid)
   WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 1 AND a.datname = current_database()
     AND a.application_name LIKE 'jieli-leases %'
     AND (l.classid::bigint << 32) | l.objid::bigint = hashtextextended('lease:' || $1, 0)`;

/** The instance that does alone what the lease is for; undefined while nobody does. */
export const holderOf = async ({ database: { superuserUrl: url }, instances }: Fleet, lease: string): Promise<Instance | undefined> =>
  withDatabase(url, url.slice(url.lastIndexOf('/') + 1), async (client) => {
    const { rows } = await client.query<{ readonly name: string }>(HOLDER, [lease]);
    return instances.find(({ pid }) => rows.some(({ name }) => name.startsWith(`jieli-leases ${pid ?? 0}@`)));
  });
