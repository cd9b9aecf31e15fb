import type { DataSource } from 'typeorm';
import { insertHoldings, insertItems, lockCatalogue } from './catalogue-store.js';
import { readCatalogueSeed } from './catalogue-seed.js';
import { MatchingRowRow } from './rows/matching-row.row.js';

/** Loads the catalogue and the matching table from `folder`. What is already there stays as it is, so that it may run at every start. */
export const loadCatalogue = async (source: DataSource, folder: string): Promise<void> => {
  const { items, holdings, matching } = await readCatalogueSeed(folder);
  await source.transaction(async (manager) => {
    await lockCatalogue(manager);
    await insertItems(manager, items);
    await insertHoldings(manager, holdings);
    await manager
      .createQueryBuilder()
      .insert()
      .into(MatchingRowRow)
      .values([...matching])
      .orIgnore()
      .execute();
  });
};
