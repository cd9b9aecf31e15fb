import { type ChildProcess, spawn } from 'node:child_process';
import { type FileHandle, open, rename, stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartFailure } from '../start-failure.js';
import { lastLines } from './init-cluster.js';
import { readPostmaster, signal, stopProcess } from './postmaster.js';
import type { Launch } from './run.js';
import { serverEnvironment } from './run.js';

const LOG_LIMIT_BYTES = 16 * 1024 * 1024;

export interface ServerProcess {
  readonly pid: number;
  /** Settles when the server is gone, for whatever reason. */
  readonly exited: Promise<void>;
  stop(): Promise<void>;
}

/** Ended before it was ready; `log` is what it said. */
export class ServerDidNotStart extends Error {
  constructor(readonly log: string) {
    super(log);
    this.name = 'ServerDidNotStart';
  }
}

/**
 * Starts the server and waits until it accepts connections, however long it recovers. It runs in a session of its own:
 * a Ctrl-C in the terminal must reach the application, which finishes its requests first, and not the database under it.
 */
export const startProcess = async (launch: Launch, cluster: string, logFile: string, slow: () => void): Promise<ServerProcess> => {
  const log = await openLog(logFile);
  const { size } = await log.stat();
  try {
    const child = spawned(launch, log.fd);
    const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()).once('error', () => resolve()));
    const pid = await ready(child, exited, cluster, slow);
    if (pid === undefined) throw new ServerDidNotStart(await textFrom(logFile, size));
    return guarded(child, pid, exited);
  } finally {
    await log.close();
  }
};

const spawned = ({ file, args, ...user }: Launch, log: number): ChildProcess =>
  spawn(file, args, { ...user, cwd: '/', env: serverEnvironment(), stdio: ['ignore', log, log], detached: true, windowsHide: true });

/** The process id once the server says so in its lock file; undefined when it ended before. */
const ready = async (child: ChildProcess, exited: Promise<void>, cluster: string, slow: () => void): Promise<number | undefined> => {
  let ended = false;
  void exited.then(() => (ended = true));
  const patience = setTimeout(slow, 5_000);
  try {
    for (;;) {
      if (isTrue(ended)) return undefined;
      const file = await readPostmaster(cluster);
      if (file?.ready === true && file.pid === child.pid) return file.pid;
      await Promise.race([sleep(20), exited]);
    }
  } finally {
    clearTimeout(patience);
  }
};

/** The compiler does not see that the flag changes while we wait. */
const isTrue = (flag: boolean): boolean => flag;

const guarded = (child: ChildProcess, pid: number, exited: Promise<void>): ServerProcess => {
  // The last resort of a process that ends without stop(): the server shuts down by itself instead of being orphaned.
  const lastResort = (): void => signal(pid, 'SIGINT');
  process.once('exit', lastResort);
  child.unref();
  void exited.then(() => process.removeListener('exit', lastResort));
  const stop = async (): Promise<void> => {
    child.ref();
    await stopProcess(pid);
    await exited;
  };
  return { pid, exited, stop };
};

const openLog = async (file: string): Promise<FileHandle> => {
  const { size } = await stat(file).catch(() => ({ size: 0 }));
  if (size > LOG_LIMIT_BYTES) await rename(file, `${file}.1`);
  return open(file, 'a', 0o600);
};

const textFrom = async (file: string, offset: number): Promise<string> => {
  const handle = await open(file, 'r');
  try {
    const { size } = await handle.stat();
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(Math.max(0, size - offset)), 0, null, offset);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
};

export const startFailureOf = (error: unknown, logFile: string): StartFailure =>
  new StartFailure(`PostgreSQL 没能启动：${lastLines(error instanceof Error ? error.message : String(error))}（日志：${logFile}）`, {
    cause: error,
  });
