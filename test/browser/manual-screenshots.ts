// Takes the pictures of docs/manual.zh-CN.md again, from a demonstration of its own:
//   npm run build && node --import ./test/support/typescript.js test/browser/manual-screenshots.ts
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { setUp } from '../support/global-setup.js';
import { tearDown } from '../support/global-teardown.js';
import { type BuiltApp, startBuiltApp } from './support/built-app.js';
import { take } from './support/case-page.js';
import { launchChromium } from './support/chromium.js';
import { choose, write, tick } from './support/form.js';
import { type Person, person, visitor } from './support/person.js';
import { register } from './support/registration.js';

const FOLDER = fileURLToPath(new URL('../../docs/images', import.meta.url));
const CASE = {
  item: '未经批准或者骗取批准非法占用土地',
  address: '例石村例湾组县道旁',
  facts: '巡查发现陈例乙（虚构）在例石村例湾组占用约120平方米土地浇筑地基，不能出示用地批准文件。',
  party: '陈例乙（虚构）',
  idNumber: '999999199003070039',
  officers: ['郑样甲', '郑样乙'],
} as const;

const shot = async (page: Page, name: string): Promise<void> => {
  await page.mouse.move(0, 0);
  await page.locator('.ant-message-notice').waitFor({ state: 'detached' });
  await page.screenshot({ path: join(FOLDER, `${name}.png`), animations: 'disabled' });
};

