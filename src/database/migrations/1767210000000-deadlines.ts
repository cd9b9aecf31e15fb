import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Imported holiday calendars and the county's own lengths of its clocks. Both are only ever followed by newer rows. */
export class Deadlines1767210000000 implements MigrationInterface {
  readonly name = 'Deadlines1767210000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE calendar_years (
        year integer NOT NULL CHECK (year BETWEEN 1949 AND 2199),
        revision integer NOT NULL CHECK (revision > 0),
        source text NOT NULL CHECK (source <> ''),
        imported_at timestamptz NOT NULL DEFAULT now(),
        imported_by uuid NOT NULL,
        PRIMARY KEY (year, revision)
      )`);
    await runner.query(`
      CREATE TABLE calendar_days (
        date date NOT NULL,
        revision integer NOT NULL,
        year integer NOT NULL CHECK (year = EXTRACT(year FROM date)),
        kind text NOT NULL CHECK (kind IN ('off', 'work')),
        name text NOT NULL CHECK (name <> ''),
        PRIMARY KEY (date, revision),
        FOREIGN KEY (year, revision) REFERENCES calendar_years (year, revision)
      )`);
    // A due date stores the version it was made with, so a version must mean one length for ever.
    await runner.query(`
      CREATE TABLE deadline_rule_overrides (
        rule_id text NOT NULL CHECK (rule_id <> ''),
        version integer NOT NULL CHECK (version > 1),
        length integer NOT NULL CHECK (length > 0),
        unit text NOT NULL CHECK (unit IN ('working-day', 'day', 'hour', 'month')),
        effective_from date NOT NULL,
        reason text NOT NULL CHECK (reason <> ''),
        entered_by uuid NOT NULL,
        entered_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (rule_id, version)
      )`);
    await runner.query(`GRANT SELECT, INSERT ON calendar_years, calendar_days, deadline_rule_overrides TO jieli_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE deadline_rule_overrides, calendar_days, calendar_years`);
  }
}
