import type { Locator, Page } from 'playwright-core';
import type { Person } from './person.js';

/** The form beside the file. */
export const drawerOf = ({ page }: Person): Locator => page.getByRole('dialog');

type Fill = (form: Locator) => Promise<void>;
const nothing: Fill = () => Promise.resolve();

/** What the viewer may do now, on the page of a case and on that of a dispute. */
const offered = (page: Page): Locator =>
  page.getByRole('complementary', { name: '可以办理的事项' }).or(page.getByRole('group', { name: '现在可以办理' }));

/** Fills in the form that is open, sends it, and waits until the page says that it is recorded. */
export const send = async (who: Person, command: string, fill = nothing): Promise<void> => {
  const form = drawerOf(who);
  await form.locator('form').waitFor();
  await fill(form);
  const recorded = who.page.getByText(`${command}：已记录。`);
  const changed = form.getByText('案卷在您查看之后已有变化');
  await form.locator('button[type=submit]').click();
  await recorded.or(changed).first().waitFor();
  if (await changed.isVisible()) {
    // Somebody else's step came to this page a moment too late: one reads it and sends what one has written again.
    await form.locator('button[type=submit]').click();
    await recorded.waitFor();
    who.faults.forget(412);
  }
  await form.waitFor({ state: 'hidden' });
};

/** Opens a command by its button, and sees it through. */
export const take = async (who: Person, command: string, fill = nothing): Promise<void> => {
  await offered(who.page).getByRole('button', { name: command, exact: true }).click();
  await send(who, command, fill);
};

/** The organ that the case page shows as responsible. */
export const responsibleOrgan = async ({ page }: Person): Promise<string> => (await page.locator('.case-responsible').innerText()).trim();

/** Waits until the page says that this organ is responsible. */
export const isResponsible = ({ page }: Person, organ: string): Promise<void> =>
  page.locator('.case-responsible, .dispute-responsible').filter({ hasText: organ }).waitFor();

/** Waits until this step is among those that are not open, and answers why. */
export const whyNot = async ({ page }: Person, command: string): Promise<string> => {
  const closed = page.getByText(/^暂不可办 \d+ 项/);
  const line = page.locator('.closed-commands li, .dispute-waiting li').filter({ has: page.getByText(command, { exact: true }) });
  await closed.waitFor();
  if (!(await line.first().isVisible())) await closed.click();
  return line.first().innerText();
};

/** The steps that the page offers. */
export const stepsFor = ({ page }: Person): Promise<string[]> => offered(page).getByRole('button').allInnerTexts();
