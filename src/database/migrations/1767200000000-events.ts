import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The record. `xid` is the transaction that stored an event: readers of all streams go by (xid, position) and stop
 * before the oldest transaction still open, since a sequence number says nothing about who commits first.
 */
export class Events1767200000000 implements MigrationInterface {
  readonly name = 'Events1767200000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE events (
        position bigint GENERATED ALWAYS AS IDENTITY,
        xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
        stream text NOT NULL,
        version integer NOT NULL CHECK (version > 0),
        event_id uuid NOT NULL,
        type text NOT NULL,
        data json NOT NULL,
        metadata json NOT NULL,
        prev_hash text NOT NULL,
        hash text NOT NULL,
        recorded_at timestamptz NOT NULL,
        CONSTRAINT events_one_per_version PRIMARY KEY (stream, version),
        CONSTRAINT events_event_id UNIQUE (event_id)
      )`);
    await runner.query(`CREATE UNIQUE INDEX events_commit_order ON events (xid, position)`);
    await runner.query(`REVOKE ALL ON events FROM PUBLIC`);
    await runner.query(`GRANT USAGE ON SCHEMA public TO jieli_app`);
    await runner.query(`GRANT SELECT, INSERT ON events TO jieli_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE events`);
  }
}
