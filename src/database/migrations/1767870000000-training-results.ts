import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 培训成绩 as the register shows it: a row per attempt, with what its class and course say. */
export class TrainingResults1767870000000 implements MigrationInterface {
  readonly name = 'TrainingResults1767870000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE training_results (
        attempt_id uuid PRIMARY KEY,
        class_id uuid NOT NULL,
        class_title text NOT NULL,
        opened_by text NOT NULL,
        course_id uuid NOT NULL,
        course_title text NOT NULL,
        pass_percent integer NOT NULL,
        trainee text NOT NULL,
        number integer NOT NULL,
        started_at timestamptz NOT NULL,
        until_at timestamptz,
        ended_at timestamptz,
        ended text,
        points integer NOT NULL,
        full_marks integer NOT NULL,
        open integer NOT NULL,
        passed boolean,
        certificate text,
        search text NOT NULL,
        sort_key text COLLATE "C" NOT NULL,
        version integer NOT NULL
      )`);
    await runner.query(`CREATE INDEX training_results_trainer ON training_results (opened_by, sort_key)`);
    await runner.query(`CREATE INDEX training_results_trainee ON training_results (trainee, sort_key)`);
    await runner.query(`CREATE INDEX training_results_class ON training_results (class_id, trainee)`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON training_results TO jieli_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE training_results`);
  }
}
