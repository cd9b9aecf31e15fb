import fc from 'fast-check';
import { brokenAt } from '../../src/event-store/chain.js';
import { StaleVersion } from '../../src/event-store/stale-version.js';
import { factOf } from '../../src/kernel/event.js';
import { type CaseEvent, evolve, unopened } from '../../src/case-file/index.js';
import { forestry, government, water, yingqian } from '../support/case-fixtures.js';
import type { Act } from './model/act.js';
import { disagreement } from './model/agreement.js';
import { afterAct } from './model/apply-law.js';
import { diceOf, drawAct } from './model/draw-act.js';
import { type Law, disputed } from './model/law.js';
import { tried } from './model/real-file.js';
import { type Outcome, type Runner, race } from './model/race.js';
import { type Walk, walk } from './model/walk.js';

const plain: Act = {
  type: 'AcceptHandoff',
  organ: water,
  entitled: true,
  at: 0,
  subject: 'h',
  to: water,
  others: [],
  kind: 'jurisdiction',
  urgent: true,
  successor: 'successor',
  document: '文1',
};

/** Goes on from a history with the acts in order; every one of them must be taken. */
const goOn = (from: Walk, ...acts: readonly Partial<Act>[]): Walk =>
  acts.reduce<Walk>(({ events, file, law, at, refused }, also) => {
    const act = { ...plain, ...also, at: at + 1 };
    const facts = tried(act, file);
    const next = afterAct(law, act);
    if (!Array.isArray(facts) || next === undefined) throw new Error(`${act.type} is not taken`);
    const after = (facts as readonly CaseEvent[]).reduce(evolve, file);
    if (!after.opened) throw new Error('a file that was opened is open');
    return { events: [...events, ...(facts as readonly CaseEvent[])], file: after, law: next, at: at + 1, refused };
  }, from);

const sender = { organ: yingqian } as const;
const received = goOn(
  walk([], 'case'),
  { ...sender, type: 'DraftHandoff' },
  { ...sender, type: 'SubmitHandoff' },
  { ...sender, type: 'ApproveHandoff' },
  { ...sender, type: 'SendHandoff' },
  { type: 'ReceiveHandoff' },
);
const apply = { type: 'ApplyForCoordination', subject: 'd', others: [yingqian, forestry] } as const;
const designate = { type: 'DesignateJurisdiction', organ: government, subject: 'd' } as const;
const objected = goOn(received, { type: 'ObjectToHandoff' });
const inDispute = goOn(objected, apply);

const contenders: readonly Partial<Act>[] = [
  { type: 'AcceptHandoff' },
  { type: 'ObjectToHandoff' },
  { ...sender, type: 'WithdrawHandoff' },
  apply,
  { type: 'WithdrawApplication', subject: 'd' },
  { ...designate, to: forestry, document: '文甲', successor: 's1' },
  { ...designate, to: yingqian, document: '文乙', successor: 's2' },
  { ...designate, to: water, document: '文丙', successor: 's3', subject: 'd2' },
];
const runner = (acts: readonly Partial<Act>[], at: number): fc.Arbitrary<Runner> =>
  fc.record({ act: fc.constantFrom(...acts.map((act) => ({ ...plain, ...act, at: at + 1 }))), seen: fc.boolean() });
const count = { races: 0, won: 0, refused: 0, stale: 0 };

/** Whether the law, after some of what was stored in this order, would have answered this one as it was answered. */
const explained = ({ act, error, seen }: Outcome, sheets: readonly Law[]): boolean =>
  error instanceof StaleVersion ? seen && sheets.length > 1 : sheets.some((law) => afterAct(law, act) === undefined);

const check = async (start: Walk, runners: readonly Runner[], scheduler: fc.Scheduler): Promise<void> => {
  const { outcomes, records } = await race(start.events, runners, start.at + 1, scheduler);
  expect(brokenAt(records)).toBeUndefined();
  const file = records.map((record) => factOf(record) as CaseEvent).reduce(evolve, unopened);
  if (!file.opened) throw new Error('a file that was opened is open');

  const winners = outcomes.filter(({ version }) => version !== undefined).sort((one, other) => (one.version ?? 0) - (other.version ?? 0));
  const sheets = [start.law];
  for (const { act } of winners) {
    const next = afterAct(sheets.at(-1) ?? start.law, act);
    if (next === undefined) throw new Error(`${act.type} by ${act.organ} was stored, and the law does not allow it there`);
    sheets.push(next);
  }
  expect(records.length).toBe(start.events.length + winners.length);
  expect(disagreement(file, sheets.at(-1) ?? start.law)).toBeUndefined();
  for (const outcome of outcomes)
    if (outcome.version === undefined) expect([outcome.act.type, explained(outcome, sheets)]).toEqual([outcome.act.type, true]);
  for (const { act, seen, version } of winners) if (seen) expect([act.type, version]).toEqual([act.type, start.events.length + 1]);
  const designations = winners.filter(({ act }) => act.type === 'DesignateJurisdiction');
  expect(designations.length).toBeLessThanOrEqual(1);

  count.races += 1;
  count.won += winners.length;
  count.stale += outcomes.filter(({ error }) => error instanceof StaleVersion).length;
  count.refused += outcomes.filter(({ version, error }) => version === undefined && !(error instanceof StaleVersion)).length;
};

describe('commands to one file at the same instant', () => {
  it.each([
    ['received', received],
    ['objected to', objected],
    ['in dispute', inDispute],
  ])('are stored in an order that the law allows, one by one, when the handoff is %s', async (_name, start) => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.array(runner(contenders, start.at), { minLength: 2, maxLength: 6 }), (scheduler, runners) =>
        check(start, runners, scheduler),
      ),
      { numRuns: 120 },
    );
  });

  it('let one of two designations by different documents stand, and one of acceptance and recall', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.boolean(), fc.boolean(), async (scheduler, one, other) => {
        const both = (acts: readonly Partial<Act>[], at: number): readonly Runner[] =>
          acts.map((act, index) => ({ act: { ...plain, ...act, at: at + 1 }, seen: index === 0 ? one : other }));
        const designations = both(contenders.slice(5, 7), inDispute.at);
        const first = await race(inDispute.events, designations, inDispute.at + 1, scheduler);
        expect(first.outcomes.filter(({ version }) => version !== undefined)).toHaveLength(1);
        expect(first.outcomes.filter(({ error }) => error !== undefined)).toHaveLength(1);
        const answers = both([{ type: 'AcceptHandoff' }, { ...sender, type: 'WithdrawHandoff' }], received.at);
        const second = await race(received.events, answers, received.at + 1, scheduler);
        expect(second.outcomes.filter(({ version }) => version !== undefined)).toHaveLength(1);
        expect(second.outcomes.filter(({ error }) => error !== undefined)).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });

  it('are stored in an order that the law allows from any state of any history', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.noShrink(fc.nat()), { maxLength: 30, size: 'max' }),
        fc.array(fc.tuple(fc.noShrink(fc.nat()), fc.boolean()), { minLength: 2, maxLength: 3 }),
        async (scheduler, steps, drawn) => {
          const start = walk(steps, 'case');
          const runners = drawn.map(([draw, seen], index) => ({
            act: drawAct(start.law, start.at + 1, diceOf(draw), `race-${index}`),
            seen,
          }));
          await check(start, runners, scheduler);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('were won, refused and found stale', () => {
    expect(disputed(inDispute.law)).toBe(true);
    expect(count.races).toBeGreaterThanOrEqual(500);
    for (const times of [count.won, count.refused, count.stale]) expect(times).toBeGreaterThan(50);
  });
});
