import { type Browser } from 'playwright-core';
import { EVIDENCE } from '../support/case-bodies.js';
import { registration } from '../support/case-requests.js';
import { type BuiltApp, startBuiltApp } from './support/built-app.js';
import { launchChromium } from './support/chromium.js';
import { clientsOf } from './support/clients.js';
import { write } from './support/form.js';
import { drawsChinese, headings, overflow, tabTo, topBarHeight, unlabelled } from './support/page-checks.js';
import { NOTEBOOK, PHONE, type Person, arrival, person, signIn, visitor } from './support/person.js';
import { picture } from './support/pictures.js';

let browser: Browser;
let app: BuiltApp;
let seeded: string;
beforeAll(async () => {
  [browser, app] = await Promise.all([launchChromium(), startBuiltApp()]);
});
afterAll(async () => {
  await browser.close();
  await app.stop();
});

interface Checked {
  readonly name: string;
  readonly path: () => string;
  readonly heading: RegExp;
  /** The button for what people come for; a page to read has none. */
  readonly primary?: string;
}
const PAGES: readonly Checked[] = [
  { name: 'desk', path: () => '/', heading: /^工作台$/, primary: '登记线索或案件' },
  { name: 'cases', path: () => '/cases', heading: /^案卷$/, primary: '登记线索或案件' },
  { name: 'registration', path: () => '/cases/new', heading: /^登记线索或案件$/, primary: '下一步' },
  { name: 'case', path: () => `/cases/${seeded}`, heading: /涉嫌非法占用土地/ },
  { name: 'replay', path: () => `/cases/${seeded}/replay`, heading: /^回放：.*涉嫌非法占用土地/, primary: '播放' },
  { name: 'catalogue', path: () => '/catalogue', heading: /^权责清单$/ },
  { name: 'board', path: () => '/supervision', heading: /^督办看板$/ },
  { name: 'clocks', path: () => '/clocks', heading: /^期限计算$/ },
  { name: 'account', path: () => '/account', heading: /^账号$/, primary: '修改密码' },
  { name: 'not-found', path: () => '/no-such-page', heading: /^没有这个页面$/, primary: '回到工作台' },
];

describe.each([
  ['notebook', NOTEBOOK],
  ['phone', PHONE],
] as const)('on a %s', (screen, options) => {
  let officer: Person;
  beforeAll(async () => {
    officer = await person(browser, app, 'yq-jbr1', options);
    const { items } = await officer.page.evaluate<{ items: readonly { caseId: string; title: string }[] }>(
      "fetch('/api/cases?desk=sent&limit=50').then((answer) => answer.json())",
    );
    seeded = items.find(({ title }) => title.includes('涉嫌非法占用土地'))?.caseId ?? '';
  });
  afterAll(() => officer.context.close());

  it.each(PAGES)('$name is whole, labelled and within reach of the keyboard', async ({ name, path, heading, primary }) => {
    const { page, faults } = officer;
    await page.goto(path());
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    await page.waitForLoadState('networkidle').catch(() => undefined); // the stream of notices may stay open
    expect(await headings(page)).toEqual([expect.stringMatching(heading)]);
    expect(await page.title()).toMatch(/^.+ · 接力 Jieli$/);
    expect(await overflow(page)).toEqual([]);
    expect(await unlabelled(page)).toEqual([]);
    expect(await drawsChinese(page)).toBe(true);
    if (screen === 'notebook') expect(await topBarHeight(page)).toBe(52);
    if (primary !== undefined) expect(await tabTo(page, primary)).toBe(true);
    await picture(page, `pages/${screen}-${name}`, true);
    expect(faults.all).toEqual([]);
  });

  it('the sign-in page is whole, and offers the accounts of the demonstration', async () => {
    const { page, faults, context } = await visitor(browser, app, options);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByText('建议账号').first().waitFor();
    expect(await page.title()).toBe('登录 · 接力 Jieli');
    expect(await overflow(page)).toEqual([]);
    expect(await unlabelled(page)).toEqual([]);
    expect(await tabTo(page, '登录')).toBe(true);
    await picture(page, `pages/${screen}-sign-in`);
    expect(faults.all).toEqual([]);
    await context.close();
  });
});

