import { type Browser, type Locator } from 'playwright-core';
import { officerOf } from '../support/case-requests.js';
import { type BuiltApp, startBuiltApp } from './support/built-app.js';
import { take } from './support/case-page.js';
import { launchChromium } from './support/chromium.js';
import { choose, chooseIn, tick, write } from './support/form.js';
import { type Person, person } from './support/person.js';
import { picture } from './support/pictures.js';
import { SAND, type Setting, hoursAgo, settingOf } from './support/setting.js';

let browser: Browser;
let app: BuiltApp;
let setting: Setting;
const people = new Map<string, Person>();
beforeAll(async () => {
  [browser, app] = await Promise.all([launchChromium(), startBuiltApp()]);
  const made = settingOf(app);
  setting = { ...made, step: (...of) => ((shown = ''), made.step(...of)) };
});
afterEach(async () => {
  const { currentTestName = '' } = expect.getState();
  for (const [username, { page, faults }] of people) {
    if (faults.all.length > 0) await picture(page, `failed/${currentTestName.slice(-40).replaceAll(' ', '-')}-${username}`);
    const met = [...faults.all];
    faults.forget();
    expect({ username, met }).toEqual({ username, met: [] });
  }
});
afterAll(async () => {
  await browser.close();
  await app.stop();
});

/** Who acted last, and in which file. */
let shown = '';
const as = async (username: string, caseId: string): Promise<Person> => {
  const who = people.get(username) ?? (await person(browser, app, username));
  people.set(username, who);
  // Nobody else has done anything since: the page shows by itself what its own person has recorded.
  if (shown !== `${username} ${caseId}`) await who.page.goto(`/cases/${caseId}`);
  shown = `${username} ${caseId}`;
  await who.page.locator('.case-responsible').waitFor();
  return who;
};
/** One command of the case page with its form, by one person. */
const does = async (username: string, caseId: string, command: string, fill?: (form: Locator, who: Person) => Promise<void>) => {
  const who = await as(username, caseId);
  await take(who, command, async (form) => {
    await fill?.(form, who);
    await picture(who.page, `forms/${command}`);
  });
  return who;
};
const shows = (who: Person, text: string | RegExp): Promise<void> => who.page.getByText(text).first().waitFor();

