import { at, forestry, water, yingqian } from '../../../test/support/case-fixtures.js';
import type { Event, RecordedEvent } from '../../kernel/event.js';
import type { OrganId } from '../../kernel/ids.js';
import type { Instant } from '../../kernel/time.js';
import { factsIn } from './facts.js';
import { countyOf, figuresOf } from './figures.js';
import { DEFAULT_WEIGHTS, type Indicator } from './indicators.js';
import { itemsIn } from './items.js';
import { quarter } from './quarter.js';

const Q3 = quarter('2026Q3');
const LATER = at('2026-12-31T12:00');

interface Told {
  readonly stream?: string;
  /** When the record was told; when it happened unless given. */
  readonly told?: string;
}
/** Events of streams as stored, numbered in each stream. */
const recordOf = (...events: readonly (Event & Told)[]): readonly RecordedEvent[] => {
  const versions = new Map<string, number>();
  return events.map(({ stream = 'case-a', told, type, data }) => {
    const version = (versions.get(stream) ?? 0) + 1;
    versions.set(stream, version);
    const { occurredAt } = data as { readonly occurredAt: Instant };
    return {
      stream,
      version,
      type,
      data,
      metadata: { recordedAt: told === undefined ? occurredAt : at(told) },
    } as unknown as RecordedEvent;
  });
};
const act = (type: string, when: string, organ: OrganId, also: object = {}, told: Told = {}): Event & Told => ({
  type,
  data: { handoffId: 'h', organ, occurredAt: at(when), clocks: [], ...also },
  ...told,
});
const started = (purpose: string, organ: OrganId, due: string, id = 'x') => ({
  change: 'started',
  clock: `${purpose}:${id}`,
  purpose,
  organ,
  due: { due: at(due) },
});
const met = (purpose: string, when: string, late: boolean, id = 'x') => ({ change: 'met', clock: `${purpose}:${id}`, at: at(when), late });

const itemsOf = (events: readonly (Event & Told)[], knownAt = LATER, of = Q3) => itemsIn(recordOf(...events).flatMap(factsIn), of, knownAt);
const figure = (events: readonly (Event & Told)[], organ: OrganId, indicator: Indicator, knownAt = LATER) =>
  figuresOf(itemsOf(events, knownAt), DEFAULT_WEIGHTS)
    .find((one) => one.organ === organ)
    ?.figures.find((one) => one.indicator === indicator);

const objected = act('HandoffObjected', '2026-07-10T09:00', water);
const returned = act('HandoffReturnedByAgreement', '2026-07-15T09:00', yingqian);
const acceptedAfter = act('HandoffAccepted', '2026-07-15T09:00', water, { afterConsultation: true });
const designatedTo = (to: OrganId) => act('JurisdictionDesignated', '2026-07-20T09:00', yingqian, { to });
const agreedOn = (competent: OrganId) => act('JurisdictionAgreed', '2026-07-20T09:00', yingqian, { competent });

describe('an objection', () => {
  it.each([
    ['returned by agreement', [returned]],
    ['designated to be another organ’s', [designatedTo(forestry)]],
    ['designated to stay with the sender', [designatedTo(yingqian)]],
    ['agreed to be another organ’s', [agreedOn(forestry)]],
    ['upheld, whatever follows from it', [designatedTo(forestry), acceptedAfter, designatedTo(water)]],
  ])('that was %s costs nothing', (_, outcome) => {
    expect(figure([objected, ...outcome], water, 'objections')).toEqual({
      indicator: 'objections',
      counted: 1,
      good: 1,
      open: 0,
      score: 100,
    });
    const [without] = figuresOf(itemsOf([act('HandoffAccepted', '2026-07-10T09:00', water)]), DEFAULT_WEIGHTS);
    const [withIt] = figuresOf(itemsOf([objected, ...outcome]), DEFAULT_WEIGHTS);
    expect(withIt?.total).toBe(without?.total);
  });

  it.each([
    ['pending', []],
    ['moot, the handoff withdrawn', [act('HandoffWithdrawn', '2026-07-15T09:00', yingqian)]],
    ['still talked over', [act('HandoffReturnedByAgreement', '2026-07-15T09:00', yingqian, { handoffId: 'other' })]],
  ])('that is %s is not counted', (_, outcome) => {
    const found = figure([objected, ...outcome], water, 'objections');
    expect(found).toEqual({ indicator: 'objections', counted: 0, good: 0, open: 1 });
    const [withIt] = figuresOf(itemsOf([objected, ...outcome]), DEFAULT_WEIGHTS);
    expect(withIt).not.toHaveProperty('total');
  });

  it.each([
    ['designated', [designatedTo(water)]],
    ['agreed', [agreedOn(water)]],
    ['accepted after all', [acceptedAfter]],
  ])('that was not upheld counts against the organ: %s', (_, outcome) =>
    expect(figure([objected, ...outcome], water, 'objections')).toMatchObject({ counted: 1, good: 0, score: 0 }),
  );

  it('is of the quarter in which it was raised, as it was known then', () => {
    const decided = { ...designatedTo(water), data: { ...designatedTo(water).data, occurredAt: at('2026-10-20T09:00') } };
    expect(figure([objected, decided], water, 'objections')).toMatchObject({ counted: 1, good: 0 });
    expect(figure([objected, decided], water, 'objections', at('2026-10-10T00:00'))).toMatchObject({ counted: 0, open: 1 });
  });
});

