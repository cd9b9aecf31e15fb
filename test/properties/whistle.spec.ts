import fc from 'fast-check';
import type { Role } from '../../src/kernel/actor.js';
import { caseId, handoffId, itemCode, officerId, organId, whistleId } from '../../src/kernel/ids.js';
import { Rejection } from '../../src/kernel/rejection.js';
import { WHISTLE_CLOCK_PURPOSES, type WhistleDues } from '../../src/whistle/domain/clocks.js';
import type { WhistleCommand } from '../../src/whistle/domain/commands.js';
import { whistling } from '../../src/whistle/domain/decider.js';
import { DISPATCH_CENTRE } from '../../src/whistle/domain/offices.js';
import {
  type OpenWhistle,
  type Whistle,
  isReleased,
  leadOf,
  liveCalls,
  objectionPending,
  unblown,
} from '../../src/whistle/domain/whistle.js';
import { CALL_RESULTS, type WhistleEvent } from '../../src/whistle/domain/whistle.events.js';
import { at, organFact } from '../support/case-fixtures.js';

const RUNS = Number(process.env['JIELI_PROPERTY_RUNS'] ?? 150);
const LENGTH = 60;
const WHISTLE = whistleId('00000000-0000-4000-8000-0000000000b1');
const TOWNSHIP = organId('360724103');
const [WATER, ECOLOGY, URBAN] = [organId('sy-sl'), organId('sy-sthj'), organId('sy-cg')];
const ORGANS = [TOWNSHIP, WATER, ECOLOGY, URBAN, DISPATCH_CENTRE] as const;
const TYPES: readonly WhistleCommand['type'][] = [
  'DraftWhistle', 'ReviseWhistle', 'ReturnWhistle', 'ReviewWhistle', 'BlowWhistle', 'BlowWhistle', 'WithdrawWhistle', 'CallDepartment', 'ReportIn',
  'ReportIn', 'HandleOnSite', 'HoldMeeting', 'NameLead', 'ObjectToCall', 'ObjectToCall', 'DecideObjection', 'DecideObjection', 'ReportUp', 'CloseWhistle',
  'CloseWhistle', 'RateWhistle', 'RateWhistle', 'RateWhistle', 'RateWhistle', 'LinkWhistle',
]; // prettier-ignore

/** Mostly those who may act somewhere; a leader of the dispatch centre and an officer of a third organ among them. */
const PEOPLE: readonly (readonly [organ: string, role: Role])[] = [
  [TOWNSHIP, 'case-officer'], [TOWNSHIP, 'leader'], [TOWNSHIP, 'head'], [TOWNSHIP, 'unit-head'], [WATER, 'leader'], [WATER, 'leader'], [ECOLOGY, 'leader'],
  [ECOLOGY, 'leader'], [ECOLOGY, 'head'], [URBAN, 'leader'], [URBAN, 'case-officer'], [DISPATCH_CENTRE, 'dispatcher'], [DISPATCH_CENTRE, 'dispatcher'],
  [DISPATCH_CENTRE, 'dispatcher'], [DISPATCH_CENTRE, 'leader'],
]; // prettier-ignore

interface Draw {
  readonly type: WhistleCommand['type'];
  readonly who: readonly [organ: string, role: Role, person: number];
  readonly other: (typeof ORGANS)[number];
  readonly third: (typeof ORGANS)[number];
  readonly flag: boolean;
  readonly pick: number;
}
const draws: fc.Arbitrary<readonly Draw[]> = fc.array(
  fc.record({
    type: fc.constantFrom(...TYPES),
    who: fc
      .tuple(fc.constantFrom<readonly [string, Role]>(...PEOPLE), fc.nat({ max: 1 }))
      .map(([[organ, role], person]): Draw['who'] => [organ, role, person]),
    other: fc.constantFrom(...ORGANS),
    third: fc.constantFrom(...ORGANS),
    flag: fc.boolean(),
    pick: fc.nat({ max: 3 }),
  }),
  { minLength: LENGTH, maxLength: LENGTH },
);

