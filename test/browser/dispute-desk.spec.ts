import type { Browser } from 'playwright-core';
import { type BuiltApp, startBuiltApp } from './support/built-app.js';
import { drawerOf, isResponsible, send, stepsFor, take, whyNot } from './support/case-page.js';
import { launchChromium } from './support/chromium.js';
import { companyOf } from './support/company.js';
import { choose, tick, write } from './support/form.js';
import { headings, overflow, tabTo, unlabelled } from './support/page-checks.js';
import { NOTEBOOK, PHONE, type Person, person } from './support/person.js';
import { picture } from './support/pictures.js';
import { LAND, hoursAgo, settingOf } from './support/setting.js';
import { story } from './support/story.js';

const TOWNSHIP = '营前镇人民政府';
const RESOURCES = '上犹县自然资源局';
const AGRICULTURE = '上犹县农业农村局';
const NUMBER = '犹府指〔2026〕例9号';
const OBJECTION = '当事人是农村村民，建的是住宅，应由农业农村部门处罚。';
const ANSWERS = {
  'yq-fgld': '乡镇没有土地违法的处罚权，已责令停止建设并继续巡查。',
  'nync-fgld': '房屋一层是商铺，不是村民住宅，不适用《土地管理法》第七十八条。',
} as const;
const REPLY = '本局坚持商铺不是住宅的意见，\n请核实房屋的实际用途。';

let browser: Browser;
let app: BuiltApp;
let caseId: string;
let file: string;
let dispute: string;
const { people, as, at } = companyOf(() => ({ browser, app }));
beforeAll(async () => {
  [browser, app] = await Promise.all([launchChromium(), startBuiltApp()]);
  const setting = settingOf(app);
  caseId = await setting.open({
    ...LAND,
    measures: [
      { kind: 'order-to-stop', object: '商铺楼的施工', from: hoursAgo(2), onTheSpot: false, documentNumber: '犹营停〔2026〕例1号' },
    ],
  });
  await setting.handOff(caseId, 'received', {
    to: 'sy-zrzy',
    explanation: '非法占用土地由县自然资源局处罚，本镇已责令停止建设。',
    legalBasis: '《土地管理法》第七十七条',
  });
  file = `/cases/${caseId}`;
});
afterAll(async () => {
  await browser.close();
  await app.stop();
});

const standsAt = ({ page }: Person, rung: string): Promise<void> => page.locator('[aria-current=step]').filter({ hasText: rung }).waitFor();
const goesOn = ({ page }: Person, next: string | RegExp): Promise<void> => page.locator('.docket-next').filter({ hasText: next }).waitFor();

