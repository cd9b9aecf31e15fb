import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { type BuiltApp, startBuiltApp } from './support/built-app.js';
import { launchChromium } from './support/chromium.js';
import { chooseIn, optionOf, write } from './support/form.js';
import { headings, overflow, unlabelled } from './support/page-checks.js';
import { NOTEBOOK, PHONE, type Person, person } from './support/person.js';
import { picture } from './support/pictures.js';
import { settingOf } from './support/setting.js';
import { story } from './support/story.js';

const [TRAINER, SIGNER] = ['sfj-pxjs', 'sfj-jdy'];
const MATERIAL = '管辖争议教学案卷';
const COURSE = '乡镇与部门的管辖争议';
/** What the signer settles by hand; the rest goes over HTTP, since each is the same form again. */
const BY_HAND = 2;

let browser: Browser;
let app: BuiltApp;
const people = new Map<string, Person>();
const sitting = (name: string): Person => {
  const found = people.get(name);
  if (found === undefined) throw new Error(`${name} is not there`);
  return found;
};
beforeAll(async () => {
  [browser, app] = await Promise.all([launchChromium(), startBuiltApp()]);
  for (const name of [TRAINER, SIGNER]) people.set(name, await person(browser, app, name, NOTEBOOK));
  await endDisputedFile(sitting(SIGNER).page);
});
afterAll(async () => {
  await browser.close();
  await app.stop();
});

const checked = async (page: Page, title: string, name: string): Promise<void> => {
  await page.getByRole('heading', { level: 1, name: title }).waitFor(); // pages are loaded when they are first opened
  expect(await headings(page)).toEqual([title]);
  expect([await overflow(page), await unlabelled(page)]).toEqual([[], []]);
  await picture(page, `course-builder/${name}`, true);
};

interface Report {
  readonly items: readonly { readonly finding: number; readonly settled: boolean }[];
}

interface Disputes {
  readonly items: readonly { readonly caseId: string; readonly title: string }[];
}

/** The seeded file in which the forestry bureau got the matter after a dispute, ended by that bureau. */
const endDisputedFile = async (page: Page): Promise<void> => {
  const { items } = (await (await page.request.get('/api/disputes?limit=100')).json()) as Disputes;
  const file = items.find(({ title }) => title.includes('挖除林木'));
  if (file === undefined) throw new Error('the disputed file is not there');
  await settingOf(app).step(file.caseId, 'ly-fgld', 'decline-filing', {
    reason: '经走访例村村民丁晓峰、杨树根，电话13900000000，林木系自有。',
  });
};

/** Settles what is left with the session of this page. */
const settleRest = async (page: Page, materialId: string): Promise<void> => {
  const { items } = (await (await page.request.get(`/api/training/materials/${materialId}/report`)).json()) as Report;
  const { csrfToken } = (await (await page.request.get('/api/me')).json()) as { readonly csrfToken: string };
  for (const { finding } of items.filter(({ settled }) => !settled)) {
    const answer = await page.request.post(`/api/training/materials/${materialId}/settle`, {
      headers: { 'idempotency-key': randomUUID(), 'x-csrf-token': csrfToken },
      data: { finding, settlement: 'replaced', words: '某处' },
    });
    expect([answer.status(), finding]).toEqual([200, finding]);
  }
};

