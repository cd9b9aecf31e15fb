import { withDatabase } from '../test-server.js';
import type { Fleet } from './fleet.js';

/** Everything that the lists show: every row of every table of the projections, in a fixed order. */
export const rowsOfLists = ({ database }: Fleet): Promise<readonly string[]> =>
  query(
    database.superuserUrl,
    `SELECT 'docket ' || to_jsonb(d)::text AS line FROM docket d UNION ALL
     SELECT 'handoffs ' || to_jsonb(h)::text FROM handoffs_between h ORDER BY 1`,
  );

/** What projections and policies could not digest. */
export const failuresOf = ({ database }: Fleet): Promise<readonly string[]> =>
  query(
    database.superuserUrl,
    `SELECT 'projection ' || to_jsonb(p)::text AS line FROM projection_failures p UNION ALL
     SELECT 'policy ' || to_jsonb(p)::text FROM policy_failures p`,
  );

/** How far the rows of the docket are. */
export const checkpointOf = async ({ database }: Fleet): Promise<string> => {
  const [position = ''] = await query(database.superuserUrl, `SELECT position AS line FROM projection_checkpoints WHERE name = 'docket'`);
  return position;
};

const query = (url: string, text: string): Promise<readonly string[]> =>
  withDatabase(url, url.slice(url.lastIndexOf('/') + 1), async (client) => {
    const { rows } = await client.query<{ readonly line: string }>(text);
    return rows.map(({ line }) => line);
  });
