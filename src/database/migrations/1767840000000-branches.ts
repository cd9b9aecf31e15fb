import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The list of 推演: whose a branch is and with whom it is shared. */
export class Branches1767840000000 implements MigrationInterface {
  readonly name = 'Branches1767840000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE branches (
        branch_id uuid PRIMARY KEY,
        owner text NOT NULL,
        name text NOT NULL,
        origin_kind text NOT NULL,
        origin_id text NOT NULL,
        origin_version integer NOT NULL,
        origin_head text NOT NULL,
        clock timestamptz NOT NULL,
        steps integer NOT NULL,
        officers text[] NOT NULL,
        classes text[] NOT NULL,
        opened_at timestamptz NOT NULL,
        changed_at timestamptz NOT NULL,
        closed_at timestamptz,
        search text NOT NULL,
        version integer NOT NULL
      )`);
    await runner.query(`CREATE INDEX branches_of_owner ON branches (owner, changed_at)`);
    await runner.query(`CREATE INDEX branches_of_officers ON branches USING gin (officers)`);
    await runner.query(`CREATE INDEX branches_of_classes ON branches USING gin (classes)`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON branches TO jieli_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE branches`);
  }
}
