import type { Locator, Page } from 'playwright-core';

type Scope = Page | Locator;

/** Types a text into the field of this label. */
export const write = (scope: Scope, label: string, text: string): Promise<void> => scope.getByLabel(label, { exact: true }).fill(text);

/** Opens the list of this label, types to find where there is something to type into, and takes the entry. */
export const choose = (page: Page, label: string, entry: string, scope: Scope = page): Promise<void> =>
  chooseIn(page, scope.getByLabel(label, { exact: true }), entry);

/** Opens one list and takes an entry. A list that closes or arrives late under the pointer loses the click: one looks and clicks again. */
export const chooseIn = async (page: Page, box: Locator, entry: string): Promise<void> => {
  const taken = box.locator('xpath=ancestor::div[contains(concat(" ", @class, " "), " ant-select ")]').getByText(entry).first();
  for (let attempt = 1; ; attempt += 1) {
    try {
      if ((await box.getAttribute('aria-expanded')) !== 'true') await box.click();
      if (await box.isEditable()) await box.fill(entry);
      await optionOf(page, entry).click({ timeout: attempt * 4_000 });
      await taken.waitFor({ timeout: attempt * 2_000 });
      return;
    } catch (error) {
      if (attempt === 4) throw error;
    }
  }
};

/** An entry of the list that is open. */
export const optionOf = (page: Page, entry: string): Locator =>
  page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option').filter({ hasText: entry }).first();

/** Ticks a box or one of several, by its words. */
export const tick = (scope: Scope, words: string): Promise<void> => scope.getByText(words, { exact: true }).click();

/** A button that closes its own dialog. A dialog that is still opening loses the click: one looks and clicks again. */
export const pressUntilGone = async (button: Locator): Promise<void> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await button.click();
      await button.waitFor({ state: 'hidden', timeout: attempt * 4_000 });
      return;
    } catch (error) {
      if (attempt === 4) throw error;
    }
  }
};
