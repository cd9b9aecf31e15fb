import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Names the folder of the run, where the first file leaves the data of a played demonstration for the others. */
const setUp = async () => {
  process.env.JIELI_BROWSER_RUN = await mkdtemp(join(tmpdir(), 'jieli-browser-run-'));
};

export { setUp as default };
