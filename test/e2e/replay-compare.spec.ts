import { randomUUID } from 'node:crypto';
import { type TestApp, startTestApp } from '../support/app.js';
import { openedCase, sentHandoff, told } from '../support/case-requests.js';
import { storedIn } from '../support/stored.js';

let app: TestApp;
let caseId: string;
/** Before the file was corrected and sent, in wall time of the county. */
const FIRST = '2026-09-07T09:10';
const FACTS = '现场发现采砂机具一台。';
const CORRECTED = '现场发现采砂机具两台。';

beforeAll(async () => {
  app = await startTestApp();
  caseId = await openedCase(app, { facts: FACTS });
  app.clock.advance({ minutes: 30 });
  await told(await app.as('yq-jbr1'), `/api/cases/${caseId}/correct`, { corrects: 1, reason: '点数有误', changes: { facts: CORRECTED } });
  app.clock.advance({ minutes: 30 });
  // paper: happened before the correction was typed, registered after it
  await told(await app.as('yq-jbr1'), `/api/cases/${caseId}/number`, { number: '营执立〔2026〕1号', occurredAt: '2026-09-07T09:05' });
  app.clock.advance({ minutes: 30 });
  await sentHandoff(app, caseId);
});
afterAll(() => app.close());

const side = (moment?: string, id = caseId): string => `case:${id}${moment === undefined ? '' : `@${moment}`}`;
const compared = async (username: string, left: string, right: string, more: object = {}) =>
  (await app.as(username)).get('/api/compare').query({ left, right, ...more });
const fieldsOf = (body: { state: { path: string }[] }): readonly string[] => body.state.map(({ path }) => path);

describe('a file as known and as it happened, side by side', () => {
  it('marks what was corrected and what was registered later', async () => {
    const { body, status } = await compared('yq-jbr1', side(`knownAt=${FIRST}`), side(`asOf=${FIRST}`));
    expect([status, body.differs, body.sameResponsibleOrgan]).toEqual([200, true, true]);
    expect(fieldsOf(body)).toEqual(expect.arrayContaining(['details.facts', 'organs.number']));
    const facts = body.state.find(({ path }: { path: string }) => path === 'details.facts');
    expect(facts).toMatchObject({ name: ['登记内容', '事实'], left: FACTS, right: CORRECTED });
    expect(facts.words).toEqual(
      expect.arrayContaining([
        { text: '一', on: 'left' },
        { text: '两', on: 'right' },
      ]),
    );
    expect(body.events.common).toBe(1);
    expect(body.events.rows.map(({ kind, right }: { kind: string; right: { type: string } }) => [kind, right.type])).toEqual([
      ['right-only', 'CaseCorrected'],
      ['right-only', 'CaseNumbered'],
    ]);
  });

  it('is the same file on both sides at the end, and the page of the file', async () => {
    const { body } = await compared('yq-jbr1', side('knownAt=2026-09-07T23:00'), side('asOf=2026-09-07T23:00'));
    expect([body.state, body.sameResponsibleOrgan, body.events.leftOut]).toEqual([[], true, 0]);
    const { body: page } = await (await app.as('yq-jbr1')).get(`/api/cases/${caseId}`);
    expect(body.right.frame.state.details).toEqual(page.details);
    expect(body.right.frame.state.handoffs).toEqual(page.handoffs);
  });

  it('shows the event that happened last, not the one that was recorded last', async () => {
    const { body } = await (await app.as('yq-jbr1')).get(`/api/cases/${caseId}/replay`).query({ asOf: FIRST }).expect(200);
    expect(body).toMatchObject({ event: { type: 'CaseNumbered' }, state: { details: { facts: CORRECTED } } });
  });
});

describe('two versions and two files', () => {
  it('have clocks and steps beside each other, with what each side has alone', async () => {
    const { body } = await compared('yq-jbr1', side('3'), side());
    expect(body.left).toMatchObject({ mode: 'version', count: 3, frame: { version: 3 } });
    expect(body.right).toMatchObject({ mode: 'latest', kind: 'case' });
    expect(body.events.common).toBe(3);
    expect(body.events.rows.every(({ kind }: { kind: string }) => kind === 'right-only')).toBe(true);
    expect(fieldsOf(body)).toContain('handoffs');
    const receipt = body.clocks.find(({ right }: { right?: { purpose: string } }) => right?.purpose === 'receipt');
    expect(receipt).toMatchObject({ same: false, rightVerdict: 'due' });
    expect(receipt.left).toBeUndefined();
  });

  it('of which nothing is shared are compared step by step all the same', async () => {
    const other = await openedCase(app, { facts: '河边堆放砂石。' });
    const { body } = await compared('yq-jbr1', side('1'), side(undefined, other));
    expect(body.events).toMatchObject({
      common: 0,
      rows: [{ kind: 'changed', left: { type: 'CaseOpened' }, right: { type: 'CaseOpened' } }],
    });
    expect(fieldsOf(body)).toContain('details.facts');
  });
});

