import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Duties and their supervision across all files, and how far the watch over their due dates has come. */
export class Duties1767700000000 implements MigrationInterface {
  readonly name = 'Duties1767700000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE duties (
        case_id uuid NOT NULL,
        duty text NOT NULL,
        title text NOT NULL,
        search text NOT NULL,
        organ text NOT NULL,
        purpose text,
        subject text,
        name text,
        clock jsonb,
        due timestamptz,
        severity text NOT NULL,
        over boolean NOT NULL,
        supervision_id uuid,
        document_number text,
        respond_by date,
        respond_due timestamptz,
        shown boolean NOT NULL,
        awaits_miss boolean NOT NULL,
        awaits_approach boolean NOT NULL,
        sort_at timestamptz NOT NULL,
        version integer NOT NULL,
        PRIMARY KEY (case_id, duty)
      )`);
    await runner.query(`CREATE INDEX duties_to_miss ON duties (due, case_id, duty) WHERE awaits_miss`);
    await runner.query(`CREATE INDEX duties_to_approach ON duties (due, case_id, duty) WHERE awaits_approach`);
    await runner.query(`CREATE INDEX duties_on_board ON duties (sort_at, case_id, duty) WHERE shown`);
    await runner.query(`CREATE INDEX duties_of_organ ON duties (organ, sort_at, case_id, duty) WHERE shown`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON duties TO jieli_app`);
    await runner.query(`
      CREATE TABLE clock_watch (
        name text PRIMARY KEY,
        recorded_until timestamptz NOT NULL,
        updated_at timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE ON clock_watch TO jieli_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['clock_watch', 'duties']) await runner.query(`DROP TABLE ${table}`);
  }
}
