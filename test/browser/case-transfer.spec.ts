import { type Browser, type Page } from 'playwright-core';
import { type BuiltApp, startBuiltApp } from './support/built-app.js';
import { drawerOf, isResponsible, responsibleOrgan, take } from './support/case-page.js';
import { launchChromium } from './support/chromium.js';
import { chooseIn, write } from './support/form.js';
import { MOVING, type Person, person } from './support/person.js';
import { picture } from './support/pictures.js';
import { register } from './support/registration.js';
import { story } from './support/story.js';

const TOWNSHIP = '营前镇人民政府';
const DEPARTMENT = '上犹县自然资源局';
const FACTS = '巡查发现陈例乙（虚构）在例石村例湾组占用约120平方米土地浇筑地基，不能出示用地批准文件。';

let browser: Browser;
let app: BuiltApp;
let file: string;
const people = new Map<string, Person>();
beforeAll(async () => {
  [browser, app] = await Promise.all([launchChromium(), startBuiltApp()]);
});
afterAll(async () => {
  await browser.close();
  await app.stop();
});

/** Whoever is needed comes to the screen once, through the sign-in form, and stays. */
const as = async (username: string): Promise<Person> => {
  const known = people.get(username);
  if (known !== undefined) return known;
  const arrived = await person(browser, app, username, MOVING);
  people.set(username, arrived);
  return arrived;
};
const atTheFile = async (username: string): Promise<Person> => {
  const who = await as(username);
  if (new URL(who.page.url()).pathname !== file) await who.page.goto(file);
  await who.page.locator('.case-responsible').waitFor();
  return who;
};
const line = (page: Page): ReturnType<Page['locator']> =>
  page.locator('.docket tbody tr').filter({ has: page.locator(`a[href="${file}"]`) });
const step = story(people);

