import type { Browser, Locator } from 'playwright-core';
import { type BuiltApp, startBuiltApp } from './support/built-app.js';
import { launchChromium } from './support/chromium.js';
import { companyOf } from './support/company.js';
import { choose, tick, write } from './support/form.js';
import { overflow, unlabelled } from './support/page-checks.js';
import { PHONE, type Person, person } from './support/person.js';
import { picture } from './support/pictures.js';
import { hoursAgo, settingOf } from './support/setting.js';
import { story } from './support/story.js';

const NUMBER = '12345-例0001';
const MATTER = '例河边夜里有人挖砂，机器很吵';

let browser: Browser;
let app: BuiltApp;
let order: string;
let file: string;
const { people, as, open } = companyOf(() => ({ browser, app }));
beforeAll(async () => {
  [browser, app] = await Promise.all([launchChromium(), startBuiltApp()]);
});
afterAll(async () => {
  await browser.close();
  await app.stop();
});

/** Opens the form of a step on the order page, fills it in and sends it. */
const take = async ({ page }: Person, name: string, fill: (form: Locator) => Promise<void>): Promise<void> => {
  await page.locator('.order-steps').getByRole('button', { name, exact: true }).click();
  const form = page.locator('.command-drawer');
  await fill(form);
  await form.locator('.command-form-foot').getByRole('button').click();
  await page.getByText(`${name}：已记录。`).first().waitFor();
};

describe('a complaint that becomes a case file and comes back as an answer', () => {
  const then = story(people);

  then('the dispatcher registers it', async () => {
    const { page } = await open('sj-pdy', '/orders');
    await page.getByRole('tab', { name: /待派单/ }).waitFor();
    await picture(page, 'intake/01-desk');
    await page.getByRole('link', { name: '登记工单' }).click();
    await choose(page, '渠道', '12345 政务服务便民热线');
    await write(page, '工单编号', NUMBER);
    await page.getByLabel('收到时间', { exact: true }).fill(hoursAgo(1).replace('T', ' '));
    await page.keyboard.press('Enter');
    await write(page, '反映内容', MATTER);
    await choose(page, '发生地（乡镇）', '营前镇');
    await write(page, '详细地点', '营前镇例河(虚构)');
    await write(page, '诉求人姓名', '万样戊(虚构)');
    await write(page, '联系电话', '0797-0000009');
    expect(await unlabelled(page)).toEqual([]);
    await picture(page, 'intake/02-receive', true);
    await page.getByRole('button', { name: '登记', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: `工单 ${NUMBER}` }).waitFor();
    order = new URL(page.url()).pathname;
  });

  then('it is dispatched to the organ that the words of the matter lead to', async () => {
    const dispatcher = await as('sj-pdy');
    await take(dispatcher, '派单', async (form) => {
      const proposal = form.getByRole('button', { name: /上犹县水利局/ }).first();
      expect(await proposal.innerText()).toContain('相同的词：挖砂');
      await proposal.click();
      await picture(dispatcher.page, 'intake/03-dispatch');
    });
    await dispatcher.page.getByText('办理中', { exact: true }).first().waitFor();
    await picture(dispatcher.page, 'intake/04-order', true);
  });

  then('the officer finds it with its next step, and makes a file of it', async () => {
    const officer = await open('sl-jbr1', '/orders');
    await officer.page.getByRole('link', { name: MATTER }).click();
    await officer.page.getByText('万样戊(虚构)').first().waitFor();
    await take(officer, '转为案卷', async (form) => {
      await write(form, '案件名称', '例河涉嫌采砂线索(虚构)');
      await write(form, '案由', '未经批准在河道管理范围内采砂');
      await choose(officer.page, '办案人员（两名以上）', '样甲', form);
      await choose(officer.page, '办案人员（两名以上）', '样乙', form);
      await officer.page.keyboard.press('Escape');
      await picture(officer.page, 'intake/05-open-case');
    });
    const link = officer.page.getByRole('link', { name: '例河涉嫌采砂线索(虚构)' });
    file = (await link.getAttribute('href')) ?? '';
    await link.click();
    await officer.page.getByText('来源工单').waitFor();
  });

  then('what becomes of the file is told to whoever owes the answer', async () => {
    await settingOf(app).step(file.split('/').at(-1) ?? '', 'sl-fgld', 'decline-filing', { reason: '现场查无采砂。' });
    const officer = await open('sl-jbr1', order);
    for (let tries = 0; tries < 40 && !(await officer.page.getByText('案卷已有结果，还没有告知诉求人').isVisible()); tries += 1) {
      await officer.page.waitForTimeout(250);
      await officer.page.reload();
      await officer.page.getByRole('heading', { level: 1, name: `工单 ${NUMBER}` }).waitFor();
    }
    await take(officer, '答复', async (form) => {
      await form.getByText('不予立案').waitFor();
      await write(form, '答复内容', '请联系 13812345678。');
      await tick(form, '电话');
      await form.locator('.command-form-foot').getByRole('button').click();
      await form.getByText('答复含有他人的个人信息').waitFor();
      await picture(officer.page, 'intake/06-refused-answer');
      officer.faults.forget(); // the refusal was provoked
      await write(form, '答复内容', '经现场核查未发现采砂，将加强夜间巡查。');
    });
    await officer.page.getByText('已答复', { exact: true }).first().waitFor();
  });

  then('the dispatcher calls back and closes it, and the rates say so', async () => {
    const dispatcher = await open('sj-pdy', order);
    await take(dispatcher, '登记回访结果', async (form) => {
      for (const words of ['已响应', '已解决', '满意']) await tick(form, words);
    });
    await take(dispatcher, '办结', (form) => write(form, '办结说明', '已答复并回访'));
    await dispatcher.page.getByText('已办结', { exact: true }).first().waitFor();
    await picture(dispatcher.page, 'intake/07-closed', true);
    await dispatcher.page.goto('/orders');
    await dispatcher.page.getByText('满意率').waitFor();
    expect(await overflow(dispatcher.page)).toEqual([]);
    await picture(dispatcher.page, 'intake/08-rates');
  });

  then('a list with a channel that does not exist is refused, row by row', async () => {
    const { page } = await open('sj-pdy', '/orders/import');
    const csv =
      '工单编号,渠道,收到时间,反映内容,发生地乡镇,详细地点,缓急,诉求人,联系电话,实名举报\nI-9,12399,2026-01-05 09:00,噪声扰民,营前镇,例街,,,,\n';
    await page.locator('input[type=file]').setInputFiles({ name: '工单.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await page.getByText('诉求渠道清单在 2026-01-05 没有“12399”。').waitFor();
    await picture(page, 'intake/09-import');
  });

  then('it fits on a telephone', async () => {
    const walker = await person(browser, app, 'sl-jbr1', PHONE);
    for (const path of ['/orders?state=closed', order]) {
      await walker.page.goto(path);
      await walker.page.getByText(NUMBER).first().waitFor();
      expect(await overflow(walker.page)).toEqual([]);
    }
    await picture(walker.page, 'intake/10-phone', true);
  });

  then('nobody saw an error', () => {
    for (const [username, { faults }] of people) expect({ username, faults: faults.all }).toEqual({ username, faults: [] });
    return Promise.resolve();
  });
});
