import type { Locator, Page } from 'playwright-core';

type Scope = Page | Locator;

/** Types a text into the field of this label. */
export const write = (scope: Scope, label: string, text: string): Promise<void> => scope.getByLabel(label, { exact: true }).fill(text);

/** Opens the list of this label, types to find where there is something to type into, and takes the entry. */
export const choose = async (page: Page, label: string, entry: string, scope: Scope = page): Promise<void> => {
  const box = scope.getByLabel(label, { exact: true });
  const taken = box.locator('xpath=ancestor::div[contains(concat(" ", @class, " "), " ant-select ")]').getByText(entry).first();
  await box.click();
  if (await box.isEditable()) await box.fill(entry);
  for (let attempt = 1; ; attempt += 1) {
    await optionOf(page, entry).click();
    try {
      await taken.waitFor({ timeout: 2_000 });
      return;
    } catch (error) {
      // A list that arrives late is drawn anew under the pointer, and the click is lost: one clicks again.
      if (attempt === 3) throw error;
    }
  }
};

/** An entry of the list that is open. */
export const optionOf = (page: Page, entry: string): Locator =>
  page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option').filter({ hasText: entry }).first();

/** Ticks a box or one of several, by its words. */
export const tick = (scope: Scope, words: string): Promise<void> => scope.getByText(words, { exact: true }).click();
