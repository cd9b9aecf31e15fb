import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import type { Actor } from '../../kernel/actor.js';
import { type Ids, type Position, caseStream, officerId, organId, position } from '../../kernel/ids.js';
import type { Clock, Instant } from '../../kernel/time.js';
import type { DeadlinesService } from '../../deadlines/index.js';
import {
  type EventCatalogue,
  type EventStore,
  START,
  backoff,
  derivedEventId,
  isPassingFailure,
  transact,
} from '../../event-store/index.js';
import type { Leases } from '../../leases/index.js';
import type { PolicyLag, TimedPolicy } from '../../policies/index.js';
import { epochOf, instantOf } from '../../system-clock.js';
import type { SupervisionCommand } from '../domain/commands.js';
import { supervision } from '../domain/decider.js';
import type { DueClock, DueClocks } from './due-clocks.js';
import { supervisionOfMiss } from './supervision-of-miss.js';
import { moveWatch, watchProgress } from './watch-progress.js';

/** A clock that starts meanwhile, or a reminder that falls due with a new day, waits no longer than this. */
const LOOK_AGAIN_MS = 5_000;
const RUN_ELSEWHERE_MS = 1_000;

/** Nobody's act: the platform records by itself what time has brought. */
const SYSTEM: Actor = { officerId: officerId('00000000-0000-0000-0000-000000000000'), organId: organId('jieli'), role: 'administrator' };

export interface WatchTrouble {
  /** Absent when the watch as a whole was interrupted. */
  readonly caseId?: string;
  readonly error: unknown;
}

/**
 * Records of every running clock that its due date comes near, and that it was missed: at least once by this watch, once by the
 * decision, which asks the file itself. It runs on one instance at a time and goes by the lists, so that what fell due while
 * no instance ran is recorded by the first that does.
 */
export class ClockWatch implements TimedPolicy {
  readonly name = 'clock-watch';
  readonly label = '到期提醒与逾期登记';
  readonly #stopped = new AbortController();
  readonly #failing = new Set<string>();
  #running: Promise<unknown> = Promise.resolve();
  /** Of the last event that this watch has recorded. */
  #last: Position | undefined;

  constructor(
    private readonly pool: Pool,
    private readonly leases: Leases,
    private readonly clocks: DueClocks,
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
    private readonly deadlines: DeadlinesService,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly onTrouble: (trouble: WatchTrouble) => void = () => undefined,
  ) {}

  start(): void {
    this.#running = this.#run();
  }

  /** Resolves when the file at hand is done. */
  async stop(): Promise<void> {
    this.#stopped.abort();
    await this.#running;
  }

  /** Records all that time has brought up to `until`; for stories that are played, and tests, whose clock is moved by hand. */
  async catchUp(until: Instant = this.clock.now()): Promise<void> {
    await this.clocks.complete();
    this.#last = undefined;
    await this.#recordAll(until, this.#stopped.signal);
    await this.clocks.complete(this.#last);
  }

  async lag(): Promise<PolicyLag> {
    const [{ count, oldest }, progress] = await Promise.all([this.clocks.waiting(this.clock.now()), watchProgress(this.pool, this.name)]);
    return {
      name: this.name,
      label: this.label,
      position: progress === undefined ? START : position(instantOf(progress.recordedUntil.getTime())),
      movedAt: progress?.movedAt,
      behind: count,
      more: false,
      waitingSince: oldest,
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
        this.onTrouble({ error });
      }
      await sleep(failures > 0 ? backoff(failures, 100, 5_000) : RUN_ELSEWHERE_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  async #watch(alone: AbortSignal): Promise<void> {
    while (!alone.aborted) {
      await this.#recordAll(this.clock.now(), alone);
      await sleep(await this.#untilNext(), undefined, { signal: alone }).catch(() => undefined);
    }
  }

  /** Milliseconds until the next due instant has passed, at most {@link LOOK_AGAIN_MS}. */
  async #untilNext(): Promise<number> {
    const now = this.clock.now();
    const next = await this.clocks.nextDue(now);
    return next === undefined ? LOOK_AGAIN_MS : Math.min(LOOK_AGAIN_MS, epochOf(next) - epochOf(now) + 1);
  }

  async #recordAll(until: Instant, alone: AbortSignal): Promise<void> {
    await this.deadlines.refresh(); // the calendar may have been imported on another instance
    let first: Instant | undefined;
    for await (const page of this.clocks.unrecorded('miss', until)) {
      for (const due of page) {
        if (alone.aborted) return;
        if (!(await this.#record(due, missed(due, until)))) first ??= due.clock.due.due;
      }
    }
    for await (const page of this.clocks.unrecorded('approach', this.deadlines.start('SY-REMIND', until).due)) {
      for (const due of page.filter((candidate) => this.#comesNear(candidate, until))) {
        if (alone.aborted) return;
        await this.#record(due, { type: 'RecordApproaching', clock: due.clock.clock, due: due.clock.due.due, at: until });
      }
    }
    await moveWatch(this.pool, this.name, first ?? until);
  }

  /** A time so short that it is near its end from the start needs no reminder of that. */
  #comesNear({ clock: { due } }: DueClock, until: Instant): boolean {
    return due.due >= until && this.deadlines.start('SY-REMIND', due.startedAt).due < due.due;
  }

  /** False when this file could not be written; it is tried again at the next look, and the others go on. */
  async #record({ caseId, clock: { clock: id, due } }: DueClock, command: SupervisionCommand): Promise<boolean> {
    const { store, catalogue, clock, ids } = this;
    const stream = caseStream(caseId);
    try {
      const committed = await transact(store, catalogue, supervision, {
        stream,
        command,
        actor: SYSTEM,
        clock,
        ids,
        correlationId: derivedEventId(stream, `${this.name}:${command.type}:${id}:${due.due}`, 0),
      });
      this.#last = committed.position;
      this.#failing.delete(caseId);
      return true;
    } catch (error) {
      if (isPassingFailure(error)) throw error;
      if (!this.#failing.has(caseId)) this.onTrouble({ caseId, error });
      this.#failing.add(caseId);
      return false;
    }
  }
}

const missed = ({ caseId, clock: { clock, due }, name }: DueClock, at: Instant): SupervisionCommand => ({
  type: 'RecordMissed',
  supervisionId: supervisionOfMiss(caseId, clock, due.due),
  clock,
  due: due.due,
  at,
  reminder: `「${name}」已经逾期，请立即办理。`,
});
