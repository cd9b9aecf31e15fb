import { randomUUID } from 'node:crypto';
import { WrongExpectedVersionError, jsonEvent } from '@eventstore/db-client';
import { type StreamName, streamName } from '../../kernel/ids.js';
import { DuplicateEventId } from '../duplicate-event-id.js';
import type { Connection } from './connection.js';
import type { StreamNames } from './stream-names.js';
import { eventsOf, firstOf } from './streaming.js';

const CLAIMED = 'EventIdClaimed';

/**
 * The server looks at the id of an event only at one place of one stream: the same event can be stored again further on, or
 * in another stream. So each id is first claimed for its stream, by a stream of its own that can only be begun once.
 * A claim whose append was then refused stands for ever and harms nobody: its stream may still use it.
 */
export class EventIdClaims {
  constructor(
    private readonly connection: Connection,
    private readonly names: StreamNames,
  ) {}

  /** True when none was claimed before. Throws {@link DuplicateEventId} when one belongs to another stream. */
  async claim(stream: StreamName, eventIds: readonly string[]): Promise<boolean> {
    const fresh = await Promise.all(eventIds.map((id) => this.#claimOne(stream, id)));
    return fresh.every(Boolean);
  }

  async #claimOne(stream: StreamName, eventId: string): Promise<boolean> {
    const name = this.names.claimOf(eventId);
    // One id for all attempts of this call: an attempt that was stored before its answer got lost is still the first.
    const claim = jsonEvent({ id: randomUUID(), type: CLAIMED, data: { stream } });
    try {
      await this.connection.run((client) =>
        client.appendToStream(name, claim, { ...this.connection.options, expectedRevision: 'no_stream' }),
      );
      return true;
    } catch (error) {
      if (!(error instanceof WrongExpectedVersionError)) throw error;
      if ((await this.#holderOf(name)) !== stream) throw new DuplicateEventId(stream);
      return false;
    }
  }

  async #holderOf(name: string): Promise<StreamName | undefined> {
    const { options, silenceMs } = this.connection;
    const [claim] = await this.connection.run((client) =>
      firstOf(eventsOf(client.readStream(name, { ...options, maxCount: 1 }), silenceMs)),
    );
    const holder: unknown = Reflect.get(Object(claim?.event?.data) as object, 'stream');
    return typeof holder === 'string' ? streamName(holder) : undefined;
  }
}
