import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { Backlog, type EventCatalogue, type EventStore, START, Wakeups, type Waiting, unshownIn } from '../event-store/index.js';
import type { Position } from '../kernel/ids.js';
import type { Leases } from '../leases/index.js';
import { ensureCheckpoint, keptCheckpoints } from './checkpoint.js';
import { NotCaughtUp } from './not-caught-up.js';
import type { Projection } from './projection.js';
import { ProjectionLoop } from './projection-loop.js';
import { type RebuildOptions, rebuild } from './rebuild.js';

/** Every projection waits on it; Node warns of a leak at eleven. */
const stoppable = (): AbortController => {
  const controller = new AbortController();
  setMaxListeners(0, controller.signal);
  return controller;
};

const AWAIT_MS = 2_000;
/** How often somebody who waits looks what another instance has done. */
const LOOK_MS = 25;
const REBUILT_ELSEWHERE_MS = 5_000;

/** How far the rows of a projection are, whichever instance makes them. */
export interface ProjectionLag extends Waiting {
  readonly name: string;
  readonly label: string | undefined;
  /** Of this program. */
  readonly version: number;
  /** Of the rows; another than that of the program while they are being rebuilt. Undefined before the first start. */
  readonly rowsVersion: number | undefined;
  readonly position: Position;
  /** When the checkpoint was last moved. */
  readonly movedAt: Date | undefined;
}

/** Runs every projection of the application. Any number of instances may do so at once. */
export class Projector {
  readonly #loops = new Map<string, ProjectionLoop>();
  readonly #backlogs = new Map<string, Backlog>();
  readonly #progress = new Wakeups();
  readonly #stopped = stoppable();
  #running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly source: DataSource,
    private readonly leases: Leases,
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
    private readonly onTrouble: (projection: string, error: unknown) => void = () => undefined,
  ) {}

  /** Before {@link start}. Throws on a name that is taken. */
  register(...projections: readonly Projection[]): this {
    const { source, leases, store, catalogue, onTrouble } = this;
    const onProgress = (): void => this.#progress.ring();
    for (const projection of projections) {
      if (this.#loops.has(projection.name)) throw new Error(`projection ${projection.name} is registered twice`);
      this.#loops.set(projection.name, new ProjectionLoop(projection, { source, leases, store, catalogue, onTrouble, onProgress }));
    }
    return this;
  }

  /** Returns at once; the rows of projections with a new version are rebuilt on the way. */
  start(): void {
    const loops = [...this.#loops.values()];
    this.#running = Promise.all([...loops.map((loop) => loop.run(this.#stopped.signal)), this.#rebuildOutdated(loops)]);
  }

  /** Resolves when the batches at hand are written. */
  async stop(): Promise<void> {
    this.#stopped.abort();
    await this.#running;
  }

  /** Waits until the rows say what happened up to the position. Throws {@link NotCaughtUp} after the time, in milliseconds. */
  async awaitPosition(position: Position, names: readonly string[] = [...this.#loops.keys()], timeoutMs = AWAIT_MS): Promise<void> {
    const loops = names.map((name) => this.#loop(name));
    for (const deadline = Date.now() + timeoutMs; ;) {
      const seen = this.#progress.rings;
      const behind = loops.filter(({ reached }) => reached < position);
      if (behind.length === 0) return;
      const left = deadline - Date.now();
      if (left <= 0) throw new NotCaughtUp(behind.map(({ projection }) => projection.name));
      await this.#progress.wait(seen, Math.min(left, LOOK_MS), this.#stopped.signal);
      await Promise.all(behind.map((loop) => loop.look()));
      if (this.#stopped.signal.aborted) throw new NotCaughtUp(names);
    }
  }

  /** How far the rows are, also before {@link start}. */
  async checkpointOf(name: string): Promise<Position> {
    return (await ensureCheckpoint(this.source.manager, this.#loop(name).projection)).position;
  }

  get names(): readonly string[] {
    return [...this.#loops.keys()];
  }

  /** By the checkpoints, so that every instance says the same. */
  async lag(names: readonly string[] = this.names): Promise<readonly ProjectionLag[]> {
    const kept = await keptCheckpoints(this.source.manager, names);
    const unshown = await unshownIn(this.store);
    return Promise.all(
      names.map(async (name) => {
        const { version, label } = this.#loop(name).projection;
        const { version: rowsVersion, position = START, movedAt } = kept.get(name) ?? {};
        return { name, label, version, rowsVersion, position, movedAt, ...(await this.#backlog(name).after(position, unshown)) };
      }),
    );
  }

  /** Makes the rows anew beside the old ones. False when another instance is at it already. */
  rebuild(name: string, options: RebuildOptions = {}): Promise<boolean> {
    return rebuild(this.#loop(name).projection, { ...this.#rebuildContext(), ...options });
  }

  #rebuildContext(): { readonly source: DataSource; readonly store: EventStore; readonly catalogue: EventCatalogue } {
    const { source, store, catalogue } = this;
    return { source, store, catalogue };
  }

  /** One after the other; by this instance or, when that is quicker, by another one. */
  async #rebuildOutdated(loops: readonly ProjectionLoop[]): Promise<void> {
    const { signal } = this.#stopped;
    for (const { projection } of loops) {
      while (!signal.aborted) {
        try {
          const { version } = await ensureCheckpoint(this.source.manager, projection);
          if (version >= projection.version || (await rebuild(projection, this.#rebuildContext()))) break;
        } catch (error) {
          this.onTrouble(projection.name, error);
        }
        await sleep(REBUILT_ELSEWHERE_MS, undefined, { signal }).catch(() => undefined);
      }
    }
  }

  #backlog(name: string): Backlog {
    const backlog = this.#backlogs.get(name) ?? new Backlog(this.store, this.#loop(name).projection.handles);
    this.#backlogs.set(name, backlog);
    return backlog;
  }

  #loop(name: string): ProjectionLoop {
    const loop = this.#loops.get(name);
    if (loop === undefined) throw new Error(`no projection ${name}`);
    return loop;
  }
}
