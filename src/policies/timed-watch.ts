import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { Pool } from 'pg';
import type { Actor } from '../kernel/actor.js';
import type { Decider } from '../kernel/decider.js';
import type { Event } from '../kernel/event.js';
import { Ids, type StreamName, officerId, organId, position } from '../kernel/ids.js';
import { Clock, type Instant } from '../kernel/time.js';
import { PG_POOL, codeOf } from '../database/index.js';
import {
  type Committed,
  EventCatalogue,
  EventStore,
  START,
  backoff,
  derivedEventId,
  isPassingFailure,
  transact,
} from '../event-store/index.js';
import { Leases } from '../leases/index.js';
import { epochOf, instantOf } from '../system-clock.js';
import { ClockWatchSettings } from './clock-watch-settings.js';
import type { TimedPolicy } from './policy.js';
import { type PolicyLag, PolicyRunner } from './policy-runner.js';
import { moveWatch, watchProgress } from './watch-progress.js';

/** What begins meanwhile, or falls due with a new day, waits no longer than this. */
const LOOK_AGAIN_MS = 5_000;
const RUN_ELSEWHERE_MS = 1_000;

/** Nobody's act: the platform records by itself what time has brought. */
const SYSTEM: Actor = { officerId: officerId('00000000-0000-0000-0000-000000000000'), organId: organId('jieli'), role: 'administrator' };

/** What every watch works with. */
@Injectable()
export class WatchTools {
  constructor(
    @Inject(PG_POOL) readonly pool: Pool,
    readonly leases: Leases,
    readonly store: EventStore,
    readonly catalogue: EventCatalogue,
    readonly clock: Clock,
    readonly ids: Ids,
    readonly runner: PolicyRunner,
    readonly settings: ClockWatchSettings,
  ) {}
}

/** What time has brought that the record does not say yet, and since when the oldest of it. */
export interface Unwritten {
  readonly count: number;
  readonly since: Instant | undefined;
}

/**
 * Records what time brings: at least once by the watch, once by the decision, which asks the stream itself. It runs on one
 * instance at a time and goes by the lists, so that what fell due while no instance ran is recorded by the first that does.
 */
export abstract class TimedWatch implements TimedPolicy, OnModuleInit, OnApplicationBootstrap, OnApplicationShutdown {
  abstract readonly name: string;
  abstract readonly label: string;
  readonly #stopped = new AbortController();
  readonly #failing = new Set<StreamName>();
  #running: Promise<unknown> = Promise.resolve();

  constructor(protected readonly tools: WatchTools) {}

  onModuleInit(): void {
    this.tools.runner.show(this);
  }

  onApplicationBootstrap(): void {
    if (this.tools.settings.watchClocks) this.start();
  }

  onApplicationShutdown(): Promise<void> {
    return this.stop();
  }

  start(): void {
    this.#running = this.#run();
  }

  /** Resolves when the stream at hand is done. */
  async stop(): Promise<void> {
    this.#stopped.abort();
    await this.#running;
  }

  /** Aborted when the instance stops. */
  protected get stopping(): AbortSignal {
    return this.#stopped.signal;
  }

  /** Records all that time has brought up to `until`; for stories that are played, and tests, whose clock is moved by hand. */
  async catchUp(until: Instant = this.tools.clock.now()): Promise<void> {
    await this.recordAll(until, this.stopping);
  }

  async lag(): Promise<PolicyLag> {
    const { pool, clock } = this.tools;
    const [{ count, since }, progress] = await Promise.all([this.unwritten(clock.now()), watchProgress(pool, this.name)]);
    return {
      name: this.name,
      label: this.label,
      position: progress === undefined ? START : position(instantOf(progress.recordedUntil.getTime())),
      movedAt: progress?.movedAt,
      behind: count,
      more: false,
      waitingSince: since,
    };
  }

  /** Looks once; leaves off between two streams when `alone` is aborted, since another instance watches then. */
  protected abstract recordAll(until: Instant, alone: AbortSignal): Promise<void>;
  protected abstract unwritten(now: Instant): Promise<Unwritten>;

  /** The next instant at which something falls due, where the lists know one. */
  protected nextDue(_now: Instant): Promise<Instant | undefined> {
    return Promise.resolve(undefined);
  }

  /** Everything up to `until` is in the record. */
  protected async isRecorded(until: Instant): Promise<void> {
    await moveWatch(this.tools.pool, this.name, until);
  }

  /** Undefined when this stream could not be written: it is tried again at the next look, and the others go on. `cause` tells one write from another. */
  protected async record<State, Command, Fact extends Event, History extends Event>(
    decider: Decider<State, Command, Fact, History>,
    stream: StreamName,
    cause: string,
    command: Command | ((state: State) => Command),
  ): Promise<Committed<Fact> | undefined> {
    const { store, catalogue, clock, ids } = this.tools;
    const correlationId = derivedEventId(stream, cause === '' ? this.name : `${this.name}:${cause}`, 0);
    try {
      const committed = await transact(store, catalogue, decider, { stream, command, actor: SYSTEM, clock, ids, correlationId });
      this.#failing.delete(stream);
      return committed;
    } catch (error) {
      if (isPassingFailure(error)) throw error;
      if (!this.#failing.has(stream)) this.#warn(stream, error);
      this.#failing.add(stream);
      return undefined;
    }
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopped;
    for (let failures = 0; !signal.aborted;) {
      try {
        await this.tools.leases.whileHeld(`policy:${this.name}`, signal, (alone) => this.#watch(alone));
        failures = 0;
      } catch (error) {
        failures += 1;
        this.#warn('interrupted', error);
      }
      await pause(failures > 0 ? backoff(failures, 100, 5_000) : RUN_ELSEWHERE_MS, signal);
    }
  }

  async #watch(alone: AbortSignal): Promise<void> {
    while (!alone.aborted) {
      await this.recordAll(this.tools.clock.now(), alone);
      await pause(await this.#untilNext(), alone);
    }
  }

  /** Milliseconds until the next due instant has passed, at most {@link LOOK_AGAIN_MS}. */
  async #untilNext(): Promise<number> {
    const now = this.tools.clock.now();
    const next = await this.nextDue(now);
    return next === undefined ? LOOK_AGAIN_MS : Math.min(LOOK_AGAIN_MS, Math.max(0, epochOf(next) - epochOf(now)) + 1);
  }

  #warn(where: string, error: unknown): void {
    new Logger(this.constructor.name).warn(`${where}: ${codeOf(error)}`);
  }
}

const pause = (ms: number, signal: AbortSignal): Promise<unknown> => sleep(ms, undefined, { signal }).catch(() => undefined);
