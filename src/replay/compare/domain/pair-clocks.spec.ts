import { type ComparedClock, pairClocks, verdictOf } from './pair-clocks.js';

const clock = (id: string, also: Partial<ComparedClock> = {}): ComparedClock => ({
  clock: id,
  purpose: id.split(':')[0] ?? '',
  organ: { id: 'water' },
  status: 'running',
  startedAt: '2026-04-01T10:00',
  due: '2026-04-08T23:59',
  late: false,
  ...also,
});

describe('clocks of two histories', () => {
  it('are matched by their id, and the same when owed, due and ended alike', () =>
    expect(pairClocks([clock('answer:h1')], [clock('answer:h1')])).toMatchObject([{ same: true }]));
  it.each([
    ['the due date', { due: '2026-04-09T23:59' }],
    ['the organ that owes it', { organ: { id: 'forestry' } }],
    ['what became of it', { status: 'met', endedAt: '2026-04-02T10:00' }],
    ['that it is late', { late: true }],
  ] as const)('differ in %s', (_, also) =>
    expect(pairClocks([clock('answer:h1')], [clock('answer:h1', also)])).toMatchObject([{ same: false, left: {}, right: {} }]),
  );
  it('of a part with another id are matched by duty and organ, after all that have the same id', () => {
    const pairs = pairClocks([clock('answer:h1'), clock('answer:h2')], [clock('answer:h2'), clock('answer:h9')]);
    expect(pairs.map(({ left, right }) => [left?.clock, right?.clock])).toEqual([
      ['answer:h1', 'answer:h9'],
      ['answer:h2', 'answer:h2'],
    ]);
  });
  it('stand alone where the other side owes nothing of the kind', () =>
    expect(pairClocks([clock('answer:h1')], [clock('receipt:h1')]).map(({ left, right }) => [left?.clock, right?.clock])).toEqual([
      ['answer:h1', undefined],
      [undefined, 'receipt:h1'],
    ]));
  it.each([
    ['running', false, 'due'],
    ['running', true, 'overdue'],
    ['met', false, 'met'],
    ['met', true, 'met-late'],
    ['paused', false, 'paused'],
    ['cancelled', false, 'cancelled'],
  ] as const)('that are %s (late: %s) say %s', (status, late, verdict) => expect(verdictOf({ status, late })).toBe(verdict));
});
