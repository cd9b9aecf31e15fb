import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** Tells the database server of the run to stop and waits until it has. */
const tearDown = async () => {
  const folder = process.env.JIELI_TEST_RUN;
  const text = await readFile(join(folder, 'server.json'), 'utf8').catch(() => undefined);
  if (text !== undefined) {
    const { pid } = JSON.parse(text);
    if (isAlive(pid)) process.kill(pid, 'SIGTERM');
    for (const deadline = Date.now() + 30_000; isAlive(pid) && Date.now() < deadline;) await sleep(20);
  }
  await rm(folder, { recursive: true, force: true });
};

export { tearDown as default };
