import type { Browser, Locator } from 'playwright-core';
import { type BuiltApp, startBuiltApp } from './support/built-app.js';
import { drawerOf, take } from './support/case-page.js';
import { launchChromium } from './support/chromium.js';
import { companyOf } from './support/company.js';
import { choose, pressUntilGone, tick, write } from './support/form.js';
import { headings, overflow, unlabelled } from './support/page-checks.js';
import { NOTEBOOK, PHONE, type Person, person } from './support/person.js';
import { picture } from './support/pictures.js';
import { story } from './support/story.js';

const PARCEL = 'AH-2026-0017';
const HOLDER = '钟试甲(虚构)';
const TITLE = '不动产登记信息';

let browser: Browser;
let app: BuiltApp;
let share = '';
const { people, as, open } = companyOf(() => ({ browser, app }));
beforeAll(async () => {
  [browser, app] = await Promise.all([launchChromium(), startBuiltApp()]);
});
afterAll(async () => {
  await browser.close();
  await app.stop();
});

/** At this page, which has a heading of its own. */
const at = async (username: string, path: string, heading: string): Promise<Person> => {
  const who = await open(username, path);
  await who.page.getByRole('heading', { level: 1, name: heading }).waitFor();
  return who;
};
const values = async ({ page }: Person): Promise<string> => page.getByRole('region', { name: '共享内容' }).innerText();
const log = ({ page }: Person): Locator => page.getByRole('region', { name: '使用记录' });

describe('a request for information, from the draft to a reading that is refused', () => {
  const then = story(people);

  then('an officer asks for one parcel of the register, and the head of the data office signs', async () => {
    const officer = await at('ah-jbr1', '/sharing/new', '新建共享申请');
    const { page } = officer;
    await choose(page, '政务数据目录项', TITLE);
    for (const field of ['宗地号', '权利人姓名', '权利人电话（联系方式）']) await tick(page, field);
    await choose(page, '按什么查询', '宗地号');
    await page.getByLabel('查询值', { exact: true }).fill(PARCEL);
    await page.keyboard.press('Enter');
    await write(page, '使用依据', '《行政处罚法》第二十六条');
    await write(page, '使用场景', '查处擅自改变土地用途');
    await write(page, '使用目的', '查明涉案地块的权利人');
    await page.getByLabel('使用时限（最后一日）', { exact: true }).fill('2099-12-31');
    await page.keyboard.press('Tab');
    await picture(page, 'sharing/01-request', true);
    expect([await overflow(page), await unlabelled(page), (await headings(page))[0]]).toEqual([
      [],
      [],
      expect.stringContaining('新建共享申请'),
    ]);
    await page.getByRole('button', { name: '草拟申请' }).click();
    await page.waitForURL(/\/sharing\/[0-9a-f-]{36}$/u);
    share = new URL(page.url()).pathname;
    await take(await at('ah-sjfzr', share, TITLE), '签发申请');
  });

  then('privacy alone is no ground to refuse; the provider grants less, under conditions, and delivers', async () => {
    const provider = await at('zrzy-sjfzr', '/sharing', '信息共享');
    await provider.page.getByRole('link', { name: TITLE }).first().waitFor();
    await picture(provider.page, 'sharing/02-desk');
    await at('zrzy-sjfzr', share, TITLE);
    await provider.page.getByRole('button', { name: '不予共享', exact: true }).click();
    const form = drawerOf(provider);
    await tick(form, '没有明确规定');
    await write(form, '理由', '涉及个人隐私');
    await form.locator('button[type=submit]').click();
    await form.getByText('不予共享没有法定依据').waitFor();
    await form.getByText('第十四条').first().waitFor();
    await picture(provider.page, 'sharing/03-no-ground');
    await form.getByRole('button', { name: /关闭|Close/u }).click();
    await pressUntilGone(provider.page.getByRole('button', { name: '放弃', exact: true }));
    await take(provider, '同意共享', async (granting) => {
      await granting.getByRole('checkbox', { name: /权利人电话/u }).uncheck();
      await write(granting, '条件', '只提供权利人姓名和宗地号，仅用于本案。');
      await picture(provider.page, 'sharing/04-grant');
    });
    await take(provider, '提供信息');
  });

  then('the other organ reads the granted fields and nothing else, and the provider sees the reading', async () => {
    const officer = await at('ah-jbr1', `${share}/content`, `查阅：${TITLE}`);
    await write(officer.page, '这次查阅的用途', '制作询问笔录');
    await officer.page.getByRole('button', { name: '查阅', exact: true }).click();
    await officer.page.getByRole('region', { name: '共享内容' }).waitFor();
    const shown = await values(officer);
    expect([shown.includes(PARCEL), shown.includes(HOLDER), shown.includes('0797')]).toEqual([true, true, false]);
    await picture(officer.page, 'sharing/05-content', true);
    const provider = await at('zrzy-sjfzr', share, TITLE);
    await log(provider).getByText('制作询问笔录').waitFor();
    await picture(provider.page, 'sharing/06-log', true);
  });

  then('the provider recalls it on a lawful ground; the next reading is refused and logged', async () => {
    const provider = await at('zrzy-sjfzr', share, TITLE);
    await take(provider, '收回共享', async (form) => {
      await tick(form, '共享目的已实现');
      await write(form, '理由说明', '案件已经办结');
      await write(form, '与需求部门协商的情况', '需求部门同意');
    });
    const officer = await as('ah-jbr1');
    await officer.page.getByRole('button', { name: '查阅', exact: true }).click();
    await officer.page.getByText('共享已收回').first().waitFor();
    expect(await officer.page.getByText(HOLDER).count()).toBe(0);
    await picture(officer.page, 'sharing/07-refused');
    officer.faults.forget();
    const after = await at('zrzy-sjfzr', share, TITLE);
    await log(after).getByText('未允许：已收回').waitFor();
  });

  then('on a telephone the page is as wide as the screen', async () => {
    const { page } = await person(browser, app, 'ah-jbr1', { ...NOTEBOOK, ...PHONE });
    for (const path of ['/sharing?box=ours', share, `${share}/content`, '/sharing/new']) {
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      expect([path, await overflow(page)]).toEqual([path, []]);
      await picture(
        page,
        `sharing/phone${path.replaceAll('/', '-').slice(0, 14).replace('?', '-')}-${path.endsWith('content') ? 'content' : 'page'}`,
        true,
      );
    }
  });
});
