import { setTimeout as sleep } from 'node:timers/promises';
import { randomUUID } from 'node:crypto';
import { EventStore } from '../../src/event-store/index.js';
import { orderOfNumber } from '../../src/intake/order-number.js';
import { orderStream } from '../../src/kernel/ids.js';
import { type Client, type TestApp, startTestApp } from '../support/app.js';
import { officerOf, told } from '../support/case-requests.js';
import { caughtUp, endOfRecord } from '../support/end-of-record.js';
import { gbk } from '../support/gbk.js';
import { workbookOf } from '../support/list-workbook.js';
import { ORDER_VERBS, complaint, orderBody } from '../support/order-requests.js';
import { policiesSettled } from '../support/policies-settled.js';

let app: TestApp;
let dispatcher: Client;
beforeAll(async () => {
  app = await startTestApp({ now: '2026-09-07T09:00' });
  dispatcher = await app.as('sj-pdy');
});
afterAll(() => app.close());

const received = async (over: Record<string, unknown> = {}): Promise<string> =>
  String((await told(dispatcher, '/api/orders', complaint(over))).orderId);
const sent = async (to: string, over: Record<string, unknown> = {}, also: Record<string, unknown> = {}): Promise<string> => {
  const id = await received(over);
  await told(dispatcher, `/api/orders/${id}/dispatch`, { to, item: 'SL-01', ...also });
  return id;
};
const step = async (who: string, id: string, verb: string, body: object = {}) => told(await app.as(who), `/api/orders/${id}/${verb}`, body);
const read = async (who: string, id: string) => (await (await app.as(who)).get(`/api/orders/${id}`).expect(200)).body;
const asCase = { ...orderBody('open-case'), officers: [officerOf('sl-jbr1'), officerOf('sl-jbr2')], occurredAt: undefined };
const eventsEnd = async () => {
  await policiesSettled(app);
  return endOfRecord(app.app);
};

/** Refused with this code and a Chinese sentence, and nothing is in the record that was not there before. */
const refused = async (who: string, path: string, body: object, status: number, code: string, law?: string) => {
  const before = await eventsEnd();
  const answer = await (await app.as(who)).post(path).send(body);
  expect([answer.status, answer.body.type]).toEqual([status, code]);
  expect(answer.body.title).toMatch(/\p{Script=Han}/u);
  expect(answer.body.detail).toMatch(/。$/u);
  if (law !== undefined) expect(answer.body.legalBasis.id).toBe(law);
  expect(await eventsEnd()).toBe(before);
  return answer.body;
};

