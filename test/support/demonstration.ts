import { freePort } from '../../src/database/embedded/free-port.js';
import { type TestDatabase, createTestDatabase, ensureTemplate } from './database.js';
import { startProcess } from './started-process.js';

const DEMONSTRATION = 'jieli_demonstration';
/** The worked cases are played; on a busy machine that takes minutes. */
const PLAYED_MS = 420_000;

/** A database with the county, its accounts and its worked cases, as the first start of a demonstration has left it. */
export const createDemonstration = async (): Promise<TestDatabase> => {
  await ensureTemplate(DEMONSTRATION, firstStart);
  return createTestDatabase(DEMONSTRATION);
};

const firstStart = async ({ appUrl, ownerUrl }: TestDatabase): Promise<void> => {
  const { child, says, exited, output } = startProcess('main', [], {
    DATABASE_URL: appUrl,
    DATABASE_OWNER_URL: ownerUrl,
    JIELI_DEMO: '1',
    PORT: String(await freePort()),
  });
  try {
    await says('已就绪', PLAYED_MS);
    child.kill('SIGTERM');
    if ((await exited) !== 0) throw new Error(`the demonstration did not stop well:\n${output().err}`);
  } finally {
    child.kill('SIGKILL');
  }
};
