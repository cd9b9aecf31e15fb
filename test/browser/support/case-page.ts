import type { Locator } from 'playwright-core';
import type { Person } from './person.js';

/** The form beside the file. */
export const drawerOf = ({ page }: Person): Locator => page.getByRole('dialog');

/** Opens a command of the case page by its button, fills in its form, sends it, and waits until the page says that it is recorded. */
export const take = async (
  who: Person,
  command: string,
  fill: (form: Locator) => Promise<void> = () => Promise.resolve(),
): Promise<void> => {
  const { page } = who;
  await page.getByRole('complementary', { name: '可以办理的事项' }).getByRole('button', { name: command, exact: true }).click();
  const form = drawerOf(who);
  await form.locator('form').waitFor();
  await fill(form);
  await form.locator('button[type=submit]').click();
  await page.getByText(`${command}：已记录。`).waitFor();
  await form.waitFor({ state: 'hidden' });
};

/** The organ that the case page shows as responsible. */
export const responsibleOrgan = async ({ page }: Person): Promise<string> => (await page.locator('.case-responsible').innerText()).trim();

/** Waits until the case page says that this organ is responsible. */
export const isResponsible = ({ page }: Person, organ: string): Promise<void> =>
  page.locator('.case-responsible').filter({ hasText: organ }).waitFor();