const takePictures = async (browser: Browser, app: BuiltApp): Promise<void> => {
  const people = new Map<string, Person>();
  const as = async (username: string, path: string): Promise<Person> => {
    const who = people.get(username) ?? (await person(browser, app, username));
    people.set(username, who);
    await who.page.goto(path);
    await who.page.waitForLoadState('networkidle');
    return who;
  };
  const takeShowing = (who: Person, command: string, name: string, fill: (form: Locator) => Promise<void> = () => Promise.resolve()) =>
    take(who, command, async (form) => {
      await fill(form);
      await shot(who.page, name);
    });

  const entrance = await visitor(browser, app);
  await entrance.page.getByText('建议账号').first().waitFor();
  await shot(entrance.page, 'sign-in');

  const officer = await as('yq-jbr1', '/');
  await shot(officer.page, 'desk');
  await register(officer, CASE, async () => {
    await write(officer.page, '公民身份号码', '999999199003070031');
    await officer.page.getByText('校验码对不上，请逐位核对').waitFor();
    await shot(officer.page, 'registration');
  });
  const file = new URL(officer.page.url()).pathname;
  await officer.page.locator('.case-responsible').waitFor();
  await officer.page.waitForLoadState('networkidle');
  await shot(officer.page, 'case');
  await takeShowing(officer, '拟稿移送', 'draft', async (form) => {
    await write(form, '移送说明', '非法占用土地由县级人民政府自然资源主管部门查处，本机关已制止并固定证据。');
    await write(form, '移送依据', '《中华人民共和国土地管理法》第七十七条');
    await write(form, '联系电话', '0797-0000000');
  });
  await take(officer, '报批');
  await takeShowing(await as('yq-fgld', file), '批准移送', 'approve');
  await takeShowing(await as('yq-djy', file), '发出移送', 'send');
  await takeShowing(await as('zrzy-djy', file), '签收', 'receive');
  await takeShowing(await as('zrzy-jbr1', file), '要求补正', 'supplement', async (form) => {
    await form.getByLabel('需补正的材料 1').fill('现场勘测定界图');
    await write(form, '补正理由', '缺少占地范围的材料，无法判断是否属于耕地。');
  });
  await take(await as('yq-jbr1', file), '补正');
  await takeShowing(await as('zrzy-fgld', file), '接收', 'accept');

  const { page } = await as('yq-jbr1', file);
  await page.evaluate("document.querySelector('#handoffs').scrollIntoView()");
  await shot(page, 'handoff');
  const clocks = await as('yq-jbr2', '/?tab=sent');
  await clocks.page.getByRole('link', { name: /例背/ }).click();
  await clocks.page.locator('#clocks .clock-card').first().waitFor();
  await clocks.page.evaluate("document.querySelector('#clocks').scrollIntoView()");
  await shot(clocks.page, 'case-clocks');
  await page.goto(`${file}/replay?version=9`);
  await page.locator('.replay-body[aria-busy=false] .replay-step-text').waitFor();
  await page.waitForLoadState('networkidle');
  await shot(page, 'replay');
  await page.getByText('按当时所知', { exact: true }).click();
  await page.locator('.replay-body[aria-busy=false] .replay-step-text').waitFor();
  await shot(page, 'replay-known');

  const atSection = async (who: string, matter: RegExp, section: string, name: string): Promise<void> => {
    const { page: desk } = await as(who, '/cases');
    await desk.getByRole('link', { name: matter }).first().click();
    await desk.locator(`#${section}`).waitFor();
    await desk.waitForLoadState('networkidle');
    await desk.evaluate(`document.querySelector('#${section}').scrollIntoView()`);
    await shot(desk, name);
  };
  await atSection('ly-fgld', /例山/, 'consultations', 'consultation');
  await atSection('zrzy-fgld', /例湾/, 'disputes', 'dispute-in-case');
  await atSection('ly-zz', /孙例戊/, 'criminal-transfers', 'criminal-transfer');
  const coordinator = await as('sfj-xty', '/disputes?tab=open');
  await coordinator.page.getByRole('link', { name: /例湾/ }).first().waitFor();
  await shot(coordinator.page, 'disputes');
  const government = await as('zf-xld', '/disputes?awaits=superior');
  await government.page.getByText('拟定由').first().waitFor();
  await shot(government.page, 'decisions');
  await government.page.getByRole('link', { name: /例岗/ }).first().click();
  await government.page.locator('.dispute-page').getByText('各方意见').first().waitFor();
  await government.page.waitForLoadState('networkidle');
  await shot(government.page, 'dispute');
  const supervisor = await as('sfj-jdy', '/supervision');
  await supervisor.page
    .getByText(/可发督办函/)
    .first()
    .waitFor();
  await shot(supervisor.page, 'supervision');

  const whistling = await as('yq-jbr1', '/whistles/new');
  await write(whistling.page, '标题', '例河(虚构)河滩采砂');
  await choose(whistling.page, '涉及事项', '未经批准在河道管理范围内采砂');
  await whistling.page.keyboard.press('Escape');
  await whistling.page.getByRole('button', { name: '呼叫上犹县水利局' }).click();
  await whistling.page.locator('.whistle-asks').waitFor();
  await whistling.page.evaluate("document.querySelector('#beyond').scrollIntoView()");
  await shot(whistling.page, 'whistle-draft');
  const called = await as('sthj-jbr1', '/whistles');
  await called.page.getByRole('link', { name: /营前镇例河/ }).waitFor();
  await shot(called.page, 'whistles');
  await called.page.getByRole('link', { name: /营前镇例河/ }).click();
  await called.page.getByRole('button', { name: '报到', exact: true }).waitFor();
  await called.page.waitForLoadState('networkidle');
  await shot(called.page, 'whistle');
  const township = await as('yq-djy', '/sharing/pushes');
  await township.page.locator('.push-card').first().waitFor();
  await shot(township.page, 'pushes');
  await township.page.goto('/assessment');
  await township.page.locator('.score-bars').first().waitFor();
  await township.page.waitForLoadState('networkidle');
  await shot(township.page, 'assessment');
  const asker = await as('ah-jbr1', '/sharing/new');
  await choose(asker.page, '政务数据目录项', '不动产登记信息');
  for (const field of ['宗地号', '权利人姓名', '权利人电话（联系方式）']) await tick(asker.page, field);
  await choose(asker.page, '按什么查询', '宗地号');
  await asker.page.getByLabel('查询值', { exact: true }).fill('AH-2026-0017');
  await asker.page.keyboard.press('Enter');
  await write(asker.page, '使用依据', '《行政处罚法》第二十六条');
  await write(asker.page, '使用场景', '查处擅自改变土地用途');
  await write(asker.page, '使用目的', '查明涉案地块的权利人');
  await asker.page.getByLabel('使用时限（最后一日）', { exact: true }).fill('2099-12-31');
  await asker.page.keyboard.press('Tab');
  await shot(asker.page, 'sharing-request');
  await asker.page.getByRole('button', { name: '草拟申请' }).click();
  await asker.page.waitForURL(/\/sharing\/[0-9a-f-]{36}$/u);
  const share = new URL(asker.page.url()).pathname;
  await take(await as('ah-sjfzr', share), '签发申请');
  const provider = await as('zrzy-sjfzr', share);
  await takeShowing(provider, '同意共享', 'sharing-grant', async (form) => {
    await form.getByRole('checkbox', { name: /权利人电话/u }).uncheck();
    await write(form, '条件', '只提供权利人姓名和宗地号，仅用于本案。');
  });
  await take(provider, '提供信息');
  await asker.page.goto(`${share}/content`);
  await asker.page.getByRole('button', { name: '查阅', exact: true }).click();
  await asker.page.getByRole('region', { name: '共享内容' }).waitFor();
  await shot(asker.page, 'sharing-content');

  const overseer = await as('sfj-jdy', '/?tab=working');
  await shot(overseer.page, 'desk-of-the-justice-bureau');
  await overseer.page.goto('/catalogue');
  await overseer.page.waitForLoadState('networkidle');
  await shot(overseer.page, 'catalogue');
  await overseer.page.goto('/clocks?rule=SAMR-18&start=2026-02-10T09:00');
  await overseer.page.waitForLoadState('networkidle');
  await shot(overseer.page, 'clocks');
  const manager = await as('bb-qdgly', '/catalogue/import');
  await shot(manager.page, 'catalogue-import');
  const dispatcher = await as('sj-pdy', '/orders');
  await shot(dispatcher.page, 'orders');
  await dispatcher.page.getByRole('link', { name: /装修垃圾/ }).click();
  await dispatcher.page.locator('.order-steps').getByRole('button', { name: '派单', exact: true }).click();
  await dispatcher.page.locator('.order-proposal').first().click();
  await shot(dispatcher.page, 'order-dispatch');
  await dispatcher.page.goto('/orders/import');
  await dispatcher.page.locator('input[type=file]').setInputFiles({
    name: '工单.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      '工单编号,渠道,收到时间,反映内容,发生地乡镇,详细地点,缓急,诉求人,联系电话,实名举报\nI-9,12399,2026-01-05 09:00,噪声扰民,营前镇,例街,,,,\n',
    ),
  });
  await dispatcher.page.getByText('处问题').waitFor();
  await shot(dispatcher.page, 'order-import');
  const administrator = await as('sj-xtgly', '/operation');
  await administrator.page.getByText('正常', { exact: true }).first().waitFor();
  await shot(administrator.page, 'operation');
};

await mkdir(FOLDER, { recursive: true });
await setUp();
const [browser, app] = await Promise.all([launchChromium(), startBuiltApp()]);
try {
  await takePictures(browser, app);
} finally {
  await browser.close();
  await app.stop();
  await tearDown();
}
