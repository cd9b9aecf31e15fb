import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The power catalogue 权责清单, the matching table 工作衔接对应表, and the imports that fed them. `valid_to` is the last day. */
export class Catalogue1767400000000 implements MigrationInterface {
  readonly name = 'Catalogue1767400000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE EXTENSION IF NOT EXISTS btree_gist`);
    await runner.query(`
      CREATE TABLE power_items (
        item_code text NOT NULL CHECK (item_code <> ''),
        valid_from date NOT NULL,
        valid_to date CHECK (valid_to >= valid_from),
        name text NOT NULL CHECK (name <> ''),
        domain text NOT NULL CHECK (domain <> ''),
        sector_rule text NOT NULL CHECK (sector_rule IN ('SAMR', 'MEE', 'MARA', 'HUR', 'MWR', 'MNR', 'MOT', 'NHC', 'TOUR', 'CUL', 'GENERAL')),
        legal_basis text NOT NULL CHECK (legal_basis <> ''),
        basis_in_force_from date,
        basis_in_force_to date CHECK (basis_in_force_to >= basis_in_force_from),
        basis_note text,
        severity text,
        example boolean NOT NULL,
        verified boolean NOT NULL,
        PRIMARY KEY (item_code, valid_from),
        CONSTRAINT power_items_no_overlap EXCLUDE USING gist (item_code WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
      )`);
    // One item in the hands of one organ has one state on one day, in one place. A row for the whole county (no place)
    // and one for a township may stand beside each other: the second is the exception to the first.
    await runner.query(`
      CREATE TABLE power_holdings (
        holding_id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        item_code text NOT NULL,
        organ_id text NOT NULL,
        list_class text NOT NULL CHECK (list_class IN ('basic', 'assist', 'recalled')),
        power_source text NOT NULL CHECK (power_source IN ('statutory', 'conferred', 'entrusted', 'concentrated', 'stationed')),
        entrusted_by text CHECK ((power_source = 'entrusted') = (entrusted_by IS NOT NULL) AND entrusted_by <> organ_id),
        place text CHECK (place ~ '^[0-9]{9}$'),
        penalty_limits text,
        counterpart_id text CHECK (counterpart_id <> organ_id),
        basis text NOT NULL CHECK (basis <> ''),
        publication text,
        valid_from date NOT NULL,
        valid_to date CHECK (valid_to >= valid_from),
        example boolean NOT NULL,
        CHECK (list_class = 'basic' OR counterpart_id IS NOT NULL),
        CONSTRAINT power_holdings_no_overlap EXCLUDE USING gist
          (item_code WITH =, organ_id WITH =, coalesce(place, '') WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
      )`);
    await runner.query(`CREATE UNIQUE INDEX power_holdings_key ON power_holdings (item_code, organ_id, coalesce(place, ''), valid_from)`);
    await runner.query(`
      CREATE TABLE matching_rows (
        row_number integer PRIMARY KEY CHECK (row_number > 0),
        kind text NOT NULL CHECK (kind IN ('one-to-many', 'many-to-one')),
        offices text[] NOT NULL,
        departments text[] NOT NULL,
        matter text NOT NULL CHECK (matter <> ''),
        item_codes text[] NOT NULL,
        valid_from date NOT NULL,
        valid_to date CHECK (valid_to >= valid_from),
        example boolean NOT NULL,
        CHECK (CASE kind WHEN 'one-to-many' THEN cardinality(offices) = 1 AND cardinality(departments) > 1
                         ELSE cardinality(offices) > 1 AND cardinality(departments) = 1 END)
      )`);
    await runner.query(`
      CREATE TABLE catalogue_imports (
        import_id uuid PRIMARY KEY,
        requested_by uuid NOT NULL,
        organ_id text NOT NULL,
        file_name text NOT NULL,
        file_digest text NOT NULL,
        dry_run boolean NOT NULL,
        state text NOT NULL CHECK (state IN ('running', 'succeeded', 'refused', 'failed')),
        done integer NOT NULL DEFAULT 0,
        total integer NOT NULL DEFAULT 0,
        errors jsonb NOT NULL DEFAULT '[]',
        summary jsonb,
        started_at timestamptz NOT NULL DEFAULT now(),
        seen_at timestamptz NOT NULL DEFAULT now()
      )`);
    // A past state of the catalogue must stay readable: the application adds rows and ends them, no more.
    await runner.query(`GRANT SELECT, INSERT, UPDATE (valid_to) ON power_items, power_holdings, matching_rows TO jieli_app`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE (state, done, total, errors, summary, seen_at) ON catalogue_imports TO jieli_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE catalogue_imports, matching_rows, power_holdings, power_items`);
  }
}
