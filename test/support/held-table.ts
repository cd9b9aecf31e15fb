import type { DataSource } from 'typeorm';

/** Lets nobody write into the table, while reading goes on, until the function that it answers is called. */
export const holdTable = async (source: DataSource, table: string): Promise<() => Promise<void>> => {
  const runner = source.createQueryRunner();
  await runner.startTransaction();
  await runner.query(`LOCK TABLE ${table} IN EXCLUSIVE MODE`);
  return async () => {
    await runner.rollbackTransaction();
    await runner.release();
  };
};
