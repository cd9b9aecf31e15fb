import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import type { Browser, Page } from 'playwright-core';
import { type BuiltApp, startBuiltApp } from './support/built-app.js';
import { launchChromium } from './support/chromium.js';
import { databaseOf } from './support/database.js';
import { headings, overflow, tabTo, unlabelled } from './support/page-checks.js';
import { NOTEBOOK, PHONE, type Person, person } from './support/person.js';
import { picture } from './support/pictures.js';
import { settingOf } from './support/setting.js';

let browser: Browser;
let app: BuiltApp;
let database: Client;
beforeAll(async () => {
  [browser, app] = await Promise.all([launchChromium(), startBuiltApp({ STALL_SECONDS: '5' })]);
  database = await databaseOf(app);
});
afterAll(async () => {
  await database.end();
  await browser.close();
  await app.stop();
});

/** The administrator's page. */
const watching = async (options = NOTEBOOK): Promise<Person> => {
  const administrator = await person(browser, app, 'sj-xtgly', options);
  administrator.faults.forget(); // an administrator sees no case files, and so no desk
  await administrator.page.goto('/operation');
  await administrator.page.getByRole('heading', { level: 2, name: '列表' }).waitFor();
  return administrator;
};

/** Every list and every policy is there, and says that all is well. */
const allFollow = async (page: Page): Promise<void> => {
  const { projections, policies } = await (await page.request.get('/api/operation/status')).json();
  const followers = Number(projections.length) + Number(policies.length);
  expect(followers).toBeGreaterThan(2);
  const well = page.getByText('正常', { exact: true });
  await well.nth(followers - 1).waitFor();
  expect(await well.count()).toBe(followers);
};

describe.each([
  ['notebook', NOTEBOOK],
  ['phone', PHONE],
] as const)('the status of operation on a %s', (screen, options) => {
  it('says that every list and every policy follows, and is whole, labelled and within reach of the keyboard', async () => {
    const { page, faults, context } = await watching(options);
    await allFollow(page);
    await page.getByText('数据库连接正常').waitFor();
    expect(await headings(page)).toEqual(['运行状态']);
    expect(await page.title()).toBe('运行状态 · 接力 Jieli');
    expect(await overflow(page)).toEqual([]);
    expect(await unlabelled(page)).toEqual([]);
    expect(await tabTo(page, '打印')).toBe(true);
    await picture(page, `operation/${screen}-calm`, true);
    expect(faults.all).toEqual([]);
    await context.close();
  });
});

describe('an event that was left out', () => {
  afterAll(() => database.query('DELETE FROM projection_failures'));

  it('is shown with its error and with what to do, without anybody asking again', async () => {
    const { page, context } = await watching(PHONE);
    await database.query(
      `INSERT INTO projection_failures (name, position, event_type, error) VALUES ('docket', repeat('0', 32), 'HandoffSent', 'TypeError: no such organ')`,
    );
    await page.getByRole('button', { name: /1 条未能处理/ }).click();
    await page.getByText('TypeError: no such organ').waitFor();
    await page.getByText(/npm run projections:rebuild docket/).waitFor();
    await page.getByText('发出移送').waitFor();
    expect(await overflow(page)).toEqual([]);
    await picture(page, 'operation/phone-left-out', true);
    await context.close();
  });
});

describe('a list that stands still', () => {
  it('rings on every page of the administrator, tells everybody how old it is, and lets them work; then all is well again', async () => {
    const administrator = await watching();
    const clerk = await person(browser, app, 'yq-jbr1');
    await database.query('BEGIN; LOCK TABLE docket IN EXCLUSIVE MODE');
    try {
      const caseId = await settingOf(app).open();

      await administrator.page.getByText(/^案卷列表（工作台、案卷、查重）停滞 \d+ 秒$/).waitFor();
      await administrator.page.getByText(/有 1 条记录等待/).waitFor();
      await picture(administrator.page, 'operation/notebook-stalled', true);
      await administrator.page.getByRole('link', { name: '期限计算' }).click();
      await administrator.page.getByText('运行警报：案卷列表（工作台、案卷、查重）停滞。').waitFor();
      await administrator.page.getByRole('link', { name: '查看运行状态' }).click();
      await administrator.page.getByRole('heading', { level: 1, name: '运行状态' }).waitFor();
      expect(await administrator.page.getByText('运行警报').count()).toBe(0);

      for (const path of ['/', '/?tab=drafts', '/cases']) {
        await clerk.page.goto(path);
        await clerk.page.getByText(/^数据截至 \d\d:\d\d:\d\d$/).waitFor();
        expect(await clerk.page.locator('.problem-alert').count()).toBe(0);
      }
      await picture(clerk.page, 'operation/notebook-old-list', true);
      await clerk.page.goto(`/cases/${caseId}`);
      await clerk.page.getByRole('heading', { level: 1, name: '李样乙(虚构)涉嫌违法建设案' }).waitFor();
      await clerk.page.getByRole('button', { name: '编案号' }).first().click();
      const form = clerk.page.getByRole('dialog');
      await form.getByLabel('案号').fill('营前立〔2026〕1号');
      await form.getByRole('button', { name: '编案号' }).click();
      await clerk.page.getByText('营前立〔2026〕1号').first().waitFor();
      // The lists first wait for what was written, in vain (503), and then show what they have.
      expect(clerk.faults.all.filter((fault) => !fault.includes('503'))).toEqual([]);
      await clerk.page.goto('/cases');
      await clerk.page.getByText(/^数据截至/).waitFor();
    } finally {
      await database.query('ROLLBACK');
    }
    await clerk.page.getByText(/^数据截至/).waitFor({ state: 'detached' });
    await clerk.page.getByText('营前立〔2026〕1号').first().waitFor();
    await administrator.page
      .getByText(/停滞 \d+ 秒/)
      .first()
      .waitFor({ state: 'detached' });
    await allFollow(administrator.page);
    for (const line of ['projection docket stalls', 'projection docket no longer stalls']) {
      for (const deadline = Date.now() + 10_000; !app.said().includes(line) && Date.now() < deadline;) await sleep(50);
      expect(app.said().split(line)).toHaveLength(2);
    }
    await administrator.context.close();
    await clerk.context.close();
  });
});

describe('somebody who is no administrator', () => {
  it('finds no entry for it in the menu, and nothing at its address', async () => {
    const { page, context } = await person(browser, app, 'yq-jbr1');
    expect(await page.getByRole('link', { name: '账号' }).count()).toBe(1);
    expect(await page.getByRole('link', { name: '运行状态' }).count()).toBe(0);
    await page.goto('/operation');
    await page.getByText('没有权限').waitFor();
    expect(await page.getByRole('heading', { level: 2 }).count()).toBe(0);
    await context.close();
  });
});
