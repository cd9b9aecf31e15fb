import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is added to the transaction numbers of this cluster to go on from those in `events`. Zero, until the record is
 * restored from a dump into a cluster that counts from the beginning; see adopt-restored-events.
 */
export class EventEpoch1767260000000 implements MigrationInterface {
  readonly name = 'EventEpoch1767260000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE event_epoch (
        only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
        xid_offset bigint NOT NULL CHECK (xid_offset >= 0)
      )`);
    await runner.query(`INSERT INTO event_epoch (xid_offset) VALUES (0)`);
    await runner.query(`GRANT SELECT ON event_epoch TO jieli_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE event_epoch`);
  }
}
