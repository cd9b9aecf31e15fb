import type { Browser, Page } from 'playwright-core';
import { type BuiltApp, startBuiltApp } from './support/built-app.js';
import { launchChromium } from './support/chromium.js';
import { chooseIn, write } from './support/form.js';
import { headings, overflow, unlabelled } from './support/page-checks.js';
import { NOTEBOOK, PHONE, type Person, person } from './support/person.js';
import { picture } from './support/pictures.js';
import { story } from './support/story.js';
import { type Training, trainingOf } from './support/training.js';

const REASONS = '清单把这类行为的处罚权放在接收部门，本镇没有承接，应当由该部门受理。';

const people = new Map<string, Person>();
let browser: Browser;
let app: BuiltApp;
let training: Training;
let classId = '';
let due = '';
beforeAll(async () => {
  [browser, app] = await Promise.all([launchChromium(), startBuiltApp()]);
  training = trainingOf(app);
  const material = await training.material();
  due = (await training.receiving(material)).clock.due;
  classId = await training.openClass(await training.courseOfFiveKinds(material), ['yq-jbr1', 'sl-jbr1']);
  people.set('trainee', await person(browser, app, 'yq-jbr1', PHONE));
});
afterAll(async () => {
  await browser.close();
  await app.stop();
});

const of = (name: string): Person => {
  const found = people.get(name);
  if (found === undefined) throw new Error(`nobody is the ${name}`);
  return found;
};
const soundPage = async (page: Page, title: string): Promise<void> => {
  expect(await headings(page)).toEqual([title]);
  expect([await overflow(page), await unlabelled(page)]).toEqual([[], []]);
};

describe('a trainee who takes a course blind, on a phone', () => {
  const step = story(people);

  step('begins it from the list of what one is invited to', async () => {
    const { page } = of('trainee');
    await page.goto('/learning');
    const start = page.getByRole('listitem').filter({ hasText: '移送班' }).getByRole('button', { name: '开始作答' });
    await start.waitFor();
    await soundPage(page, '我的培训');
    await picture(page, 'class-room/learning-phone', true);
    await start.click();
    await page.waitForURL(/\/learning\/[0-9a-f-]{36}$/u);
  });

  step('answers each kind of question, and sees no more of the story than belongs to it', async () => {
    const { page } = of('trainee');
    const question = page.getByRole('region', { name: '请作答' });
    const steps = page.getByRole('list', { name: '办理经过' }).getByRole('listitem');
    const hand = (): Promise<void> => question.getByRole('button', { name: '提交作答' }).click();
    const reached = (number: number): Promise<void> => question.getByRole('heading', { name: `第 ${number} 题` }).waitFor();

    await reached(1);
    await steps.first().waitFor();
    expect(await steps.count()).toBe(1);
    await soundPage(page, '案件移送入门');
    await picture(page, 'class-room/question-phone', true);
    await chooseIn(page, question.getByLabel('移送对象'), '水利局');
    await hand();

    await reached(2);
    await steps.nth(2).waitFor();
    await question.locator('.ant-picker input').fill(due.slice(0, 10));
    await page.keyboard.press('Enter');
    await hand();

    await reached(3);
    await question.getByRole('radio', { name: /^签收/u }).first().check();
    await picture(page, 'class-room/command-phone', true);
    await hand();

    await reached(4);
    await chooseIn(page, question.getByLabel('有程序瑕疵的步骤'), '没有程序瑕疵');
    await hand();
    await reached(5);
  });

  step('writes reasons that are still there after the page was read again', async () => {
    const { page } = of('trainee');
    const reasons = page.getByRole('textbox', { name: '理由', exact: true });
    await reasons.fill(REASONS);
    await page.reload();
    await reasons.waitFor();
    expect(await reasons.inputValue()).toBe(REASONS);
    await soundPage(page, '案件移送入门');
    await page.getByRole('button', { name: '提交作答' }).click();
  });

  step('reads what was right and by which article, while the reasons wait', async () => {
    const { page } = of('trainee');
    const result = page.getByRole('region', { name: '结果' });
    await result.getByText('有 1 题写明理由，等待讲师评阅').waitFor();
    await page.getByRole('region', { name: '第 2 题' }).getByText('正确 10/10 分').waitFor();
    await page.getByRole('region', { name: '第 5 题' }).getByText('第二十五条').first().waitFor();
    await soundPage(page, '案件移送入门');
    await picture(page, 'class-room/result-phone', true);
  });
});

