import type { Browser, Locator } from 'playwright-core';
import { type BuiltApp, startBuiltApp } from './support/built-app.js';
import { stepsFor, take, whyNot } from './support/case-page.js';
import { launchChromium } from './support/chromium.js';
import { companyOf } from './support/company.js';
import { choose, tick, write } from './support/form.js';
import { overflow, unlabelled } from './support/page-checks.js';
import { PHONE, type Person, person } from './support/person.js';
import { picture } from './support/pictures.js';
import { story } from './support/story.js';

const TITLE = `例河(虚构)河滩采砂、水面油污${Date.now() % 100_000}`;
const WATER = '上犹县水利局';
const ECOLOGY = '赣州市上犹生态环境局';

let browser: Browser;
let app: BuiltApp;
let page: string;
const { people, as, open } = companyOf(() => ({ browser, app }));
beforeAll(async () => {
  [browser, app] = await Promise.all([launchChromium(), startBuiltApp()]);
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

/** Somebody at the page of the whistle, as it is now. */
const at = async (username: string): Promise<Person> => {
  const who = await open(username, page);
  await who.page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  return who;
};
const department = ({ page: shown }: Person, name: string): Locator => shown.locator('.whistle-call').filter({ hasText: name }).first();
const stars = async (form: Locator, ...points: readonly number[]): Promise<void> => {
  for (const [index, given] of points.entries())
    await form
      .locator('.ant-rate')
      .nth(index)
      .locator('.ant-rate-star')
      .nth(given - 1)
      .click();
};

describe('a whistle with two departments', () => {
  const then = story(people);

  then('an officer drafts it on one screen; the lists say whom to call', async () => {
    const officer = await as('yq-jbr1');
    await officer.page.goto('/whistles');
    await officer.page.getByRole('link', { name: '拟吹哨' }).click();
    const form = officer.page.locator('form');
    await write(form, '标题', TITLE);
    await write(form, '地点', '例河大桥下(虚构)');
    await write(form, '情况', '河滩有采砂机具，水面有油花，已劝停。');
    await write(form, '本级解决不了的原因', '涉及两个部门的职权。');
    await choose(officer.page, '涉及事项', '未经批准在河道管理范围内采砂', form);
    await choose(officer.page, '涉及事项', '向水体排放油类、酸液、碱液等', form);
    await officer.page.keyboard.press('Escape');
    await form.getByRole('button', { name: `呼叫${WATER}、${ECOLOGY}` }).click();
    await write(form, `${WATER}：要求做什么（列首位，首接负责）`, '查处采砂。');
    await write(form, `${ECOLOGY}：要求做什么`, '检测水质。');
    await write(form, '联系电话', '0797-0000000');
    expect(await unlabelled(officer.page)).toEqual([]);
    await form.getByRole('button', { name: '提交审核' }).click();
    await officer.page.waitForURL(/\/whistles\/[0-9a-f-]{36}$/u);
    page = new URL(officer.page.url()).pathname;
    expect(await whyNot(officer, '吹哨')).toContain('由乡镇主要负责人审核');
  });

  then('the head of the township blows it', async () => {
    await take(await at('yq-zz'), '吹哨');
    await department(await at('yq-zz'), WATER)
      .getByText('待报到')
      .waitFor();
  });

  then('both departments find it on their board, and report', async () => {
    for (const [username, name] of [
      ['sl-fgld', WATER],
      ['sthj-fgld', ECOLOGY],
    ] as const) {
      const officer = await as(username);
      await officer.page.goto('/whistles?mine=true');
      const card = officer.page.getByRole('region', { name: '待报到' }).locator('.whistle-card').filter({ hasText: TITLE });
      await card.getByText('待本机关办理').waitFor();
      await card.getByRole('link', { name: TITLE }).click();
      await take(officer, '报到');
      await department(officer, name).getByText('已报到').waitFor();
    }
    const board = (await as('sthj-fgld')).page;
    await board.goto('/whistles');
    await board.getByRole('region', { name: '处置中' }).getByText(TITLE).waitFor();
    await picture(board, 'whistle/01-board');
  });

  then('they say what they did on the spot', async () => {
    for (const [username, name] of [
      ['sl-fgld', WATER],
      ['sthj-fgld', ECOLOGY],
    ] as const) {
      const officer = await at(username);
      await take(officer, '记录现场处置', async (form) => {
        await write(form, '发现的情况', '河滩一台机具，水面少量油花。');
        await write(form, '采取的措施', '责令停止，清除油污。');
        await tick(form, '本部门已处置完毕');
      });
      await department(officer, name).getByText('已处置').waitFor();
    }
  });

  then('the township closes it with the result of each', async () => {
    const leader = await at('yq-fgld');
    await leader.page.getByText('各部门都已处置，请乡镇销哨。').waitFor();
    await take(leader, '销哨', async (form) => {
      await write(form, `${WATER}的结果说明`, '机具已撤离。');
      await write(form, `${ECOLOGY}的结果说明`, '水质达标。');
      await write(form, '销哨说明', '问题已解决。');
    });
    await leader.page.getByText('已销哨').first().waitFor();
  });

  then('both sides rate each other; whoever blew it takes no part', async () => {
    expect(await whyNot(await at('yq-zz'), '评哨')).toContain('不能评自己的哨');
    const township = await at('yq-fgld');
    for (const reasons of ['到场快。', '检测及时。']) {
      await take(township, '评哨', async (form) => {
        await stars(form, 5, 4, 5);
        await write(form, '理由', reasons);
      });
      await township.page.getByText(reasons).first().waitFor();
    }
    await take(await at('sl-fgld'), '评哨', async (form) => {
      await form.getByText('吹哨准').waitFor();
      await stars(form, 5, 5, 4);
      await write(form, '理由', '情况清楚。');
    });
    const ecology = await at('sthj-fgld');
    await take(ecology, '评哨', async (form) => {
      await stars(form, 4, 4, 4);
      await write(form, '理由', '有人引导。');
    });
    await ecology.page.getByText('有人引导。').first().waitFor();
    expect(await stepsFor(ecology)).toEqual(['关联案卷']);
    await picture(ecology.page, 'whistle/02-closed', true);
  });

  then('a phone shows board and page without scrolling sideways', async () => {
    const officer = await person(browser, app, 'sl-fgld', PHONE);
    for (const [path, text] of [
      ['/whistles', '吹哨报到'],
      [page, TITLE],
    ] as const) {
      await officer.page.goto(path);
      await officer.page.getByRole('heading', { level: 1, name: text }).waitFor();
      expect(await overflow(officer.page)).toEqual([]);
    }
    await picture(officer.page, 'whistle/03-phone');
    expect(officer.faults.all).toEqual([]);
  });
});
