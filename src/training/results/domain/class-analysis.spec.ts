import { at } from '../../../../test/support/case-fixtures.js';
import { attemptId, officerId } from '../../../kernel/ids.js';
import type { AnsweredAttempt, AnsweredPoint } from './answered.js';
import { markedOutcome, percentOf } from './answered.js';
import { bestOf } from './best-attempt.js';
import { analyse } from './class-analysis.js';
import { median } from './split.js';

const [anna, bert, cora, dora] = [officerId('a'), officerId('b'), officerId('c'), officerId('d')] as const;

const answer = (pointId: string, option: string, also: Partial<AnsweredPoint> = {}): AnsweredPoint => ({
  partId: 'p1',
  pointId,
  option,
  outcome: 'right',
  points: 10,
  of: 10,
  rules: [],
  reason: '没有规则禁止。',
  seconds: 60,
  ...also,
});
const wrong = (pointId: string, option: string, code: string, also: Partial<AnsweredPoint> = {}) =>
  answer(pointId, option, { outcome: 'wrong', points: 0, code, rules: ['APL-25-2'], reason: '不能再移送。', ...also });
const attempt = (
  trainee: AnsweredAttempt['trainee'],
  answers: readonly AnsweredPoint[],
  also: Partial<AnsweredAttempt> = {},
): AnsweredAttempt => {
  const points = answers.reduce((sum, one) => sum + one.points, 0);
  return {
    attemptId: attemptId(`${trainee}-1`),
    trainee,
    number: 1,
    startedAt: at('2026-09-07T09:00'),
    state: 'submitted',
    points,
    of: 20,
    open: 0,
    passed: points >= 12,
    answers,
    ...also,
  };
};
const POINTS = ['q1', 'q2'].map((pointId) => ({ partId: 'p1', pointId }));
const onward = 'handoff/no-onward-transfer';

describe('the class view', () => {
  const attempts = [
    attempt(anna, [answer('q1', '接收', { seconds: 30 }), answer('q2', '提出异议')]),
    attempt(bert, [answer('q1', '提出异议', { outcome: 'lawful', seconds: 90 }), wrong('q2', '拟稿移送', onward)], { passed: false }),
    attempt(cora, [wrong('q1', '拟稿移送', onward, { seconds: 50 }), wrong('q2', '拟稿移送', onward)], {
      passed: false,
      state: 'timed-out',
    }),
    attempt(cora, [answer('q1', '接收', { seconds: 5 }), answer('q2', '提出异议')], { number: 2, attemptId: attemptId('c-2') }),
  ];
  const analysis = analyse(POINTS, [anna, bert, cora, dora], attempts);

  it('counts the split of first attempts by option and by outcome', () => {
    expect(analysis.points[0]).toMatchObject({
      answered: 3,
      outcomes: [
        { outcome: 'right', count: 1, share: 33 },
        { outcome: 'lawful', count: 1, share: 33 },
        { outcome: 'wrong', count: 1, share: 33 },
      ],
      options: [
        { option: '接收', count: 1, outcome: 'right' },
        { option: '提出异议', count: 1, outcome: 'lawful' },
        { option: '拟稿移送', count: 1, outcome: 'wrong' },
      ],
      divided: true,
      medianSeconds: 50,
      longestSeconds: 90,
    });
    expect(analysis.points[1]).toMatchObject({
      answered: 3,
      options: [{ option: '拟稿移送', count: 2, share: 67 }, { count: 1 }],
      divided: true,
    });
  });

  it('names the common fault of the class and of each point', () => {
    expect(analysis.faults).toEqual([
      { code: onward, rule: 'APL-25-2', sentence: '不能再移送。', count: 3, points: [POINTS[1], POINTS[0]] },
    ]);
    expect(analysis.points[0]?.fault).toMatchObject({ code: onward, count: 1 });
  });

  it('groups by rule where no decider spoke, and by the point where there is no rule either', () => {
    const half = answer('q1', '2026-10-12', { outcome: 'partly', points: 5, rules: ['FC-3'] });
    const bare = answer('q2', '第 3 步', { outcome: 'wrong', points: 0 });
    expect(analyse(POINTS, [anna], [attempt(anna, [half, bare])]).faults).toMatchObject([
      { rule: 'FC-3', count: 1 },
      { count: 1, points: [{ pointId: 'q2' }] },
    ]);
  });

  it('counts no free words among them: the trainer judged each by itself', () => {
    const { option: _, ...words } = answer('q1', '', { outcome: 'partly', points: 6, rules: ['APL-25'], reason: '由讲师评阅。' });
    expect(analyse(POINTS, [anna], [attempt(anna, [words])]).faults).toEqual([]);
  });

  it('counts each trainee with the best attempt', () =>
    expect(analysis.figures).toEqual({ invited: 4, begun: 3, finished: 3, passed: 2, waiting: 0, medianPercent: 100 }));

  it('says who needs help, the most urgent first', () =>
    expect(analysis.help).toEqual([
      { trainee: bert, reason: 'failed', percent: 50 },
      { trainee: dora, reason: 'not-begun' },
    ]));

  it('knows the running, the timed out and those who met one refusal twice', () => {
    const passedAfterAll = attempt(anna, [wrong('q1', '拟稿移送', onward), wrong('q2', '拟稿移送', onward)], { passed: true });
    const late = attempt(bert, [], { passed: false, state: 'timed-out' });
    const { passed: _, ...unfinished } = attempt(cora, [], { state: 'running' });
    expect(analyse(POINTS, [anna, bert, cora], [passedAfterAll, late, unfinished]).help).toEqual([
      { trainee: bert, reason: 'timed-out', percent: 0 },
      { trainee: anna, reason: 'repeated-fault', percent: 0, code: onward },
      { trainee: cora, reason: 'running' },
    ]);
  });

  it('leaves out who is in the class no longer, and stands without any answer', () => {
    expect(analyse(POINTS, [dora], attempts)).toMatchObject({
      figures: { invited: 1, begun: 0, finished: 0, passed: 0, waiting: 0 },
      points: [{ answered: 0, options: [], divided: false }, { answered: 0 }],
      faults: [],
    });
    expect(analyse(POINTS, [], attempts).help).toEqual([]);
  });

  it('does not count as passed what waits for the trainer', () =>
    expect(analyse(POINTS, [anna], [attempt(anna, [answer('q1', '接收')], { open: 1, passed: true })]).figures).toMatchObject({
      passed: 0,
      waiting: 1,
    }));
});

describe('the numbers', () => {
  it('take the lower middle for the median', () =>
    expect([median([]), median([3]), median([9, 1]), median([5, 1, 9])]).toEqual([undefined, 3, 1, 5]));
  it('round a percentage down', () => expect([percentOf(599, 1000), percentOf(0, 0), percentOf(7, 7)]).toEqual([59, 0, 100]));
  it('take the first of equal attempts, and none that still runs', () => {
    const ended = [2, 1].map((number) => attempt(anna, [answer('q1', '接收')], { number }));
    expect(bestOf(ended)?.number).toBe(1);
    expect(bestOf([attempt(anna, [], { state: 'running' })])).toBeUndefined();
  });
  it('let the mark of the trainer say how an open answer counts', () =>
    expect([undefined, 10, 4, 0].map((points) => markedOutcome('open', 10, points === undefined ? undefined : { points }))).toEqual([
      'open',
      'right',
      'partly',
      'wrong',
    ]));
});
