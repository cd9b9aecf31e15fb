import type { EntityManager } from 'typeorm';
import type { RecordedEvent } from '../kernel/event.js';

/**
 * Keeps the rows of one screen up to date with the record. Has no effect but its rows: it is run again from the first
 * event when its version changes.
 */
export interface Projection {
  /** Key of its checkpoint: a stored name. */
  readonly name: string;
  /** In Chinese, for the administrator's page. */
  readonly label?: string;
  /** To be raised with every change of what the rows say; the rows are then rebuilt beside the old ones. */
  readonly version: number;
  /** Tables that it alone writes, with natural keys and without foreign keys. */
  readonly tables: readonly string[];
  /** Event types that change its rows; others pass by. */
  readonly handles: readonly string[];
  /**
   * Changes the rows through `manager`, naming tables without their schema. The event is in its current shape. Applying
   * an event twice must be safe. An event that throws is recorded as a failure and left out.
   */
  apply(event: RecordedEvent, manager: EntityManager): Promise<void>;
  /** The same for a batch at once, where that spares the database work; the rows end up as if event by event. */
  applyAll?(events: readonly RecordedEvent[], manager: EntityManager): Promise<void>;
}
