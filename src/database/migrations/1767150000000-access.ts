import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts, sessions and failed sign-ins. An officer has at most one account. */
export class Access1767150000000 implements MigrationInterface {
  readonly name = 'Access1767150000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE accounts (
        officer_id uuid PRIMARY KEY,
        username text NOT NULL UNIQUE CHECK (username ~ '^[a-z0-9][a-z0-9._-]{1,39}$'),
        password_hash text NOT NULL CHECK (password_hash LIKE '$argon2id$%'),
        must_change boolean NOT NULL,
        disabled boolean NOT NULL,
        demonstration boolean NOT NULL,
        created_at timestamptz NOT NULL,
        password_changed_at timestamptz NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE sessions (
        session_id uuid PRIMARY KEY,
        token_hash text NOT NULL UNIQUE CHECK (token_hash ~ '^[0-9a-f]{64}$'),
        officer_id uuid NOT NULL REFERENCES accounts ON DELETE CASCADE,
        created_at timestamptz NOT NULL,
        last_seen_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL CHECK (expires_at > created_at),
        user_agent text NOT NULL,
        ip text NOT NULL
      )`);
    await runner.query(`CREATE INDEX sessions_by_officer ON sessions (officer_id)`);
    await runner.query(`CREATE INDEX sessions_by_expiry ON sessions (expires_at)`);
    // Kept by name rather than by account: a name that does not exist must lock like one that does.
    await runner.query(`
      CREATE TABLE sign_in_failures (
        subject text PRIMARY KEY,
        failures integer NOT NULL,
        updated_at timestamptz NOT NULL,
        locked_until timestamptz
      )`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE ON accounts TO jieli_app`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON sessions, sign_in_failures TO jieli_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE sign_in_failures, sessions, accounts`);
  }
}
