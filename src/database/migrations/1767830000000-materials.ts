import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 教学案卷: the secret keys of the series and what only they lead to, beside the record so that they can be erased; and the lists. */
export class Materials1767830000000 implements MigrationInterface {
  readonly name = 'Materials1767830000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE material_series (
        series uuid PRIMARY KEY,
        name text NOT NULL,
        secret bytea,
        created_at timestamptz NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE material_pseudonyms (
        series uuid NOT NULL,
        kind text NOT NULL,
        digest text NOT NULL,
        ordinal integer NOT NULL,
        PRIMARY KEY (series, kind, digest),
        UNIQUE (series, kind, ordinal)
      )`);
    await runner.query(`
      CREATE TABLE material_words (
        material_id uuid NOT NULL,
        finding integer NOT NULL,
        words text NOT NULL,
        PRIMARY KEY (material_id, finding)
      )`);
    await runner.query(`
      CREATE TABLE materials (
        material_id uuid PRIMARY KEY,
        title text NOT NULL,
        source text NOT NULL,
        state text NOT NULL,
        item_name text NOT NULL,
        organs text[] NOT NULL,
        events integer NOT NULL,
        findings integer NOT NULL,
        open_findings integer NOT NULL,
        series uuid,
        drawn_by uuid NOT NULL,
        drawn_at timestamptz NOT NULL,
        version integer NOT NULL
      )`);
    await runner.query(`CREATE INDEX materials_in_order ON materials (drawn_at DESC, material_id)`);
    await runner.query(`
      CREATE TABLE material_candidates (
        case_id uuid PRIMARY KEY,
        item text NOT NULL,
        item_name text NOT NULL,
        township text NOT NULL,
        organs text[] NOT NULL,
        month text NOT NULL,
        state text NOT NULL,
        events integer NOT NULL,
        mechanisms text[] NOT NULL,
        late integer NOT NULL,
        version integer NOT NULL
      )`);
    await runner.query(`CREATE INDEX material_candidates_in_order ON material_candidates (month DESC, case_id)`);
    for (const table of TABLES) await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO jieli_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`DROP TABLE ${table}`);
  }
}

const TABLES = ['material_candidates', 'materials', 'material_words', 'material_pseudonyms', 'material_series'];
