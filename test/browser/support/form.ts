import type { Locator, Page } from 'playwright-core';

type Scope = Page | Locator;

/** Types a text into the field of this label. */
export const write = (scope: Scope, label: string, text: string): Promise<void> => scope.getByLabel(label, { exact: true }).fill(text);

/** Opens the list of this label, types to find, and takes the entry. */
export const choose = async (page: Page, label: string, entry: string, scope: Scope = page): Promise<void> => {
  const box = scope.getByLabel(label, { exact: true });
  await box.click();
  await box.fill(entry);
  await page
    .locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option')
    .filter({ hasText: entry })
    .first()
    .click();
};

/** Ticks a box or one of several, by its words. */
export const tick = (scope: Scope, words: string): Promise<void> => scope.getByText(words, { exact: true }).click();
