import { readFileSync } from 'node:fs';
import { readFile, readdir, readlink, realpath, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf } from '../error-code.js';
import { run } from './run.js';

/** What a running server writes into its data folder. */
export interface PostmasterFile {
  readonly pid: number;
  readonly port: number | undefined;
  readonly ready: boolean;
}

const fileOf = (cluster: string): string => join(cluster, 'postmaster.pid');

/** Lines of postmaster.pid: 1 pid, 4 port, 8 state. Undefined when there is no such file or it is being written. */
export const readPostmaster = async (cluster: string): Promise<PostmasterFile | undefined> => {
  const text = await readFile(fileOf(cluster), 'utf8').catch(() => '');
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  const port = Number(lines[3]);
  return { pid, port: port > 0 ? port : undefined, ready: lines[7]?.trim() === 'ready' };
};

/**
 * Clears what a hard kill left: a server that still runs is stopped cleanly (then true), and a lock file whose number
 * now stands for another process, or for one that nobody buried, is removed: PostgreSQL would take it for a running
 * server. A process is signalled only after it is proved to serve this folder.
 */
export const settleAfterKill = async (cluster: string): Promise<boolean> => {
  const left = await readPostmaster(cluster);
  if (left === undefined) return false;
  const running = isAlive(left.pid) && (await servesFolder(left.pid, cluster));
  if (running) await stopProcess(left.pid);
  await whenDeserted(cluster);
  if (!running && isTaken(left.pid)) await rm(fileOf(cluster), { force: true });
  return running;
};

/** Sessions of a killed server notice within moments that it is gone; a new one must not start beside them. */
const whenDeserted = async (cluster: string): Promise<void> => {
  if (process.platform !== 'linux') return;
  const folder = await realpath(cluster);
  for (const deadline = Date.now() + 10_000; Date.now() < deadline;) {
    const numbers = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
    const folders = await Promise.all(numbers.map((pid) => readlink(`/proc/${pid}/cwd`).catch(() => '')));
    if (!folders.includes(folder)) return;
    await sleep(20);
  }
};

/** Fast shutdown: ends sessions, rolls back what is open, writes a checkpoint. After a minute the crash-safe way. */
export const stopProcess = async (pid: number): Promise<void> => {
  signal(pid, 'SIGINT');
  if (await ended(pid, 60_000)) return;
  signal(pid, 'SIGQUIT');
  await ended(pid, 10_000);
};

export const isAlive = (pid: number): boolean => isTaken(pid) && !isZombie(pid);

const isTaken = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
};

/** Ended, but never waited for: an orphan in a container whose first process does not collect strangers. */
const isZombie = (pid: number): boolean => {
  if (process.platform !== 'linux') return false;
  try {
    return /\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
};

export const signal = (pid: number, name: NodeJS.Signals): void => {
  try {
    process.kill(pid, name);
  } catch {
    // gone already
  }
};

const ended = async (pid: number, milliseconds: number): Promise<boolean> => {
  const deadline = Date.now() + milliseconds;
  while (isAlive(pid)) {
    if (Date.now() > deadline) return false;
    await sleep(20);
  }
  return true;
};

/** A postmaster works in its data folder, which Linux shows; elsewhere its command line names the folder. */
export const servesFolder = async (pid: number, cluster: string): Promise<boolean> => {
  const folder = await realpath(cluster);
  if (process.platform === 'linux') {
    const [cwd, program] = await Promise.all([readlink(`/proc/${pid}/cwd`).catch(() => ''), readlink(`/proc/${pid}/exe`).catch(() => '')]);
    return cwd === folder && basename(program.replace(/ \(deleted\)$/, '')) === 'postgres';
  }
  const { output } = await run({ file: 'ps', args: ['-o', 'command=', '-p', String(pid)] });
  return output.includes('postgres') && (output.includes(folder) || output.includes(cluster));
};
