import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far projections and policies have read, and the events that they could not digest. */
export class Checkpoints1767250000000 implements MigrationInterface {
  readonly name = 'Checkpoints1767250000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE projection_checkpoints (
        name text PRIMARY KEY,
        version integer NOT NULL,
        position text NOT NULL,
        updated_at timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query(`
      CREATE TABLE policy_checkpoints (
        name text PRIMARY KEY,
        position text NOT NULL,
        updated_at timestamptz NOT NULL DEFAULT now()
      )`);
    for (const kind of ['projection', 'policy']) {
      await runner.query(`
        CREATE TABLE ${kind}_failures (
          name text NOT NULL,
          position text NOT NULL,
          event_type text NOT NULL,
          error text NOT NULL,
          failed_at timestamptz NOT NULL DEFAULT now(),
          PRIMARY KEY (name, position)
        )`);
      await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ${kind}_checkpoints, ${kind}_failures TO jieli_app`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE policy_failures, projection_failures, policy_checkpoints, projection_checkpoints`);
  }
}
