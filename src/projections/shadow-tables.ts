import type { EntityManager } from 'typeorm';

/** PostgreSQL looks into `pg_temp` before any other schema, so that on this connection the shadow is the table. */
export const createShadowTables = async (manager: EntityManager, tables: readonly string[]): Promise<void> => {
  for (const table of tables) await manager.query(`CREATE TEMPORARY TABLE ${quoted(table)} (LIKE public.${quoted(table)} INCLUDING ALL)`);
};

/** Exchanges the rows of a table for those of its shadow. Within a transaction, readers go on with the old rows until it commits. */
export const replaceRows = async (manager: EntityManager, table: string): Promise<void> => {
  const columns = await writableColumns(manager, table);
  await manager.query(`DELETE FROM public.${quoted(table)}`);
  await manager.query(`INSERT INTO public.${quoted(table)} (${columns}) SELECT ${columns} FROM pg_temp.${quoted(table)}`);
};

const writableColumns = async (manager: EntityManager, table: string): Promise<string> => {
  const rows = await manager.query<{ readonly name: string }[]>(
    `SELECT attname AS name FROM pg_attribute
      WHERE attrelid = ('public.' || quote_ident($1))::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '' ORDER BY attnum`,
    [table],
  );
  return rows.map(({ name }) => quoted(name)).join(', ');
};

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
