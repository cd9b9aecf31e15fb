import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { BuiltApp } from './built-app.js';
import { type Faults, watchFaults } from './faults.js';

/** The password of every demonstration account. */
export const PASSWORD = 'shangyou-yanshi-2026';
/** What a page may take on a busy machine before a step counts as failed, in milliseconds. */
const PATIENCE_MS = 30_000;

/** Somebody at a screen of their own: no cookie and no storage is shared with anybody else. */
export interface Person {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly faults: Faults;
}

/** Of those who asked their system for less motion, so that no test waits for a dialog that unfolds; see {@link MOVING}. */
export const NOTEBOOK: BrowserContextOptions = {
  viewport: { width: 1366, height: 768 },
  locale: 'zh-CN',
  timezoneId: 'Asia/Shanghai',
  reducedMotion: 'reduce',
};
/** As the page moves for everybody else. */
export const MOVING: BrowserContextOptions = { ...NOTEBOOK, reducedMotion: 'no-preference' };
export const PHONE: BrowserContextOptions = { ...NOTEBOOK, viewport: { width: 390, height: 844 }, hasTouch: true };

/** Somebody who has opened the sign-in page and nothing more. */
export const visitor = async (browser: Browser, { url }: BuiltApp, options = NOTEBOOK, path = '/sign-in'): Promise<Person> => {
  const context = await browser.newContext({ ...options, baseURL: url });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const faults = watchFaults(page);
  await page.goto(path);
  return { page, context, faults };
};

/** Types name and password into the form that is shown. */
export const signIn = async ({ page }: Pick<Person, 'page'>, username: string): Promise<void> => {
  await page.getByLabel('用户名', { exact: true }).fill(username);
  await page.getByLabel('密码', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: '登录', exact: true }).click();
};

/** Somebody who signed in and sees the page of their daily work. */
export const person = async (browser: Browser, app: BuiltApp, username: string, options = NOTEBOOK): Promise<Person> => {
  const visitorOfApp = await visitor(browser, app, options);
  await signIn(visitorOfApp, username);
  await visitorOfApp.page
    .getByRole('heading', {
      level: 1,
      name: /^(工作台|督办看板|争议协调工作台|县政府待决事项|吹哨报到|信息共享|接诉即办|清单变动|运行状态|权责清单|讲师工作台)$/,
    })
    .waitFor();
  return visitorOfApp;
};
