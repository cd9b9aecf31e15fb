import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { type EventCatalogue, type EventStore, START, backoff } from '../event-store/index.js';
import type { Position } from '../kernel/ids.js';
import type { Leases } from '../leases/index.js';
import { ensureCheckpoint, readCheckpoint } from './checkpoint.js';
import { OutdatedProjection, digest } from './digest.js';
import { LiveLedger } from './live-ledger.js';
import type { Projection } from './projection.js';

/** How long an instance looks on before it asks again whether the projection has become free. */
const LOOK_ON_MS = 1_000;

export interface LoopContext {
  readonly source: DataSource;
  readonly leases: Leases;
  readonly store: EventStore;
  readonly catalogue: EventCatalogue;
  /** Is told of failures that pass and of events left out. */
  readonly onTrouble: (projection: string, error: unknown) => void;
  /** Is told whenever the loop has come further. */
  readonly onProgress: () => void;
}

/**
 * Keeps the rows of one projection up to date, whatever fails on the way, on one instance of all; the others look on and
 * take over when that one is gone.
 */
export class ProjectionLoop {
  #reached = START;
  #looking: Promise<void> | undefined;
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
        await this.#takePart(signal);
        failures = 0;
      } catch (error) {
        if (!(error instanceof OutdatedProjection) || failures === 0) this.context.onTrouble(this.projection.name, error);
        failures += 1;
        await sleep(backoff(failures, 100, 5_000), undefined, { signal }).catch(() => undefined);
      }
    }
  }

  /** Works if the projection is free and its rows are not those of a newer program; else looks on for a while. */
  async #takePart(signal: AbortSignal): Promise<void> {
    const { source, leases } = this.context;
    const { name, version } = this.projection;
    const checkpoint = await ensureCheckpoint(source.manager, this.projection);
    this.#reach(checkpoint.position);
    if (checkpoint.version <= version && (await leases.whileHeld(`projection:${name}`, signal, (alone) => this.#follow(alone)))) return;
    await sleep(LOOK_ON_MS, undefined, { signal }).catch(() => undefined);
  }

  async #follow(alone: AbortSignal): Promise<void> {
    const { position } = await readCheckpoint(this.context.source.manager, this.projection.name);
    this.#reach(position);
    for await (const batch of this.context.store.subscribe(position, alone)) {
      await digest(this.projection, this.context.catalogue, this.#ledger, batch);
      this.#reach(batch.at(-1)?.position ?? position);
    }
  }

  /** Looks at what the instance has done that works; all who ask meanwhile get the same look. */
  look(): Promise<void> {
    this.#looking ??= readCheckpoint(this.context.source.manager, this.projection.name)
      .then(({ position }) => this.#reach(position))
      .catch(() => undefined) // there is none yet, or the database is away, which the loop itself reports
      .finally(() => (this.#looking = undefined));
    return this.#looking;
  }

  #reach(position: Position): void {
    if (position <= this.#reached) return;
    this.#reached = position;
    this.context.onProgress();
  }
}
