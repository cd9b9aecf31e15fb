import type { Browser, Locator } from 'playwright-core';
import { type BuiltApp, startBuiltApp } from './support/built-app.js';
import { drawerOf, isResponsible, stepsFor, take, whyNot } from './support/case-page.js';
import { launchChromium } from './support/chromium.js';
import { companyOf } from './support/company.js';
import { choose, tick, write } from './support/form.js';
import { overflow } from './support/page-checks.js';
import { PHONE, person } from './support/person.js';
import { picture } from './support/pictures.js';
import { SAND, type Setting, settingOf } from './support/setting.js';
import { story } from './support/story.js';

const TOWNSHIP = '营前镇人民政府';
const RESOURCES = '上犹县自然资源局';
const FORESTRY = '上犹县林业局';

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

describe('talks that end in agreement, and a return that both want', () => {
  const then = story(people);
  let caseId: string;
  let file: string;

  then('the department doubts that the matter is its own, and the township answers that it takes it back', async () => {
    caseId = await setting.open();
    const handoffId = await setting.handOff(caseId, 'received', { to: 'sy-zrzy', receiverReason: '建在耕地上。' });
    await setting.step(caseId, 'zrzy-fgld', `handoffs/${handoffId}/object`, {
      ground: 'no-functional-jurisdiction',
      reasons: '没有占用耕地，属于乡村建设规划许可。',
      legalBasis: '《城乡规划法》第六十五条',
    });
    file = `/cases/${caseId}`;
    await take(await at('zrzy-fgld', file), '发起协商');
    await take(await at('yq-djy', file), '签收协商函');
    const township = await at('yq-fgld', file);
    await take(township, '答复协商', async (form) => {
      await write(form, '意见', '经复核没有占用耕地，同意由本镇办理。');
      await write(form, '依据', '《城乡规划法》第六十五条');
    });
  });

  then('an agreement proposed on a stale page says what has happened since, and is recorded at the second try', async () => {
    const resources = await at('zrzy-fgld', file);
    await take(resources, '提出协议', async (form) => {
      await choose(resources.page, '约定管辖的机关', '营前镇', form);
      await write(form, '协议内容', '由营前镇人民政府管辖，自然资源局退回移送材料。');
      await setting.step(caseId, 'yq-djy', 'number', { number: `例营〔2026〕${Date.now() % 100_000}号` });
      await form.locator('button[type=submit]').click();
      const refused = form.getByRole('alert').filter({ hasText: '您填写的内容没有丢失；核对后可以再次提交。' });
      await refused.getByText('编案号').waitFor();
      await picture(resources.page, 'coordination/01-stale');
      expect(await form.getByLabel('协议内容', { exact: true }).inputValue()).toContain('退回移送材料');
      resources.faults.forget(); // the 412 that was provoked
    });
  });

  then('it holds once both have sealed it; responsibility has not moved', async () => {
    const resources = await at('zrzy-fgld', file);
    expect(await whyNot(resources, '记录达成一致')).toContain('盖章');
    const township = await at('yq-fgld', file);
    await take(township, '在协议上盖章', async (form) => {
      await form.getByText('自然资源局退回移送材料').waitFor();
      await picture(township.page, 'coordination/02-seal');
    });
    await take(resources, '记录达成一致');
    const card = resources.page.getByRole('article', { name: /^管辖协商/ });
    await card.getByText('达成一致').first().waitFor();
    await card.getByText('已答复', { exact: true }).waitFor();
    await card.scrollIntoViewIfNeeded();
    await picture(resources.page, 'coordination/03-agreed');
    await isResponsible(resources, TOWNSHIP);
    await resources.page.locator('.case-header').getByRole('button', { name: '提出协商退回' }).waitFor();
  });

  then('the handoff is returned by both, on record; the case is with the sender as before', async () => {
    const resources = await at('zrzy-fgld', file);
    await take(resources, '提出协商退回', async (form) => {
      await write(form, `移送方参加人（${TOWNSHIP}） 1`, '郑例戊');
      await write(form, `受移送方参加人（${RESOURCES}） 1`, '曾例戊');
      await write(form, '双方意见', '双方核对后认为没有占用耕地。');
      await write(form, '协商结果', '按协议退回营前镇人民政府。');
    });
    expect(await stepsFor(resources)).not.toContain('同意协商退回');
    const township = await at('yq-fgld', file);
    await take(township, '同意协商退回', async (form) => {
      await form.getByText('按协议退回营前镇人民政府。').waitFor();
      await picture(township.page, 'coordination/04-agree-return');
    });
    await isResponsible(township, TOWNSHIP);
    await township.page.getByText('协商退回').first().waitFor();
    expect(await stepsFor(township)).toContain('立案');
    await picture(township.page, 'coordination/05-back-with-the-sender');
    await take(await at('zrzy-fgld', file), '了结协商', (form) => write(form, '了结说明', '已按协议退回。'));
  });
});

