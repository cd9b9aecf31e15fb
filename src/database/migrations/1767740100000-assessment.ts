import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What events say for the assessment 考评; rows are only added, so that a past quarter can be computed as it was known then. */
export class Assessment1767740100000 implements MigrationInterface {
  readonly name = 'Assessment1767740100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE assessment_facts (
        fact_id text PRIMARY KEY,
        subject text NOT NULL,
        recorded_at timestamptz NOT NULL,
        touches timestamptz NOT NULL,
        fact jsonb NOT NULL
      )`);
    await runner.query(`CREATE INDEX assessment_facts_of_subject ON assessment_facts (subject)`);
    await runner.query(`CREATE INDEX assessment_facts_of_quarter ON assessment_facts (touches)`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON assessment_facts TO jieli_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE assessment_facts`);
  }
}
