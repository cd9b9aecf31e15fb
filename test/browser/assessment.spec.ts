import type { Browser } from 'playwright-core';
import { type BuiltApp, startBuiltApp } from './support/built-app.js';
import { launchChromium } from './support/chromium.js';
import { choose } from './support/form.js';
import { headings, overflow, unlabelled } from './support/page-checks.js';
import { NOTEBOOK, PHONE, type Person, arrival } from './support/person.js';
import { picture } from './support/pictures.js';
import { story } from './support/story.js';

let browser: Browser;
let app: BuiltApp;
const people = new Map<string, Person>();
/** At this page, everybody on a screen of their own. */
const at = async (username: string, path: string, options = NOTEBOOK): Promise<Person> => {
  const who = people.get(username) ?? (await arrival(browser, app, username, options));
  people.set(username, who);
  await who.page.goto(path);
  return who;
};
beforeAll(async () => {
  [browser, app] = await Promise.all([launchChromium(), startBuiltApp()]);
});
afterAll(async () => {
  await browser.close();
  await app.stop();
});

describe('pushes', () => {
  const then = story(people);

  then('a penalty is drafted by the platform and pushed to whom the organ names', async () => {
    const { page } = await at('scjg-fgld', '/sharing/pushes?tab=drafts');
    const card = page.locator('.push-card').filter({ hasText: '犹市监罚〔2026〕例1号' });
    await card.getByText('没有机关订阅这类信息', { exact: false }).waitFor();
    expect(await card.innerText()).not.toMatch(/\d{17}[\dX]/u);
    await picture(page, 'pushes/01-drafts');
    await card.getByRole('button', { name: '推送', exact: true }).click();
    await choose(page, '另外指定接收机关', '营前镇', page.locator('.command-form'));
    await page.locator('.ant-drawer-title').click(); // closes the list, which stays open for more
    await page.getByRole('button', { name: '核对无误，推送' }).click();
    await card.waitFor({ state: 'detached' });
  });

  then('the township signs for it', async () => {
    const { page } = await at('yq-djy', '/sharing/pushes');
    const card = page.locator('.push-card').filter({ hasText: '犹市监罚〔2026〕例1号' });
    await card.getByRole('button', { name: '签收' }).click();
    await card.getByText('郑例庚 签收', { exact: false }).waitFor();
    expect(await card.getByRole('button', { name: '签收' }).count()).toBe(0);
    expect([await headings(page), await overflow(page), await unlabelled(page)]).toEqual([['推送与订阅'], [], []]);
    await picture(page, 'pushes/02-inbox');
  });
});

describe('the assessment', () => {
  const then = story(people);

  then('shows a department’s number and opens the event behind it, in the replay', async () => {
    const { page } = await at('yq-fgld', '/assessment');
    await page.getByRole('img', { name: /部门综合分.*上犹县自然资源局/u }).waitFor();
    await picture(page, 'assessment/01-township', true);
    await page.getByRole('button', { name: /上犹县自然资源局，按期答复 50\.0/u }).click();
    const drawer = page.locator('.evidence-drawer');
    await drawer.getByText('逾期办理').waitFor();
    await picture(page, 'assessment/02-evidence');
    await drawer.locator('li').filter({ hasText: '逾期办理' }).getByRole('link', { name: '回放到这一步' }).click();
    await page.waitForURL(/\/cases\/[0-9a-f-]{36}\/replay\?version=\d+/u);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
  });

  then('corrects a rating: as known before, it stays what it was', async () => {
    const { page } = await at('yq-fgld', '/assessment');
    const score = (value: string) => page.getByRole('button', { name: new RegExp(`上犹县自然资源局，互评得分 ${value}`, 'u') });
    await score('75\\.0').waitFor();
    const before = new Date().toISOString();
    await page.getByRole('button', { name: '更正' }).click();
    const form = page.locator('.ant-drawer .command-form');
    await form.getByLabel('评分理由').fill('核对后更正：两件都在期限内答复，其中一件登记较晚。');
    await form.getByLabel('更正理由').fill('核对了答复时间');
    const promptness = form.locator('.ant-rate').first();
    await promptness.locator('.ant-rate-star').nth(4).click();
    await promptness.locator('.ant-rate-star-full').nth(4).waitFor();
    await form.getByRole('button', { name: '提交更正' }).click();
    await page.getByText('已更正 1 次').waitFor();
    await score('87\\.5').waitFor();
    expect([await headings(page), await unlabelled(page)]).toEqual([['考评'], []]);
    await page.goto(`/assessment?knownAt=${encodeURIComponent(before)}`);
    await page.getByText('这是当时的数字', { exact: false }).waitFor();
    await score('75\\.0').waitFor();
    await picture(page, 'assessment/03-as-known-then', true);
  });

  then('fits a phone', async () => {
    const { page } = await at('sfj-jdy', '/assessment', PHONE);
    await page.locator('.score-bars').first().waitFor();
    expect(await overflow(page)).toEqual([]);
    await picture(page, 'assessment/04-phone', true);
  });
});
