import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * `record_identity`: the id of the record kept in `events`, given once. `record_in_use`: the record, and the engine that
 * keeps it, from which the rows and checkpoints of this database were made; positions of another one mean nothing here.
 */
export class RecordIdentity1767600000000 implements MigrationInterface {
  readonly name = 'RecordIdentity1767600000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE record_identity (
        only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
        record_id uuid NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE record_in_use (
        only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
        record_id uuid NOT NULL,
        engine text NOT NULL CHECK (engine IN ('postgresql', 'eventstoredb')),
        since timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE ON record_identity, record_in_use TO jieli_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE record_in_use, record_identity`);
  }
}
