import { randomUUID } from 'node:crypto';
import { StreamNotFoundError, WrongExpectedVersionError, jsonEvent } from '@eventstore/db-client';
import { type RecordId, recordId } from '../../kernel/ids.js';
import type { Connection } from './connection.js';
import { positionOfLog } from './place.js';
import type { StreamNames } from './stream-names.js';
import { eventsOf, firstOf } from './streaming.js';

const NAMED = 'RecordNamed';

/**
 * The id of the record, the first event of a stream of its own; the proposed one when it has none yet. Whoever is second
 * takes that of the first. Throws RecordUnavailable, also for a server that is too old.
 */
export const identifyRecord = async (
  connection: Connection,
  names: StreamNames,
  proposed: RecordId = recordId(randomUUID()),
): Promise<RecordId> => {
  const known = await readIdentity(connection, names);
  if (known !== undefined) return known;
  const event = jsonEvent({ id: randomUUID(), type: NAMED, data: { recordId: proposed } });
  try {
    await connection.run((client) =>
      client.appendToStream(names.identity, event, { ...connection.options, expectedRevision: 'no_stream' }),
    );
  } catch (error) {
    if (!(error instanceof WrongExpectedVersionError)) throw error;
  }
  return (await readIdentity(connection, names)) ?? proposed;
};

const readIdentity = async (connection: Connection, names: StreamNames): Promise<RecordId | undefined> => {
  try {
    const [first] = await connection.run((client) =>
      firstOf(eventsOf(client.readStream(names.identity, { ...connection.options, maxCount: 1 }), connection.silenceMs)),
    );
    if (first?.event === undefined) return undefined;
    positionOfLog(first.event.position); // a server that says none is too old for us
    return recordId(String(Reflect.get(Object(first.event.data) as object, 'recordId')));
  } catch (error) {
    if (error instanceof StreamNotFoundError) return undefined;
    throw error;
  }
};