const dues = (now: ReturnType<typeof at>): WhistleDues =>
  Object.fromEntries(
    WHISTLE_CLOCK_PURPOSES.map((purpose) => [
      purpose,
      {
        rule: 'T',
        ruleVersion: 1,
        length: 1,
        unit: 'day',
        startedAt: now,
        due: at('2026-07-10T23:59'),
        provisional: false,
        derivation: [],
      },
    ]),
  );

/** A command of whoever was drawn; what the form would not let through is drawn too, since the rules must stand alone. */
const commandOf = ({ type, who: [organ, role, person], other, third, flag, pick }: Draw, index: number, state: Whistle): WhistleCommand => {
  const now = at(`2026-07-${String(6 + Math.floor(index / 8)).padStart(2, '0')}T${String(9 + (index % 8)).padStart(2, '0')}:00`);
  const calls = [{ organ: WATER, asks: '清理' }, ...(flag ? [{ organ: ECOLOGY, asks: '检测' }] : [])];
  const content = {
    title: '排污', facts: '油污', beyond: '超出职权', source: 'grid', place: { township: TOWNSHIP, address: '例湾' },
    matters: [{ item: itemCode('HJ-07'), itemName: '船舶排污', sentence: '示例' }], urgency: 'ordinary', complexity: 'complex',
    contact: { name: '甲样', phone: '0' }, calls,
  } as const; // prettier-ignore
  const live = state.opened ? liveCalls(state) : [];
  const objector = live.find(objectionPending)?.organ;
  const of = type === 'DecideObjection' && pick > 0 ? (objector ?? other) : other;
  const step = {
    whistleId: WHISTLE,
    actor: { officerId: officerId(`${organ}-${role}-${person}`), organId: organId(organ), role },
    at: now,
    due: dues(now),
    content,
    sender: organFact(organ),
    called: type === 'CallDepartment' ? organFact(other) : calls.map((call) => organFact(call.organ)),
    reasons: '理由', opinion: '同意', people: ['甲样'], arrivedAt: now, handledAt: now, heldAt: now, findings: '油污', measures: '清除', finished: flag,
    call: { organ: other, asks: '协助' },
    attendees: [TOWNSHIP, other].map((there) => ({ organ: there, names: ['甲样'] })),
    minutes: '记录', lead: other, to: flag ? DISPATCH_CENTRE : third, grounds: '不属', legalBasis: '职责', believes: third, of, upheld: flag,
    about: [other],
    results: live.map((call) => ({ organ: call.organ, result: call.report === undefined && pick > 0 ? 'unresolved' : CALL_RESULTS[pick], note: '说明' })),
    summary: '完成',
    points: other === TOWNSHIP ? { accuracy: 3, clarity: 3, cooperation: 3 } : { promptness: 3, effect: 3, cooperation: 3 },
    target: { caseId: caseId('c1'), kind: 'handoff', id: handoffId('h1') },
    file: { parties: [TOWNSHIP, other], handoffs: [handoffId('h1')], consultations: [] },
  }; // prettier-ignore
  return { type, ...step } as unknown as WhistleCommand;
};

/** Draft and blow come first, so that a history gets somewhere; then whatever was drawn and is not refused. */
const play = (drawn: readonly Draw[]): readonly WhistleEvent[] => {
  const begin: readonly Draw[] = [
    { type: 'DraftWhistle', who: [TOWNSHIP, 'case-officer', 0], other: WATER, third: URBAN, flag: true, pick: 0 },
    { type: 'BlowWhistle', who: [TOWNSHIP, 'head', 0], other: WATER, third: URBAN, flag: true, pick: 0 },
  ];
  let state: Whistle = unblown;
  return [...begin, ...drawn].flatMap((draw, index) => {
    try {
      const events = whistling.decide(commandOf(draw, index, state), state);
      state = events.reduce(whistling.evolve, state);
      return [...events];
    } catch (error) {
      if (error instanceof Rejection) return [];
      throw error;
    }
  });
};

