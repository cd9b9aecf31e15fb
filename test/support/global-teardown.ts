import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** Tells the database server of the run to stop and waits until it has. A run of several of Jest ends with the process that named it. */
export const tearDown = async (): Promise<void> => {
  const { JIELI_TEST_RUN: folder, JIELI_TEST_RUN_PID: owner } = process.env;
  if (folder === undefined || owner !== String(process.pid)) return;
  const text = await readFile(join(folder, 'server.json'), 'utf8').catch(() => undefined);
  if (text !== undefined) {
    const { pid } = JSON.parse(text) as { readonly pid: number };
    if (isAlive(pid)) process.kill(pid, 'SIGTERM');
    for (const deadline = Date.now() + 30_000; isAlive(pid) && Date.now() < deadline;) await sleep(20);
  }
  await rm(folder, { recursive: true, force: true });
};

export { tearDown as default };
