import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The read models of 吹哨报到: whistles as the board shows them, and what they led to in case files. */
export class Whistles1767750000000 implements MigrationInterface {
  readonly name = 'Whistles1767750000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE whistles (
        whistle_id uuid PRIMARY KEY,
        township text NOT NULL,
        viewers text[] NOT NULL,
        blown boolean NOT NULL,
        title text NOT NULL,
        address text NOT NULL,
        items text[] NOT NULL,
        item_names text[] NOT NULL,
        urgent boolean NOT NULL,
        simple boolean NOT NULL,
        state text NOT NULL,
        phase text NOT NULL,
        awaits text[] NOT NULL,
        calls jsonb NOT NULL,
        lead text,
        objected boolean NOT NULL,
        clock jsonb,
        due timestamptz,
        respond_due timestamptz,
        drafted_at timestamptz NOT NULL,
        blown_at timestamptz,
        ended_at timestamptz,
        repeat_of jsonb,
        linked integer NOT NULL,
        search text NOT NULL,
        sort_key text NOT NULL,
        version integer NOT NULL
      )`);
    await runner.query(`CREATE INDEX whistles_in_order ON whistles (sort_key)`);
    await runner.query(`CREATE INDEX whistles_of_viewers ON whistles USING gin (viewers)`);
    await runner.query(`CREATE INDEX whistles_of_township ON whistles (township, blown_at)`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON whistles TO jieli_app`);
    await runner.query(`
      CREATE TABLE whistle_links (
        whistle_id uuid NOT NULL,
        case_id uuid NOT NULL,
        kind text NOT NULL,
        target_id text NOT NULL,
        linked_at timestamptz NOT NULL,
        PRIMARY KEY (whistle_id, case_id, kind, target_id)
      )`);
    await runner.query(`CREATE INDEX whistle_links_of_case ON whistle_links (case_id)`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON whistle_links TO jieli_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['whistle_links', 'whistles']) await runner.query(`DROP TABLE ${table}`);
  }
}
