import { readFileSync } from 'node:fs';
import { type TestApp, startTestApp } from '../support/app.js';
import { storedIn } from '../support/stored.js';

const EXAMPLE = readFileSync(new URL('../../seed/scenarios/s15-recall-too-late.yaml', import.meta.url), 'utf8');

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

interface Fault {
  readonly line: number;
  readonly column: number;
  readonly code: string;
  readonly message: string;
  readonly basis?: string;
}
const check = async (text: string) => {
  const { body } = await (await app.as('sfj-pxjs')).post('/api/training/scenarios/check').send({ text }).expect(200);
  return body as { title?: string; faults: Fault[]; played: number; steps: { text: string }[] };
};
const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;
/** The example with one thing changed. */
const with_ = (from: string, to: string): string => {
  if (!EXAMPLE.includes(from)) throw new Error(`not in the example: ${from}`);
  return EXAMPLE.replace(from, to);
};

describe('the scenario that is shipped', () => {
  it('can have happened, step by step, and its refused step is refused', async () => {
    const { faults, played, steps } = await check(EXAMPLE);
    expect(faults).toEqual([]);
    expect(played).toBe(8);
    expect(steps.length).toBeGreaterThanOrEqual(7);
    expect(steps.at(-1)?.text).toContain('接收');
  });

  it('is offered as the example, to trainers alone', async () => {
    const { body } = await (await app.as('sfj-pxjs')).get('/api/training/scenarios/example').expect(200);
    expect(body.text).toBe(EXAMPLE);
    await (await app.as('yq-jbr1')).post('/api/training/scenarios/check').send({ text: EXAMPLE }).expect(403);
  });
});

describe('a scenario as a material', () => {
  it('is drawn, read over and signed by another person, and can be asked about', async () => {
    const { body: drawn } = await (await app.as('sfj-pxjs')).post('/api/training/scenarios').send({ text: EXAMPLE }).expect(201);
    const path = `/api/training/materials/${drawn.materialId}`;
    await (await app.as('sfj-pxjs')).post(`${path}/sign`).send({ opinion: '已核对。' }).expect(403);
    const { body } = await (await app.as('sfj-pxjs')).get(`${path}/proposals`).expect(200);
    expect(body).toMatchObject({ state: 'drawn', title: expect.stringContaining('秸秆焚烧') });
    expect(body.steps).toHaveLength(7);
    expect(body.proposals.map(({ question }: { question: { kind: string } }) => question.kind)).toContain('choose-receiver');
  });

  it('is not drawn with faults: they are named by line, and nothing is stored', async () => {
    const before = await storedIn(app);
    const text = with_('    refused: handoff/withdraw-after-acceptance\n', '');
    const { body } = await (await app.as('sfj-pxjs')).post('/api/training/scenarios').send({ text }).expect(422);
    expect(body.type).toBe('scenario/faulty');
    expect(body.errors[0].message).toMatch(/^第 \d+ 行第 \d+ 列：/u);
    expect(await storedIn(app)).toEqual(before);
  });
});

describe('a scenario with an impossible history', () => {
  it('is told the sentence, the code and the article of the rule at the line of the step, and nothing is stored', async () => {
    const before = await storedIn(app);
    const text = with_('    refused: handoff/withdraw-after-acceptance\n', '');
    const { faults, steps } = await check(text);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ line: lineOf(text, 'at: 2026-07-24T10:00'), code: 'handoff/withdraw-after-acceptance' });
    expect(faults[0]?.message).toMatch(/\p{Script=Han}.*。$/u);
    expect(steps).toEqual([]);
    expect(await storedIn(app)).toEqual(before);
  });

  it('is told when a step may not be taken by whoever takes it', async () => {
    const text = with_('who: 罗例清\n    do: handoffs/移送/accept', 'who: 温例禾\n    do: handoffs/移送/accept');
    const { faults } = await check(text);
    expect(faults[0]).toMatchObject({ line: lineOf(text, 'at: 2026-07-22T16:00'), code: 'handoff/not-addressee' });
    expect(faults[0]?.basis).toMatch(/《.+》.*\d/u);
  });

  it('points to the field that the interface does not take', async () => {
    const text = with_('item: HJ-02', 'item: HJ-99');
    const { faults } = await check(text);
    expect(faults[0]?.line).toBeGreaterThanOrEqual(lineOf(text, 'at: 2026-07-20T11:00'));
    expect(faults[0]?.line).toBeLessThanOrEqual(lineOf(text, 'item: HJ-99'));
    const other = with_('goodsCount: 0', 'goodsCount: many');
    expect((await check(other)).faults[0]).toMatchObject({ line: lineOf(other, 'goodsCount: many'), code: 'request/invalid' });
  });

  it('is told when a step that had to be refused is not', async () => {
    const text = with_(
      'who: 罗例清\n    do: handoffs/移送/accept',
      'who: 罗例清\n    refused: handoff/not-addressee\n    do: handoffs/移送/accept',
    );
    expect((await check(text)).faults).toEqual([
      expect.objectContaining({ line: lineOf(text, 'refused: handoff/not-addressee'), code: 'scenario/not-refused' }),
    ]);
    const other = with_('refused: handoff/withdraw-after-acceptance', 'refused: handoff/not-sender');
    expect((await check(other)).faults).toEqual([expect.objectContaining({ code: 'scenario/other-refusal' })]);
  });

  it('is told when a clock ends on another day than it says', async () => {
    const clock = (due: string) => with_('who: 邱例登\n', `who: 邱例登\n    expect: [{ clock: receipt, due: "${due}" }]\n`);
    const [fault] = (await check(clock('2026-08-30'))).faults;
    expect(fault).toMatchObject({
      line: lineOf(clock('2026-08-30'), 'expect:'),
      code: expect.stringMatching(/^scenario\/(other-due|no-clock)$/),
    });
  });
});
