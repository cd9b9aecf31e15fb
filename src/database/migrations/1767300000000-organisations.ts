import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Registers of organs, officers, certificates and roles. `valid_to` is the last day; no two periods of one key overlap. */
export class Organisations1767300000000 implements MigrationInterface {
  readonly name = 'Organisations1767300000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE EXTENSION IF NOT EXISTS btree_gist`);
    await runner.query(`
      CREATE TABLE organs (
        organ_id text NOT NULL CHECK (organ_id ~ '^[a-z0-9-]{2,40}$'),
        valid_from date NOT NULL,
        valid_to date CHECK (valid_to >= valid_from),
        name text NOT NULL CHECK (name <> ''),
        short_name text NOT NULL CHECK (short_name <> ''),
        level text NOT NULL CHECK (level IN ('county', 'township', 'city', 'city-branch', 'vertical')),
        kind text NOT NULL CHECK (kind IN ('township-government', 'department', 'city-branch', 'vertical', 'team', 'justice-office',
          'government', 'supervision', 'police', 'procuratorate', 'court', 'staffing', 'data', 'park')),
        side text NOT NULL CHECK (side IN ('front', 'back', 'supervision', 'government', 'justice')),
        superior_id text,
        parent_government_id text,
        verified boolean NOT NULL,
        note text,
        PRIMARY KEY (organ_id, valid_from),
        EXCLUDE USING gist (organ_id WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
      )`);
    await runner.query(`
      CREATE TABLE officers (
        officer_id uuid PRIMARY KEY,
        name text NOT NULL CHECK (name <> ''),
        organ_id text NOT NULL,
        valid_from date NOT NULL,
        valid_to date CHECK (valid_to >= valid_from)
      )`);
    await runner.query(`CREATE INDEX officers_by_organ ON officers (organ_id)`);
    await runner.query(`
      CREATE TABLE certificates (
        number text PRIMARY KEY,
        officer_id uuid NOT NULL REFERENCES officers,
        kind text NOT NULL CHECK (kind IN ('officer', 'auxiliary')),
        valid_from date NOT NULL,
        valid_to date NOT NULL CHECK (valid_to >= valid_from),
        EXCLUDE USING gist (officer_id WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
      )`);
    await runner.query(`
      CREATE TABLE officer_roles (
        officer_id uuid NOT NULL REFERENCES officers,
        organ_id text NOT NULL,
        role text NOT NULL CHECK (role IN ('case-officer', 'unit-head', 'legal-reviewer', 'leader', 'head', 'registrar', 'dispute-officer',
          'supervisor', 'county-leader', 'catalogue-manager', 'auxiliary', 'trainer', 'administrator')),
        valid_from date NOT NULL,
        valid_to date CHECK (valid_to >= valid_from),
        PRIMARY KEY (officer_id, organ_id, role, valid_from),
        EXCLUDE USING gist (officer_id WITH =, organ_id WITH =, role WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
      )`);
    // What stood in the register on a past day must stay readable: the application adds periods and ends them, no more.
    await runner.query(`GRANT SELECT, INSERT, UPDATE (valid_to) ON organs, officers, certificates, officer_roles TO jieli_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE officer_roles, certificates, officers, organs`);
  }
}
