import { randomUUID } from 'node:crypto';
import type { EventFilter } from './event-filter.js';
import type { Outgoing } from './outgoing.js';
import { BEFORE_ALL, type LogPosition, compare, placeOf } from './position.js';
import { caughtUpMessage, checkpointMessage, confirmationMessage, eventMessage } from './read-messages.js';
import { readPage } from './read-page.js';
import type { PeerRecord } from './record.js';
import { invalidPosition, unavailable } from './refusal.js';
import type { Serving } from './serving.js';

/** Records that may wait for a live subscriber; with more, it falls behind and reads the log again. */
const LIVE_BUFFER = 32;
const LOG_START: LogPosition = { commit: 0n, prepare: 0n };

/** A subscription to all streams: first what is in the log, then what comes, until the call ends. */
export class Subscription {
  /** Where the client is: everything up to here was sent or filtered out. */
  #checkpoint: LogPosition;
  #sentCheckpoint = BEFORE_ALL;
  #sent = 0;
  #examinedLive = 0;
  /** Next record that arrives live. */
  #live: number;

  constructor(
    private readonly node: Serving,
    private readonly outgoing: Outgoing,
    private readonly filter: EventFilter | undefined,
    from: LogPosition | 'start' | 'end',
  ) {
    this.#live = node.log.records.length;
    this.#checkpoint = from === 'start' ? BEFORE_ALL : from === 'end' ? this.#last() : from;
  }

  #last(): LogPosition {
    const record = this.node.log.records.at(-1);
    return record === undefined ? BEFORE_ALL : placeOf(record);
  }

  /** Never resolves; rejects when the call ends or the subscription must. */
  async run(): Promise<never> {
    await this.outgoing.send(confirmationMessage(randomUUID()));
    // A position that the log has not reached yet is waited for, however far away it is.
    if (compare(this.#checkpoint, this.#last()) >= 0) await this.#goLive();
    for (;;) {
      await this.#catchUp();
      await this.#goLive();
    }
  }

  async #catchUp(): Promise<void> {
    const { log } = this.node;
    if (!log.isBoundary(this.#checkpoint)) throw invalidPosition();
    let [from, examined] = [this.#checkpoint, 0];
    for (;;) {
      const page = readPage(log, from, this.filter);
      for (const record of page.records) await this.#pass(record);
      if (compare(this.#checkpoint, from) < 0 && compare(from, page.next) < 0) this.#checkpoint = from;
      examined += page.examined;
      if (page.isEnd) break;
      if (this.filter !== undefined && examined >= this.filter.checkpointInterval) {
        examined %= this.filter.checkpointInterval;
        await this.#sendCheckpoint();
      }
      from = page.next;
    }
    if (compare(this.#checkpoint, LOG_START) < 0 && log.records.length > 0) this.#checkpoint = LOG_START;
    await this.#sendCheckpoint();
  }

  /** Returns when the subscriber has fallen behind. */
  async #goLive(): Promise<void> {
    const { log } = this.node;
    await this.outgoing.send(caughtUpMessage());
    for (;;) {
      const record = log.records[this.#live];
      if (record === undefined) {
        await log.grows(this.outgoing.ended);
        continue;
      }
      if (compare(placeOf(record), this.#checkpoint) > 0 && log.records.length - this.#live > LIVE_BUFFER) {
        this.#live = log.records.length;
        return this.#sendCheckpoint();
      }
      this.#live += 1;
      await this.#takeLive(record);
    }
  }

  async #takeLive(record: PeerRecord): Promise<void> {
    if (this.filter === undefined) return this.#pass(record);
    if (this.filter.allows(record)) await this.#pass(record);
    this.#examinedLive += 1;
    if (this.#examinedLive < this.filter.checkpointInterval) return;
    this.#examinedLive = 0;
    if (compare(placeOf(record), this.#checkpoint) < 0) return;
    this.#checkpoint = placeOf(record);
    await this.#sendCheckpoint();
  }

  /** Sends the event unless the client has it already. */
  async #pass(record: PeerRecord): Promise<void> {
    if (compare(placeOf(record), this.#checkpoint) <= 0) return;
    if (this.#sent >= this.node.faults.subscriptionLimit) throw unavailable('the subscription was dropped');
    this.#sent += 1;
    await this.outgoing.send(eventMessage(record));
    this.#checkpoint = placeOf(record);
  }

  /** Only who filters gets checkpoints, and none twice. */
  async #sendCheckpoint(): Promise<void> {
    if (this.filter === undefined || compare(this.#checkpoint, this.#sentCheckpoint) <= 0) return;
    this.#sentCheckpoint = this.#checkpoint;
    await this.outgoing.send(checkpointMessage(this.#checkpoint));
  }
}
