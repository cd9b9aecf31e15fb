import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const FOLDER = fileURLToPath(new URL('../../../test-results', import.meta.url));

/** Where nobody looks at them, pictures of what went well are left out. */
const UNSEEN = process.env['CI'] !== undefined;

/** Keeps what is on the screen in `test-results/<name>.png`, for people to look at. */
export const picture = async (page: Page, name: string, fullPage = false): Promise<void> => {
  if (UNSEEN && !name.startsWith('failed/')) return;
  const path = join(FOLDER, `${name}.png`);
  await mkdir(dirname(path), { recursive: true });
  await page.screenshot({ path, fullPage, animations: 'disabled', caret: 'initial' });
};
