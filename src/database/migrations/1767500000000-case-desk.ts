import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Numbers of documents, drafts of registrations, and the read models of the desk. */
export class CaseDesk1767500000000 implements MigrationInterface {
  readonly name = 'CaseDesk1767500000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE document_serials (
        organ_id text NOT NULL,
        kind text NOT NULL,
        year integer NOT NULL,
        serial integer NOT NULL CHECK (serial > 0),
        PRIMARY KEY (organ_id, kind, year)
      )`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE ON document_serials TO jieli_app`);
    await runner.query(`
      CREATE TABLE intake_drafts (
        draft_id uuid NOT NULL,
        officer_id uuid NOT NULL,
        title text NOT NULL,
        body json NOT NULL,
        updated_at timestamptz NOT NULL,
        PRIMARY KEY (officer_id, draft_id)
      )`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON intake_drafts TO jieli_app`);
    await runner.query(`
      CREATE TABLE docket (
        case_id uuid NOT NULL,
        viewer text NOT NULL,
        matter_id text NOT NULL,
        title text NOT NULL,
        subject text NOT NULL,
        item text NOT NULL,
        item_name text NOT NULL,
        township text NOT NULL,
        address text NOT NULL,
        discovered_on date NOT NULL,
        parties jsonb NOT NULL,
        party_keys text[] NOT NULL,
        number text,
        state text NOT NULL,
        desk text NOT NULL,
        next_step text,
        responsible text NOT NULL,
        handoff jsonb,
        clock jsonb,
        due timestamptz,
        search text NOT NULL,
        version integer NOT NULL,
        opened_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        PRIMARY KEY (viewer, case_id)
      )`);
    await runner.query(`CREATE INDEX docket_by_clock ON docket (viewer, desk, due, case_id)`);
    await runner.query(`CREATE INDEX docket_look_alikes ON docket (viewer, item, township, discovered_on)`);
    await runner.query(`CREATE INDEX docket_of_case ON docket (case_id)`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON docket TO jieli_app`);
    await runner.query(`
      CREATE TABLE handoffs_between (
        case_id uuid NOT NULL,
        handoff_id text NOT NULL,
        from_organ text NOT NULL,
        to_organ text NOT NULL,
        item text NOT NULL,
        matter_id text NOT NULL,
        party_keys text[] NOT NULL,
        state text NOT NULL,
        PRIMARY KEY (case_id, handoff_id)
      )`);
    await runner.query(`CREATE INDEX handoffs_between_organs ON handoffs_between (from_organ, to_organ)`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON handoffs_between TO jieli_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['handoffs_between', 'docket', 'intake_drafts', 'document_serials']) await runner.query(`DROP TABLE ${table}`);
  }
}