describe('what an organ does with a file of its own', () => {
  it('a registration is corrected, parties included', async () => {
    const who = await does('yq-jbr1', await setting.open(), '更正登记', async (form) => {
      await write(form, '详细地点', '营前镇例石村例湾组八号旁');
      await form.getByRole('button', { name: '同时更正当事人' }).click();
      await write(form, '姓名', '李样丙(虚构)');
      await write(form, '更正理由', '现场核对后发现地点和姓名有误。');
    });
    await shows(who, '营前镇例石村例湾组八号旁');
    await shows(who, '李样丙(虚构)');
  });

  it('evidence and goods are added', async () => {
    const caseId = await setting.open();
    await does('yq-jbr1', caseId, '补充证据', async (form, { page }) => {
      await write(form, '证据名称', '现场照片');
      await choose(page, '证据种类', '视听资料', form);
      await form.getByRole('button', { name: '再加一项证据' }).click();
      await form.getByLabel('证据名称', { exact: true }).nth(1).fill('询问笔录');
      await chooseIn(page, form.getByLabel('证据种类', { exact: true }).nth(1), '当事人的陈述');
    });
    const who = await does('yq-jbr1', caseId, '登记涉案物品', async (form) => {
      await write(form, '物品名称', '混凝土搅拌机');
      await write(form, '数量', '1');
      await write(form, '单位', '台');
      await write(form, '存放地', '营前镇例库(虚构)');
      await write(form, '先行处置所得款项', '1234.56');
    });
    await shows(who, '1,234.56 元');
    await shows(who, '询问笔录');
  });

  it('a measure is taken, extended once and ended', async () => {
    const caseId = await setting.open();
    await does('yq-jbr1', caseId, '采取措施', async (form, { page }) => {
      await choose(page, '措施种类', '查封', form);
      await write(form, '措施对象', '在建的地基和两堆砂石');
      await tick(form, '当场采取');
    });
    await shows(await does('yq-fgld', caseId, '延长查封扣押', (form) => write(form, '延长理由', '案情复杂，需要鉴定。')), /已延长/);
    const who = await does('yq-jbr1', caseId, '解除措施', (form) => write(form, '理由', '已自行拆除。'));
    await shows(who, /解除$/);
  });

  it('it is numbered and filed, its officers are replaced', async () => {
    const caseId = await setting.open();
    await does('yq-djy', caseId, '编案号', (form) => write(form, '案号', `〔2026〕第 ${Date.now() % 100_000} 号`));
    await does('yq-fgld', caseId, '立案');
    const who = await does('yq-fgld', caseId, '更换办案人员', async (form, { page }) => {
      await choose(page, '办案人员', '郑试丙', form);
      await page.keyboard.press('Escape');
      await write(form, '更换理由', '原办案人员调整分工。');
    });
    await shows(who, /郑试丙/);
  });

  it('a recusal is requested and decided', async () => {
    const caseId = await setting.open();
    await does('yq-jbr1', caseId, '申请回避', async (form, { page }) => {
      await choose(page, '被申请回避的人员', '郑样乙', form);
      await write(form, '回避理由', '与当事人是近亲属。');
    });
    const who = await does('yq-zz', caseId, '决定回避', async (form) => {
      await tick(form, '准予回避');
      await write(form, '理由', '属实。');
    });
    await shows(who, /准予回避/);
  });

  it('a filed case is reviewed, concluded, published, reported and closed', async () => {
    const caseId = await setting.open();
    await setting.step(caseId, 'yq-fgld', 'file', { officers: [officerOf('yq-jbr1'), officerOf('yq-jbr2')] });
    const review = async (form: Locator, { page }: Person): Promise<void> => choose(page, '法制审核人员', '郑试丁', form);
    await does('yq-fgld', caseId, '送法制审核', review);
    await does('yq-shr', caseId, '法制审核退回', (form) => write(form, '退回的审核意见', '请补充现场勘验笔录。'));
    await does('yq-fgld', caseId, '送法制审核', review);
    await does('yq-shr', caseId, '法制审核通过', (form) => write(form, '审核意见', '事实清楚，证据确凿。'));
    await does('yq-fgld', caseId, '作出处理决定', async (form) => {
      await tick(form, '予以处罚');
      await tick(form, '罚款');
      await write(form, '罚款金额', '2000');
      await write(form, '决定书文号', '例罚〔2026〕1号');
      await write(form, '处理情况', '责令限期改正，处罚款两千元。');
    });
    await does('yq-djy', caseId, '公示处罚决定', (form) => write(form, '公示渠道', '县政府网站（示例）'));
    await does('yq-djy', caseId, '报送备案', (form) => write(form, '报送文号', '例报〔2026〕1号'));
    const who = await does('yq-fgld', caseId, '结案归档', (form) => write(form, '结案理由', '罚款已缴清，已改正。'));
    await shows(who, '案卷已结案');
    await shows(who, '2,000.00 元');
  });

  it('filing is declined with reasons', async () => {
    const who = await does('yq-fgld', await setting.open({ subject: 'lead' }), '不予立案', (form) =>
      write(form, '不予立案的理由', '查明已取得许可，违法事实不成立。'),
    );
    await shows(who, /不予立案/);
  });

  it('one scene is split into a file for each act, and files are linked', async () => {
    const title = `与之关联的违法建设案(虚构)${Date.now()}`;
    const [caseId, other] = [await setting.open(), await setting.open({ title })];
    await does('yq-jbr1', caseId, '一案多行为分案', async (form, { page }) => {
      await write(form, '案件名称', '李样乙(虚构)涉嫌采砂案');
      await write(form, '案由', '未经批准采砂');
      await choose(page, '职权事项', '采砂', form);
      await write(form, '案情概要', '同一现场另有采砂机具一台。');
      await write(form, '分案理由', '两个行为由不同机关处罚。');
    });
    const who = await does('yq-jbr1', caseId, '关联案卷', async (form, { page }) => {
      await choose(page, '关联的案卷', title, form);
      await write(form, '理由', '同一当事人、同一地点。');
    });
    await who.page.locator(`#links a[href="/cases/${other}"]`).waitFor();
    expect(await who.page.locator('#links li').count()).toBe(2);
  });

  it('doubts about competence start the clock of handing over; a suspected crime is said in red', async () => {
    await does('yq-jbr1', await setting.open(), '确认不属本机关管辖', (form) =>
      write(form, '认为不属本机关管辖的理由', '属集镇规划区外。'),
    );
    const who = await does('yq-jbr1', await setting.open(), '发现涉嫌犯罪', (form) =>
      write(form, '涉嫌犯罪的事实', '占用耕地数量较大，造成大量毁坏。'),
    );
    await shows(who, '本案涉嫌犯罪，应当移送公安机关，不得以行政处罚代替移送。');
  });
});

