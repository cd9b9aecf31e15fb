import { chmod, cp, mkdir, mkdtemp, readlink, rename, rm, stat, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { StartFailure } from '../start-failure.js';
import { type Binaries, binariesIn } from './binaries.js';

/** The programs, copied to where the user of the server reaches them; once per version. */
export const relocateBinaries = async (binaries: Binaries, sharedFolder: string): Promise<Binaries> => {
  const home = join(sharedFolder, `postgresql-${binaries.version}`);
  if (await isFolder(home)) return binariesIn(home, binaries.version);
  await openToAll(sharedFolder);
  const unfinished = await mkdtemp(`${home}-`);
  await cp(binaries.home, unfinished, { recursive: true, verbatimSymlinks: true });
  await chmod(unfinished, 0o755);
  await rename(unfinished, home).catch(async (error: unknown) => {
    await rm(unfinished, { recursive: true, force: true });
    if (!(await isFolder(home))) throw error; // another start was quicker
  });
  return binariesIn(home, binaries.version);
};

/**
 * The folder of the server, moved to where its user reaches it. A symbolic link stays behind, so that the data is still
 * found, and moved back, through the data folder of the application.
 */
export const relocateFolder = async (folder: string, sharedFolder: string): Promise<void> => {
  if ((await readlink(folder).catch(() => undefined)) !== undefined) return;
  await openToAll(sharedFolder);
  const target = await mkdtemp(join(sharedFolder, `${basename(folder)}-`));
  await cp(folder, target, { recursive: true, preserveTimestamps: true });
  await rm(folder, { recursive: true });
  await symlink(target, folder);
};

const openToAll = async (sharedFolder: string): Promise<void> => {
  try {
    await mkdir(dirname(sharedFolder), { recursive: true, mode: 0o755 });
    await mkdir(sharedFolder, { recursive: true, mode: 0o711 });
  } catch (error) {
    throw new StartFailure(
      `以 root 启动时，PostgreSQL 的用户进不到当前目录，也无法在 ${sharedFolder} 另建目录。请把程序放到所有用户可进入的目录，或以普通用户启动，或设置 DATABASE_URL。`,
      { cause: error },
    );
  }
};

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
