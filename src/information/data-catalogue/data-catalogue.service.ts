import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { RecordChoice } from '../domain/requests/values.js';
import type { DataItem, DataRecord } from './data-item.js';

const ITEM = `item_code AS code, provider, title, class, fields, lookup, update_rule AS "updateRule", example, condition, ground`;

type StoredItem = Omit<DataItem, 'condition' | 'ground'> & { readonly condition: string | null; readonly ground: string | null };

const itemOf = ({ condition, ground, ...item }: StoredItem): DataItem => ({
  ...item,
  ...(condition === null ? {} : { condition }),
  ...(ground === null ? {} : { ground }),
});

/** The data catalogue of the county and the registers behind it, as they are now. */
@Injectable()
export class DataCatalogue {
  constructor(private readonly source: DataSource) {}

  async items(): Promise<readonly DataItem[]> {
    const rows: unknown = await this.source.query(`SELECT ${ITEM} FROM data_items ORDER BY provider, item_code`);
    return (rows as readonly StoredItem[]).map(itemOf);
  }

  async item(code: string): Promise<DataItem | undefined> {
    const rows: unknown = await this.source.query(`SELECT ${ITEM} FROM data_items WHERE item_code = $1`, [code]);
    return (rows as readonly StoredItem[]).map(itemOf)[0];
  }

  /** Ids of the records that the choice names today. */
  async recordsChosen(code: string, { by, values }: RecordChoice): Promise<readonly string[]> {
    const rows: unknown = await this.source.query(
      `SELECT record_id AS id FROM data_records WHERE item_code = $1 AND data ->> $2 = ANY($3) ORDER BY record_id`,
      [code, by, values],
    );
    return (rows as readonly { readonly id: string }[]).map(({ id }) => id);
  }

  async records(code: string, ids: readonly string[]): Promise<readonly DataRecord[]> {
    const rows: unknown = await this.source.query(
      `SELECT record_id AS id, data FROM data_records WHERE item_code = $1 AND record_id = ANY($2) ORDER BY record_id`,
      [code, ids],
    );
    return rows as readonly DataRecord[];
  }
}
