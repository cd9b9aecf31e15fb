import fc from 'fast-check';
import { type ComparedStep, pairSteps } from './pair-steps.js';

const step = (type: string, data: object = {}, version = 1): ComparedStep => ({ version, type, data }) as unknown as ComparedStep;
const opened = step('CaseOpened', { organ: 'a' });
const sent = (handoffId: string) => step('HandoffSent', { handoffId, organ: 'a' });
const kindsOf = (left: readonly ComparedStep[], right: readonly ComparedStep[]) =>
  pairSteps(left, right).rows.map(({ kind, left: at, right: other }) => [kind, at, other]);

describe('steps of two histories', () => {
  it('share what both begin with, by content and not by identity', () =>
    expect(pairSteps([opened, sent('h1')], [step('CaseOpened', { organ: 'a' }), sent('h2')]).common).toBe(1));
  it('stand alone where the other side has nothing', () =>
    expect(kindsOf([opened, sent('h1')], [opened])).toEqual([['left-only', 1, undefined]]));
  it('stand beside the step of the same part of the file', () =>
    expect(kindsOf([opened, sent('h1'), sent('h2')], [opened, step('HandoffSent', { handoffId: 'h2', organ: 'b' })])).toEqual([
      ['left-only', 1, undefined],
      ['changed', 2, 1],
    ]));
  it('stand beside the same act of the same organ where the part has another id, as in a branch', () =>
    expect(kindsOf([opened, sent('h1')], [opened, sent('h9')])).toEqual([['changed', 1, 1]]));
  it('that are the same in another place are found as the same', () => {
    const evidence = step('EvidenceAdded', { organ: 'a', evidence: ['x'] });
    expect(kindsOf([opened, sent('h1'), evidence], [opened, evidence, sent('h1')])).toEqual([
      ['same', 1, 2],
      ['same', 2, 1],
    ]);
  });

  it('each stand in exactly one row', () => {
    const steps = fc.array(
      fc
        .record({ type: fc.constantFrom('A', 'B', 'C'), handoffId: fc.constantFrom('1', '2', '3'), organ: fc.constantFrom('x', 'y') })
        .map(({ type, ...data }) => step(type, data)),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(steps, steps, (left, right) => {
        const { common, rows } = pairSteps(left, right);
        const indexes = (side: 'left' | 'right') => rows.flatMap((row) => row[side] ?? []).toSorted((a, b) => a - b);
        const after = (events: readonly unknown[]) => events.map((_, at) => at).slice(common);
        expect(indexes('left')).toEqual(after(left));
        expect(indexes('right')).toEqual(after(right));
        expect(pairSteps(left, left)).toEqual({ common: left.length, rows: [] });
      }),
    );
  });
});
