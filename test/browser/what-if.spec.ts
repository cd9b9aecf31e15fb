import type { Browser, Page } from 'playwright-core';
import { type BuiltApp, startBuiltApp } from './support/built-app.js';
import { launchChromium } from './support/chromium.js';
import { write } from './support/form.js';
import { headings, overflow, unlabelled } from './support/page-checks.js';
import { NOTEBOOK, PHONE, person } from './support/person.js';
import { picture } from './support/pictures.js';

let browser: Browser;
let app: BuiltApp;
beforeAll(async () => {
  [browser, app] = await Promise.all([launchChromium(), startBuiltApp()]);
});
afterAll(async () => {
  await browser.close();
  await app.stop();
});

const told = <Answer>(page: Page, path: string): Promise<Answer> =>
  page.evaluate<Answer, string>((address) => fetch(address).then((answer) => answer.json() as Promise<Answer>), path);

interface Seeded {
  readonly caseId: string;
  readonly title: string;
  readonly version: number;
}

/** A worked file that was received by the department, and the step at which it was sent. */
const sentFile = async (page: Page): Promise<{ readonly caseId: string; readonly version: number }> => {
  const { items } = await told<{ items: readonly Seeded[] }>(page, '/api/cases?limit=100');
  for (const { caseId } of items) {
    const { items: steps } = await told<{ items: readonly { type: string; version: number }[] }>(page, `/api/cases/${caseId}/timeline`);
    const sent = steps.find(({ type }) => type === 'HandoffSent');
    if (sent !== undefined && steps.some(({ type }) => type === 'HandoffReceived')) return { caseId, version: sent.version };
  }
  throw new Error('no worked file was received');
};

describe('what if the township had withdrawn its handoff', () => {
  let address = '';

  it('is tried from the replay, by the form of production, and compared with what happened', async () => {
    const { page, faults, context } = await person(browser, app, 'yq-jbr1', NOTEBOOK);
    const { caseId, version } = await sentFile(page);
    const before = await told(page, `/api/cases/${caseId}/events?limit=500`);
    await page.goto(`/cases/${caseId}/replay?version=${version}`);
    await page.getByRole('button', { name: '从这一步推演' }).click();
    await write(page, '推演名称', '如果当天撤回');
    await page.getByRole('button', { name: '开始推演' }).click();
    await page.waitForURL(/\/branches\/[0-9a-f-]{36}$/);
    address = new URL(page.url()).pathname;
    await page.getByRole('heading', { level: 1, name: '推演：如果当天撤回' }).waitFor();
    await page.getByText('没有发生，不产生文书、期限和通知').waitFor();
    expect(await page.locator('.replay-fork').count()).toBe(1);

    const clock = page.getByRole('region', { name: '推演时间' });
    const began = await clock.locator('.branch-now').innerText();
    await clock.getByRole('button', { name: '过一天' }).click();
    await clock.locator('.branch-now').filter({ hasNotText: began }).waitFor();

    await page.getByRole('region', { name: '可以推演的下一步' }).getByRole('button', { name: '撤回移送' }).first().click();
    const drawer = page.getByRole('dialog');
    await drawer.getByLabel('以谁的身份').first().waitFor();
    await write(drawer, '撤回理由', '发现本镇有权处理');
    await drawer.getByRole('button', { name: '撤回移送' }).click();
    await page.getByText('撤回移送：已记入推演。').waitFor();

    const contrast = page.getByRole('region', { name: '与实际对照' });
    await contrast.getByRole('region', { name: '推演', exact: true }).getByText(/撤回/u).first().waitFor();
    expect(await contrast.getByRole('region', { name: '实际', exact: true }).getByText(/撤回/u).count()).toBe(0);
    await page.getByRole('region', { name: '推演步骤' }).getByText(/撤回/u).first().waitFor();
    expect(await headings(page)).toEqual(['推演：如果当天撤回']);
    expect([await overflow(page), await unlabelled(page)]).toEqual([[], []]);
    await picture(page, 'what-if/notebook', true);
    expect(await told(page, `/api/cases/${caseId}/events?limit=500`)).toEqual(before);

    await page.getByRole('button', { name: '撤销最后一步' }).click();
    await page.getByRole('region', { name: '推演步骤' }).getByText('已撤销').waitFor();
    expect(faults.all).toEqual([]);
    await context.close();
  });

  it('stands in the list, on a phone, and is nothing to others', async () => {
    const { page, faults, context } = await person(browser, app, 'yq-jbr1', PHONE);
    await page.goto('/branches');
    await page.getByRole('link', { name: '如果当天撤回' }).click();
    await page.waitForURL(/\/branches\/[0-9a-f-]{36}$/);
    await page.getByRole('heading', { level: 1, name: '推演：如果当天撤回' }).waitFor();
    await page.getByRole('region', { name: '与实际对照' }).waitFor();
    expect([await overflow(page), await unlabelled(page)]).toEqual([[], []]);
    await picture(page, 'what-if/phone', true);
    expect(faults.all).toEqual([]);
    await context.close();

    const stranger = await person(browser, app, 'dsh-jbr1', NOTEBOOK);
    await stranger.page.goto(address);
    await stranger.page.getByRole('heading', { level: 1, name: '不能查看这次推演' }).waitFor();
    await stranger.context.close();
  });
});
