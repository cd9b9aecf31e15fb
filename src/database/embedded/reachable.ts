import { chown, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { StartFailure } from '../start-failure.js';
import type { Binaries } from './binaries.js';
import { type Launcher, launcherReaching } from './launcher.js';
import { relocateBinaries, relocateFolder } from './relocate.js';
import { run } from './run.js';
import type { ServerUser } from './server-user.js';

export interface Place {
  /** Folder of the server. */
  readonly folder: string;
  /** Open to all users; used only when there is no other way. */
  readonly sharedFolder: string;
  readonly user: ServerUser | undefined;
}

export interface Reachable {
  readonly binaries: Binaries;
  readonly launcher: Launcher;
  /** Where the folder of the server really lies. */
  readonly folder: string;
}

/** As the user who runs the server: from where things are, else through copies in a place open to all. */
export const reachable = async (installed: Binaries, { folder, sharedFolder, user }: Place): Promise<Reachable> => {
  const attempt = async (binaries: Binaries): Promise<Reachable | undefined> => {
    const real = await realpath(folder);
    if (user !== undefined) await handOver(real, user);
    const launcher = await launcherReaching(user, [join(binaries.home, 'bin'), real]);
    return launcher && { binaries, launcher, folder: real };
  };
  const direct = await attempt(installed);
  if (direct !== undefined) return direct;
  const binaries = await relocateBinaries(installed, sharedFolder);
  const halfway = await attempt(binaries);
  if (halfway !== undefined) return halfway;
  await relocateFolder(folder, sharedFolder);
  const relocated = await attempt(binaries);
  if (relocated !== undefined) return relocated;
  throw new StartFailure(`PostgreSQL 的用户进不到 ${folder}。请以普通用户启动，或设置 DATABASE_URL。`);
};

const handOver = async (folder: string, { uid, gid }: ServerUser): Promise<void> => {
  await chown(folder, uid, gid);
  const cluster = join(folder, 'cluster');
  const owner = await stat(cluster).catch(() => undefined);
  if (owner !== undefined && owner.uid !== uid) await run({ file: 'chown', args: ['-R', `${uid}:${gid}`, cluster] });
};
