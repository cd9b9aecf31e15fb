import type { EntityManager } from 'typeorm';
import type { RecordedEvent } from '../../kernel/event.js';
import type { Projection } from '../../projections/index.js';
import type { CatalogueChangeEvent } from '../domain/changes/change.events.js';
import type { ChangeEffects } from '../domain/changes/effects.js';

type Approved = Extract<CatalogueChangeEvent, { type: 'CatalogueChangeApproved' }>;

const ONCE = `ON CONFLICT DO NOTHING`; // an event that comes twice
const INSERT_HOLDINGS = `
  INSERT INTO catalogue_change_holdings (item_code, organ_id, list_class, power_source, entrusted_by, place, penalty_limits, counterpart_id,
                                         basis, publication, valid_from, valid_to, example, change_id)
  SELECT r."item", r."organ", r."listClass", r."powerSource", r."entrustedBy", r."place", r."penaltyLimits", r."counterpart",
         r."basis", r."publication", r."validFrom", r."validTo", r."example", $2
    FROM jsonb_to_recordset($1::jsonb) AS r("item" text, "organ" text, "listClass" text, "powerSource" text, "entrustedBy" text, "place" text,
         "penaltyLimits" text, "counterpart" text, "basis" text, "publication" text, "validFrom" date, "validTo" date, "example" boolean)
  ${ONCE}`;
const INSERT_ITEMS = `
  INSERT INTO catalogue_change_items (item_code, valid_from, valid_to, name, domain, sector_rule, legal_basis, basis_in_force_from,
                                      basis_in_force_to, basis_note, severity, example, verified, change_id)
  SELECT r."code", r."validFrom", r."validTo", r."name", r."domain", r."sectorRule", r."legalBasis", r."basisInForceFrom",
         r."basisInForceTo", r."basisNote", r."severity", r."example", r."verified", $2
    FROM jsonb_to_recordset($1::jsonb) AS r("code" text, "validFrom" date, "validTo" date, "name" text, "domain" text, "sectorRule" text,
         "legalBasis" text, "basisInForceFrom" date, "basisInForceTo" date, "basisNote" text, "severity" text, "example" boolean, "verified" boolean)
  ${ONCE}`;
const END_HOLDINGS = `
  INSERT INTO catalogue_change_ends (item_code, organ_id, place, valid_from, last_day, change_id)
  SELECT r."item", r."organ", coalesce(r."place", ''), r."validFrom", r."lastDay", $2
    FROM jsonb_to_recordset($1::jsonb) AS r("item" text, "organ" text, "place" text, "validFrom" date, "lastDay" date)
  ${ONCE}`;
const END_ITEMS = `
  INSERT INTO catalogue_change_item_ends (item_code, valid_from, last_day, change_id)
  SELECT r."item", r."validFrom", r."lastDay", $2
    FROM jsonb_to_recordset($1::jsonb) AS r("item" text, "validFrom" date, "lastDay" date)
  ${ONCE}`;
const ABOLISH = `
  INSERT INTO organ_abolitions (organ_id, last_day, seal_until, change_id) VALUES ($1, $2, $3, $4) ${ONCE}`;

/** The lists as approved changes leave them, dated: written at the approval, in force from the day that the change names. */
export class CatalogueChangesProjection implements Projection {
  readonly name = 'catalogue-changes';
  readonly label = '权责清单（清单变动）';
  readonly version = 1;
  readonly tables = [
    'catalogue_change_items',
    'catalogue_change_holdings',
    'catalogue_change_ends',
    'catalogue_change_item_ends',
    'organ_abolitions',
  ];
  readonly handles = ['CatalogueChangeApproved'];

  constructor(private readonly onAbolition: () => void = () => undefined) {}

  async apply(event: RecordedEvent, manager: EntityManager): Promise<void> {
    const { changeId, effects } = (event as RecordedEvent<Approved>).data;
    await write(manager, changeId, effects);
    if (effects.abolition !== undefined) this.onAbolition();
  }
}

const write = async (manager: EntityManager, changeId: string, effects: ChangeEffects): Promise<void> => {
  const steps: readonly (readonly [string, readonly object[]])[] = [
    [END_ITEMS, effects.endItems],
    [END_HOLDINGS, effects.endHoldings],
    [INSERT_ITEMS, effects.addItems],
    [INSERT_HOLDINGS, effects.addHoldings],
  ];
  for (const [statement, rows] of steps) {
    if (rows.length > 0) await manager.query(statement, [JSON.stringify(rows), changeId]);
  }
  const { abolition } = effects;
  if (abolition !== undefined) await manager.query(ABOLISH, [abolition.organ, abolition.lastDay, abolition.sealUntil, changeId]);
};
