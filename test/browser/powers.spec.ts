import type { Browser } from 'playwright-core';
import { type BuiltApp, startBuiltApp } from './support/built-app.js';
import { launchChromium } from './support/chromium.js';
import { companyOf } from './support/company.js';
import { choose, write } from './support/form.js';
import { overflow, unlabelled } from './support/page-checks.js';
import type { Person } from './support/person.js';
import { picture } from './support/pictures.js';
import { hoursAgo, settingOf } from './support/setting.js';
import { story } from './support/story.js';

const CIVIL = '上犹县民政局';
const HEALTH = '上犹县卫生健康委员会';
const ITEM = 'MZ-01';
const ITEM_NAME = '在公墓以外建造坟墓';

let browser: Browser;
let app: BuiltApp;
let file: string;
let change: string;
const { people, open } = companyOf(() => ({ browser, app }));
beforeAll(async () => {
  [browser, app] = await Promise.all([launchChromium(), startBuiltApp()]);
  const setting = settingOf(app);
  const caseId = await setting.open({ item: ITEM, title: '例岭(虚构)违规建造坟墓案', discoveredAt: hoursAgo(3) });
  await setting.handOff(caseId, 'sent', { to: 'sy-mz', explanation: '由县民政局处罚。', legalBasis: '《殡葬管理条例》（条款待核实）' });
  file = `/cases/${caseId}`;
});
afterAll(async () => {
  await browser.close();
  await app.stop();
});

const today = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
const pickDay = async ({ page }: Person, label: string, day: string): Promise<void> => {
  await page.getByLabel(label, { exact: true }).fill(day);
  await page.keyboard.press('Enter');
};
const take = async ({ page }: Person, step: string, fields: Readonly<Record<string, string>>): Promise<void> => {
  await page.getByRole('button', { name: step, exact: true }).click();
  const form = page.getByRole('dialog');
  for (const [label, text] of Object.entries(fields)) await write(form, label, text);
  await form.getByRole('button', { name: step, exact: true }).click();
  await form.waitFor({ state: 'detached' });
};

describe('an organ abolished on a date, with files in flight', () => {
  const then = story(people);

  then('its head applies, with a row for every item of the list', async () => {
    const head = await open('mz-zz', '/catalogue/changes/new');
    const { page } = head;
    await pickDay(head, '生效日期', today());
    await choose(page, '要撤销的机关', CIVIL);
    await choose(page, `${ITEM_NAME}的承接机关`, HEALTH);
    await choose(page, '概括承接机关', HEALTH);
    await pickDay(head, '过渡期截止日期', '2199-12-31');
    await write(page, '调整依据', '犹编〔2026〕例9号(虚构)');
    await write(page, '理由', '机构改革，职权由卫生健康委员会承接。');
    await picture(page, 'powers-form');
    await page.getByRole('button', { name: '提交申请' }).click();
    await page.getByRole('heading', { name: '职权拆分表' }).waitFor();
    change = new URL(page.url()).pathname;
    await page.getByText('改由承接机关接手').first().waitFor();
    await picture(page, 'powers-change');
    expect(await overflow(page)).toEqual([]);
    expect(await unlabelled(page)).toEqual([]);
  });

  then('the government agrees, two offices review, the government approves', async () => {
    await take(await open('zf-xld', change), '同意研究调整', { 意见: '同意。' });
    await take(await open('bb-qdgly', change), '审核通过', { 意见: '职责清楚。' });
    await take(await open('sfj-jdy', change), '审核通过', { 意见: '合法。' });
    const leader = await open('zf-xld', change);
    await take(leader, '批准', { 批准文号: '犹府字〔2026〕例30号' });
    await leader.page.getByText('过渡期', { exact: true }).first().waitFor();
  });

  then('the file passes to the successor by itself, and says why', async () => {
    const successor = await open('wj-djy', '/cases');
    const link = successor.page.getByRole('link', { name: '例岭(虚构)违规建造坟墓案' });
    for (let tries = 0; tries < 20 && !(await link.isVisible()); tries += 1) {
      await successor.page.waitForTimeout(700);
      await successor.page.reload();
    }
    await successor.page.goto(new URL(file, successor.page.url()).href);
    await successor.page.getByText(`${CIVIL}的职权由${HEALTH}承接`).waitFor();
    await successor.page.getByText('为被告').first().waitFor();
    await picture(successor.page, 'powers-file');
  });

  then('the list shows its history, and a phone the change', async () => {
    const anybody = await open('yq-jbr1', `/catalogue?item=${ITEM}`);
    await anybody.page.getByText('由清单变动写入').first().waitFor();
    await anybody.page.setViewportSize({ width: 390, height: 844 });
    await anybody.page.goto(new URL(change, anybody.page.url()).href);
    await anybody.page.getByRole('heading', { name: '到时会发生什么' }).waitFor();
    expect(await overflow(anybody.page)).toEqual([]);
    await picture(anybody.page, 'powers-phone');
  });
});
