import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Names the run. The database is started by the first spec that needs one, so that the others wait for nothing. */
const setUp = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'jieli-test-'));
  await chmod(folder, 0o711);
  process.env.JIELI_TEST_RUN = folder;
  process.env.JIELI_TEST_RUN_PID = String(process.pid);
};

export { setUp as default };
