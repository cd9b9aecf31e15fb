import { createHash } from 'node:crypto';
import { mkdir, rm, stat } from 'node:fs/promises';
import { type Server, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { codeOf } from '../error-code.js';
import { StartFailure } from '../start-failure.js';

/** One process per data folder, for as long as it lives. */
export interface InstanceLock {
  release(): Promise<void>;
}

/**
 * Held as a local socket, because the kernel lets go of it however the process ends; a lock file would outlive a hard
 * kill. Throws {@link StartFailure} when another process holds it, or when the folder can be nowhere on this machine.
 */
export const lockFolder = async (folder: string): Promise<InstanceLock> => {
  const address = await addressOf(folder);
  const server = await listen(address);
  if (server !== undefined) return { release: () => close(server) };
  const holder = await askHolder(address);
  if (holder === undefined && !address.startsWith('\0') && process.platform !== 'win32') {
    // A socket file that nobody answers on was left by a process that was killed.
    await rm(address, { force: true });
    const second = await listen(address);
    if (second !== undefined) return { release: () => close(second) };
  }
  throw new StartFailure(
    `数据目录 ${folder} 正被另一个接力进程${holder ?? ''}使用，同一目录不能同时启动两个。请先停止它，或用 DATA_DIR 指定别的目录。`,
  );
};

/**
 * The folder is told by the inode it lies in and its name, so that two paths to it are one, and so that it stays the
 * same when the folder itself is moved away. Linux has socket names without files.
 */
const addressOf = async (folder: string): Promise<string> => {
  await mkdir(dirname(folder), { recursive: true }).catch((error: unknown) => {
    throw new StartFailure(
      `无法建立数据目录 ${dirname(folder)}（${codeOf(error)}）。请用 DATA_DIR 指定一个可写的文件夹，或设置 DATABASE_URL 使用自己的 PostgreSQL。`,
      { cause: error },
    );
  });
  const { dev, ino } = await stat(dirname(folder), { bigint: true });
  const name = `jieli-${createHash('sha256')
    .update(`${dev}:${ino}:${basename(folder)}`)
    .digest('hex')
    .slice(0, 24)}`;
  switch (process.platform) {
    case 'linux':
      return `\0${name}`;
    case 'win32':
      return `\\\\.\\pipe\\${name}`;
    default:
      return join(tmpdir(), name);
  }
};

const listen = (address: string): Promise<Server | undefined> =>
  new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.on('error', () => undefined).end(`（进程号 ${process.pid}）`));
    server.unref();
    server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error)));
    server.listen(address, () => resolve(server));
  });

const close = (server: Server): Promise<void> => new Promise((resolve) => server.close(() => resolve()));

/** Who holds the lock, in brackets; undefined when nobody answers. */
const askHolder = (address: string): Promise<string | undefined> =>
  new Promise((resolve) => {
    let answer = '';
    const socket = connect(address);
    socket.setEncoding('utf8');
    socket.setTimeout(2_000, () => socket.destroy());
    socket.on('data', (text: string) => (answer += text));
    socket.once('error', () => resolve(undefined));
    socket.once('close', () => resolve(answer));
  });
