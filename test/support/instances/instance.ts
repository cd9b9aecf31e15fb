import { setTimeout as sleep } from 'node:timers/promises';
import type { StartedProcess } from '../started-process.js';
import { ask } from './ask.js';

/** A limit for what never comes; how fast a start is, other tests say. */
const START_MS = 150_000;

/** One of several application processes on the same stores. It keeps its port from one start to the next. */
export class Instance {
  #process: StartedProcess | undefined;

  constructor(
    readonly port: number,
    private readonly launch: () => StartedProcess,
  ) {}

  get pid(): number | undefined {
    return this.#process?.child.pid;
  }

  /** Resolves when it is ready. Throws with everything it said when it ends before. */
  async start(): Promise<void> {
    const started = this.launch();
    this.#process = started;
    for (const deadline = Date.now() + START_MS; !(await this.isReady());) {
      const { exitCode, signalCode } = started.child;
      if (exitCode === null && signalCode === null && Date.now() < deadline) await sleep(50);
      else throw new Error(`instance ${this.port} did not become ready (${exitCode ?? signalCode ?? 'too slow'}):\n${this.said()}`);
    }
  }

  async isReady(): Promise<boolean> {
    const answer = await ask(this.port, { path: '/readyz', headers: { connection: 'close' } }).catch(() => undefined);
    return answer?.status === 200;
  }

  /** As when its machine loses power. Resolves when the process is gone. */
  async kill(): Promise<void> {
    await this.#signal('SIGKILL');
  }

  /** As an operator stops it. Its exit code. */
  stop(): Promise<number | null> {
    return this.#signal('SIGTERM');
  }

  async #signal(signal: NodeJS.Signals): Promise<number | null> {
    const running = this.#process;
    if (running === undefined) return null;
    running.child.kill(signal);
    return running.exited;
  }

  said(): string {
    const { out = '', err = '' } = this.#process?.output() ?? {};
    return `${out}\n${err}`;
  }
}