describe('the trainer of the class', () => {
  const step = story(people);

  step('marks the reasons beside their articles', async () => {
    people.set('trainer', await person(browser, app, 'sfj-pxjs', NOTEBOOK));
    const { page, faults } = of('trainer');
    await page.goto(`/training/classes/${classId}`);
    await page.getByText('已答 5 题').waitFor();
    await soundPage(page, '移送班');
    await picture(page, 'class-room/trainees', true);
    await page.getByRole('tab', { name: '成绩与结业' }).click();
    await page.getByRole('button', { name: '出具结业证明' }).click();
    await page.getByRole('alert').getByText('还没有可以发证的学员').waitFor();
    faults.forget(409);
    await page.getByRole('tab', { name: '待评阅' }).click();
    await page.getByText(REASONS).waitFor();
    await picture(page, 'class-room/marking', true);
    await page.getByLabel('得分').fill('18');
    await write(page, '评语', '说理清楚。');
    await page.getByRole('button', { name: /评\s*分/u }).click();
    await page.getByText('没有等待评阅的作答').waitFor();
  });

  step('sees where the class split', async () => {
    const { page } = of('trainer');
    await page.getByRole('tab', { name: '班级分析' }).click();
    await page.getByText('邀请 2 人，开始 1 人，完成 1 人').waitFor();
    await page.getByRole('region', { name: '第 2 题' }).getByText('1 人（100%）').first().waitFor();
    await soundPage(page, '移送班');
    await picture(page, 'class-room/analysis', true);
  });

  step('issues the certificate, which the trainee then prints', async () => {
    const { page, faults } = of('trainer');
    await page.getByRole('tab', { name: '成绩与结业' }).click();
    await page.getByRole('button', { name: '出具结业证明' }).click();
    const number = page.getByRole('link', { name: /^360724-\d{4}-\d{4}$/u });
    await number.waitFor();
    await soundPage(page, '移送班');
    await picture(page, 'class-room/results', true);
    expect(faults.all).toEqual([]);

    const trainee = of('trainee');
    await trainee.page.goto('/learning/results');
    const own = trainee.page.getByRole('link', { name: await number.innerText() });
    await own.waitFor();
    await soundPage(trainee.page, '我的成绩');
    await picture(trainee.page, 'class-room/own-results-phone', true);
    await own.click();
    await trainee.page.getByText('准予结业').waitFor();
    await soundPage(trainee.page, '结业证明');
    await picture(trainee.page, 'class-room/certificate-phone', true);
    expect(trainee.faults.all).toEqual([]);
  });

  step('looks at the class and the register on a phone too', async () => {
    const { page, faults } = of('trainer');
    await page.setViewportSize({ width: 390, height: 844 });
    for (const [tab, words] of [
      ['trainees', '已答 5 题'],
      ['marking', '没有等待评阅的作答'],
      ['analysis', '邀请 2 人'],
      ['results', '已出具结业证明 1 份'],
    ] as const) {
      await page.goto(`/training/classes/${classId}?tab=${tab}`);
      await page.getByText(words).waitFor();
      await soundPage(page, '移送班');
      await picture(page, `class-room/${tab}-phone`, true);
    }
    await page.goto('/training/results');
    await page
      .getByRole('link', { name: /^360724-/u })
      .first()
      .waitFor();
    await soundPage(page, '培训成绩');
    await picture(page, 'class-room/register-phone', true);
    await page.goto('/training/results?q=没有这个人');
    await page.getByText('没有符合条件的成绩。').waitFor();
    await soundPage(page, '培训成绩');
    await page.goto(`/training/results?class=${classId}`);
    await page.getByText(/^共 \d+ 次作答，/u).waitFor();
    await page.getByText('移送班').first().waitFor();
    await page.getByRole('link', { name: '郑样甲' }).first().waitFor();
    expect(faults.all).toEqual([]);
  });
});
