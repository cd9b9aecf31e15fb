import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import {
  Backlog,
  type EventCatalogue,
  type EventStore,
  START,
  type Waiting,
  backoff,
  isPassingFailure,
  unshownIn,
} from '../event-store/index.js';
import type { RecordedEvent } from '../kernel/event.js';
import type { Position } from '../kernel/ids.js';
import type { Leases } from '../leases/index.js';
import type { Policy, TimedPolicy } from './policy.js';
import { keptPolicyCheckpoints, movePolicy, policyCheckpoint, recordPolicyFailure } from './policy-checkpoint.js';

const PASSING_MS = 1_000;
const RUN_ELSEWHERE_MS = 1_000;
/** How often a reaction is tried that fails for a reason of its own; meanwhile the policy waits. */
const TRIES = 5;

export interface PolicyTrouble {
  readonly policy: string;
  readonly error: unknown;
  /** True when the event was recorded as a failure and left out. */
  readonly leftOut: boolean;
}

/** How far a policy is, whichever instance runs it. */
export interface PolicyLag extends Waiting {
  readonly name: string;
  readonly label: string | undefined;
  readonly position: Position;
  /** When the checkpoint was last moved; undefined for a policy that never ran. */
  readonly movedAt: Date | undefined;
}

/**
 * Runs the policies on the live record, each on one instance at a time and at least once per event. Rebuilds, replays,
 * exams and branches have no runner, so nothing is sent twice because of them.
 */
export class PolicyRunner {
  readonly #policies: Policy[] = [];
  readonly #timed: TimedPolicy[] = [];
  readonly #backlogs = new Map<string, Backlog>();
  readonly #stopped = new AbortController();
  #running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly pool: Pool,
    private readonly leases: Leases,
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
    private readonly onTrouble: (trouble: PolicyTrouble) => void = () => undefined,
  ) {}

  /** Before {@link start}. Throws on a name that is taken. */
  register(...policies: readonly Policy[]): this {
    for (const policy of policies) {
      if (this.#policies.some(({ name }) => name === policy.name)) throw new Error(`policy ${policy.name} is registered twice`);
      this.#policies.push(policy);
      this.#backlogs.set(policy.name, new Backlog(this.store, policy.handles));
    }
    return this;
  }

  /** Shows one that runs by itself among the others. */
  show(policy: TimedPolicy): void {
    this.#timed.push(policy);
  }

  /** Those that time drives; apart, because a demonstration is played before anything in it may be late. */
  startTimed(): void {
    this.#timed.forEach((policy) => policy.start());
  }

  start(): void {
    this.#running = Promise.all(this.#policies.map((policy) => this.#run(policy)));
  }

  /** Resolves when the reactions at hand are done. */
  async stop(): Promise<void> {
    this.#stopped.abort();
    await this.#running;
  }

  /** By the checkpoints, so that every instance says the same. A policy that begins with now and never ran has nothing to do. */
  async lag(): Promise<readonly PolicyLag[]> {
    const kept = await keptPolicyCheckpoints(this.pool);
    const unshown = await unshownIn(this.store);
    const driven = this.#policies.map(async ({ name, label, since }) => {
      const { position = START, movedAt } = kept.get(name) ?? {};
      const waiting = movedAt === undefined && since === 'now' ? undefined : await this.#backlogs.get(name)?.after(position, unshown);
      return { name, label, position, movedAt, ...(waiting ?? { behind: 0, more: false, waitingSince: undefined }) };
    });
    return Promise.all([...driven, ...this.#timed.map((policy) => policy.lag())]);
  }

  async #run(policy: Policy): Promise<void> {
    const { signal } = this.#stopped;
    for (let failures = 0; !signal.aborted;) {
      try {
        await this.leases.whileHeld(`policy:${policy.name}`, signal, (alone) => this.#follow(policy, alone));
        failures = 0;
      } catch (error) {
        failures += 1;
        this.onTrouble({ policy: policy.name, error, leftOut: false });
      }
      await sleep(failures > 0 ? backoff(failures, 100, 5_000) : RUN_ELSEWHERE_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  async #follow(policy: Policy, alone: AbortSignal): Promise<void> {
    const from = await policyCheckpoint(this.pool, this.store, policy);
    let movedAt = -PASSING_MS;
    for await (const batch of this.store.subscribe(from, alone)) {
      for (const event of batch.filter(({ type }) => policy.handles.includes(type))) {
        if (alone.aborted) return;
        await this.#react(policy, event, alone);
        await movePolicy(this.pool, policy.name, event.position);
      }
      // Events that pass by are looked at again after a crash, so their place need not be kept with every batch.
      const last = batch.at(-1);
      if (last !== undefined && !alone.aborted && performance.now() - movedAt > PASSING_MS) {
        await movePolicy(this.pool, policy.name, last.position);
        movedAt = performance.now();
      }
    }
  }

  /** A failure of the database or the record is thrown, and the event comes again; any other is tried a few times and then recorded. */
  async #react(policy: Policy, event: RecordedEvent, alone: AbortSignal): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await policy.react(this.catalogue.upcast(event));
        return;
      } catch (error) {
        if (isPassingFailure(error)) throw error;
        const leftOut = attempt === TRIES;
        this.onTrouble({ policy: policy.name, error, leftOut });
        if (leftOut) {
          await recordPolicyFailure(this.pool, policy.name, event, error);
          return;
        }
        await sleep(backoff(attempt, 50, 1_000), undefined, { signal: alone });
      }
    }
  }
}
