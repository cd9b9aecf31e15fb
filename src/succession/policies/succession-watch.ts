import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import type { Actor } from '../../kernel/actor.js';
import { type Ids, type Position, caseStream, officerId, organId, position } from '../../kernel/ids.js';
import { type Clock, type Instant, dateOf, instant } from '../../kernel/time.js';
import { openFile } from '../../case-file/index.js';
import type { PartyFile, PartyFiles } from '../../docket/index.js';
import {
  type EventCatalogue,
  type EventStore,
  START,
  backoff,
  derivedEventId,
  isPassingFailure,
  transact,
} from '../../event-store/index.js';
import { type ApprovedChange, type ChangeReader, type OrganAbolished, approvedChanges, successorFor } from '../../jurisdiction/index.js';
import type { Leases } from '../../leases/index.js';
import type { PolicyLag, TimedPolicy } from '../../policies/index.js';
import { moveWatch, watchProgress } from '../../supervision/index.js';
import { instantOf } from '../../system-clock.js';
import { type SucceedOrgan, succession } from '../domain/succeed.js';

/** A change that takes effect with a new day waits no longer than this. */
const LOOK_AGAIN_MS = 5_000;
const RUN_ELSEWHERE_MS = 1_000;

/** Nobody's act: the platform records by itself what the change has decided. */
const SYSTEM: Actor = { officerId: officerId('00000000-0000-0000-0000-000000000000'), organId: organId('jieli'), role: 'administrator' };

type Abolition = ApprovedChange & { readonly content: OrganAbolished };
const isAbolition = (change: ApprovedChange): change is Abolition => change.content.kind === 'organ-abolished';

export interface SuccessionTrouble {
  /** Absent when the watch as a whole was interrupted. */
  readonly caseId?: string;
  readonly error: unknown;
}

/**
 * On the day on which an organ is abolished, every file in which it has a part passes to its successor: at least once by this
 * watch, once by the decision, which asks the file itself. It goes by the record and the lists, so that what took effect while
 * no instance ran is recorded by the first that does.
 */
export class SuccessionWatch implements TimedPolicy {
  readonly name = 'succession-watch';
  readonly label = '机关撤销后的案卷承接';
  readonly #stopped = new AbortController();
  readonly #failing = new Set<string>();
  /** Files that were found in order, with their version then: only what happened since can change that. */
  readonly #settled = new Map<string, number>();
  /** Changes whose files have all passed while the clock was moved by hand: an organ that is no more gets no others. */
  readonly #passed = new Set<string>();
  #running: Promise<unknown> = Promise.resolve();
  #last: Position | undefined;

  constructor(
    private readonly pool: Pool,
    private readonly leases: Leases,
    private readonly files: PartyFiles,
    private readonly changes: ChangeReader,
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly onTrouble: (trouble: SuccessionTrouble) => void = () => undefined,
  ) {}

  start(): void {
    this.#running = this.#run();
  }

  /** Resolves when the file at hand is done. */
  async stop(): Promise<void> {
    this.#stopped.abort();
    await this.#running;
  }

  /** Records all that the changes in effect at `until` bring; for stories that are played, and tests, whose clock is moved by hand. */
  async catchUp(until: Instant = this.clock.now(), after?: Position): Promise<void> {
    const due = (await this.#inEffect(until)).filter(({ changeId }) => !this.#passed.has(changeId));
    if (due.length === 0) return;
    await this.files.complete(after);
    this.#last = undefined;
    if (await this.#recordAll(due, until, this.#stopped.signal)) for (const { changeId } of due) this.#passed.add(changeId);
    await this.files.complete(this.#last);
  }

  async lag(): Promise<PolicyLag> {
    const [waiting, progress] = await Promise.all([this.#waiting(), watchProgress(this.pool, this.name)]);
    return {
      name: this.name,
      label: this.label,
      position: progress === undefined ? START : position(instantOf(progress.recordedUntil.getTime())),
      movedAt: progress?.movedAt,
      behind: waiting.count,
      more: false,
      waitingSince: waiting.since,
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
      const now = this.clock.now();
      await this.#recordAll(await this.#inEffect(now), now, alone);
      await sleep(LOOK_AGAIN_MS, undefined, { signal: alone }).catch(() => undefined);
    }
  }

  async #inEffect(until: Instant): Promise<readonly Abolition[]> {
    const { state } = await this.changes.read();
    return approvedChanges(state)
      .filter(isAbolition)
      .filter(({ effectiveFrom }) => effectiveFrom <= dateOf(until));
  }

  /** Files of organs that are no more, and since when the oldest of them waits. */
  async #waiting(): Promise<{ readonly count: number; readonly since: Instant | undefined }> {
    let count = 0;
    let since: Instant | undefined;
    for (const change of await this.#inEffect(this.clock.now())) {
      const held = await this.files.heldBy(change.content.organ);
      count += held;
      if (held > 0) since ??= effectOf(change);
    }
    return { count, since };
  }

  /** True when every file has passed. */
  async #recordAll(due: readonly Abolition[], until: Instant, alone: AbortSignal): Promise<boolean> {
    let complete = true;
    for (const change of due) {
      for (const file of await this.files.of(change.content.organ)) {
        if (alone.aborted) return false;
        if (this.#isSettled(change, file)) continue;
        if (await this.#record(change, file)) this.#settled.set(keyOf(change, file), file.version);
        else complete = false;
      }
    }
    if (complete) await moveWatch(this.pool, this.name, until);
    return complete;
  }

  #isSettled(change: Abolition, file: PartyFile): boolean {
    return this.#settled.get(keyOf(change, file)) === file.version;
  }

  /** False when this file could not be written; it is tried again at the next look, and the others go on. */
  async #record(change: Abolition, { caseId }: PartyFile): Promise<boolean> {
    const { store, catalogue, clock, ids } = this;
    const stream = caseStream(caseId);
    try {
      const committed = await transact(store, catalogue, succession, {
        stream,
        command: (file) => commandOf(change, openFile(file).details.item),
        actor: SYSTEM,
        clock,
        ids,
        correlationId: derivedEventId(stream, `${this.name}:${change.changeId}`, 0),
      });
      if (committed.events.length > 0) this.#last = committed.position;
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

const keyOf = ({ changeId }: Abolition, { caseId }: PartyFile): string => `${changeId} ${caseId}`;
const effectOf = ({ effectiveFrom }: Abolition): Instant => instant(`${effectiveFrom}T00:00:00.000+08:00`);

const commandOf = (change: Abolition, item: Parameters<typeof successorFor>[1]): SucceedOrgan => {
  const { changeId, content, basis, approval } = change;
  return {
    type: 'SucceedOrgan',
    changeId,
    from: content.organ,
    ...successorFor(content, item),
    basis,
    documentNumber: approval.documentNumber,
    transitionUntil: content.transitionUntil,
    at: effectOf(change),
  };
};
