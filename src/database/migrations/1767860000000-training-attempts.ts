import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 培训班 and 作答 as lists show them, and the reasons that trainees are writing. */
export class TrainingAttempts1767860000000 implements MigrationInterface {
  readonly name = 'TrainingAttempts1767860000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE training_classes (
        class_id uuid PRIMARY KEY,
        course_id uuid NOT NULL,
        release integer NOT NULL,
        title text NOT NULL,
        opens_at timestamptz NOT NULL,
        closes_at timestamptz,
        closed_at timestamptz,
        feedback text NOT NULL,
        trainees text[] NOT NULL,
        version integer NOT NULL
      )`);
    await runner.query(`CREATE INDEX training_classes_trainees ON training_classes USING gin (trainees)`);
    await runner.query(`
      CREATE TABLE training_attempts (
        attempt_id uuid PRIMARY KEY,
        class_id uuid NOT NULL,
        course_id uuid NOT NULL,
        release integer NOT NULL,
        trainee text NOT NULL,
        number integer NOT NULL,
        started_at timestamptz NOT NULL,
        until_at timestamptz,
        ended_at timestamptz,
        ended text,
        answers jsonb NOT NULL,
        to_mark integer NOT NULL,
        version integer NOT NULL
      )`);
    await runner.query(`CREATE INDEX training_attempts_class ON training_attempts (class_id)`);
    await runner.query(`CREATE INDEX training_attempts_trainee ON training_attempts (trainee)`);
    await runner.query(`CREATE INDEX training_attempts_running ON training_attempts (until_at) WHERE ended_at IS NULL`);
    await runner.query(`
      CREATE TABLE attempt_drafts (
        attempt_id uuid NOT NULL,
        step integer NOT NULL,
        text text NOT NULL,
        saved_at timestamptz NOT NULL,
        PRIMARY KEY (attempt_id, step)
      )`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON training_classes, training_attempts, attempt_drafts TO jieli_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE attempt_drafts, training_attempts, training_classes`);
  }
}