describe('a handoff that does not go straight', () => {
  it('the draft is revised and submitted, and the leader refuses', async () => {
    const caseId = await setting.open(SAND);
    await setting.handOff(caseId, 'drafted');
    await does('yq-jbr1', caseId, '修改拟稿', async (form) => {
      await write(form, '移送说明', '河道采砂由县水利局处罚，本镇已制止。');
      await tick(form, '紧急');
      await choose(form.page(), '紧急理由', '危害正在发生', form);
    });
    await does('yq-jbr1', caseId, '报批');
    const who = await does('yq-fgld', caseId, '不予移送', (form) => write(form, '不予移送的理由', '本镇先行核查清楚。'));
    await shows(who, '不予移送');
  });

  it('the party is told, the receiver objects, a return is proposed and agreed', async () => {
    const caseId = await setting.open(SAND);
    await setting.handOff(caseId, 'received');
    await does('yq-djy', caseId, '告知当事人', (form) => write(form, '告知书文号', '例告〔2026〕1号'));
    await does('sl-fgld', caseId, '提出管辖异议', async (form, { page }) => {
      await choose(page, '异议理由种类', '无职能管辖权', form);
      await write(form, '异议理由', '现场不在河道管理范围内。');
      await write(form, '法律依据', '《中华人民共和国河道管理条例》');
      await choose(page, '认为有管辖权的机关', '自然资源局', form);
    });
    await does('sl-fgld', caseId, '提出协商退回', async (form) => {
      await form.getByLabel(/^移送方参加人.* 1$/).fill('郑样甲');
      await form.getByLabel(/^受移送方参加人.* 1$/).fill('彭样甲');
      await write(form, '双方意见', '双方到现场核对，认为不在河道管理范围内。');
      await write(form, '协商结果', '退回营前镇人民政府。');
    });
    const who = await does('yq-fgld', caseId, '同意协商退回', async (form) => {
      expect(await form.innerText()).toContain('退回营前镇人民政府。');
    });
    await shows(who, '协商退回');
  });

  it('it is withdrawn before acceptance; another one is stopped because of a suspected crime', async () => {
    const recalled = await setting.open(SAND);
    await setting.handOff(recalled, 'sent');
    await does('yq-fgld', recalled, '撤回移送', (form) => write(form, '撤回理由', '发现另有管辖机关。'));
    const criminal = await setting.open(SAND);
    await setting.handOff(criminal, 'received');
    const who = await does('yq-jbr1', criminal, '转涉嫌犯罪移送', (form) => write(form, '涉嫌犯罪的事实', '采砂价值达到刑事追诉标准。'));
    await shows(who, '转涉嫌犯罪移送');
  });

  it('it is accepted with goods and running measures, and the result is fed back', async () => {
    const caseId = await setting.open({
      ...SAND,
      measures: [{ kind: 'seizure', object: '采砂机具', from: hoursAgo(2), onTheSpot: false, documentNumber: '例扣〔2026〕1号' }],
      goods: [{ name: '采砂机具', quantity: 1, unit: '台', storedAt: '营前镇例库(虚构)' }],
    });
    await does('yq-jbr1', caseId, '拟稿移送', async (form) => {
      await write(form, '移送说明', '河道采砂由县水利局处罚。');
      await write(form, '移送依据', '《中华人民共和国河道管理条例》第四十四条');
      await write(form, '联系电话', '0797-0000000');
    });
    await does('yq-jbr1', caseId, '报批');
    await does('yq-fgld', caseId, '批准移送');
    await does('yq-djy', caseId, '发出移送');
    await does('sl-djy', caseId, '签收');
    await does('sl-fgld', caseId, '接收', async (form) => {
      await tick(form, '不符');
      await form.getByPlaceholder('写明差异').fill('油箱已空。');
      await tick(form, '继续');
    });
    await setting.step(caseId, 'sl-fgld', 'file', { officers: [officerOf('sl-jbr1'), officerOf('sl-jbr2')] });
    await does('sl-djy', caseId, '反馈立案情况');
    await setting.step(caseId, 'sl-fgld', 'conclude', { result: 'no-penalty', penalties: [], summary: '情节轻微并已改正，不予处罚。' });
    await does('sl-djy', caseId, '反馈处理结果', async (form) => {
      expect(await form.getByLabel('反馈内容', { exact: true }).inputValue()).toContain('情节轻微并已改正，不予处罚。');
    });
    const who = await does('yq-fgld', caseId, '移送结案');
    await shows(who, '不符：油箱已空。');
  });
});
