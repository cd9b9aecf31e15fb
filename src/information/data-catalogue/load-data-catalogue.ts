import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import type { DataItem, DataRecord } from './data-item.js';

interface SeededItem extends DataItem {
  readonly records: readonly DataRecord[];
}

/** Loads the example catalogue and its fictional registers from `folder`. What is there already stays as it is. */
export const loadDataCatalogue = async (source: DataSource, folder: string): Promise<void> => {
  const { items } = JSON.parse(await readFile(join(folder, 'data-catalogue.json'), 'utf8')) as { readonly items: readonly SeededItem[] };
  const records = items.flatMap(({ code, records: own }) => own.map(({ id, data }) => ({ code, id, data })));
  await source.transaction(async (manager) => {
    await manager.query(
      `INSERT INTO data_items (item_code, provider, title, class, fields, lookup, condition, ground, update_rule, example)
       SELECT r."code", r."provider", r."title", r."class", r."fields", ARRAY(SELECT jsonb_array_elements_text(r."lookup")), r."condition",
              r."ground", r."updateRule", r."example"
         FROM jsonb_to_recordset($1::jsonb) AS r("code" text, "provider" text, "title" text, "class" text, "fields" jsonb, "lookup" jsonb,
              "condition" text, "ground" text, "updateRule" text, "example" boolean)
           ON CONFLICT DO NOTHING`,
      [JSON.stringify(items)],
    );
    await manager.query(
      `INSERT INTO data_records (item_code, record_id, data)
       SELECT r."code", r."id", r."data" FROM jsonb_to_recordset($1::jsonb) AS r("code" text, "id" text, "data" jsonb)
           ON CONFLICT DO NOTHING`,
      [JSON.stringify(records)],
    );
  });
};
