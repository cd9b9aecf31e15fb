import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which instance carries out the request of a key, so that another may do so as soon as that one is dead. */
export class KeyHolder1767610000000 implements MigrationInterface {
  readonly name = 'KeyHolder1767610000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE idempotency_keys ADD COLUMN holder uuid`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE idempotency_keys DROP COLUMN holder`);
  }
}
