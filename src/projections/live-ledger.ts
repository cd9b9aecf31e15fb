import type { DataSource, EntityManager } from 'typeorm';
import type { RecordedEvent } from '../kernel/event.js';
import type { Position } from '../kernel/ids.js';
import { lockProjection, moveCheckpoint, readCheckpoint, recordFailure } from './checkpoint.js';
import { type Ledger, OutdatedProjection } from './digest.js';
import type { Projection } from './projection.js';

/** The tables that are read, and the checkpoint of the projection. */
export class LiveLedger implements Ledger {
  constructor(
    private readonly source: DataSource,
    private readonly projection: Projection,
    private readonly onFailure: (event: RecordedEvent, error: unknown) => void = () => undefined,
  ) {}

  /** Waits for other instances, then sees what they have done meanwhile. */
  transaction(work: (manager: EntityManager, reached: Position) => Promise<void>): Promise<void> {
    const { name, version } = this.projection;
    return this.source.transaction(async (manager) => {
      await lockProjection(manager, name);
      const checkpoint = await readCheckpoint(manager, name);
      if (checkpoint.version > version) throw new OutdatedProjection(name, checkpoint.version);
      await work(manager, checkpoint.position);
    });
  }

  move(manager: EntityManager, position: Position): Promise<unknown> {
    return moveCheckpoint(manager, this.projection.name, position);
  }

  fail(manager: EntityManager, event: RecordedEvent, error: unknown): Promise<unknown> {
    this.onFailure(event, error);
    return recordFailure(manager, this.projection.name, event, error);
  }
}