describe('help that is refused', () => {
  const then = story(people);
  let file: string;

  then('the leader asks for help, and sees the ground of the refusal and that it is one of those that only allow it', async () => {
    file = `/cases/${await setting.open(SAND)}`;
    const township = await at('yq-fgld', file);
    await take(township, '发起协商', async (form) => {
      await tick(form, '行政协助');
      await choose(township.page, '协商对象', '林业局', form);
      await form.getByLabel('协商对象', { exact: true }).press('Escape');
      await write(form, '协商事项', '请到场核对林地界线。');
      await form.locator('.reply-due').waitFor();
      await picture(township.page, 'coordination/10-ask-for-help');
    });
    const forestry = await at('ly-fgld', file);
    await take(forestry, '拒绝协助', async (form) => {
      await tick(form, '严重妨碍自身工作');
      await write(form, '理由说明', '防火期人员全部在岗，无法到场。');
      await picture(forestry.page, 'coordination/11-refuse');
    });
    const card = township.page.getByRole('article', { name: /^行政协助/ });
    await card.getByText('防火期人员全部在岗，无法到场。').waitFor();
    await card.getByText('严重妨碍自身工作').waitFor();
    await card.getByText('可以拒绝').waitFor();
    await card.scrollIntoViewIfNeeded();
    await picture(township.page, 'coordination/12-refused');
    await isResponsible(township, TOWNSHIP);
  });

  then('the supervisor issues a letter about it; the organ objects in vain, and is not escalated meanwhile', async () => {
    const supervisor = await at('sfj-jdy', file);
    await take(supervisor, '发起督办', async (form) => {
      await choose(supervisor.page, '被督办机关', FORESTRY, form);
      await choose(supervisor.page, '线索来源', '监督检查', form);
      await write(form, '未履行的职责', '没有正当理由拒绝协助');
      await choose(supervisor.page, '所涉的移送、协商或者争议', '行政协助', form);
      await form.getByRole('button', { name: '5 个工作日' }).click();
      await write(form, '依据', '《行政处罚法》第二十六条');
      await picture(supervisor.page, 'coordination/13-open-supervision');
    });
    const forestry = await at('ly-fgld', file);
    await forestry.page.locator('.supervised-notice').filter({ hasText: '没有正当理由拒绝协助' }).waitFor();
    await take(forestry, '对督办提出异议', (form) => write(form, '异议理由', '防火期属于严重妨碍自身工作。'));
    expect(await whyNot(supervisor, '发监督意见书')).toContain('异议');
    await take(supervisor, '答复异议', async (form) => {
      await form.getByText('防火期属于严重妨碍自身工作。').waitFor();
      await tick(form, '不成立，继续督办');
      await write(form, '答复理由', '可以另行约定到场时间，不能拒绝。');
      await picture(supervisor.page, 'coordination/14-answer-objection');
    });
  });

  then('the organ helps and reports, and the letter is settled', async () => {
    const forestry = await at('ly-fgld', file);
    await take(forestry, '报送整改情况', (form) => write(form, '整改情况', '已派两人到场核对林地界线。'));
    const supervisor = await at('sfj-jdy', file);
    await take(supervisor, '确认整改', async (form) => {
      await form.getByText('已派两人到场核对林地界线。').waitFor();
      await write(form, '确认意见', '属实。');
    });
    await forestry.page.locator('.supervised-notice').waitFor({ state: 'detached' });
    await forestry.page.locator('#supervisions').getByText('已整改').first().waitFor();
    await forestry.page.locator('#supervisions').getByText(`行政协助：${TOWNSHIP} → ${FORESTRY}（已拒绝）`).scrollIntoViewIfNeeded();
    await picture(forestry.page, 'coordination/15-rectified');
  });
});