describe('a course from a disputed file', () => {
  const step = story(people);
  let material = '';
  let course = '';
  let points = 0;

  step('begins with a copy that the trainer draws and may not read yet', async () => {
    const { page } = sitting(TRAINER);
    await page.goto('/training');
    await page.getByRole('link', { name: '抽取教学案卷' }).click();
    await page.waitForURL(/\/training\/materials$/);
    const candidates = page.getByRole('region', { name: '可抽取的案卷' });
    await chooseIn(page, candidates.getByLabel('按机制筛选'), '争议协调');
    const rows = candidates.locator('tbody tr').filter({ has: page.getByRole('button', { name: '抽取' }) });
    await rows.filter({ hasText: '争议协调' }).first().waitFor();
    await rows.filter({ hasNotText: '争议协调' }).first().waitFor({ state: 'detached' });
    await checked(page, '教学案卷', 'candidates');
    await rows.first().getByRole('button', { name: '抽取' }).click();
    const form = page.getByRole('dialog');
    await write(form, '标题', MATERIAL);
    await write(form, '新系列名称', '管辖争议');
    await form.getByRole('button', { name: '抽取' }).click();
    await page.waitForURL(/\/training\/materials\/[0-9a-f-]{36}$/);
    material = new URL(page.url()).pathname;
    await page.getByRole('heading', { level: 1, name: MATERIAL }).waitFor();
    await page.getByText('签批发布以后才能查看历史').waitFor();
    await page.getByRole('region', { name: '脱敏报告' }).getByRole('listitem').first().waitFor();
    expect(await page.getByRole('button', { name: '签批发布' }).count()).toBe(0);
    await checked(page, MATERIAL, 'drawn');
  });

  step('which another person settles and signs', async () => {
    const { page } = sitting(SIGNER);
    await page.goto(material);
    const report = page.getByRole('region', { name: '脱敏报告' });
    const open = report.getByRole('button', { name: /^确\s?定$/u });
    await open.first().waitFor();
    await checked(page, MATERIAL, 'report');
    const all = await open.count();
    expect(all).toBeGreaterThanOrEqual(BY_HAND);
    expect(await page.getByRole('button', { name: '签批发布' }).isDisabled()).toBe(true);
    await report.getByLabel('替换为').first().fill('某村民');
    await open.first().click();
    await report.getByText('已替换为「某村民」').first().waitFor();
    await report.getByText('保留', { exact: true }).first().click();
    await report.getByLabel('保留理由').first().fill('通用说法，不指向个人');
    await open.first().click();
    await report.getByText('保留：通用说法，不指向个人').first().waitFor();
    expect(await open.count()).toBe(all - BY_HAND);
    await settleRest(page, material.slice(material.lastIndexOf('/') + 1));
    await page.reload();
    await page.getByLabel('意见或者理由').fill('逐条核对，没有可以识别个人的内容。');
    await page.getByRole('button', { name: '签批发布' }).click();
    await page.getByRole('region', { name: '回放' }).waitFor();
    await checked(page, MATERIAL, 'released');
  });

  step('gets decision points that the platform proposes, one of them edited', async () => {
    const { page } = sitting(TRAINER);
    await page.goto('/training');
    await page.getByRole('button', { name: '新建课程' }).click();
    await page.waitForURL(/\/training\/courses\/[0-9a-f-]{36}$/);
    course = new URL(page.url()).pathname;
    await write(page, '课程名称', COURSE);
    await write(page, '教学目标', '会判断向谁移送、何时申请协调');
    await page.getByLabel('加入教学案卷').click();
    await optionOf(page, MATERIAL).click();
    const part = page.getByRole('region', { name: '第 1 章' });
    await part.getByRole('button', { name: /^采用全部建议/u }).waitFor();
    const kind = part.getByRole('button', { name: /^说出期限（\d+）$/u });
    points = Number(/\d+/u.exec(await kind.innerText())?.[0]);
    await kind.click();
    const taken = part.locator('.course-point');
    expect(await taken.count()).toBe(points);
    await taken.first().getByRole('button', { name: '修改' }).click();
    const form = page.getByRole('dialog', { name: '决策点' });
    await form.getByLabel('题面').fill('这件移送，签收应当在什么时候以前？');
    await form.getByLabel('分值').fill('15');
    expect(await unlabelled(page)).toEqual([]);
    await picture(page, 'course-builder/point');
    await form.getByRole('button', { name: /确\s*定/u }).click();
    await form.waitFor({ state: 'hidden' });
    await part.getByText('这件移送，签收应当在什么时候以前？').waitFor();
    await page.getByRole('button', { name: /保\s*存/u }).click();
    await page.getByRole('heading', { level: 1, name: COURSE }).waitFor();
    await page
      .getByText(/ 保存$/u)
      .first()
      .waitFor();
    await checked(page, COURSE, 'builder');
  });

  step('and stands as released on the desk, on a phone too', async () => {
    const { page } = sitting(TRAINER);
    await page.getByRole('button', { name: /发\s*布/u }).click();
    await page.getByText(/第 1 次发布/u).waitFor();
    await page.goto('/training');
    const row = page.getByRole('region', { name: '课程' }).getByRole('row').filter({ hasText: COURSE });
    await row.getByText('已发布').waitFor();
    expect(await row.getByRole('cell').nth(2).innerText()).toBe(String(points));
    await checked(page, '讲师工作台', 'desk');
    await page.goto('/training/scenarios');
    await checked(page, '情景脚本', 'scenarios');

    const { page: phone, faults } = await person(browser, app, TRAINER, PHONE);
    for (const [path, title] of [
      ['/training', '讲师工作台'],
      ['/training/materials', '教学案卷'],
      [material, MATERIAL],
      [course, COURSE],
      ['/training/scenarios', '情景脚本'],
    ] as const) {
      await phone.goto(path);
      await phone.getByRole('heading', { level: 1, name: title }).waitFor();
      await phone.waitForLoadState('networkidle');
      await checked(
        phone,
        title,
        `phone-${path === course ? 'builder' : path === material ? 'material' : path.slice(path.lastIndexOf('/') + 1)}`,
      );
    }
    expect([...faults.all, ...[...people.values()].flatMap(({ faults: own }) => own.all)]).toEqual([]);
  });

  step('until the signer erases the key of its series, which nothing brings back', async () => {
    const { page, faults } = sitting(SIGNER);
    await page.goto('/training/materials');
    const row = page.getByRole('region', { name: '系列' }).getByRole('row').filter({ hasText: '管辖争议' });
    await row.getByRole('button', { name: '销毁密钥' }).click();
    const form = page.getByRole('dialog');
    await form.getByText('销毁以后不能恢复').first().waitFor();
    await chooseIn(page, form.getByLabel('销毁理由'), '教学已经结束');
    await checked(page, '教学案卷', 'erase-key');
    await form.getByRole('button', { name: '销毁密钥' }).click();
    await form.getByText('请先确认').waitFor();
    await form.getByLabel('我知道密钥销毁以后不能恢复').check();
    await form.getByRole('button', { name: '销毁密钥' }).click();
    await row.getByText(/^已销毁：.*教学已经结束$/u).waitFor();
    expect(await row.getByRole('button').count()).toBe(0);
    await checked(page, '教学案卷', 'series');
    expect(faults.all).toEqual([]);
  });
});
