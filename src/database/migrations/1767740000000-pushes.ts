import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The read models of 推送与订阅. */
export class Pushes1767740000000 implements MigrationInterface {
  readonly name = 'Pushes1767740000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE push_subscriptions (
        share_id uuid PRIMARY KEY,
        organ text NOT NULL,
        kinds text[] NOT NULL,
        items jsonb NOT NULL,
        places text[] NOT NULL,
        purpose text NOT NULL,
        made_by text NOT NULL,
        since timestamptz NOT NULL,
        ended_at timestamptz,
        end_reason text,
        version integer NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE pushes (
        share_id uuid PRIMARY KEY,
        organ text NOT NULL,
        recipients text[] NOT NULL,
        unsigned_by text[] NOT NULL,
        kind text NOT NULL,
        state text NOT NULL,
        due timestamptz,
        push jsonb NOT NULL,
        search text NOT NULL,
        sort_key text NOT NULL,
        version integer NOT NULL
      )`);
    await runner.query(`CREATE INDEX pushes_in_order ON pushes (sort_key)`);
    await runner.query(`CREATE INDEX pushes_of_organ ON pushes (organ)`);
    await runner.query(`CREATE INDEX pushes_to_organs ON pushes USING gin (recipients)`);
    for (const table of ['push_subscriptions', 'pushes'])
      await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO jieli_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['pushes', 'push_subscriptions']) await runner.query(`DROP TABLE ${table}`);
  }
}