describe('a complaint that becomes a case file', () => {
  let id: string;
  let caseId: string;

  it('is matched to an item and the organ that is competent there, by words that are named', async () => {
    id = await received({ number: '12345-M1' });
    const { body } = await dispatcher.get(`/api/orders/${id}/proposals`).expect(200);
    expect(body.items[0]).toMatchObject({ item: 'SL-01', words: ['挖砂'], competence: { proposed: { id: 'sy-sl' } } });
    expect(body.fallback.id).toBe('360724103');
    expect((await dispatcher.get(`/api/orders/${id}/proposals`)).body).toEqual(body);
  });

  it('is dispatched with a limit of its own, and stands in the list of the organ', async () => {
    await step('sj-pdy', id, 'dispatch', { to: 'sy-sl', item: 'SL-01', lastDay: '2026-09-11' });
    const order = await read('sl-jbr1', id);
    expect(order).toMatchObject({ state: 'dispatched', holder: { id: 'sy-sl' }, fallback: false });
    expect(order.clocks.find(({ purpose }: { purpose: string }) => purpose === 'answer')).toMatchObject({
      rule: 'BJ-J13',
      due: '2026-09-11T23:59:59.999+08:00',
    });
    await caughtUp(app.app, 'orders');
    const { body } = await (await app.as('sl-jbr1')).get('/api/orders?awaits=holder').expect(200);
    expect(body.items.map(({ number }: { number: string }) => number)).toContain('12345-M1');
    expect(JSON.stringify(body)).not.toMatch(/万样甲|13900000001/);
  });

  it('opens one file however often it is asked', async () => {
    const first = await step('sl-jbr1', id, 'open-case', asCase);
    const second = await step('sl-jbr1', id, 'open-case', { ...asCase, title: '再来一次' });
    caseId = String(first.caseId);
    expect(second).toMatchObject({ caseId, version: first.version });
    const { body } = await (await app.as('sl-jbr1')).get(`/api/cases/${caseId}`).expect(200);
    expect(body.details).toMatchObject({ source: 'hotline-12345', sourceNumber: '12345-M1', title: '例河采砂线索(虚构)' });
    const from = await (await app.as('sl-jbr1')).get(`/api/cases/${caseId}/orders?atLeast=${first.position}`).expect(200);
    expect(from.body.items.map(({ orderId }: { orderId: string }) => orderId)).toEqual([id]);
  });

  it('learns what becomes of the file, and then owes the answer', async () => {
    await told(await app.as('sl-fgld'), `/api/cases/${caseId}/decline-filing`, { reason: '现场查无采砂痕迹' });
    for (let tries = 0; (await read('sl-jbr1', id)).outcomeUntold !== true && tries < 100; tries += 1) await sleep(50);
    const order = await read('sl-jbr1', id);
    expect(order.cases).toEqual([
      expect.objectContaining({ caseId, outcomeName: '不予立案', responsible: expect.objectContaining({ id: 'sy-sl' }) as unknown }),
    ]);
    expect(order.outcomeUntold).toBe(true);
    // The title of a file names parties: the desk does not learn it.
    expect(JSON.stringify(order)).toContain('例河采砂线索');
    expect(JSON.stringify(await read('sj-pdy', id))).not.toContain('例河采砂线索');
  });

  it.each([
    ['a number', '当事人身份证 999999199002150029，已处理。'],
    ['a telephone', '请联系 13812345678。'],
  ])('is not answered with %s in it', async (_, text) => {
    await refused('sl-jbr1', `/api/orders/${id}/answer`, { text, toldBy: 'phone' }, 409, 'order/personal-data-in-answer', 'PIPL-6');
  });

  it('comes back as an answer, is called back and closed, and counts in the rates', async () => {
    await step('sl-jbr1', id, 'answer', { text: '到现场核实未发现采砂，将加强巡查。', toldBy: 'phone' });
    await refused('sj-pdy', `/api/orders/${id}/close`, { summary: '办结' }, 409, 'order/callback-missing', 'BJ-J23');
    await step('sj-pdy', id, 'call-back', { responded: true, resolved: true, satisfied: false, note: '希望多巡查' });
    const closed = await step('sj-pdy', id, 'close', { summary: '已答复并回访' });
    expect(await read('sl-jbr1', id)).toMatchObject({ state: 'closed', awaits: 'none', outcomeUntold: false });
    const { body } = await dispatcher.get(`/api/orders/figures?atLeast=${closed.position}`).expect(200);
    expect(body).toMatchObject({ calledBack: 1, responded: 1, resolved: 1, satisfied: 0, closed: 1 });
  });
});

describe('clocks of different families', () => {
  const clocks = async (who: string, id: string) =>
    (await read(who, id)).clocks.map(
      (clock: { purpose: string; rule: string; status: string }) => `${clock.purpose} ${clock.rule} ${clock.status}`,
    );

  it('are those of the petition rules for a petition', async () => {
    const id = await received({ channel: 'xinfang' });
    expect(await clocks('sj-pdy', id)).toEqual(['route XF-22-ROUTE running']);
    await refused(
      'sj-pdy',
      `/api/orders/${id}/dispatch`,
      { to: 'sy-sl', item: 'SL-01', lastDay: '2026-09-11' },
      409,
      'order/limit-set-by-law',
      'XF-22',
    );
    await step('sj-pdy', id, 'dispatch', { to: 'sy-sl', item: 'SL-01' });
    expect(await clocks('sl-jbr1', id)).toEqual(['route XF-22-ROUTE met', 'answer XF-22 running']);
  });

  it('are those of the market rules for 12315, and the complaint is accepted or not before it is answered', async () => {
    const id = await sent('sy-scjg', { channel: '12315', matter: '超市卖过期食品', named: true }, { item: 'SC-06' });
    expect(await clocks('scjg-jbr1', id)).toEqual(['accept SAMR-C14 running']);
    await refused(
      'scjg-jbr1',
      `/api/orders/${id}/answer`,
      { text: '已处理', toldBy: 'phone' },
      409,
      'order/acceptance-undecided',
      'SAMR-C14',
    );
    await step('scjg-jbr1', id, 'decide-acceptance', { accepted: true });
    expect(await clocks('scjg-jbr1', id)).toEqual(['accept SAMR-C14 met']);
  });

  it('are extended with reasons that the complainant was told', async () => {
    const id = await sent('sy-sl');
    const body = { lastDay: '2026-09-21', reasons: '等待水文检测', toldAt: '2026-09-07T08:58', toldBy: 'phone' };
    await refused('sl-fgld', `/api/orders/${id}/extend`, { ...body, toldAt: '2026-09-08T08:58' }, 409, 'order/told-in-future', 'BJ-J15');
    await refused('sl-fgld', `/api/orders/${id}/extend`, { ...body, lastDay: '2026-09-08' }, 409, 'order/extension-not-longer', 'BJ-J15');
    await step('sl-fgld', id, 'extend', body);
    expect(await clocks('sl-jbr1', id)).toContain('answer BJ-J15 running');
  });
});

