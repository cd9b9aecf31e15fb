import type { Browser } from 'playwright-core';
import { officerOf } from '../support/case-requests.js';
import { type BuiltApp, startBuiltApp } from './support/built-app.js';
import { isResponsible, stepsFor, take, whyNot } from './support/case-page.js';
import { launchChromium } from './support/chromium.js';
import { companyOf } from './support/company.js';
import { tick, write } from './support/form.js';
import { overflow } from './support/page-checks.js';
import { PHONE, person } from './support/person.js';
import { picture } from './support/pictures.js';
import { type Setting, settingOf } from './support/setting.js';
import { story } from './support/story.js';

const TOWNSHIP = '营前镇人民政府';
const POLICE = '上犹县公安局';

let browser: Browser;
let app: BuiltApp;
let setting: Setting;
const { people, as, at } = companyOf(() => ({ browser, app }));
beforeAll(async () => {
  [browser, app] = await Promise.all([launchChromium(), startBuiltApp()]);
  setting = settingOf(app);
});
afterEach(() => {
  for (const [username, { faults }] of people) {
    const met = [...faults.all];
    faults.forget();
    expect({ username, met }).toEqual({ username, met: [] });
  }
});
afterAll(async () => {
  await browser.close();
  await app.stop();
});

describe('a suspected crime that the police decline and the procuratorate has filed', () => {
  const then = story(people);
  const officers = [officerOf('yq-jbr1'), officerOf('yq-jbr2')];
  const GOODS = { name: '原木', quantity: 26, unit: '立方米', storedAt: '例场(虚构)' };
  let file: string;
  let caseId: string;
  const openAs = (username: string) => at(username, file);

  then('the township suspects a crime, and only its head may decide to transfer it', async () => {
    caseId = await setting.open({ title: '李样乙(虚构)涉嫌滥伐林木案', item: 'LY-03', cause: '滥伐林木', goods: [GOODS] });
    file = `/cases/${caseId}`;
    await setting.step(caseId, 'yq-fgld', 'file', { officers });
    await setting.step(caseId, 'yq-jbr1', 'suspect-crime', { facts: '立木材积二十六立方米。' });
    await take(await openAs('yq-zz'), '指定专案组');
    const officer = await openAs('yq-jbr1');
    await take(officer, '提出移送的书面报告', async (form) => {
      await write(form, '涉嫌罪名', '滥伐林木罪');
      await write(form, '书面报告', '核实立木材积二十六立方米，建议移送。');
      await write(form, '依据', '《刑法》第三百四十五条');
    });
    expect(await whyNot(await openAs('yq-fgld'), '批准移送')).toContain('副职不能代为决定');
    await take(await openAs('yq-zz'), '批准移送');
    const sender = await openAs('yq-djy');
    await take(sender, '移送公安机关');
    await picture(sender.page, 'criminal/01-sent');
    await isResponsible(sender, TOWNSHIP);
  });

  then('the police find the file on their desk, sign, and see both readings of their time', async () => {
    const desk = await as('ga-djy');
    await desk.page.goto('/');
    await desk.page.getByRole('link', { name: '李样乙(虚构)涉嫌滥伐林木案' }).first().click();
    await take(desk, '在回执上签字');
    await desk.page.getByText('按工作日读为').first().waitFor();
    const leader = await openAs('ga-fgld');
    expect(await stepsFor(leader)).toEqual(expect.arrayContaining(['决定立案', '决定不予立案', '通知补正材料']));
    await take(leader, '决定不予立案', async (form) => {
      expect(await form.getByText('材料不全', { exact: true }).count()).toBe(0);
      await tick(form, '犯罪事实显著轻微，不需要追究刑事责任');
      await write(form, '理由', '情节显著轻微。');
      await write(form, '不予立案通知书文号', '例公不立〔2026〕1号');
    });
    await isResponsible(leader, TOWNSHIP);
  });

  then('the township asks for reconsideration in vain and turns to the procuratorate', async () => {
    const head = await openAs('yq-zz');
    await take(head, '提请复议', (form) => write(form, '提请复议的理由', '已达立案追诉标准。'));
    await take(await openAs('ga-fgld'), '作出复议决定', async (form) => {
      await tick(form, '维持不予立案');
      await write(form, '理由', '维持原决定。');
      await write(form, '复议决定书文号', '例公复〔2026〕1号');
    });
    await take(await openAs('yq-zz'), '建议检察院立案监督', (form) => write(form, '建议立案监督的理由', '不立案的理由不能成立。'));
  });

  then('the procuratorate hears the police and tells them to file', async () => {
    await take(await openAs('jcy-jbr1'), '要求公安机关说明不立案理由', (form) =>
      write(form, '要求说明不立案理由通知书文号', '例检要〔2026〕1号'),
    );
    await take(await openAs('ga-fgld'), '说明不立案理由', (form) => write(form, '不立案的理由', '界线认识错误。'));
    const procurator = await openAs('jcy-zz');
    await take(procurator, '通知公安机关立案', async (form) => {
      await write(form, '理由', '材积超过标准，理由不能成立。');
      await write(form, '通知立案书文号', '例检通〔2026〕1号');
    });
    await picture(procurator.page, 'criminal/02-notice', true);
  });

  then('the police file and become responsible; the goods follow, and the party is told', async () => {
    const leader = await openAs('ga-fgld');
    await take(leader, '决定立案', (form) => write(form, '立案决定书文号', '例公刑立〔2026〕1号'));
    await isResponsible(leader, POLICE);
    const officer = await openAs('yq-jbr1');
    await take(officer, '移交涉案物品和材料', async (form) => {
      await write(form, '公安机关接收人', '魏样甲');
      await write(form, '书面告知当事人的情况', '直接送达《涉案财物移送告知书》');
    });
    const section = officer.page.locator('#criminal-transfers');
    await section.getByText('接收人 魏样甲').waitFor();
    await officer.page.locator('#materials').getByText(`现由${POLICE}保管`).waitFor();
    expect(await section.getByRole('list', { name: '行刑衔接的进度' }).locator('.criminal-done').allInnerTexts()).toHaveLength(13);
    await section.scrollIntoViewIfNeeded();
    await picture(officer.page, 'criminal/03-goods', true);
  });

  then('the justice bureau reads all of it and is offered no paper against the police', async () => {
    const supervisor = await openAs('sfj-jdy');
    await isResponsible(supervisor, POLICE);
    expect((await stepsFor(supervisor)).filter((step) => /公安|立案/u.test(step))).toEqual([]);
    await supervisor.page.goto(`${file}/replay`);
    await supervisor.page.getByText('公安立案').first().waitFor();
    await picture(supervisor.page, 'criminal/04-replay');
  });

  then('and a phone shows it without scrolling sideways', async () => {
    const phone = await person(browser, app, 'ga-fgld', PHONE);
    await phone.page.goto(file);
    await phone.page.locator('#criminal-transfers').scrollIntoViewIfNeeded();
    await picture(phone.page, 'criminal/05-phone');
    expect(await overflow(phone.page)).toEqual([]);
    await phone.context.close();
  });
});
