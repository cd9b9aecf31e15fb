import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Names the run. The database is started by the first spec that needs one, so that the others wait for nothing. Several runs of Jest
 * are one when `$JIELI_TEST_RUN` (a folder) and `$JIELI_TEST_RUN_PID` (the process that ends last) are named before: what one has
 * prepared is there for the next, and nobody of them takes it down.
 */
export const setUp = async (): Promise<void> => {
  if (process.env['JIELI_TEST_RUN'] !== undefined) return;
  const folder = await mkdtemp(join(tmpdir(), 'jieli-test-'));
  await chmod(folder, 0o711);
  process.env['JIELI_TEST_RUN'] = folder;
  process.env['JIELI_TEST_RUN_PID'] = String(process.pid);
};

export { setUp as default };
