import type { EntityManager } from 'typeorm';
import { type EventCatalogue, isPassingFailure } from '../event-store/index.js';
import type { RecordedEvent } from '../kernel/event.js';
import type { Position } from '../kernel/ids.js';
import type { Projection } from './projection.js';

/** Where the rows of a projection and its progress are written: the live tables, or those of a rebuild. */
export interface Ledger {
  /** One transaction that nobody else shares; `reached` is what is done already, perhaps by another instance. */
  transaction(work: (manager: EntityManager, reached: Position) => Promise<void>): Promise<void>;
  move(manager: EntityManager, position: Position): Promise<unknown>;
  fail(manager: EntityManager, event: RecordedEvent, error: unknown): Promise<unknown>;
}

/**
 * Applies a batch, rows and progress in one transaction. When an event cannot be digested, the batch is taken event by
 * event and that one is recorded and left out, so that it neither stops nor spins the projection. Throws only when the
 * database or the record failed.
 */
export const digest = async (
  projection: Projection,
  catalogue: EventCatalogue,
  ledger: Ledger,
  batch: readonly RecordedEvent[],
): Promise<void> => {
  const last = batch.at(-1);
  if (last === undefined) return;
  try {
    await ledger.transaction(async (manager, reached) => {
      const due = batch
        .filter((event) => event.position > reached && projection.handles.includes(event.type))
        .map((event) => catalogue.upcast(event));
      if (projection.applyAll !== undefined) await projection.applyAll(due, manager);
      else for (const event of due) await projection.apply(event, manager);
      if (last.position > reached) await ledger.move(manager, last.position);
    });
  } catch (error) {
    if (isPassingFailure(error) || error instanceof OutdatedProjection) throw error;
    if (batch.length > 1) {
      for (const event of batch) await digest(projection, catalogue, ledger, [event]);
      return;
    }
    await ledger.transaction(async (manager, reached) => {
      if (last.position <= reached) return;
      await ledger.fail(manager, last, error);
      await ledger.move(manager, last.position);
    });
  }
};

/** The rows were made by a newer version of the projection than this program has; it must not touch them. */
export class OutdatedProjection extends Error {
  constructor(name: string, version: number) {
    super(`projection ${name} is already at version ${version}`);
    this.name = 'OutdatedProjection';
  }
}
