import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which copies a series has and of which files they were made, kept where its key is, so that all of it goes with it. */
export class MaterialCopies1767830100000 implements MigrationInterface {
  readonly name = 'MaterialCopies1767830100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE material_copies (
        material_id uuid PRIMARY KEY,
        series uuid NOT NULL,
        case_id uuid,
        case_version integer
      )`);
    await runner.query(`CREATE INDEX material_copies_of_series ON material_copies (series)`);
    await runner.query(
      `INSERT INTO material_copies (material_id, series) SELECT material_id, series FROM materials WHERE series IS NOT NULL`,
    );
    await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON material_copies TO jieli_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE material_copies`);
  }
}
