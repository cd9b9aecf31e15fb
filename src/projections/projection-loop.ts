import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { type EventCatalogue, type EventStore, START, backoff } from '../event-store/index.js';
import type { RecordedEvent } from '../kernel/event.js';
import type { Position } from '../kernel/ids.js';
import { ensureCheckpoint, readCheckpoint } from './checkpoint.js';
import { OutdatedProjection, digest } from './digest.js';
import { LiveLedger } from './live-ledger.js';
import type { Projection } from './projection.js';

/** Checkpoints of events that pass by are written this rarely; forgetting some costs reading them again. */
const SKIPPED_CHECKPOINT_MS = 2_000;
const FOLLOW_MS = 200;

export interface LoopContext {
  readonly source: DataSource;
  readonly store: EventStore;
  readonly catalogue: EventCatalogue;
  /** Is told of failures that pass and of events left out. */
  readonly onTrouble: (projection: string, error: unknown) => void;
  /** Is told whenever the loop has come further. */
  readonly onProgress: () => void;
}

/** Follows the record for one projection until aborted, whatever fails on the way. */
export class ProjectionLoop {
  #reached = START;
  #written = 0;
  readonly #ledger: LiveLedger;

  constructor(
    readonly projection: Projection,
    private readonly context: LoopContext,
  ) {
    this.#ledger = new LiveLedger(context.source, projection, (_, error) => context.onTrouble(projection.name, error));
  }

  /** All events up to here are in the rows. */
  get reached(): Position {
    return this.#reached;
  }

  async run(signal: AbortSignal): Promise<void> {
    for (let failures = 0; !signal.aborted;) {
      try {
        const { position } = await ensureCheckpoint(this.context.source.manager, this.projection);
        this.#reach(position);
        for await (const batch of this.context.store.subscribe(position, signal)) {
          await this.#take(batch);
          failures = 0;
        }
      } catch (error) {
        this.context.onTrouble(this.projection.name, error);
        if (error instanceof OutdatedProjection) await this.#follow(signal);
        failures += 1;
        await sleep(backoff(failures, 100, 5_000), undefined, { signal }).catch(() => undefined);
      }
    }
  }

  /** A newer program has taken the projection over: its progress is watched, nothing is written. */
  async #follow(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const { position } = await readCheckpoint(this.context.source.manager, this.projection.name);
      this.#reach(position);
      await sleep(FOLLOW_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  async #take(batch: readonly RecordedEvent[]): Promise<void> {
    const last = batch.at(-1);
    if (last === undefined) return;
    const concerned = batch.some(({ type }) => this.projection.handles.includes(type));
    if (concerned || Date.now() - this.#written > SKIPPED_CHECKPOINT_MS) {
      await digest(this.projection, this.context.catalogue, this.#ledger, batch);
      this.#written = Date.now();
    }
    this.#reach(last.position);
  }

  #reach(position: Position): void {
    if (position <= this.#reached) return;
    this.#reached = position;
    this.context.onProgress();
  }
}