describe('a duty', () => {
  const asked = (due: string) => act('HandoffReceived', '2026-07-01T09:00', water, { clocks: [started('answer', water, due)] });
  const answered = (when: string, late: boolean, told: Told = {}) =>
    act('HandoffAccepted', when, water, { clocks: [met('answer', when, late)] }, told);

  it('is kept, kept late, missed, or not due yet', () => {
    expect(figure([asked('2026-07-05T23:59'), answered('2026-07-04T09:00', false)], water, 'answers')).toMatchObject({
      counted: 1,
      good: 1,
    });
    expect(figure([asked('2026-07-05T23:59'), answered('2026-07-06T09:00', true)], water, 'answers')).toMatchObject({
      counted: 1,
      good: 0,
    });
    expect(figure([asked('2026-07-05T23:59')], water, 'answers')).toMatchObject({ counted: 1, good: 0 });
    expect(figure([asked('2026-07-05T23:59')], water, 'answers', at('2026-07-05T12:00'))).toMatchObject({ counted: 0, open: 1 });
  });

  it('is of the quarter in which it falls due', () => {
    const events = [asked('2026-10-08T23:59'), answered('2026-09-30T09:00', false)];
    expect(figure(events, water, 'answers')).toMatchObject({ counted: 0 });
    expect(itemsOf(events, LATER, quarter('2026Q4')).filter(({ indicator }) => indicator === 'answers')).toHaveLength(1);
  });

  it('registered late, was missed as known then and kept as known since', () => {
    const events = [asked('2026-09-28T23:59'), answered('2026-09-28T09:00', false, { told: '2026-10-20T09:00' })];
    expect(figure(events, water, 'answers', at('2026-10-10T00:00'))).toMatchObject({ counted: 1, good: 0 });
    expect(figure(events, water, 'answers')).toMatchObject({ counted: 1, good: 1 });
  });

  it('that stands still, was called off or passed to another organ is nobody’s miss', () => {
    const change = (clock: object) => act('SupplementRequested', '2026-07-02T09:00', water, { clocks: [clock] });
    const paused = change({ change: 'paused', clock: 'answer:x', at: at('2026-07-02T09:00') });
    expect(figure([asked('2026-07-05T23:59'), paused], water, 'answers')).toMatchObject({ counted: 0, open: 1 });
    const cancelled = change({ change: 'cancelled', clock: 'answer:x', at: at('2026-07-02T09:00') });
    expect(figure([asked('2026-07-05T23:59'), cancelled], water, 'answers')).toMatchObject({ counted: 0, open: 0 });
    const passed = change(started('answer', forestry, '2026-07-08T23:59'));
    expect(figure([asked('2026-07-05T23:59'), passed], water, 'answers')).toMatchObject({ counted: 0, open: 0 });
    expect(figure([asked('2026-07-05T23:59'), passed], forestry, 'answers')).toMatchObject({ counted: 1, good: 0 });
  });

  it('that passed to a successor counts for neither, however it is met there', () => {
    const passing = act('ResponsibilitySucceeded', '2026-07-03T00:00', water, {
      clocks: [{ change: 'passed', clock: 'answer:x', as: 'answer:x', organ: forestry }],
    });
    const answers = (...events: readonly (Event & Told)[]) => itemsOf(events).filter(({ indicator }) => indicator === 'answers');
    const late = answered('2026-07-09T09:00', true);
    expect(answers(asked('2026-07-05T23:59'), late)).toHaveLength(1);
    expect(answers(asked('2026-07-05T23:59'), passing, late)).toEqual([]);
  });

  it('of another kind does not count', () =>
    expect(
      itemsOf([act('CaseOpened', '2026-07-01T09:00', water, { clocks: [started('transfer-out', water, '2026-07-05T23:59')] })]),
    ).toEqual([]));

  it('of a whistle or a request for information counts alike', () => {
    const call = act(
      'WhistleBlown',
      '2026-07-01T09:00',
      yingqian,
      { clocks: [started('respond', water, '2026-07-02T23:59')] },
      { stream: 'whistle-b' },
    );
    const request = act(
      'InfoRequested',
      '2026-07-01T09:00',
      yingqian,
      { clocks: [started('info-reply', water, '2026-07-02T23:59')] },
      { stream: 'share-c' },
    );
    expect(figure([call, request], water, 'answers')).toMatchObject({ counted: 2, good: 0 });
  });
});

