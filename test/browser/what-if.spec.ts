import type { Browser, Page } from 'playwright-core';
import { type BuiltApp, startBuiltApp } from './support/built-app.js';
import { launchChromium } from './support/chromium.js';
import { write } from './support/form.js';
import { headings, overflow, unlabelled } from './support/page-checks.js';
import { NOTEBOOK, PHONE, arrival, person } from './support/person.js';
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

const posted = <Answer>(page: Page, path: string, body: object): Promise<Answer> =>
  page.evaluate<Answer, [string, string]>(
    async ([address, text]) => {
      const { csrfToken } = (await (await fetch('/api/me')).json()) as { csrfToken: string };
      const headers = { 'x-csrf-token': csrfToken, 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() };
      const answer = await fetch(address, { method: 'POST', headers, body: text });
      if (!answer.ok) throw new Error(`${address} answered ${answer.status}: ${await answer.text()}`);
      return (await answer.json()) as Answer;
    },
    [path, JSON.stringify(body)],
  );

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

    await contrast.getByRole('link', { name: '逐步比对' }).click();
    await page.waitForURL(/\/compare\?/);
    await page.getByText('两侧不同', { exact: true }).waitFor();
    const onlyTried = page.getByRole('region', { name: '步骤对照' }).getByRole('row').filter({ hasText: '仅右侧有' });
    await onlyTried.filter({ hasText: '撤回' }).first().waitFor();
    expect([await overflow(page), await unlabelled(page)]).toEqual([[], []]);
    await picture(page, 'what-if/compare', true);
    await page.goBack();

    await page.getByRole('button', { name: '撤销最后一步' }).click();
    await page.getByRole('region', { name: '推演步骤' }).getByText('已撤销').waitFor();
    expect(faults.all).toEqual([]);
    await context.close();
  });

  it('stands in the list, on a phone, and is nothing to others', async () => {
    const { page, faults, context } = await arrival(browser, app, 'yq-jbr1', PHONE);
    await page.goto('/branches');
    await page.getByRole('link', { name: '如果当天撤回' }).click();
    await page.waitForURL(/\/branches\/[0-9a-f-]{36}$/);
    await page.getByRole('heading', { level: 1, name: '推演：如果当天撤回' }).waitFor();
    await page.getByRole('region', { name: '与实际对照' }).waitFor();
    expect([await overflow(page), await unlabelled(page)]).toEqual([[], []]);
    await picture(page, 'what-if/phone', true);
    expect(faults.all).toEqual([]);
    await context.close();

    const stranger = await arrival(browser, app, 'dsh-jbr1', NOTEBOOK);
    await stranger.page.goto(address);
    await stranger.page.getByRole('heading', { level: 1, name: '不能查看这次推演' }).waitFor();
    await stranger.context.close();
  });
});

/** Drawn by the trainer from a file that had a handoff, settled and signed by the justice bureau. */
const releasedMaterial = async (trainer: Page): Promise<string> => {
  const { page: signer, context } = await person(browser, app, 'sfj-jdy', NOTEBOOK);
  const { items } = await told<{ items: readonly { caseId: string }[] }>(trainer, '/api/training/candidates?mechanism=transfer');
  const { materialId } = await posted<{ materialId: string }>(trainer, '/api/training/materials', { caseId: items[0]?.caseId });
  const below = `/api/training/materials/${materialId}`;
  const report = await told<{ items: readonly { finding: number; settled: boolean }[] }>(signer, `${below}/report`);
  for (const { finding, settled } of report.items) {
    if (!settled) await posted(signer, `${below}/settle`, { finding, settlement: 'replaced', words: '某处' });
  }
  await trainer.goto(`/training/materials/${materialId}`);
  await trainer.getByText('签批发布以后才能查看历史。').waitFor();
  expect(await trainer.getByRole('button', { name: '从这一步推演' }).count()).toBe(0);
  await posted(signer, `${below}/sign`, { opinion: '逐条核对，没有可以识别个人的内容。' });
  await context.close();
  return materialId;
};

describe('what if the history of a copy for teaching had gone another way', () => {
  it('is tried by a trainer from the page of the copy, and compared with it', async () => {
    const { page, faults, context } = await person(browser, app, 'sfj-pxjs', NOTEBOOK);
    const materialId = await releasedMaterial(page);
    await page.goto(`/training/materials/${materialId}`);
    await page.getByRole('button', { name: '从这一步推演' }).click();
    await write(page, '推演名称', '如果不移送');
    await page.getByRole('button', { name: '开始推演' }).click();
    await page.waitForURL(/\/branches\/[0-9a-f-]{36}$/);
    await page.getByRole('region', { name: '可以推演的下一步' }).getByRole('button').first().waitFor();
    await page.getByRole('region', { name: '推演时间' }).getByRole('button', { name: '过一周' }).click();
    await page.getByText('推演时间已设定。').waitFor();

    await page.getByRole('button', { name: '共享', exact: true }).click();
    await page.getByRole('dialog').getByLabel('培训班', { exact: true }).waitFor();
    expect(await unlabelled(page)).toEqual([]);
    await page.keyboard.press('Escape');

    await page.getByRole('link', { name: '逐步比对' }).click();
    await page.waitForURL(/\/compare\?/);
    await page.getByText('两侧不同', { exact: true }).waitFor();
    await page.getByText('教学案卷：').first().waitFor();
    await page.getByRole('region', { name: '步骤对照' }).getByRole('row').filter({ hasText: '仅左侧有' }).first().waitFor();
    expect([await overflow(page), await unlabelled(page)]).toEqual([[], []]);
    await picture(page, 'what-if/material', true);
    expect(faults.all).toEqual([]);
    await context.close();
  });
});