const prefixes = (events: readonly WhistleEvent[]): readonly (readonly [event: WhistleEvent, after: OpenWhistle])[] => {
  let state: Whistle = unblown;
  return events.flatMap((event) => {
    state = whistling.evolve(state, event);
    return state.opened ? [[event, state] as const] : [];
  });
};

describe('whatever happens to a whistle', () => {
  it('gets to objections, closes and ratings in enough histories to say anything', () => {
    const seen = new Map<string, number>();
    for (const drawn of fc.sample(draws, { numRuns: 300, seed: 7 }))
      for (const type of new Set(play(drawn).map((event) => event.type))) seen.set(type, (seen.get(type) ?? 0) + 1);
    for (const type of ['WhistleObjected', 'WhistleObjectionDecided', 'DepartmentCalled', 'WhistleClosed', 'WhistleRated'])
      expect([type, (seen.get(type) ?? 0) > 10]).toEqual([type, true]);
  });

  it('only the township and the dispatch centre call, and an objection goes to the dispatch centre alone', () =>
    fc.assert(
      fc.property(draws, (drawn) => {
        for (const event of play(drawn)) {
          if (event.type === 'DepartmentCalled') expect([TOWNSHIP, DISPATCH_CENTRE]).toContain(event.data.organ);
          if (event.type === 'WhistleObjected') expect(event.data.to).toBe(DISPATCH_CENTRE);
          if (event.type === 'WhistleObjectionDecided') expect(event.data.organ).toBe(DISPATCH_CENTRE);
        }
      }),
      { numRuns: RUNS },
    ));

  it('nobody joins by an objection, and somebody leads as long as anybody is called', () =>
    fc.assert(
      fc.property(draws, (drawn) => {
        let called = 0;
        for (const [event, whistle] of prefixes(play(drawn))) {
          if (event.type !== 'WhistleBlown' && event.type !== 'DepartmentCalled') expect(whistle.calls.length).toBe(called);
          called = whistle.calls.length;
          const lead = leadOf(whistle);
          expect(lead === undefined).toBe(liveCalls(whistle).length === 0);
          if (lead !== undefined) expect(liveCalls(whistle).map(({ organ }) => organ)).toContain(lead);
        }
      }),
      { numRuns: RUNS },
    ));

  it('each side rates the other once, never itself, and never who was released', () =>
    fc.assert(
      fc.property(draws, (drawn) => {
        const events = play(drawn);
        const whistle = prefixes(events).at(-1)?.[1];
        const ratings = whistle?.ratings ?? [];
        expect(new Set(ratings.map(({ organ, of }) => `${organ} ${of}`)).size).toBe(ratings.length);
        for (const { organ, of, by } of ratings) {
          expect(organ).not.toBe(of);
          expect([organ, of]).toContain(TOWNSHIP);
          expect(whistle?.calls.some((call) => isReleased(call) && (call.organ === of || call.organ === organ))).toBe(false);
          if (organ === TOWNSHIP) expect([whistle?.blown?.by, whistle?.review?.by]).not.toContain(by);
        }
      }),
      { numRuns: RUNS },
    ));

  it('every prefix folds to plain data, and no duty of a released organ runs', () =>
    fc.assert(
      fc.property(draws, (drawn) => {
        for (const [, whistle] of prefixes(play(drawn))) {
          expect(JSON.parse(JSON.stringify(whistle))).toEqual(whistle);
          const released = whistle.calls.filter(isReleased).map(({ organ }) => organ);
          const running = whistle.clocks.filter(({ status }) => status === 'running');
          expect(running.filter(({ organ, purpose }) => released.includes(organ) && purpose !== 'review-objection')).toEqual([]);
        }
      }),
      { numRuns: RUNS },
    ));
});
