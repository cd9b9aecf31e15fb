import type { RecordedEvent } from '../kernel/event.js';
import type { PolicyLag } from './policy-runner.js';

/** A policy that time drives instead of events. It runs itself once it is started, and says how far it is. */
export interface TimedPolicy {
  readonly name: string;
  /** Once, when what it watches is whole. */
  start(): void;
  /** By what is stored, so that every instance says the same. */
  lag(): Promise<PolicyLag>;
}

/** Whenever something happened, something else is to be done: an event leads to a command. */
export interface Policy {
  /** Key of its checkpoint: a stored name. */
  readonly name: string;
  /** In Chinese, for the administrator's page. */
  readonly label?: string;
  readonly handles: readonly string[];
  /** Where a policy begins that never ran: with what happens from now on, or with all that ever happened. */
  readonly since: 'now' | 'beginning';
  /**
   * Sends the command. May be called again with the same event, so the command carries an idempotency key made of the
   * policy's name and the event's id. The event is in its current shape.
   */
  react(event: RecordedEvent): Promise<void>;
}
