import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The read model of 课程: one line per course as the list shows it. */
export class Courses1767850000000 implements MigrationInterface {
  readonly name = 'Courses1767850000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE courses (
        course_id uuid PRIMARY KEY,
        title text NOT NULL,
        goal text NOT NULL,
        state text NOT NULL,
        release integer,
        released_at timestamptz,
        points integer NOT NULL,
        full_marks integer NOT NULL,
        materials text[] NOT NULL,
        drafted_by text NOT NULL,
        revised_by text NOT NULL,
        revised_at timestamptz NOT NULL,
        search text NOT NULL,
        sort_key text NOT NULL,
        version integer NOT NULL
      )`);
    await runner.query(`CREATE INDEX courses_in_order ON courses (sort_key)`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON courses TO jieli_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE courses`);
  }
}
