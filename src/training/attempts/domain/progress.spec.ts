import { clockId, materialId, organId } from '../../../kernel/ids.js';
import type { CourseContent, DecisionPoint, Outcome } from '../../domain/course-content.js';
import { duePoint, pointsOf, reachedParts } from './progress.js';
import { scoreOf } from './score.js';

const point = (pointId: string, after: number, points = 10): DecisionPoint => ({
  pointId,
  after,
  prompt: '下一步？',
  points,
  question: { kind: 'choose-command', organ: organId('360724103') },
});
const content: CourseContent = {
  title: '移送',
  goal: '会移送',
  attempts: 2,
  passPercent: 60,
  parts: [
    { partId: 'a', materialId: materialId('m1'), points: [point('a1', 3), point('a2', 5)] },
    {
      partId: 'b',
      materialId: materialId('m2'),
      points: [{ ...point('b1', 2, 20), question: { kind: 'name-deadline', clock: clockId('answer', 'h') } }],
    },
  ],
};

describe('how far a trainee may see', () => {
  it.each([
    [0, [['a', 3]]],
    [1, [['a', 5]]],
    [
      2,
      [
        ['a', 'all'],
        ['b', 2],
      ],
    ],
    [
      3,
      [
        ['a', 'all'],
        ['b', 'all'],
      ],
    ],
  ] as const)('after %i answers', (answered, expected) =>
    expect(reachedParts(content, answered, false).map(({ partId, upTo }) => [partId, upTo ?? 'all'])).toEqual(expected),
  );
  it('is the whole of what was reached when the attempt is over, and nothing of the rest', () =>
    expect(reachedParts(content, 1, true)).toEqual([{ part: 1, partId: 'a', materialId: 'm1' }]));
});

describe('the points of a course', () => {
  it('are counted through the parts', () =>
    expect(pointsOf(content).map(({ step, part, point: { pointId } }) => [step, part, pointId])).toEqual([
      [1, 1, 'a1'],
      [2, 1, 'a2'],
      [3, 2, 'b1'],
    ]));
  it('are due one after the other', () => {
    expect(duePoint(content, 2)?.partId).toBe('b');
    expect(duePoint(content, 3)).toBeUndefined();
  });
});

describe('the score', () => {
  const got = (points: number, of: number, outcome: Outcome = 'right', marked?: number) => ({
    verdict: { outcome, points, of },
    ...(marked === undefined ? {} : { marked: { points: marked } }),
  });
  it('counts what was marked in place of the verdict', () =>
    expect(scoreOf(content, [got(10, 10), got(0, 10, 'wrong'), got(0, 20, 'open', 14)])).toEqual({
      points: 24,
      of: 40,
      open: 0,
      passed: true,
    }));
  it('leaves open what the trainer can still decide', () =>
    expect(scoreOf(content, [got(10, 10), got(0, 20, 'open')])).toEqual({ points: 10, of: 40, open: 1 }));
  it('is decided when the trainer can change nothing any more', () => {
    expect(scoreOf(content, [got(0, 20, 'open')])).toEqual({ points: 0, of: 40, open: 1, passed: false });
    expect(scoreOf(content, [got(24, 24), got(0, 20, 'open')])).toMatchObject({ passed: true });
  });
  it('counts points that were never reached', () => expect(scoreOf(content, [])).toEqual({ points: 0, of: 40, open: 0, passed: false }));
});