describe('an objection to a dispatch', () => {
  it('is reviewed by another dispatcher, and the order never passes from organ to organ', async () => {
    const id = await sent('sy-sl', { matter: '村民砍树' }, { item: 'LY-03', reason: '误派' });
    const objection = { ground: 'not-our-duty', reasons: '属林业', legalBasis: '《森林法》第七十六条', believedCompetent: 'sy-ly' };
    await refused('sl-fgld', `/api/orders/${id}/dispatch`, { to: 'sy-ly' }, 409, 'order/not-the-dispatcher', 'BJ-J12');
    await step('sl-fgld', id, 'object', objection);
    const review = { upheld: true, opinion: '属林业部门职责', to: 'sy-ly' };
    await refused('sj-pdy', `/api/orders/${id}/review-objection`, review, 409, 'order/reviewer-dispatched', 'SY-REVIEWER');
    await step('sj-pdfh', id, 'review-objection', review);
    expect(await read('ly-jbr1', id)).toMatchObject({ holder: { id: 'sy-ly' }, state: 'dispatched' });
    // Who had it before may read what became of it, and not who complained.
    expect(JSON.stringify(await read('sl-jbr1', id))).not.toMatch(/万样甲|13900000001/);
    await step('ly-fgld', id, 'object', { ...objection, believedCompetent: 'sy-sl' });
    await refused('sj-pdy', `/api/orders/${id}/review-objection`, { ...review, to: 'sy-sl' }, 409, 'order/excluded-organ', 'BJ-J12');
    await step('sj-pdy', id, 'review-objection', { upheld: false, opinion: '由林业局办理' });
    await refused('ly-fgld', `/api/orders/${id}/object`, objection, 409, 'order/objection-decided', 'BJ-J12');
  });

  it('leaves nothing without an owner: nobody competent means the township of the place', async () => {
    const id = await received({ matter: '路灯不亮' });
    await refused('sj-pdy', `/api/orders/${id}/dispatch`, { to: 'sy-sl' }, 409, 'order/reason-needed');
    await step('sj-pdy', id, 'dispatch', { to: '360724103' });
    expect(await read('yq-jbr1', id)).toMatchObject({ fallback: true, holder: { id: '360724103' } });
  });
});

describe('complaints about one matter', () => {
  it('are proposed as one with reasons, merged under the first, and none is lost', async () => {
    const first = await received({ matter: '例村水库边有人毒鱼，死鱼漂满水面', address: '例水库(虚构)' });
    const second = await told(
      dispatcher,
      '/api/orders',
      complaint({ matter: '水库边有人毒鱼，漂满死鱼', address: '例水库(虚构)', receivedAt: '2026-09-07T08:45' }),
    );
    const { body } = await dispatcher.get(`/api/orders/${second.orderId}/proposals?atLeast=${second.position}`).expect(200);
    expect(body.similar[0]).toMatchObject({ orderId: first, relation: 'duplicate' });
    expect(body.similar[0].reasons).toEqual(expect.arrayContaining(['地点相同或者相近', '反映人相同']));
    await refused('sj-pdy', `/api/orders/${first}/merge`, { into: second.orderId, reason: '同一事项' }, 409, 'order/merge-into-later');
    await step('sj-pdy', second.orderId, 'merge', { into: first, reason: '同一事项' });
    await step('sj-pdy', second.orderId, 'merge', { into: first, reason: '同一事项' });
    expect((await read('sj-pdy', first)).duplicates).toEqual([{ orderId: second.orderId, number: second.number }]);
    expect(await read('sj-pdy', second.orderId)).toMatchObject({ state: 'merged', mergedInto: { orderId: first } });
  });

  it('are repeats only after an answer', async () => {
    const first = await sent('sy-sl');
    const again = await received();
    await refused('sj-pdy', `/api/orders/${again}/link-repeat`, { earlier: first, reason: '又来' }, 409, 'order/repeat-before-answer');
    await step('sl-jbr1', first, 'answer', { text: '已制止', toldBy: 'phone' });
    await step('sj-pdy', again, 'link-repeat', { earlier: first, reason: '答复后再次反映' });
    expect((await read('sj-pdy', again)).repeatOf).toEqual([expect.objectContaining({ orderId: first })]);
  });
});

