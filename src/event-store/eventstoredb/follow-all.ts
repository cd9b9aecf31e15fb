import { setTimeout as sleep } from 'node:timers/promises';
import { type AllStreamSubscription, streamNameFilter } from '@eventstore/db-client';
import type { RecordedEvent } from '../../kernel/event.js';
import type { Position } from '../../kernel/ids.js';
import { backoff } from '../backoff.js';
import type { Connection } from './connection.js';
import { logPositionOf } from './place.js';
import { recordedOf } from './stored-event.js';
import type { StreamNames } from './stream-names.js';

export interface Following {
  readonly connection: Connection;
  readonly names: StreamNames;
  readonly after: Position;
  readonly stop: AbortSignal;
  /** Most events of one batch, and most that wait to be taken. */
  readonly batch: number;
  readonly onTrouble: (error: unknown) => void;
}

/** A catch-up subscription to our streams in `$all`, begun again after the last event that was passed on whenever it breaks. */
export async function* followAll({
  connection,
  names,
  after,
  stop,
  batch,
  onTrouble,
}: Following): AsyncGenerator<readonly RecordedEvent[]> {
  const signal = AbortSignal.any([stop, connection.closed]);
  const isOver = (): boolean => signal.aborted;
  let last = after;
  for (let failures = 0; !isOver();) {
    const { client } = connection;
    try {
      const subscription = client.subscribeToAll(
        {
          fromPosition: logPositionOf(last),
          filter: streamNameFilter({ prefixes: [names.prefix] }),
          credentials: connection.options.credentials,
        },
        { highWaterMark: batch },
      );
      for await (const events of batchesOf(subscription, names, batch, signal)) {
        failures = 0;
        last = events.at(-1)?.position ?? last;
        yield events;
      }
    } catch (error) {
      if (isOver()) return;
      failures += 1;
      connection.renew(client, error);
      onTrouble(error);
    }
    await sleep(backoff(Math.max(1, failures), 50, 5_000), undefined, { signal }).catch(() => undefined);
  }
}

/** What has arrived together goes on together; while a batch is worked on, the server is not asked for more than one other. */
async function* batchesOf(
  subscription: AllStreamSubscription,
  names: StreamNames,
  most: number,
  signal: AbortSignal,
): AsyncGenerator<readonly RecordedEvent[]> {
  const end = (): void => void subscription.destroy();
  signal.addEventListener('abort', end, { once: true });
  let batch: RecordedEvent[] = [];
  try {
    if (signal.aborted) return;
    for await (const resolved of subscription) {
      const stream = names.ours(resolved.event?.streamId ?? '');
      if (stream !== undefined) batch.push(recordedOf(resolved, stream));
      if (batch.length === 0 || (batch.length < most && subscription.readableLength > 0)) continue;
      yield batch;
      batch = [];
    }
  } finally {
    signal.removeEventListener('abort', end);
    subscription.unsubscribe().catch(() => undefined); // of a call that could not even begin
    subscription.destroy();
  }
}
