import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import type { Actor } from '../../../kernel/actor.js';
import { type AttemptId, type Ids, attemptStream, officerId, organId, position } from '../../../kernel/ids.js';
import type { Clock, Instant } from '../../../kernel/time.js';
import { type EventCatalogue, type EventStore, START, backoff, derivedEventId, transact } from '../../../event-store/index.js';
import type { Leases } from '../../../leases/index.js';
import type { PolicyLag, TimedPolicy } from '../../../policies/index.js';
import { moveWatch, watchProgress } from '../../../supervision/index.js';
import { epochOf, instantOf } from '../../../system-clock.js';
import { attempts } from '../domain/decider.js';
import type { AttemptsQuery } from '../read-models/attempts.query.js';

/** An attempt that starts meanwhile waits no longer than this; nobody waits for it, since every page reads the time itself. */
const LOOK_AGAIN_MS = 5_000;

/** Nobody's act: the platform records by itself what time has brought. */
const SYSTEM: Actor = { officerId: officerId('00000000-0000-0000-0000-000000000000'), organId: organId('jieli'), role: 'administrator' };

/** Records of every attempt whose time ran out that it did. It runs on one instance at a time. */
export class AttemptWatch implements TimedPolicy {
  readonly name = 'attempt-watch';
  readonly label = '培训作答到时登记';
  readonly #stopped = new AbortController();
  #running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly pool: Pool,
    private readonly leases: Leases,
    private readonly query: AttemptsQuery,
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly onTrouble: (error: unknown) => void = () => undefined,
  ) {}

  start(): void {
    this.#running = this.#run();
  }

  async stop(): Promise<void> {
    this.#stopped.abort();
    await this.#running;
  }

  /** Records all that time has brought up to now. */
  async catchUp(now: Instant = this.clock.now()): Promise<void> {
    for (const id of await this.query.timedOut(now)) await this.#record(id, now);
  }

  async lag(): Promise<PolicyLag> {
    const [late, progress] = await Promise.all([this.query.timedOut(this.clock.now()), watchProgress(this.pool, this.name)]);
    return {
      name: this.name,
      label: this.label,
      position: progress === undefined ? START : position(instantOf(progress.recordedUntil.getTime())),
      movedAt: progress?.movedAt,
      behind: late.length,
      more: false,
      waitingSince: undefined,
    };
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopped;
    for (let failures = 0; !signal.aborted;) {
      try {
        await this.leases.whileHeld(`policy:${this.name}`, signal, (alone) => this.#watch(alone));
        failures = 0;
      } catch (error) {
        failures += 1;
        this.onTrouble(error);
      }
      await sleep(backoff(failures + 1, 500, LOOK_AGAIN_MS), undefined, { signal }).catch(() => undefined);
    }
  }

  async #watch(alone: AbortSignal): Promise<void> {
    while (!alone.aborted) {
      const now = this.clock.now();
      await this.catchUp(now);
      await moveWatch(this.pool, this.name, now);
      const next = await this.query.nextUntil(now);
      const wait = next === undefined ? LOOK_AGAIN_MS : Math.min(LOOK_AGAIN_MS, Math.max(1, epochOf(next) - epochOf(now) + 1));
      await sleep(wait, undefined, { signal: alone }).catch(() => undefined);
    }
  }

  async #record(attemptId: AttemptId, at: Instant): Promise<void> {
    const stream = attemptStream(attemptId);
    await transact(this.store, this.catalogue, attempts, {
      stream,
      command: { type: 'RecordTimeOver', attemptId, at },
      actor: SYSTEM,
      clock: this.clock,
      ids: this.ids,
      correlationId: derivedEventId(stream, this.name, 0),
    });
  }
}