describe('bad input', () => {
  it.each([
    ['a channel that does not exist', { channel: '12399' }, 409, 'order/unknown-channel', 'SY-CHANNEL'],
    ['a time to come', { receivedAt: '2026-09-08T08:00' }, 409, 'order/received-in-future', undefined],
    ['a place that is no township', { township: '360724999' }, 400, 'request/invalid', undefined],
    ['an anonymous complainant with a name', { anonymous: true }, 400, 'request/invalid', undefined],
    ['an urgency nobody knows', { urgency: 'very' }, 400, 'request/invalid', undefined],
  ] as const)('%s is refused and not stored', async (_, over, status, code, law) => {
    await refused('sj-pdy', '/api/orders', complaint(over), status, code, law);
  });

  it('a number that is taken is refused for another matter, and harmless for the same', async () => {
    const body = complaint({ number: '12345-T1' });
    const first = await told(dispatcher, '/api/orders', body);
    expect(await told(dispatcher, '/api/orders', body)).toMatchObject({ orderId: first.orderId, version: 1 });
    await refused('sj-pdy', '/api/orders', { ...body, matter: '另一件事' }, 409, 'order/number-taken');
  });

  let someOrder: Promise<string> | undefined;
  it.each(ORDER_VERBS)('%s: a value of the wrong type is refused by name', async (verb) => {
    const id = await (someOrder ??= sent('sy-sl'));
    for (const field of Object.keys(orderBody(verb))) {
      const answer = await (
        await app.as('sl-fgld')
      )
        .post(`/api/orders/${id}/${verb}`)
        .send({ ...orderBody(verb), [field]: { wrong: true } });
      expect([field, answer.status, String(answer.body.errors?.[0]?.field).split('.')[0]]).toEqual([field, 400, field]);
    }
  });

  it('a link to a file that is not mine is answered as if there were none', async () => {
    const id = await sent('sy-sl');
    await refused('sl-jbr1', `/api/orders/${id}/link-case`, { caseId: randomUUID() }, 403, 'access/forbidden');
  });
});

describe('the list of channels', () => {
  it('has at least twelve, marked as not verified', async () => {
    const { body } = await dispatcher.get('/api/channels').expect(200);
    expect(body.items.length).toBeGreaterThanOrEqual(12);
    expect(body.items.every(({ verified }: { verified: boolean }) => !verified)).toBe(true);
  });

  it('grows from a day on, and what applied on a past day stays', async () => {
    const administrator = await app.as('sj-xtgly');
    const channel = { code: 'weixin', name: '微信小程序', family: 'work-order', validFrom: '2026-09-07', basis: '县政府办通知' };
    await administrator.post('/api/channels').send(channel).expect(201);
    await refused('sj-xtgly', '/api/channels', { ...channel, validFrom: '2026-09-01' }, 409, 'channel/not-after-the-last', 'SY-CHANNEL');
    await refused('sj-xtgly', '/api/channels', { ...channel, code: 'weixin-2' }, 409, 'channel/name-taken', 'SY-CHANNEL');
    await received({ channel: 'weixin' });
    await refused('sj-pdy', '/api/orders', complaint({ channel: 'weixin', receivedAt: '2026-09-06T08:00' }), 409, 'order/unknown-channel');
  });
});

