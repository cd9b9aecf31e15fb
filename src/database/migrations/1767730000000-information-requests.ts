import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 信息共享: the data catalogue with the registers it describes, and the list of requests. */
export class InformationRequests1767730000000 implements MigrationInterface {
  readonly name = 'InformationRequests1767730000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE data_items (
        item_code text PRIMARY KEY,
        provider text NOT NULL,
        title text NOT NULL,
        class text NOT NULL,
        fields jsonb NOT NULL,
        lookup text[] NOT NULL,
        condition text,
        ground text,
        update_rule text NOT NULL,
        example boolean NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE data_records (
        item_code text NOT NULL REFERENCES data_items,
        record_id text NOT NULL,
        data jsonb NOT NULL,
        PRIMARY KEY (item_code, record_id)
      )`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON data_items, data_records TO jieli_app`);
    await runner.query(`
      CREATE TABLE information_requests (
        share_id uuid PRIMARY KEY,
        viewers text[] NOT NULL,
        requester text NOT NULL,
        provider text NOT NULL,
        case_id uuid,
        kind text NOT NULL,
        class text,
        title text NOT NULL,
        purpose text NOT NULL,
        state text NOT NULL,
        phase text NOT NULL,
        awaits text[] NOT NULL,
        next_step text,
        until date NOT NULL,
        clock jsonb,
        due timestamptz,
        started_at timestamptz NOT NULL,
        search text NOT NULL,
        sort_key text NOT NULL,
        version integer NOT NULL
      )`);
    await runner.query(`CREATE INDEX information_requests_in_order ON information_requests (sort_key)`);
    await runner.query(`CREATE INDEX information_requests_of_viewers ON information_requests USING gin (viewers)`);
    await runner.query(`CREATE INDEX information_requests_of_case ON information_requests (case_id) WHERE case_id IS NOT NULL`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON information_requests TO jieli_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['information_requests', 'data_records', 'data_items']) await runner.query(`DROP TABLE ${table}`);
  }
}
