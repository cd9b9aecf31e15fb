import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StartFailure } from '../start-failure.js';
import { lockFolder } from './instance-lock.js';

describe('the data folder', () => {
  it('that cannot be made, as in a container without one, is a sentence that says what to do', async () => {
    const locking = lockFolder(join(fileURLToPath(import.meta.url), 'data', 'postgres'));
    await expect(locking).rejects.toThrow(StartFailure);
    await expect(locking).rejects.toThrow(/^无法建立数据目录 .*DATA_DIR.*DATABASE_URL/);
  });
});
