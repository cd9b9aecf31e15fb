import { chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from '../error-code.js';
import { StartFailure } from '../start-failure.js';
import type { Binaries } from './binaries.js';
import type { Launcher } from './launcher.js';
import { run } from './run.js';
import type { ServerUser } from './server-user.js';

export interface NewCluster {
  readonly binaries: Binaries;
  readonly launcher: Launcher;
  readonly user: ServerUser | undefined;
  /** Folder that will hold `cluster`. */
  readonly folder: string;
  readonly superuserPassword: string;
  /** False leaves the files to the page cache: for tests. */
  readonly sync: boolean;
}

/** Creates the data folder of a server under another name and moves it into place, so that half a cluster is never taken for one. */
export const initCluster = async ({ binaries, launcher, user, folder, superuserPassword, sync }: NewCluster): Promise<void> => {
  const unfinished = join(folder, 'cluster.new');
  const passwordFile = join(folder, 'initdb-password');
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { mode: 0o700 });
  await writeFile(passwordFile, `${superuserPassword}\n`, { mode: 0o600 });
  try {
    if (user !== undefined) {
      await chown(unfinished, user.uid, user.gid);
      await chown(passwordFile, user.uid, user.gid);
    }
    const args = ['--pgdata', unfinished, '--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8'];
    // Order by code point everywhere, yet letters of all scripts are letters; the C library decides what pg_trgm takes for one.
    const locale = [
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-instructions',
      ...(sync ? [] : ['--no-sync']),
    ];
    const made = await run(launcher(binaries.initdb, [...args, ...locale, '--lc-ctype=C.UTF-8']));
    const outcome = made.code === 0 ? made : await run(launcher(binaries.initdb, [...args, ...locale]));
    if (outcome.code !== 0) throw new StartFailure(`初始化数据库失败：${lastLines(outcome.output)}`);
    await rename(unfinished, join(folder, 'cluster'));
  } finally {
    await rm(passwordFile, { force: true });
    await rm(unfinished, { recursive: true, force: true });
  }
};

/** Throws {@link StartFailure} when the files belong to another major version. */
export const checkClusterVersion = async (cluster: string, binaries: Binaries): Promise<void> => {
  const found = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch((error: unknown) => {
    throw new StartFailure(`无法读取数据目录 ${cluster}（${codeOf(error)}）。请用当初启动接力的用户启动。`, { cause: error });
  });
  const major = binaries.version.split('.')[0] ?? '';
  if (found.trim() === major) return;
  throw new StartFailure(
    `数据目录 ${cluster} 属于 PostgreSQL ${found.trim()}，内置的是 PostgreSQL ${major}，不能直接打开。请用原版本导出后再导入，或设置 DATABASE_URL。`,
  );
};

export const lastLines = (text: string): string => text.trim().split('\n').slice(-5).join('；');