describe('supplements, whistles and ratings', () => {
  it('asks of each handoff received whether its papers had to be asked for', () => {
    const other = act('HandoffReceived', '2026-07-03T09:00', water, { handoffId: 'i' });
    const events = [act('HandoffReceived', '2026-07-01T09:00', water), act('SupplementRequested', '2026-07-02T09:00', water), other];
    expect(figure(events, water, 'supplements')).toMatchObject({ counted: 2, good: 1, score: 50 });
  });

  it('counts a whistle that repeats another against those called, but those released', () => {
    const drafted = act(
      'WhistleDrafted',
      '2026-07-01T09:00',
      yingqian,
      { content: { calls: [{ organ: water }, { organ: forestry }] } },
      { stream: 'whistle-b' },
    );
    const blown = act('WhistleBlown', '2026-07-01T10:00', yingqian, { repeatOf: {} }, { stream: 'whistle-b' });
    const released = act('WhistleObjectionDecided', '2026-07-02T10:00', yingqian, { of: forestry, upheld: true }, { stream: 'whistle-b' });
    expect(figure([drafted, blown, released], water, 'whistles')).toMatchObject({ counted: 1, good: 0 });
    expect(figure([drafted, blown, released], forestry, 'whistles')).toBeUndefined();
    expect(figure([drafted], water, 'whistles')).toBeUndefined();
  });

  it('takes the last word of each rater, given after the quarter for the quarter', () => {
    const rated = (type: string, when: string, points: number) =>
      act(
        type,
        when,
        yingqian,
        { quarter: Q3, department: water, points: { promptness: points, expertise: points } },
        { stream: `rating-${Q3}-${yingqian}` },
      );
    const events = [rated('DepartmentRated', '2026-10-05T09:00', 5), rated('RatingCorrected', '2026-10-20T09:00', 2)];
    expect(figure(events, water, 'ratings')).toEqual({ indicator: 'ratings', counted: 1, good: 1, open: 0, mean: 2, score: 25 });
    expect(figure(events, water, 'ratings', at('2026-10-10T00:00'))).toMatchObject({ mean: 5, score: 100 });
  });
});

describe('the total', () => {
  const items = itemsOf([
    act('HandoffReceived', '2026-07-01T09:00', water, { clocks: [started('answer', water, '2026-07-05T23:59')] }),
    act('SupplementRequested', '2026-07-02T09:00', forestry, { handoffId: 'j' }),
  ]);
  it('weighs what was counted and leaves out what was not', () => {
    const [own] = figuresOf(items, { ...DEFAULT_WEIGHTS, supplements: 3 });
    expect(own?.total).toBe(75); // answers 0 with weight 1, supplements 100 with weight 3
    expect(figuresOf(items, { ...DEFAULT_WEIGHTS, answers: 0, supplements: 0 })[0]).not.toHaveProperty('total');
    expect(countyOf(items, DEFAULT_WEIGHTS).total).toBe(50);
  });
  it('does not depend on the order in which facts are read', () => {
    const facts = recordOf(objected, designatedTo(water), act('HandoffReceived', '2026-07-01T09:00', water)).flatMap(factsIn);
    expect(itemsIn(facts.toReversed(), Q3, LATER)).toEqual(itemsIn(facts, Q3, LATER));
  });
});
