import type { Launch } from './run.js';
import { run } from './run.js';
import type { ServerUser } from './server-user.js';

/** Turns a program and its arguments into a launch as the user who owns the server. */
export type Launcher = (file: string, args: readonly string[]) => Launch;

export const asOurselves: Launcher = (file, args) => ({ file, args });

const asUser =
  ({ uid, gid }: ServerUser): Launcher =>
  (file, args) => ({ file, args, uid, gid });

/**
 * Also passes through folders closed to the user, such as a checkout under /root or a `mktemp -d`, by one Linux
 * capability that reads and searches. The securebit keeps it in force for access(2), with which PostgreSQL looks for
 * its own files.
 */
const asUserWhoMaySearch =
  ({ uid, gid }: ServerUser): Launcher =>
  (file, args) => ({
    file: 'setpriv',
    args: [
      ...[`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', '--securebits=+no_setuid_fixup'],
      ...['--inh-caps', '--ambient-caps', '--bounding-set'].map((set) => `${set}=-all,+dac_read_search`),
      file,
      ...args,
    ],
  });

/** The plainest way by which the user reaches every one of the folders; undefined when there is none. */
export const launcherReaching = async (user: ServerUser | undefined, folders: readonly string[]): Promise<Launcher | undefined> => {
  if (user === undefined) return asOurselves;
  for (const launcher of [asUser(user), asUserWhoMaySearch(user)]) {
    if (await reaches(launcher, folders)) return launcher;
  }
  return undefined;
};

/** `test` asks access(2), as PostgreSQL does. */
const reaches = async (launcher: Launcher, folders: readonly string[]): Promise<boolean> => {
  const script = 'for folder; do test -r "$folder" && test -x "$folder" || exit 1; done';
  const { code } = await run(launcher('/bin/sh', ['-c', script, 'sh', ...folders]));
  return code === 0;
};