describe('importing work orders', () => {
  const TITLES = ['工单编号', '渠道', '收到时间', '反映内容', '发生地乡镇', '详细地点', '缓急', '诉求人', '联系电话', '实名举报'];
  const row = (number: string, over: readonly [number, string][] = []): string[] => {
    const cells = [
      number,
      '12345',
      '2026-09-06 20:15',
      '夜间施工噪声扰民',
      '营前镇',
      '例街(虚构)',
      '一般',
      '万样乙(虚构)',
      '13900000002',
      '否',
    ];
    for (const [index, text] of over) cells[index] = text;
    return cells;
  };
  const csv = (...rows: readonly (readonly string[])[]): Buffer =>
    Buffer.from([TITLES, ...rows].map((cells) => cells.map((cell) => (cell.includes(',') ? `"${cell}"` : cell)).join(',')).join('\r\n'));
  const xlsx = (...rows: readonly (readonly string[])[]): Promise<Buffer> =>
    workbookOf([['工单', [TITLES, ...rows].map((cells) => [...cells])]]);
  const imported = async (file: Buffer, query = '', name = '工单.csv') => {
    const { body } = await dispatcher.post(`/api/orders/import${query}`).attach('file', file, name).expect(202);
    for (;;) {
      const job = (await dispatcher.get(`/api/orders/imports/${String(body.jobId)}`).expect(200)).body;
      if (job.state !== 'running') return job;
      await sleep(20);
    }
  };
  const stands = async (number: string): Promise<boolean> =>
    (await app.app.get(EventStore).read(orderStream(orderOfNumber(number)))).length > 0;

  it.each([
    ['CSV in UTF-8', () => Promise.resolve(csv(row('I-1'), row('I-2', [[3, '反映两件事,都是噪声']])))],
    ['CSV in GBK', () => Promise.resolve(Buffer.from(gbk(csv(row('I-3'), row('I-4')).toString())))],
    [
      'an Excel workbook',
      () =>
        xlsx(
          row('I-5'),
          row('I-6', [
            [1, '12345 政务服务便民热线'],
            [7, ''],
            [8, ''],
          ]),
        ),
    ],
  ])('takes %s, first on trial', async (_, make) => {
    const file = await make();
    const before = await eventsEnd();
    expect(await imported(file, '?dryRun=true')).toMatchObject({
      state: 'succeeded',
      errors: [],
      summary: { rows: 2, received: 2, unchanged: 0 },
    });
    expect(await eventsEnd()).toBe(before);
    expect(await imported(file)).toMatchObject({ state: 'succeeded', summary: { rows: 2, received: 2, unchanged: 0 }, done: 4, total: 4 });
    // The number names the order: the same list again changes nothing.
    const after = await eventsEnd();
    expect(await imported(file)).toMatchObject({ state: 'succeeded', summary: { rows: 2, received: 0, unchanged: 2 } });
    expect(await eventsEnd()).toBe(after);
  });

  it('says of every bad row what is wrong with it, by code, and registers none', async () => {
    const before = await eventsEnd();
    const job = await imported(
      csv(
        row('I-10'),
        row('I-11', [[1, '12399']]),
        row('I-12', [[4, '例外镇']]),
        row('I-13', [[2, '2026-09-08 08:00']]),
        row('I-10'),
        row('I-1', [[3, '另一件事']]),
        row('I-14', [[2, '昨天']]),
      ),
    );
    expect(job).toMatchObject({ state: 'refused' });
    expect(job.errors.map(({ row: at, column, code }: Record<string, unknown>) => [at, column, code])).toEqual([
      [3, '渠道', 'order/unknown-channel'],
      [4, '发生地乡镇', 'order/unknown-place'],
      [5, '收到时间', 'order/received-in-future'],
      [6, '工单编号', 'order/number-taken'],
      [7, '工单编号', 'order/number-taken'],
      [8, '收到时间', undefined],
    ]);
    expect(job.errors[0]).toMatchObject({ reason: '诉求渠道清单在 2026-09-06 没有“12399”。', rule: 'SY-CHANNEL' });
    expect(await eventsEnd()).toBe(before);
    expect(await stands('I-10')).toBe(false);
  });

  it.each([
    ['columns that are missing', Buffer.from('工单编号,渠道\nA-1,12345\n'), /缺少这一列/u],
    ['no rows', csv(), /没有内容/u],
    ['a PDF', Buffer.from('%PDF-1.7 ...'), /PDF/u],
  ])('refuses a file with %s', async (_, file, sentence) => {
    const job = await imported(file);
    expect(job.state).toBe('refused');
    expect(JSON.stringify(job.errors)).toMatch(sentence);
  });

  it('offers a template with the columns that it reads', async () => {
    const { body } = await dispatcher
      .get('/api/orders/template')
      .buffer(true)
      .parse((response, done) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => done(null, Buffer.concat(chunks)));
      });
    expect(await imported(body as Buffer, '', '模板.xlsx')).toMatchObject({
      state: 'refused',
      errors: [{ reason: '没有内容，没有可以导入的行。' }],
    });
  });
});