describe('what an organ could see then', () => {
  const as = async (username: string, organ: string, version: number) =>
    (await app.as(username)).get(`/api/cases/${caseId}/replay`).query({ as: organ, version });

  it('is nothing before the file came to it, whatever the person who asks may see', async () => {
    const { body } = await as('sfj-jdy', 'sy-sl', 3);
    expect(body).toMatchObject({ sight: { couldSee: false, personalData: false }, clocks: [], allowedCommands: [] });
    expect([body.state, body.event]).toEqual([undefined, undefined]);
  });

  it('is the file and its own commands from the sending on', async () => {
    const { body } = await as('sl-jbr1', 'sy-sl', 7);
    expect(body.sight).toMatchObject({ couldSee: true, personalData: true, organ: { id: 'sy-sl' } });
    expect(body.allowedCommands.map(({ organ }: { organ: { id: string } }) => organ.id)).toEqual(['sy-sl']);
    expect(body.state.parties[0].masked).toBe(false);
  });

  it('never widens what the person may see', async () => {
    const { text, body } = await as('sfj-jdy', '360724103', 7);
    expect(body.sight).toMatchObject({ couldSee: true, personalData: true });
    expect(body.state.parties[0].masked).toBe(true);
    expect(text).not.toContain('999999199002150029');
    const registrar = await as('sl-djy', 'sy-sl', 7);
    expect(registrar.body.state.parties[0].masked).toBe(true);
  });

  it.each([
    ['yq-jbr1', 'sy-sl'],
    ['sl-fgld', '360724103'],
    ['zf-xld', 'sy-sl'],
  ])('is refused to %s for %s', async (username, organ) => {
    expect((await as(username, organ, 1)).status).toBe(403);
    expect((await compared(username, side('1'), side(), { as: organ })).status).toBe(403);
  });

  it('is refused for an organ that nobody knows', async () => {
    const { status, body } = await as('sfj-jdy', 'sy-nobody', 1);
    expect([status, body.errors]).toEqual([400, [{ field: 'as', message: '机关登记册没有这个机关。' }]]);
  });

  it('is compared with what it can see later', async () => {
    const { body } = await compared('sfj-jdy', side('3'), side(), { as: 'sy-sl' });
    expect(body.left).toMatchObject({ count: 0, frame: { sight: { couldSee: false } } });
    expect(body.right.frame.sight.couldSee).toBe(true);
    expect(body.events.rows.every(({ kind }: { kind: string }) => kind === 'right-only')).toBe(true);
  });
});

describe('a comparison that cannot be made', () => {
  it.each([
    ['a version that is not there', '99', 'compare/no-such-version', '左侧只有'],
    ['an instant before the file', 'knownAt=2026-01-01T00:00', 'compare/before-the-file', '左侧的时刻早于案卷登记'],
    ['a day before the file, as it happened', 'asOf=2026-01-01T00:00', 'compare/before-the-file', '左侧的时刻早于案卷登记'],
    ['two moments at once', '2@asOf=2026-09-07T10:00', 'compare/two-moments', '只能选一项'],
    ['two instants at once', `asOf=${FIRST}&knownAt=${FIRST}`, 'compare/two-moments', '只能选一项'],
    ['no moment that anybody knows', 'yesterday', 'compare/unknown-moment', '应为版本号'],
    ['version nought', '0', 'compare/unknown-moment', '应为版本号'],
  ])('for %s is refused with a sentence, and stores nothing', async (_, moment, code, sentence) => {
    const before = await storedIn(app);
    const { status, body } = await compared('yq-jbr1', side(moment), side());
    expect([status, body.type]).toEqual([400, code]);
    expect(body.title).toMatch(/[\u4e00-\u9fff]/u);
    expect(body.errors).toEqual([{ field: 'left', message: expect.stringContaining(sentence) }]);
    expect(await storedIn(app)).toEqual(before);
  });

  it.each(['case:x', `folder:${randomUUID()}`, randomUUID()])('for %s is refused with the form to use', async (left) => {
    const { status, body } = await compared('yq-jbr1', left, side());
    expect([status, body.type, body.errors[0].field]).toEqual([400, 'compare/unknown-side', 'left']);
  });

  it('is the same 403 for a file of others, one that is not there, and a kind without any, on either side', async () => {
    const client = await app.as('ly-jbr1');
    const another = await openedCase(app);
    const said = async (left: string, right: string): Promise<string> => {
      const { status, text } = await client.get('/api/compare').query({ left, right });
      return `${status} ${text.replace(/"requestId":"[^"]*"/, '')}`;
    };
    const nothing = await said(side(undefined, randomUUID()), side(undefined, randomUUID()));
    expect(nothing).toMatch(/^403 /);
    for (const [left, right] of [
      [side(), side('1')],
      [side('99'), side(undefined, another)],
      [side(undefined, randomUUID()), side()],
      [`branch:${randomUUID()}`, side()],
    ] as const)
      expect(await said(left, right)).toBe(nothing);
  });

  it.each(['sfj-pxjs', 'sj-xtgly', 'bb-qdgly'])('is refused to %s, who sees no live file', async (username) => {
    expect((await compared(username, side('1'), side())).status).toBe(403);
  });
});
