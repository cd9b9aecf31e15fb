import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SEED_FOLDER } from '../../seed-folder.js';

const NAME = 's15-recall-too-late.yaml';

/** The scenario that is shipped; it is tried on the rules by a test. */
export const readScenarioExample = async (): Promise<{ readonly name: string; readonly text: string }> => ({
  name: NAME,
  text: await readFile(join(SEED_FOLDER, 'scenarios', NAME), 'utf8'),
});
