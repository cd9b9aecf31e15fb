import { randomUUID } from 'node:crypto';
import { StreamNotFoundError, WrongExpectedVersionError, jsonEvent } from '@eventstore/db-client';
import { type RecordId, recordId } from '../../kernel/ids.js';
import type { Connection } from './connection.js';
import { positionOfLog } from './place.js';
import { ForeignEvent } from './stored-event.js';
import type { StreamNames } from './stream-names.js';
import { eventsOf, firstOf } from './streaming.js';

const NAMED = 'RecordNamed';

/**
 * The id of the record, the last event of a stream of its own; the proposed one when it has none yet. Whoever is second
 * takes that of the first. Throws RecordUnavailable, also for a server that is too old.
 */
export const identifyRecord = async (
  connection: Connection,
  names: StreamNames,
  proposed: RecordId = recordId(randomUUID()),
): Promise<RecordId> => {
  const known = await readIdentity(connection, names);
  if (known !== undefined) return known;
  await nameRecord(connection, names, proposed, 'no_stream');
  return (await readIdentity(connection, names)) ?? proposed;
};

export const renameRecord = (connection: Connection, names: StreamNames, id: RecordId): Promise<void> =>
  nameRecord(connection, names, id, 'any');

const nameRecord = async (
  connection: Connection,
  names: StreamNames,
  id: RecordId,
  expectedRevision: 'any' | 'no_stream',
): Promise<void> => {
  const event = jsonEvent({ id: randomUUID(), type: NAMED, data: { recordId: id } });
  try {
    await connection.run((client) => client.appendToStream(names.identity, event, { ...connection.options, expectedRevision }));
  } catch (error) {
    if (!(error instanceof WrongExpectedVersionError)) throw error;
  }
};

const readIdentity = async (connection: Connection, names: StreamNames): Promise<RecordId | undefined> => {
  try {
    const reading = { ...connection.options, direction: 'backwards', fromRevision: 'end', maxCount: 1 } as const;
    const [last] = await connection.run((client) => firstOf(eventsOf(client.readStream(names.identity, reading), connection.silenceMs)));
    if (last?.event === undefined) return undefined;
    positionOfLog(last.event.position); // a server that says none is too old for us
    const id: unknown = Reflect.get(Object(last.event.data) as object, 'recordId');
    if (typeof id !== 'string') throw new ForeignEvent(names.identity, Number(last.event.revision) + 1);
    return recordId(id);
  } catch (error) {
    if (error instanceof StreamNotFoundError) return undefined;
    throw error;
  }
};
