import type { EntityManager } from 'typeorm';
import { type ItemCode, itemCode } from '../kernel/ids.js';
import { type LocalDate, localDate } from '../kernel/time.js';
import { holdingOf, itemOf } from './catalogue-mapping.js';
import type { PowerHolding, PowerItem } from './domain/catalogue.js';
import type { CurrentCatalogue } from './import/plan-import.js';
import { PowerHoldingRow } from './rows/power-holding.row.js';
import { PowerItemRow } from './rows/power-item.row.js';

/** Rows per statement: one round trip each, far below what a statement may hold. */
const CHUNK = 1000;

/** Until the transaction ends, nobody else changes the catalogue: a plan made from what was read stays true. */
export const lockCatalogue = (manager: EntityManager): Promise<unknown> =>
  manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('catalogue', 0))`);

/** All periods of these items. */
export const readCurrent = async (manager: EntityManager, codes: readonly string[]): Promise<CurrentCatalogue> => {
  const items = await manager
    .createQueryBuilder(PowerItemRow, 'i')
    .where('item_code = ANY(:codes)', { codes })
    .orderBy('i.validFrom')
    .getMany();
  const holdings = await manager
    .createQueryBuilder(PowerHoldingRow, 'h')
    .where('item_code = ANY(:codes)', { codes })
    .orderBy('h.validFrom')
    .getMany();
  return { items: items.map(itemOf), holdings: holdings.map(holdingOf), changedFrom: await changedItems(manager, codes) };
};

const changedItems = async (manager: EntityManager, codes: readonly string[]): Promise<ReadonlyMap<ItemCode, LocalDate>> => {
  const rows = await manager.query<readonly { readonly item: string; readonly day: string }[]>(
    `SELECT item_code AS item, min(day)::text AS day
       FROM (SELECT item_code, valid_from AS day FROM catalogue_change_holdings
             UNION ALL SELECT item_code, last_day + 1 FROM catalogue_change_ends
             UNION ALL SELECT item_code, valid_from FROM catalogue_change_items
             UNION ALL SELECT item_code, last_day + 1 FROM catalogue_change_item_ends) changed
      WHERE item_code = ANY($1) GROUP BY item_code`,
    [codes],
  );
  return new Map(rows.map(({ item, day }) => [itemCode(item), localDate(day)]));
};

/** Adds what is not there yet under the same key; a period that overlaps another is refused by the database. */
export const insertItems = async (manager: EntityManager, items: readonly PowerItem[]): Promise<void> => {
  for (const chunk of chunksOf(items)) {
    await manager.query(
      `INSERT INTO power_items (item_code, valid_from, valid_to, name, domain, sector_rule, legal_basis, basis_in_force_from,
                                basis_in_force_to, basis_note, severity, example, verified)
       SELECT r."code", r."validFrom", r."validTo", r."name", r."domain", r."sectorRule", r."legalBasis", r."basisInForceFrom",
              r."basisInForceTo", r."basisNote", r."severity", r."example", r."verified"
         FROM jsonb_to_recordset($1::jsonb) AS r("code" text, "validFrom" date, "validTo" date, "name" text, "domain" text, "sectorRule" text,
              "legalBasis" text, "basisInForceFrom" date, "basisInForceTo" date, "basisNote" text, "severity" text, "example" boolean, "verified" boolean)
           ON CONFLICT (item_code, valid_from) DO NOTHING`,
      [JSON.stringify(chunk)],
    );
  }
};

/** As {@link insertItems}, for holdings. `onProgress` is told how many of them are done. */
export const insertHoldings = async (
  manager: EntityManager,
  holdings: readonly PowerHolding[],
  onProgress: (done: number) => void = () => undefined,
): Promise<void> => {
  let done = 0;
  for (const chunk of chunksOf(holdings)) {
    await manager.query(
      `INSERT INTO power_holdings (item_code, organ_id, list_class, power_source, entrusted_by, place, penalty_limits, counterpart_id,
                                   basis, publication, valid_from, valid_to, example)
       SELECT r."item", r."organ", r."listClass", r."powerSource", r."entrustedBy", r."place", r."penaltyLimits", r."counterpart",
              r."basis", r."publication", r."validFrom", r."validTo", r."example"
         FROM jsonb_to_recordset($1::jsonb) AS r("item" text, "organ" text, "listClass" text, "powerSource" text, "entrustedBy" text, "place" text,
              "penaltyLimits" text, "counterpart" text, "basis" text, "publication" text, "validFrom" date, "validTo" date, "example" boolean)
           ON CONFLICT (item_code, organ_id, coalesce(place, ''), valid_from) DO NOTHING`,
      [JSON.stringify(chunk)],
    );
    done += chunk.length;
    onProgress(done);
  }
};

/** Gives rows another last day, found by item, organ, place and first day. */
export const endHoldings = async (manager: EntityManager, holdings: readonly PowerHolding[]): Promise<void> => {
  for (const chunk of chunksOf(holdings)) {
    await manager.query(
      `UPDATE power_holdings AS h SET valid_to = r."validTo"
         FROM jsonb_to_recordset($1::jsonb) AS r("item" text, "organ" text, "place" text, "validFrom" date, "validTo" date)
        WHERE h.item_code = r."item" AND h.organ_id = r."organ" AND coalesce(h.place, '') = coalesce(r."place", '') AND h.valid_from = r."validFrom"`,
      [JSON.stringify(chunk)],
    );
  }
};

const chunksOf = <Row>(rows: readonly Row[]): readonly (readonly Row[])[] =>
  Array.from({ length: Math.ceil(rows.length / CHUNK) }, (_, index) => rows.slice(index * CHUNK, (index + 1) * CHUNK));