describe('a time that was missed', () => {
  const then = story(people);
  const DUTY = '接收或提出异议';
  const BOARD = '/supervision?organ=sy-zrzy';
  let file: string;
  const lineOn = (board: Locator): Locator => board.locator('tbody tr').filter({ hasText: '例背' });

  then('the platform has recorded it by itself; the board shows it, and leads to the case and back', async () => {
    const { page } = await as('sfj-jdy');
    await page.goto(BOARD);
    const line = lineOn(page.locator('.docket'));
    await line.locator('.severity-tag').getByText('逾期').waitFor({ timeout: 60_000 }); // the clock watch looks every few seconds
    await picture(page, 'coordination/20-board');
    await line.getByRole('link', { name: DUTY }).click();
    await page.waitForURL(/\/cases\/[0-9a-f-]{36}#supervision-/);
    file = new URL(page.url()).pathname;
    await page.goBack();
    await page.waitForURL(`**${BOARD}`);
    await line.waitFor();
    await page.goForward();
    await page.locator('.case-responsible').waitFor();
  });

  then('the supervisor issues a letter, written from the facts of the file', async () => {
    const supervisor = await at('sfj-jdy', file);
    await take(supervisor, '发督办函或者督办通知书', async (form) => {
      await form.getByRole('button', { name: '3 个工作日' }).click();
      expect(await form.getByLabel('文书内容', { exact: true }).inputValue()).toContain(RESOURCES);
      const urgent = form.getByLabel('紧急理由', { exact: true }); // right after long holidays the waiting time is not over
      if (await urgent.isVisible()) await urgent.fill('占地仍在扩大。');
      await write(form, '依据', '《行政处罚法》第二十五条');
      await picture(supervisor.page, 'coordination/21-letter');
    });
    await isResponsible(supervisor, TOWNSHIP); // a timeout is no acceptance
  });

  then('the organ sees it at the head of the file, does what was due, and reports', async () => {
    const resources = await at('zrzy-fgld', file);
    const notice = resources.page.locator('.supervised-notice.ant-alert-error');
    await notice
      .filter({ hasText: DUTY })
      .getByText(/督办函/)
      .waitFor();
    await picture(resources.page, 'coordination/22-notice');
    await take(resources, '接收');
    await isResponsible(resources, RESOURCES);
    await take(resources, '报送整改情况', (form) => write(form, '整改情况', '已接收，逾期系人员调整，已指定专人每日查收。'));
    await resources.page.locator('.supervised-notice').getByText('等待督办机关确认').waitFor();
  });

  then('the supervisor confirms, and the board says that it is done', async () => {
    const supervisor = await at('sfj-jdy', file);
    await take(supervisor, '确认整改', (form) => write(form, '确认意见', '属实，予以确认。'));
    const { page } = supervisor;
    await page.locator('#supervisions').scrollIntoViewIfNeeded();
    await picture(page, 'coordination/23-confirmed');
    await page.goto(BOARD);
    await lineOn(page.locator('.docket')).filter({ hasText: DUTY }).getByText('已整改').first().waitFor();
    await picture(page, 'coordination/24-board-done');
    for (const who of people.values()) expect(await drawerOf(who).count()).toBe(0);
  });

  then('a telephone shows the file whole, with the whole way of its supervision', async () => {
    const { page, faults, context } = await person(browser, app, 'zrzy-fgld', PHONE);
    await page.goto(`${file}#supervisions`);
    await page.locator('#supervisions').getByText('属实，予以确认。').first().waitFor();
    expect(await overflow(page)).toEqual([]);
    await picture(page, 'coordination/25-phone');
    expect(faults.all).toEqual([]);
    await context.close();
  });
});
