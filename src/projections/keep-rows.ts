import type { EntityManager } from 'typeorm';

/** Writes the rows of a table by their key; a row never gives way to one of an older version. */
export const keepRows = <Row extends { readonly version: unknown }>(
  table: string,
  key: readonly (keyof Row & string)[],
  columns: readonly (keyof Row & string)[],
) => {
  const names = columns.join(', ');
  const statement = `INSERT INTO ${table} (${names}) SELECT ${names} FROM json_populate_recordset(NULL::${table}, $1)
  ON CONFLICT (${key.join(', ')}) DO UPDATE SET ${columns.map((column) => `${column} = EXCLUDED.${column}`).join(', ')}
  WHERE ${table}.version <= EXCLUDED.version`;
  return async (rows: readonly Row[], manager: EntityManager): Promise<void> => {
    if (rows.length > 0) await manager.query(statement, [JSON.stringify(rows)]);
  };
};
