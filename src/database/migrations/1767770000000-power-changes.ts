import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What approved changes of the power catalogue do to it, beside what was imported, and the lists that follow from both.
 * The imports stay as they were written; a projection makes the rest anew from the record whenever it likes.
 */
export class PowerChanges1767770000000 implements MigrationInterface {
  readonly name = 'PowerChanges1767770000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE catalogue_change_items (
        LIKE power_items INCLUDING CONSTRAINTS,
        change_id uuid NOT NULL,
        PRIMARY KEY (item_code, valid_from, change_id)
      )`);
    await runner.query(`
      CREATE TABLE catalogue_change_holdings (
        item_code text NOT NULL,
        organ_id text NOT NULL,
        list_class text NOT NULL,
        power_source text NOT NULL,
        entrusted_by text,
        place text,
        penalty_limits text,
        counterpart_id text,
        basis text NOT NULL,
        publication text,
        valid_from date NOT NULL,
        valid_to date,
        example boolean NOT NULL,
        change_id uuid NOT NULL
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX catalogue_change_holdings_key ON catalogue_change_holdings (item_code, organ_id, coalesce(place, ''), valid_from)`,
    );
    await runner.query(`
      CREATE TABLE catalogue_change_ends (
        item_code text NOT NULL,
        organ_id text NOT NULL,
        place text NOT NULL,
        valid_from date NOT NULL,
        last_day date NOT NULL,
        change_id uuid NOT NULL,
        PRIMARY KEY (item_code, organ_id, place, valid_from, change_id)
      )`);
    await runner.query(`
      CREATE TABLE catalogue_change_item_ends (
        item_code text NOT NULL,
        valid_from date NOT NULL,
        last_day date NOT NULL,
        change_id uuid NOT NULL,
        PRIMARY KEY (item_code, valid_from, change_id)
      )`);
    await runner.query(`
      CREATE TABLE organ_abolitions (
        organ_id text PRIMARY KEY,
        last_day date NOT NULL,
        seal_until date NOT NULL,
        change_id uuid NOT NULL
      )`);
    await runner.query(`
      CREATE VIEW holdings_in_effect AS
      SELECT h.holding_id, h.item_code, h.organ_id, h.list_class, h.power_source, h.entrusted_by, h.place, h.penalty_limits, h.counterpart_id,
             h.basis, h.publication, h.valid_from, LEAST(h.valid_to, e.last_day) AS valid_to, h.example, h.change_id, e.change_id AS ended_by
        FROM (SELECT holding_id, item_code, organ_id, list_class, power_source, entrusted_by, place, penalty_limits, counterpart_id, basis,
                     publication, valid_from, valid_to, example, NULL::uuid AS change_id FROM power_holdings
              UNION ALL
              SELECT md5(concat_ws('|', item_code, organ_id, coalesce(place, ''), valid_from))::uuid, item_code, organ_id, list_class, power_source,
                     entrusted_by, place, penalty_limits, counterpart_id, basis, publication, valid_from, valid_to, example, change_id
                FROM catalogue_change_holdings) h
        LEFT JOIN LATERAL (SELECT last_day, change_id FROM catalogue_change_ends
                            WHERE item_code = h.item_code AND organ_id = h.organ_id AND place = coalesce(h.place, '') AND valid_from = h.valid_from
                            ORDER BY last_day LIMIT 1) e ON true
       WHERE e.last_day IS NULL OR e.last_day >= h.valid_from`);
    await runner.query(`
      CREATE VIEW items_in_effect AS
      SELECT i.item_code, i.valid_from, LEAST(i.valid_to, e.last_day) AS valid_to, i.name, i.domain, i.sector_rule, i.legal_basis,
             i.basis_in_force_from, i.basis_in_force_to, i.basis_note, i.severity, i.example, i.verified, i.change_id, e.change_id AS ended_by
        FROM (SELECT *, NULL::uuid AS change_id FROM power_items UNION ALL SELECT * FROM catalogue_change_items) i
        LEFT JOIN LATERAL (SELECT last_day, change_id FROM catalogue_change_item_ends
                            WHERE item_code = i.item_code AND valid_from = i.valid_from ORDER BY last_day LIMIT 1) e ON true
       WHERE e.last_day IS NULL OR e.last_day >= i.valid_from`);
    await runner.query(
      `GRANT SELECT, INSERT, UPDATE, DELETE ON catalogue_change_items, catalogue_change_holdings, catalogue_change_ends,
         catalogue_change_item_ends, organ_abolitions TO jieli_app`,
    );
    await runner.query(`GRANT SELECT ON holdings_in_effect, items_in_effect TO jieli_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP VIEW items_in_effect, holdings_in_effect`);
    await runner.query(
      `DROP TABLE organ_abolitions, catalogue_change_item_ends, catalogue_change_ends, catalogue_change_holdings, catalogue_change_items`,
    );
  }
}
