import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Answers kept for repeated requests. */
export class Http1767100000000 implements MigrationInterface {
  readonly name = 'Http1767100000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE idempotency_keys (
        officer_id uuid NOT NULL,
        key text NOT NULL CHECK (length(key) BETWEEN 8 AND 100),
        request_hash text NOT NULL CHECK (request_hash ~ '^[0-9a-f]{64}$'),
        status smallint CHECK (status BETWEEN 200 AND 299),
        body jsonb,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (officer_id, key)
      )`);
    await runner.query(`CREATE INDEX idempotency_keys_by_age ON idempotency_keys (created_at)`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON idempotency_keys TO jieli_app`);
    // So that an instance can tell whether the schema is the one it was built for.
    await runner.query(`GRANT SELECT ON migrations TO jieli_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE idempotency_keys`);
  }
}
