import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { EventStore, PostgresEventStore, START } from '../../src/event-store/index.js';
import { type Place, positionOf } from '../../src/event-store/position.js';
import type { Position } from '../../src/kernel/ids.js';
import { Projector } from '../../src/projections/index.js';

/** PostgreSQL shows an event only when no transaction of the whole server is older, and other specs work on the same server. */
const STORED = `SELECT xid::text AS major, position::text AS minor FROM events ORDER BY xid DESC, position DESC LIMIT 1`;

/** Of the last event that is stored, whether or not readers are shown it yet. */
export const endOfRecord = async (app: INestApplicationContext): Promise<Position> => {
  const store = app.get(EventStore);
  if (!(store instanceof PostgresEventStore)) return store.end();
  const [last] = await app.get(DataSource).query<readonly Place[]>(STORED);
  return last === undefined ? START : positionOf(last);
};

/** Waits until the rows of these projections, of all when none is named, say everything that is stored. */
export const caughtUp = async (app: INestApplicationContext, ...projections: readonly string[]): Promise<void> =>
  app.get(Projector).awaitPosition(await endOfRecord(app), projections.length === 0 ? undefined : projections, 20_000);
