import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { type BuiltApp, startBuiltApp } from './support/built-app.js';
import { drawerOf } from './support/case-page.js';
import { launchChromium } from './support/chromium.js';
import { chooseIn, write } from './support/form.js';
import { headings, overflow, tabTo, unlabelled } from './support/page-checks.js';
import { NOTEBOOK, PHONE, type Person, signIn, visitor } from './support/person.js';
import { picture } from './support/pictures.js';
import { SAND, settingOf } from './support/setting.js';
import { story } from './support/story.js';

let browser: Browser;
let app: BuiltApp;
let path: string;
const people = new Map<string, Person>();
const disputeId = randomUUID();
const NUMBER = '犹府指〔2026〕例9号';
const REPLY = '河滩不是林地，也不在河道管理范围以外，本局没有收到过任何审批材料。';

beforeAll(async () => {
  [browser, app] = await Promise.all([launchChromium(), startBuiltApp()]);
  const setting = settingOf(app);
  const caseId = await setting.open(SAND);
  const handoffId = await setting.handOff(caseId, 'received');
  await setting.step(caseId, 'sl-fgld', `handoffs/${handoffId}/object`, {
    ground: 'no-functional-jurisdiction',
    reasons: '采砂点在林地范围内。',
    legalBasis: '《森林法》第七十三条',
    believedCompetent: 'sy-ly',
  });
  await setting.step(caseId, 'sl-fgld', 'disputes', {
    disputeId,
    kind: 'both-decline',
    respondents: ['360724103', 'sy-ly'],
    matter: '河滩采砂由谁管辖',
    facts: '采砂点在河滩，一侧是林地。',
    claim: '请求确定由县林业局管辖。',
    legalBasis: '《行政处罚法》第二十五条',
    evidence: ['现场检查笔录'],
    urgencyReason: 'harm-ongoing',
  });
  path = `/disputes/${caseId}/${disputeId}`;
});
afterAll(async () => {
  await browser.close();
  await app.stop();
});

/** Somebody who has signed in and stands where their work begins. */
const arrived = async (username: string, landing: string, options = NOTEBOOK): Promise<Person> => {
  const who = await visitor(browser, app, options);
  await signIn(who, username);
  await who.page.waitForURL(landing);
  people.set(username, who);
  return who;
};
const takes = async (who: Person, step: string, fill: (form: ReturnType<typeof drawerOf>) => Promise<void> = () => Promise.resolve()) => {
  await who.page.getByRole('group', { name: '现在可以办理' }).getByRole('button', { name: step, exact: true }).click();
  await send(who, step, fill);
};
const send = async (who: Person, step: string, fill: (form: ReturnType<typeof drawerOf>) => Promise<void>) => {
  const form = drawerOf(who);
  await form.locator('form').waitFor();
  await fill(form);
  await form.locator('button[type=submit]').click();
  await who.page.getByText(`${step}：已记录。`).waitFor();
  await form.waitFor({ state: 'hidden' });
};
const standsAt = ({ page }: Person, rung: string): Promise<void> => page.locator('[aria-current=step]').filter({ hasText: rung }).waitFor();

describe('a dispute on one page', () => {
  const then = story(people);

  then('the justice bureau finds it on its desk, accepts it and forwards it', async () => {
    const officer = await arrived('sfj-xty', '/disputes');
    await officer.page.getByRole('row').filter({ hasText: '司法局决定是否受理' }).getByRole('link').first().click();
    await officer.page.waitForURL(path);
    await standsAt(officer, '受理');
    await takes(officer, '受理');
    await takes(officer, '转送答复');
    await standsAt(officer, '答复');
  });

  then('an organ replies, and its words stand in its column', async () => {
    const forestry = await arrived('ly-fgld', '/');
    await forestry.page.goto(path);
    await takes(forestry, '答复争议', async (form) => {
      await form.locator('textarea[id$=opinion]').fill(REPLY);
      await form.locator('[id$=basis]').fill('《森林法》第二条');
      if ((await form.locator('input[id$=author]').inputValue()) === '') await form.locator('input[id$=author]').fill('肖例戊');
    });
    const column = forestry.page.getByRole('region', { name: '上犹县林业局的意见' });
    await column.getByText(REPLY).waitFor();
    await column.getByRole('link', { name: /第 \d+ 步/ }).click();
    await forestry.page.waitForURL(/\/replay\?version=\d+/);
  });

  then('the bureau brings it before the county government, which finds the draft and decides', async () => {
    const setting = settingOf(app);
    const [, caseId = ''] = /disputes\/([^/]+)\//.exec(path) ?? [];
    await setting.step(caseId, 'yq-fgld', `disputes/${disputeId}/respond`, { opinion: '不属乡镇。', author: '郑例戊', basis: '权责清单' });
    const officer = people.get('sfj-xty') ?? (await arrived('sfj-xty', '/disputes'));
    await takes(officer, '报请决定', async (form) => {
      await chooseIn(officer.page, form.getByLabel('拟定的办理机关', { exact: true }), '上犹县水利局');
      await write(form, '拟处理意见', '采砂点在河道管理范围内，拟由县水利局办理。');
    });
    await standsAt(officer, '指定管辖');

    const leader = await arrived('zf-xld', '/disputes?awaits=superior');
    const item = leader.page.getByRole('listitem').filter({ hasText: '拟由县水利局办理' });
    await item.getByRole('link', { name: '指定管辖', exact: true }).click();
    await send(leader, '指定管辖', (form) => write(form, '指定管辖通知书文号', NUMBER));
    await leader.page.locator('.dispute-responsible').filter({ hasText: '上犹县水利局' }).waitFor();
    await standsAt(leader, '移交');
  });

  then('what was decided is a precedent, whose file others cannot open', async () => {
    const { page } = await arrived('dsh-jbr1', '/');
    await page.goto('/precedents');
    const precedent = page.getByRole('article').filter({ hasText: NUMBER });
    await precedent.getByText('案卷不对您的机关开放').waitFor();
    expect(await precedent.getByRole('heading').first().getByRole('link').count()).toBe(0);
    expect(await precedent.innerText()).not.toContain('李样乙');
  });
});

describe.each([
  ['notebook', NOTEBOOK],
  ['phone', PHONE],
] as const)('on a %s', (screen, options) => {
  let officer: Person;
  beforeAll(async () => {
    officer = await arrived('sfj-xty', '/disputes', options);
  });
  afterAll(() => officer.context.close());

  it.each([
    ['desk', (): string => '/disputes?state=open', /^争议协调工作台$/, undefined],
    ['page', (): string => path, /^争议：.*采砂/, '案卷'],
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
    await page.goto(path);
    await page.getByText('案卷只读').waitFor();
    const offered = await page.getByRole('group', { name: '现在可以办理' }).getByRole('button').allInnerTexts();
    expect(offered.filter((step) => /证据|立案|更正|处罚|接收/.test(step))).toEqual([]);
    expect(await page.getByText('《行政执法监督条例》第八条').count()).toBe(1);
  });
});
