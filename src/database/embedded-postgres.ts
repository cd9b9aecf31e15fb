import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { installedBinaries } from './embedded/binaries.js';
import { type ConnectionUrls, connectionUrls } from './embedded/connection-urls.js';
import { type Credentials, readCredentials, writeCredentials } from './embedded/credentials.js';
import { checkClusterVersion, initCluster } from './embedded/init-cluster.js';
import { lockFolder } from './embedded/instance-lock.js';
import { launchServer } from './embedded/launch-server.js';
import { readPostmaster, servesFolder, settleAfterKill } from './embedded/postmaster.js';
import { prepareDatabase } from './embedded/prepare-database.js';
import { reachable } from './embedded/reachable.js';
import { type ServerProcess, startFailureOf } from './embedded/server-process.js';
import { serverUser } from './embedded/server-user.js';
import { StartFailure } from './start-failure.js';

export interface EmbeddedPostgresOptions {
  /** Absolute folder of the server: its data, passwords and log. Created when missing. */
  readonly folder: string;
  /** Wished port of 127.0.0.1; taken only when free. */
  readonly port?: number;
  /** True unless the data may be lost with the machine: false is for tests. */
  readonly fsync?: boolean;
  /** Where root puts programs and data when the user of the server cannot reach them otherwise. */
  readonly sharedFolder?: string;
  /** Is told in Chinese what is being done. */
  readonly onProgress?: (sentence: string) => void;
}

export interface EmbeddedPostgres extends ConnectionUrls {
  readonly port: number;
  /** Process id of the server. */
  readonly pid: number;
  /** Settles when the server is gone, also when nobody asked for it. */
  readonly exited: Promise<void>;
  /** Fast shutdown; resolves when the server has ended and its files are at rest. */
  stop(): Promise<void>;
}

/**
 * Starts the PostgreSQL that npm installed, creating its data on the first start. Settles what a hard kill left behind.
 * Throws {@link StartFailure} with a Chinese sentence: the folder is in use, the user cannot run it, the version differs.
 */
export const startEmbeddedPostgres = async (options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> => {
  const lock = await lockFolder(options.folder);
  try {
    const server = await start(options);
    const stop = async (): Promise<void> => {
      await server.process.stop();
      await lock.release();
    };
    return { ...server.urls, port: server.port, pid: server.process.pid, exited: server.process.exited, stop };
  } catch (error) {
    await lock.release();
    throw error;
  }
};

/** How to reach the server of a folder that another process started; undefined when none runs. */
export const runningEmbeddedPostgres = async (folder: string): Promise<ConnectionUrls | undefined> => {
  const cluster = join(folder, 'cluster');
  const file = await readPostmaster(cluster);
  if (file?.port === undefined || !file.ready || !(await servesFolder(file.pid, cluster))) return undefined;
  const credentials = await readCredentials(folder);
  return credentials && connectionUrls(file.port, credentials);
};

interface Started {
  readonly urls: ConnectionUrls;
  readonly port: number;
  readonly process: ServerProcess;
}

const start = async (options: EmbeddedPostgresOptions): Promise<Started> => {
  const { port: wished, fsync = true, sharedFolder = '/var/lib/jieli', onProgress = () => undefined } = options;
  await mkdir(options.folder, { recursive: true, mode: 0o700 });
  const user = await serverUser(join(options.folder, 'cluster'));
  const { binaries, launcher, folder } = await reachable(await installedBinaries(), { folder: options.folder, sharedFolder, user });
  const cluster = join(folder, 'cluster');
  const credentials = (await readCredentials(folder)) ?? (await newCredentials(folder, cluster));
  if (await exists(cluster)) {
    await checkClusterVersion(cluster, binaries);
  } else {
    onProgress('首次启动，正在建立数据库…');
    await initCluster({ binaries, launcher, user, folder, superuserPassword: credentials.superuser, sync: fsync });
  }
  if (await settleAfterKill(cluster)) onProgress('上次没有正常退出，已停止遗留的数据库进程');
  onProgress(`正在启动内置 PostgreSQL ${binaries.version.split('-')[0] ?? ''}…`);
  const server = await launchServer({ binaries, launcher, folder, wished, fsync, onProgress });
  const urls = connectionUrls(server.port, credentials);
  await prepareDatabase(urls, credentials).catch(async (error: unknown) => {
    await server.process.stop();
    throw startFailureOf(error, join(folder, 'server.log'));
  });
  return { ...server, urls };
};

/** Passwords are made once, with the data. A cluster without them was copied by half. */
const newCredentials = async (folder: string, cluster: string): Promise<Credentials> => {
  if (!(await exists(cluster))) return writeCredentials(folder);
  throw new StartFailure(`数据目录 ${folder} 缺少 credentials.json，无法登录其中的数据库。请从备份中恢复该文件。`);
};

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