describe('a session that ends while something is being typed', () => {
  const typed = '平富乡旁的例石村，从路口数第三处地基';

  it('is renewed on top of the page, and nothing is lost', async () => {
    const { page, context } = await person(browser, app, 'yq-jbr2');
    await page.goto('/cases/new');
    await write(page, '详细地点', typed);
    await page.getByText('草稿已保存').waitFor();
    await context.clearCookies();
    await write(page, '案情概要', '当场已责令停止。');
    const dialog = page.getByRole('dialog', { name: '登录已过期' });
    await dialog.waitFor();
    await picture(page, 'pages/session-ended');
    await dialog.getByLabel('密码', { exact: true }).fill('shangyou-yanshi-2026');
    await dialog.getByRole('button', { name: '登录', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect(await page.getByLabel('详细地点', { exact: true }).inputValue()).toBe(typed);
    expect(await page.getByLabel('案情概要', { exact: true }).inputValue()).toBe('当场已责令停止。');
    await page.getByLabel('案情概要', { exact: true }).press('End');
    await page.keyboard.type('已拍照。');
    await page.getByText('草稿已保存').waitFor();
    await context.close();
  });

  it('leads back to the same page after a reload, with what was typed', async () => {
    const { page, context } = await person(browser, app, 'yq-jbr2');
    await page.goto('/cases/new');
    await write(page, '详细地点', typed);
    await page.getByText('草稿已保存').waitFor();
    const address = page.url();
    await context.clearCookies();
    await page.goto(address);
    await page.waitForURL(/\/sign-in\?to=/);
    await signIn({ page }, 'yq-jbr2');
    await page.waitForURL(address);
    expect(await page.getByLabel('详细地点', { exact: true }).inputValue()).toBe(typed);
    await context.close();
  });
});

describe('a file with a long list', () => {
  it('shows its beginning, says how much is left, and all of it when asked and on paper', async () => {
    const evidence = Array.from({ length: 103 }, (_, index) => ({ ...EVIDENCE, name: `照片${index + 1}` }));
    const { caseId } = await clientsOf(app).write<{ caseId: string }>('yq-jbr1', '/api/cases', registration({ evidence }));
    const { page, context } = await arrival(browser, app, 'yq-jbr1');
    await page.goto(`/cases/${caseId}`);
    const section = page.locator('#materials');
    await section.getByText('已显示 100 项，共 103 项').waitFor();
    expect(await section.getByText(/^照片\d+$/u).count()).toBe(100);
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await section.getByText(/^照片\d+$/u).count()).toBe(103);
    await page.evaluate("dispatchEvent(new Event('afterprint'))");
    await section.getByRole('button', { name: '再显示 3 项' }).click();
    await section.getByText('照片103', { exact: true }).waitFor();
    expect(await section.getByRole('button').count()).toBe(0);
    await context.close();
  });
});

describe('on a machine that stands in another time zone', () => {
  it('the time of discovery is proposed in the time of the county', async () => {
    const { page, context } = await person(browser, app, 'yq-jbr2', { ...NOTEBOOK, timezoneId: 'America/New_York' });
    await page.goto('/cases/new');
    const shown = await page.getByLabel('发现时间', { exact: true }).inputValue();
    const age = Date.now() - Date.parse(`${shown.replace(' ', 'T')}:00+08:00`);
    expect(age).toBeGreaterThanOrEqual(0);
    expect(age).toBeLessThan(3 * 60_000);
    await page.getByLabel('发现时间', { exact: true }).click();
    await page.getByText('此刻', { exact: true }).click();
    const now = await page.getByLabel('发现时间', { exact: true }).inputValue();
    expect(Math.abs(Date.now() - Date.parse(`${now.replace(' ', 'T')}:00+08:00`))).toBeLessThan(3 * 60_000);
    await context.close();
  });
});
