import { stat } from 'node:fs/promises';
import { StartFailure } from '../start-failure.js';
import { run } from './run.js';

export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

/**
 * PostgreSQL refuses to run as root. Root therefore hands the server to the owner of the existing files, else to the
 * system user `postgres`, created when missing. Undefined when we are not root and run the server ourselves.
 */
export const serverUser = async (clusterFolder: string): Promise<ServerUser | undefined> => {
  if (process.getuid?.() !== 0) return undefined;
  const owner = await stat(clusterFolder).catch(() => undefined);
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return (await systemUser()) ?? (await createdUser());
};

const systemUser = async (): Promise<ServerUser | undefined> => {
  // macOS has `_postgres` from the start.
  for (const name of ['postgres', '_postgres']) {
    const [uid, gid] = await Promise.all([numericId('-u', name), numericId('-g', name)]);
    if (uid !== undefined && gid !== undefined && uid !== 0) return { uid, gid };
  }
  return undefined;
};

const numericId = async (flag: string, name: string): Promise<number | undefined> => {
  const { code, output } = await run({ file: 'id', args: [flag, name] });
  return code === 0 && /^\d+\s*$/.test(output) ? Number(output) : undefined;
};

const createdUser = async (): Promise<ServerUser> => {
  // shadow-utils first, BusyBox (Alpine) second; a group that exists already is no failure.
  await run({ file: 'groupadd', args: ['--system', 'postgres'] });
  const made = await run({
    file: 'useradd',
    args: ['--system', '--no-create-home', '--gid', 'postgres', '--shell', '/bin/sh', 'postgres'],
  });
  if (made.code !== 0) {
    await run({ file: 'addgroup', args: ['-S', 'postgres'] });
    await run({ file: 'adduser', args: ['-S', '-D', '-H', '-G', 'postgres', 'postgres'] });
  }
  const user = await systemUser();
  if (user !== undefined) return user;
  throw new StartFailure(
    'PostgreSQL 不能以 root 身份运行，而系统用户 postgres 不存在，也没能创建。请先创建用户 postgres，或以普通用户启动，或设置 DATABASE_URL。',
  );
};