describe('a township officer finds a building site and hands the matter to the department', () => {
  step('registers it, and is told of a slip in the ID number while typing', async () => {
    const officer = await as('yq-jbr1');
    const { page } = officer;
    await register(
      officer,
      {
        item: '未经批准或者骗取批准非法占用土地',
        address: '例石村例湾组县道旁',
        facts: FACTS,
        party: '陈例乙（虚构）',
        idNumber: '999999199511110041',
        officers: ['郑样甲', '郑样乙'],
      },
      async () => {
        await write(page, '公民身份号码', '999999199511110042');
        await page.getByText('校验码对不上，请逐位核对').waitFor();
        await page.getByRole('complementary', { name: '清单核查' }).getByText(DEPARTMENT, { exact: true }).first().waitFor();
        await picture(page, 'story/01-party');
      },
    );
    file = new URL(page.url()).pathname;
    expect(await responsibleOrgan(officer)).toBe(TOWNSHIP);
    await picture(page, 'story/02-registered');
  });

  step('drafts the handoff to the organ that the catalogue proposes', async () => {
    const officer = await atTheFile('yq-jbr1');
    await take(officer, '拟稿移送', async (form) => {
      expect(await form.locator('.ant-form-item').filter({ hasText: '受移送机关' }).first().innerText()).toContain(DEPARTMENT);
      await write(form, '移送说明', '非法占用土地由县级人民政府自然资源主管部门查处，本机关已制止并固定证据。');
      await write(form, '移送依据', '《中华人民共和国土地管理法》第七十七条');
      await write(form, '联系电话', '0797-8540000');
      await picture(officer.page, 'story/03-draft');
    });
    await take(officer, '报批');
    expect(await responsibleOrgan(officer)).toBe(TOWNSHIP);
  });

  step('the leader approves, with the whole letter in view', async () => {
    const leader = await as('yq-fgld');
    await leader.page.goto('/');
    await line(leader.page).getByText('领导审批移送').waitFor();
    await line(leader.page).locator('a').first().click();
    await leader.page.waitForURL(`**${file}`);
    await take(leader, '批准移送', async (form) => {
      expect(await form.innerText()).toContain('《中华人民共和国土地管理法》第七十七条');
      await write(form, '审批意见', '同意移送。');
    });
  });

  step('the registrar sends it with two signatures; the desk of the department shows it without a reload', async () => {
    const receiver = await as('zrzy-djy');
    await receiver.page.goto('/');
    await receiver.page.getByRole('heading', { level: 1, name: '工作台' }).waitFor();
    await receiver.page.locator('.docket[aria-busy=false]').waitFor();
    expect(await line(receiver.page).count()).toBe(0);
    await receiver.page.evaluate('window.neverReloaded = true');

    const registrar = await atTheFile('yq-djy');
    await take(registrar, '发出移送', async (form) => {
      expect(await form.getByRole('checkbox', { checked: true }).count()).toBe(2);
    });
    await line(receiver.page).waitFor();
    expect(await receiver.page.evaluate('window.neverReloaded')).toBe(true);
    await picture(receiver.page, 'story/04-desk-live');
    expect(await responsibleOrgan(registrar)).toBe(TOWNSHIP);
  });

  step('the department signs for it, which does not make it responsible', async () => {
    const registrar = await atTheFile('zrzy-djy');
    await take(registrar, '签收');
    expect(await responsibleOrgan(registrar)).toBe(TOWNSHIP);
  });

  step('asks once for what is missing, and gets it', async () => {
    const receiver = await atTheFile('zrzy-jbr1');
    await take(receiver, '要求补正', async (form) => {
      await form.getByLabel('需补正的材料 1').fill('现场勘测定界图');
      await form.getByLabel('需补正的材料 1').press('Enter');
      await form.getByLabel('需补正的材料 2').fill('当事人身份证明');
      await write(form, '补正理由', '缺少占地范围和当事人身份的材料，无法判断是否属于耕地。');
      await picture(receiver.page, 'story/05-request-supplement');
    });
    const officer = await atTheFile('yq-jbr1');
    await officer.page.getByText('现场勘测定界图').first().waitFor(); // the open page heard of it
    await take(officer, '补正', async (form) => write(form, '说明', '两项材料均已补齐。'));
    expect(await responsibleOrgan(officer)).toBe(TOWNSHIP);
  });

  step('accepts: now, and on every open page, the department is responsible', async () => {
    const leader = await atTheFile('zrzy-fgld');
    await take(leader, '接收', async (form) => {
      expect(await form.innerText()).toContain(`责任机关由${TOWNSHIP}变为${DEPARTMENT}`);
      await picture(leader.page, 'story/06-accept');
    });
    for (const username of ['zrzy-fgld', 'yq-jbr1', 'yq-djy', 'zrzy-djy', 'zrzy-jbr1'])
      await isResponsible(await atTheFile(username), DEPARTMENT);
    await picture((await atTheFile('yq-jbr1')).page, 'story/07-accepted-as-seen-by-the-township', true);
  });

  step('files the case with two of its own officers, and feeds that back', async () => {
    const leader = await atTheFile('zrzy-fgld');
    await take(leader, '立案', async (form) => {
      const box = form.getByLabel('办案人员', { exact: true });
      for (const name of ['曾样甲', '曾样乙']) await chooseIn(leader.page, box, name);
      await box.press('Escape');
    });
    const registrar = await atTheFile('zrzy-djy');
    await take(registrar, '反馈立案情况', async (form) => {
      expect(await form.getByLabel('反馈内容').inputValue()).toMatch(/^本机关已于 \d{4}-\d\d-\d\d 立案，案号 /);
    });
    const officer = await atTheFile('yq-jbr1');
    await officer.page.locator('.relay-is-done').filter({ hasText: '反馈立案情况' }).waitFor();
    await picture(officer.page, 'story/08-fed-back', true);
  });

  step('nobody met an error, and no form is left open', async () => {
    for (const [username, who] of people) {
      expect({ username, faults: who.faults.all }).toEqual({ username, faults: [] });
      expect(await drawerOf(who).count()).toBe(0);
    }
    expect(people.size).toBeGreaterThanOrEqual(6);
  });

  step('the replay shows every step as the record has it, stepped through with the keyboard', async () => {
    const { page, faults } = await atTheFile('yq-jbr1');
    await page.getByRole('link', { name: '回放', exact: true }).click();
    await page.getByRole('button', { name: '第一步' }).waitFor();
    const { items } = await timelineIn(page, file);
    expect(items.map(({ type }) => type)).toEqual([
      'CaseOpened',
      ...['HandoffDrafted', 'HandoffSubmitted', 'HandoffApproved', 'HandoffSent', 'HandoffReceived'],
      ...['SupplementRequested', 'SupplementProvided', 'HandoffAccepted', 'CaseFiled', 'HandoffFilingFedBack'],
    ]);
    const shown = await page.locator('.replay-count').innerText();
    expect(shown).toBe(`1 / ${items.length}`);
    await page.locator('body').press('Home');
    for (const [index, { version, text, responsibleOrgan: organ }] of items.entries()) {
      if (index > 0) await page.locator('body').press('ArrowRight');
      await page
        .locator('.replay-body[aria-busy=false] .replay-step-head')
        .filter({ hasText: `第 ${version} 步` })
        .waitFor();
      expect(await page.locator('.replay-step-text').innerText()).toBe(text);
      expect((await page.locator('.replay-responsible').innerText()).replace('待核实', '').trim()).toBe(organ.name);
      await picture(page, `replay/${String(version).padStart(2, '0')}`);
    }
    const holders = items.map(({ responsibleOrgan: { name } }) => name);
    expect([...new Set(holders)]).toEqual([TOWNSHIP, DEPARTMENT]);
    expect(items.filter(({ batonFrom }) => batonFrom !== undefined).map(({ type }) => type)).toEqual(['HandoffAccepted']);
    expect(faults.all).toEqual([]);
  });
});

interface Line {
  readonly version: number;
  readonly type: string;
  readonly text: string;
  readonly responsibleOrgan: { readonly name: string };
  readonly batonFrom?: { readonly name: string };
}
/** Asked by the page itself, with the session of whoever looks at it. */
const timelineIn = (page: Page, path: string): Promise<{ readonly items: readonly Line[] }> =>
  page.evaluate(`fetch('/api${path}/timeline').then((answer) => answer.json())`);
