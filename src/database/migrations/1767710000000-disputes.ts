import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The read models of the dispute desk: disputes across files, and what was decided once. */
export class Disputes1767710000000 implements MigrationInterface {
  readonly name = 'Disputes1767710000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE disputes (
        case_id uuid NOT NULL,
        dispute_id text NOT NULL,
        viewers text[] NOT NULL,
        title text NOT NULL,
        item_name text NOT NULL,
        township text NOT NULL,
        kind text,
        phase text NOT NULL,
        awaits text NOT NULL,
        standing jsonb NOT NULL,
        organs text[] NOT NULL,
        applicant text NOT NULL,
        responsible text NOT NULL,
        competent text,
        applied_at timestamptz NOT NULL,
        decided_at timestamptz,
        ended_at timestamptz,
        clock jsonb,
        due timestamptz,
        running jsonb NOT NULL,
        search text NOT NULL,
        sort_key text NOT NULL,
        version integer NOT NULL,
        PRIMARY KEY (case_id, dispute_id)
      )`);
    await runner.query(`CREATE INDEX disputes_in_order ON disputes (sort_key)`);
    await runner.query(`CREATE INDEX disputes_of_viewers ON disputes USING gin (viewers)`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON disputes TO jieli_app`);
    await runner.query(`
      CREATE TABLE precedents (
        case_id uuid NOT NULL,
        process_id text NOT NULL,
        precedent_id text NOT NULL,
        source text NOT NULL,
        viewers text[] NOT NULL,
        title text NOT NULL,
        item text NOT NULL,
        item_name text NOT NULL,
        sector_rule text,
        kind text,
        organs text[] NOT NULL,
        matter text NOT NULL,
        outcome text NOT NULL,
        competent text,
        decision text NOT NULL,
        reasoning text,
        legal_basis text,
        document_number text,
        route text,
        decided_at timestamptz NOT NULL,
        cites jsonb NOT NULL,
        words text[] NOT NULL,
        search text NOT NULL,
        sort_key text NOT NULL,
        version integer NOT NULL,
        PRIMARY KEY (case_id, process_id)
      )`);
    await runner.query(`CREATE INDEX precedents_in_order ON precedents (sort_key)`);
    await runner.query(`CREATE INDEX precedents_of_item ON precedents (item)`);
    await runner.query(`CREATE INDEX precedents_of_organs ON precedents USING gin (organs)`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON precedents TO jieli_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['precedents', 'disputes']) await runner.query(`DROP TABLE ${table}`);
  }
}