describe('a dispute from the objection to the hand-over', () => {
  const then = story(people);

  then('the department objects and names who it believes competent; nothing moves', async () => {
    const resources = await at('zrzy-fgld', file);
    await take(resources, '提出管辖异议', async (form) => {
      await choose(resources.page, '异议理由种类', '无职能管辖权', form);
      await write(form, '异议理由', OBJECTION);
      await write(form, '法律依据', '《土地管理法》第七十八条');
      await choose(resources.page, '认为有管辖权的机关', '农业农村局', form);
      await picture(resources.page, 'dispute/01-object');
    });
    await isResponsible(resources, TOWNSHIP);
    await resources.page.locator('.case-header').getByRole('button', { name: '发起协商' }).waitFor();
    const clerk = await at('zrzy-jbr1', file);
    expect(await stepsFor(clerk)).not.toContain('拟稿移送');
    expect(await whyNot(clerk, '拟稿移送')).toContain('不得再');
    await picture(clerk.page, 'dispute/02-no-onward-transfer');
  });

  then('it talks with both; each answer is kept word for word', async () => {
    const resources = await at('zrzy-fgld', file);
    await take(resources, '发起协商', async (form) => {
      await form.locator('.reply-due').waitFor();
      expect(await form.locator('.ant-select-selection-item').allInnerTexts()).toEqual(
        expect.arrayContaining([expect.stringContaining(TOWNSHIP), expect.stringContaining(AGRICULTURE)]),
      );
      await write(form, '协商事项', '适用《土地管理法》第七十七条还是第七十八条，由谁管辖？');
      await picture(resources.page, 'dispute/03-request');
    });
    for (const [username, opinion] of Object.entries(ANSWERS)) {
      const organ = await at(username, file);
      await take(organ, '答复协商', async (form) => {
        await write(form, '意见', opinion);
        await write(form, '依据', '《土地管理法》第七十七条');
        await choose(organ.page, '认为有管辖权的机关', '自然资源局', form);
      });
      await isResponsible(organ, TOWNSHIP);
    }
    const said = resources.page.locator('#consultations blockquote');
    await said.nth(1).waitFor(); // the open page heard of both
    expect(await said.allInnerTexts()).toEqual(Object.values(ANSWERS));
    await resources.page.locator('#consultations').scrollIntoViewIfNeeded();
    await picture(resources.page, 'dispute/04-answers');
  });

  then('they meet, and it comes to nothing: the view of every organ is kept', async () => {
    const resources = await at('zrzy-fgld', file);
    await take(resources, '记录协商会议', async (form) => {
      for (const [organ, name] of [
        [RESOURCES, '曾例戊'],
        [TOWNSHIP, '郑例戊'],
        [AGRICULTURE, '田例戊'],
      ] as const)
        await write(form, `参加人（${organ}） 1`, name);
      await write(form, '会议记录', '对现场和户籍没有争议，对房屋是住宅还是经营用房意见不一。');
      await picture(resources.page, 'dispute/05-meeting');
    });
    await take(resources, '记录协商不成', async (form) => {
      expect(await form.getByLabel(`${AGRICULTURE}的意见`, { exact: true }).inputValue()).toBe(ANSWERS['nync-fgld']);
      await write(form, `${RESOURCES}的意见`, OBJECTION);
      await picture(resources.page, 'dispute/06-failed');
    });
    await isResponsible(resources, TOWNSHIP);
    await resources.page.locator('.case-header').getByRole('button', { name: '申请争议协调' }).waitFor();
  });

  then('it applies, with what was decided before in view; from now on nobody may send the case on', async () => {
    const resources = await at('zrzy-fgld', file);
    await take(resources, '申请争议协调', async (form) => {
      await tick(form, '消极争议：都认为不归本机关管');
      await form.getByRole('region', { name: '相似先例' }).getByText('犹府指〔2026〕例1号').first().waitFor();
      await picture(resources.page, 'dispute/07-apply');
      await write(form, '请求', '请求确定由县农业农村局管辖。');
    });
    const township = await at('yq-jbr1', file);
    await township.page.locator('.pending-dispute').waitFor();
    expect(await stepsFor(township)).not.toContain('拟稿移送');
    expect(await whyNot(township, '拟稿移送')).toContain('争议');
    await isResponsible(township, TOWNSHIP);
    await picture(township.page, 'dispute/08-pending-for-the-township');
    await resources.page.getByRole('link', { name: '打开争议页面' }).first().click();
    await resources.page.waitForURL(/\/disputes\//);
    dispute = new URL(resources.page.url()).pathname;
    await standsAt(resources, '受理');
    await goesOn(resources, '司法局决定是否受理');
    expect(await stepsFor(resources)).toEqual(['撤回申请']);
  });

  then('the justice bureau finds it on its desk, accepts it and forwards it', async () => {
    const bureau = await as('sfj-xty');
    const row = bureau.page.getByRole('row').filter({ has: bureau.page.locator(`a[href="${dispute}"]`) });
    await row.getByText('司法局决定是否受理').waitFor();
    await row.getByRole('link').first().click();
    await bureau.page.waitForURL(`**${dispute}`);
    await take(bureau, '受理');
    await goesOn(bureau, '司法局转送各方答复');
    await take(bureau, '转送答复');
    await standsAt(bureau, '答复');
    await bureau.page.getByRole('link', { name: '案卷', exact: true }).last().click();
    await bureau.page.waitForURL(`**${file}`);
    await bureau.page.goBack();
    await standsAt(bureau, '答复');
    await bureau.page.goBack();
    await bureau.page.getByRole('heading', { level: 1, name: '争议协调工作台' }).waitFor();
    await row.waitFor({ state: 'detached' }); // it is for the parties now
    await picture(bureau.page, 'dispute/09-desk');
  });

  then('both reply, and the words of each stand in its own column', async () => {
    for (const [username, organ, reply] of [
      ['yq-fgld', TOWNSHIP, '请尽快确定，乡镇继续制止。'],
      ['nync-fgld', AGRICULTURE, REPLY],
    ] as const) {
      const party = await at(username, dispute);
      await take(party, '答复争议', async (form) => {
        await write(form, '意见', reply);
        await write(form, '依据', '权责清单');
      });
      const column = party.page.getByRole('region', { name: `${organ}的意见` });
      expect(await column.locator('.stated').last().innerText()).toContain(reply);
      expect(await stepsFor(party)).toEqual([]);
    }
    const { page } = await at('nync-fgld', dispute);
    await page.getByText('各方意见').first().click();
    await picture(page, 'dispute/10-positions');
    await page
      .getByRole('region', { name: `${AGRICULTURE}的意见` })
      .getByRole('link', { name: /第 \d+ 步/ })
      .last()
      .click();
    await page.waitForURL(/\/replay\?version=\d+/);
    await page.goBack();
    await page.waitForURL(`**${dispute}*`);
  });

  then('the bureau holds a meeting, and brings its draft before the county government', async () => {
    const bureau = await at('sfj-xty', dispute);
    await take(bureau, '记录协调会', async (form) => {
      for (const [organ, name] of [
        [RESOURCES, '曾例戊'],
        [TOWNSHIP, '郑例戊'],
        [AGRICULTURE, '田例戊'],
      ] as const)
        await write(form, `参加人（${organ}） 1`, name);
      await write(form, '会议记录', '各方核对户籍和用途材料，没有达成一致。');
    });
    await take(bureau, '报请决定', async (form) => {
      await choose(bureau.page, '拟定的办理机关', '农业农村局', form);
      await write(form, '拟处理意见', '当事人是本村村民，房屋以居住为主，拟由县农业农村局办理。');
      await picture(bureau.page, 'dispute/11-escalate');
    });
    await standsAt(bureau, '指定管辖');
    expect(await stepsFor(bureau)).not.toContain('指定管辖');
    await isResponsible(bureau, TOWNSHIP);
  });

  then('the county government decides from its desk; at that moment, on every open page, another organ is responsible', async () => {
    const watching = await at('yq-jbr1', file);
    await isResponsible(watching, TOWNSHIP);
    const leader = await as('zf-xld');
    await leader.page.goto('/disputes?awaits=superior');
    const item = leader.page.getByRole('listitem').filter({ has: leader.page.locator(`a[href^="${dispute}"]`) });
    await item.getByText('拟由县农业农村局办理').waitFor();
    await picture(leader.page, 'dispute/12-desk-of-the-government');
    await item.getByRole('link', { name: '指定管辖', exact: true }).click();
    await send(leader, '指定管辖', async (form) => {
      expect(await form.innerText()).toContain(`责任机关由${TOWNSHIP}变为${AGRICULTURE}`);
      const unlisted = form.getByText(`按清单，${AGRICULTURE}没有列有这个事项`);
      await unlisted.waitFor();
      await choose(leader.page, '办理所依职权事项', '农村村民未经批准', form);
      await unlisted.waitFor({ state: 'detached' });
      await write(form, '指定管辖通知书文号', NUMBER);
      await picture(leader.page, 'dispute/13-designate');
    });
    await isResponsible(leader, AGRICULTURE);
    await standsAt(leader, '移交');
    await isResponsible(watching, AGRICULTURE);
    expect(await stepsFor(watching)).not.toContain('立案');
  });

  then('the designated organ confirms that everything has arrived', async () => {
    const agriculture = await at('nync-fgld', dispute);
    await take(agriculture, '确认移交完成', async (form) => {
      await tick(form, '继续');
      await picture(agriculture.page, 'dispute/14-execute');
    });
    await isResponsible(agriculture, AGRICULTURE);
    await agriculture.page.emulateMedia({ media: 'print' });
    await agriculture.page.getByText(/^行政执法争议协调情况，打印日期/).waitFor();
    expect(await agriculture.page.locator('.no-print:visible').count()).toBe(0);
    await picture(agriculture.page, 'dispute/15-printed', true);
    await agriculture.page.emulateMedia({ media: 'screen' });
    await picture(agriculture.page, 'dispute/16-executed', true);
    const owner = await at('nync-fgld', file);
    expect(await stepsFor(owner)).toContain('立案');
  });

  then('the replay shows the baton move once, at the designation', async () => {
    const { page } = await at('zrzy-fgld', file);
    const { items } = await page.evaluate<{ items: readonly Line[] }>(`fetch('/api${file}/timeline').then((answer) => answer.json())`);
    const [moved, ...others] = items.filter(({ batonFrom }) => batonFrom !== undefined);
    expect({ type: moved?.type, others }).toEqual({ type: 'JurisdictionDesignated', others: [] });
    const version = moved?.version ?? 0;
    for (const [at, organ] of [
      [version - 1, TOWNSHIP],
      [version, AGRICULTURE],
    ] as const) {
      await page.goto(`${file}/replay?version=${at}`);
      await page
        .locator('.replay-body[aria-busy=false] .replay-step-head')
        .filter({ hasText: `第 ${at} 步` })
        .waitFor();
      expect(await page.locator('.replay-responsible').innerText()).toContain(organ);
      await picture(page, `dispute/17-replay-${at === version ? 'after' : 'before'}`);
    }
  });

  then('what was decided is a precedent, whose file others cannot open', async () => {
    const { page } = await as('dsh-jbr1');
    await page.goto('/precedents');
    const precedent = page.getByRole('article').filter({ hasText: NUMBER });
    await precedent.getByText('案卷不对您的机关开放').waitFor();
    expect(await precedent.getByRole('heading').first().getByRole('link').count()).toBe(0);
    expect(await precedent.innerText()).not.toContain('李样乙');
  });

  then('nobody met an error, and no form is left open', async () => {
    for (const [username, who] of people) {
      expect({ username, faults: who.faults.all }).toEqual({ username, faults: [] });
      expect(await drawerOf(who).count()).toBe(0);
    }
  });
});

interface Line {
  readonly version: number;
  readonly type: string;
  readonly batonFrom?: unknown;
}

describe.each([
  ['notebook', NOTEBOOK],
  ['phone', PHONE],
] as const)('on a %s', (screen, options) => {
  let officer: Person;
  beforeAll(async () => {
    officer = await person(browser, app, 'sfj-xty', options);
  });
  afterAll(() => officer.context.close());

  it.each([
    ['desk', (): string => '/disputes?state=open', /^争议协调工作台$/, undefined],
    ['page', (): string => dispute, /^争议：.*占用土地/, '案卷'],
    ['precedents', (): string => '/precedents', /^争议先例$/, undefined],
  ] as const)('the %s is whole, labelled and within reach of the keyboard', async (name, address, heading, button) => {
    const { page, faults } = officer;
    await page.goto(address());
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    await page.waitForLoadState('networkidle').catch(() => undefined); // the stream of notices may stay open
    expect(await headings(page)).toEqual([expect.stringMatching(heading)]);
    expect(await overflow(page)).toEqual([]);
    expect(await unlabelled(page)).toEqual([]);
    if (button !== undefined) expect(await tabTo(page, button)).toBe(true);
    await picture(page, `disputes/${screen}-${name}`, true);
    expect(faults.all).toEqual([]);
  });

  it('nothing on the page of the file lets the justice bureau change it', async () => {
    const { page } = officer;
    await page.goto(dispute);
    await page.getByText('案卷只读').waitFor();
    expect((await stepsFor(officer)).filter((step) => /证据|立案|更正|处罚|接收/.test(step))).toEqual([]);
    expect(await page.getByText('《行政执法监督条例》第八条').count()).toBe(1);
  });
});
