import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Texts of statutes that the county has imported. A text is never changed; which one is in force on a day is a table of its own. */
export class Law1767810000000 implements MigrationInterface {
  readonly name = 'Law1767810000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE law_versions (
        version_id uuid PRIMARY KEY,
        instrument text NOT NULL CHECK (instrument <> ''),
        title text NOT NULL,
        in_force_from date NOT NULL,
        in_force_to date CHECK (in_force_to >= in_force_from),
        revision integer NOT NULL CHECK (revision > 0),
        corrects uuid REFERENCES law_versions,
        reason text,
        preamble text NOT NULL,
        headings jsonb NOT NULL,
        file_name text NOT NULL,
        file_digest text NOT NULL,
        file_bytes integer NOT NULL,
        imported_by uuid,
        organ_id text,
        imported_at timestamptz NOT NULL,
        UNIQUE (instrument, in_force_from, revision),
        CHECK ((corrects IS NULL) = (reason IS NULL) AND (revision = 1) = (corrects IS NULL))
      )`);
    await runner.query(`
      CREATE TABLE law_articles (
        version_id uuid NOT NULL REFERENCES law_versions,
        ordinal integer NOT NULL,
        number integer NOT NULL,
        sub integer NOT NULL,
        label text NOT NULL,
        path jsonb NOT NULL,
        text text NOT NULL,
        PRIMARY KEY (version_id, ordinal),
        UNIQUE (version_id, number, sub)
      )`);
    await runner.query(`
      CREATE TABLE law_in_force (
        instrument text NOT NULL,
        in_force_from date NOT NULL,
        in_force_to date,
        end_stated boolean NOT NULL,
        version_id uuid NOT NULL REFERENCES law_versions,
        PRIMARY KEY (instrument, in_force_from),
        CONSTRAINT law_one_text_a_day EXCLUDE USING gist (instrument WITH =, daterange(in_force_from, in_force_to, '[]') WITH &&)
      )`);
    // A text once imported stays as it was; only what is in force may end, or be replaced by its correction.
    await runner.query(`GRANT SELECT, INSERT ON law_versions, law_articles TO jieli_app`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE (in_force_to, end_stated, version_id) ON law_in_force TO jieli_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE law_in_force, law_articles, law_versions`);
  }
}
