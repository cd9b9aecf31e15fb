import { type OrganId, caseId, handoffId, itemCode, organId, whistleId } from '../../kernel/ids.js';
import { instant, localDate } from '../../kernel/time.js';
import { actor, at, organFact } from '../../../test/support/case-fixtures.js';
import { specificationFor } from '../../../test/support/specification.js';
import { WHISTLE_CLOCK_PURPOSES, type WhistleDues } from './clocks.js';
import type { WhistleCommand, WhistleCommandOf, WhistleCommandType } from './commands.js';
import { whistling } from './decider.js';
import { DISPATCH_CENTRE } from './offices.js';
import { type OpenWhistle, leadOf, openWhistle, unblown } from './whistle.js';
import type { WhistleContent, WhistleEvent } from './whistle.events.js';

const { given } = specificationFor(whistling);
const TOWNSHIP = '360724103';
const [WATER, ECOLOGY, URBAN] = ['sy-sl', 'sy-sthj', 'sy-cg'].map(organId) as [OrganId, OrganId, OrganId];
const WHISTLE = whistleId('00000000-0000-4000-8000-0000000000b1');
const CASE = caseId('00000000-0000-4000-8000-000000000001');
const HANDOFF = handoffId('00000000-0000-4000-8000-0000000000a1');

const officer = actor(TOWNSHIP, 'case-officer');
const head = actor(TOWNSHIP, 'head');
const leader = actor(TOWNSHIP, 'leader');
const water = actor(WATER, 'leader');
const ecology = actor(ECOLOGY, 'leader');
const dispatcher = actor(DISPATCH_CENTRE, 'dispatcher');

const due = (day: string): WhistleDues =>
  Object.fromEntries(
    WHISTLE_CLOCK_PURPOSES.map((purpose) => [
      purpose,
      {
        rule: `T-${purpose}`,
        ruleVersion: 1,
        length: 1,
        unit: 'working-day',
        startedAt: at(`${day}T09:00`),
        due: at('2026-07-07T23:59'),
        provisional: false,
        derivation: [],
      },
    ]),
  );

type Plain<T extends WhistleCommandType> = Omit<WhistleCommandOf<T>, 'type' | 'whistleId' | 'due' | 'at' | 'actor'>;
const step = <T extends WhistleCommandType>(type: T, by: ReturnType<typeof actor>, time: string, rest: Plain<T>): WhistleCommandOf<T> =>
  ({ type, whistleId: WHISTLE, actor: by, at: at(`2026-07-${time}`), due: due('2026-07-06'), ...rest }) as unknown as WhistleCommandOf<T>;

const content = (also: Partial<WhistleContent> = {}): WhistleContent => ({
  title: '库区船舶排污',
  facts: '油污',
  beyond: '超出职权',
  source: 'grid',
  place: { township: TOWNSHIP, address: '例湾' },
  matters: [{ item: itemCode('HJ-07'), itemName: '船舶排污', sentence: '示例' }],
  urgency: 'ordinary',
  complexity: 'complex',
  contact: { name: '甲样', phone: '0' },
  calls: [
    { organ: WATER, asks: '清理' },
    { organ: ECOLOGY, asks: '检测' },
  ],
  ...also,
});

const draft = (also: Partial<Plain<'DraftWhistle'>> = {}, by = officer) =>
  step('DraftWhistle', by, '06T09:00', {
    content: content(),
    sender: organFact(TOWNSHIP),
    called: [organFact(WATER), organFact(ECOLOGY)],
    ...also,
  });
const review = (by = head) => step('ReviewWhistle', by, '06T10:00', { opinion: '同意' });
const blow = (by = head, also: Partial<Plain<'BlowWhistle'>> = {}) =>
  step('BlowWhistle', by, '06T11:00', { opinion: '同意', called: [organFact(WATER), organFact(ECOLOGY)], ...also });
const report = (by = water, time = '07T09:00') => step('ReportIn', by, time, { people: ['甲样'], arrivedAt: at(`2026-07-${time}`) });
const handle = (finished: boolean, by = water, time = '07T10:00') =>
  step('HandleOnSite', by, time, { people: ['甲样'], handledAt: at(`2026-07-${time}`), findings: '油污', measures: '清除', finished });
const object = (to = DISPATCH_CENTRE, by = ecology) =>
  step('ObjectToCall', by, '07T11:00', { to, grounds: '不属本局', legalBasis: '职责' });
const decideObjection = (upheld: boolean, by = dispatcher) =>
  step('DecideObjection', by, '08T09:00', { of: ECOLOGY, upheld, reasons: '复核' });
const call = (by = head, organ = URBAN) =>
  step('CallDepartment', by, '08T10:00', { call: { organ, asks: '清扫' }, called: organFact(organ) });
const nameLead = (lead = ECOLOGY, by = leader) => step('NameLead', by, '08T11:00', { lead, reasons: '为主' });
const close = (results = [WATER, ECOLOGY], also: Partial<Plain<'CloseWhistle'>> = {}, by = leader) =>
  step('CloseWhistle', by, '09T09:00', {
    results: results.map((organ) => ({ organ, result: 'solved' as const, note: '完成' })),
    summary: '完成',
    ...also,
  });
const rate = (by = leader, of = WATER, points: object = { promptness: 5, effect: 4, cooperation: 5 }) =>
  step('RateWhistle', by, '10T09:00', { of, points, reasons: '快' });
const link = (by = officer, also: Partial<Plain<'LinkWhistle'>> = {}) =>
  step('LinkWhistle', by, '08T09:00', {
    target: { caseId: CASE, kind: 'handoff', id: HANDOFF },
    file: { parties: [organId(TOWNSHIP)], handoffs: [HANDOFF], consultations: [] },
    ...also,
  });

const history = (...commands: readonly WhistleCommand[]): readonly WhistleEvent[] =>
  commands.reduce<readonly WhistleEvent[]>(
    (events, command) => [...events, ...whistling.decide(command, events.reduce(whistling.evolve, unblown))],
    [],
  );
const stateAfter = (...commands: readonly WhistleCommand[]): OpenWhistle =>
  openWhistle(history(...commands).reduce(whistling.evolve, unblown));
const statusOf = (clock: string, ...commands: readonly WhistleCommand[]) =>
  stateAfter(...commands).clocks.find((one) => one.clock === clock)?.status;

const blown = [draft(), blow()] as const;
const answered = [...blown, report(), report(ecology, '07T09:30')] as const;
const closed = [...answered, close()] as const;

describe('blowing a whistle', () => {
  it('is proposed by an officer of a township', () => given().when(draft()).thenTypes('WhistleDrafted'));
  it('is harmless when repeated', () =>
    given(...history(draft()))
      .when(draft())
      .thenNothing());
  it('is refused to a department', () =>
    given()
      .when(draft({ sender: organFact(WATER) }))
      .thenRejected('whistle/township-whistles', 'YH-1'));
  it('calls at least one department', () =>
    given()
      .when(draft({ content: content({ calls: [] }), called: [] }))
      .thenRejected('whistle/nobody-called'));
  it('calls no township', () =>
    given()
      .when(draft({ called: [organFact('360724104')] }))
      .thenRejected('whistle/not-a-department'));
  it('calls no organ that is no more', () =>
    given()
      .when(draft({ called: [organFact(WATER, { validTo: localDate('2026-03-20') })] }))
      .thenRejected('whistle/organ-abolished'));
  it('is for the head alone', () => {
    for (const by of [officer, leader])
      given(...history(draft()))
        .when(blow(by))
        .thenRejected('whistle/head-alone', 'YH-1');
  });
  it('is not reviewed by whoever drafted it', () =>
    given(...history(draft({}, { ...officer, officerId: head.officerId })))
      .when(blow())
      .thenRejected('whistle/drafter-reviews', 'YH-1'));
  it('may be reviewed and blown in one', () =>
    given(...history(draft()))
      .when(blow())
      .thenTypes('WhistleReviewed', 'WhistleBlown'));
  it('may be reviewed before', () =>
    given(...history(draft(), review()))
      .when(blow())
      .thenTypes('WhistleBlown'));
  it('starts the time to report and to be done for each department', () => {
    const running = stateAfter(...blown).clocks.map(({ clock, organ }) => `${clock} ${organ}`);
    expect(running).toEqual([WATER, ECOLOGY].flatMap((organ) => [`respond:${organ} ${organ}`, `handle:${organ} ${organ}`]));
  });
  it('is not revised afterwards', () =>
    given(...history(...blown))
      .when(step('ReviseWhistle', officer, '06T12:00', { content: content(), called: [] }))
      .thenRejected('whistle/wrong-state'));
  it('goes back to review when it was revised', () => {
    const back = step('ReturnWhistle', head, '06T10:00', { reasons: '补充' });
    expect(stateAfter(draft(), back).state).toBe('returned');
    expect(stateAfter(draft(), back, step('ReviseWhistle', officer, '06T10:30', { content: content(), called: [] })).state).toBe('drafted');
  });
});

describe('reporting', () => {
  it('is for those who are called', () =>
    given(...history(...blown))
      .when(report(actor(URBAN, 'leader')))
      .thenRejected('whistle/other-side'));
  it('ends the time to report', () => {
    expect(statusOf(`respond:${WATER}`, ...blown, report())).toBe('met');
    expect(stateAfter(...blown, report(water, '08T09:00')).clocks[0]?.late).toBe(true);
  });
  it('is harmless when repeated', () =>
    given(...history(...answered))
      .when(report())
      .thenNothing());
  it('is refused before the call and after now', () => {
    for (const [arrivedAt, code] of [
      ['2026-07-06T10:00', 'whistle/before-the-call'],
      ['2026-07-08T10:00', 'whistle/in-the-future'],
    ] as const)
      given(...history(...blown))
        .when({ ...report(), arrivedAt: at(arrivedAt) })
        .thenRejected(code);
  });
  it('may come in the minute of the call', () =>
    given(...history(draft(), { ...blow(), at: instant('2026-07-06T11:00:30.000+08:00') }))
      .when({ ...report(), arrivedAt: at('2026-07-06T11:00') })
      .thenTypes('DepartmentResponded'));
  it('comes before the handling', () =>
    given(...history(...blown))
      .when(handle(false))
      .thenRejected('whistle/report-first'));
  it('is refused after the close', () =>
    given(...history(...closed))
      .when(report())
      .thenRejected('whistle/closed'));
  it('leaves the time to be done running until the department says that it is', () => {
    expect(statusOf(`handle:${WATER}`, ...answered, handle(false))).toBe('running');
    expect(statusOf(`handle:${WATER}`, ...answered, handle(false), handle(true))).toBe('met');
  });
});

describe('leading', () => {
  it('is for the first who was called, then for the first who reported, then for whom the township named', () => {
    expect(leadOf(stateAfter(...blown))).toBe(WATER);
    expect(leadOf(stateAfter(...blown, report(ecology)))).toBe(ECOLOGY);
    expect(leadOf(stateAfter(...answered, nameLead(ECOLOGY)))).toBe(ECOLOGY);
  });
  it('is for none who was not called', () =>
    given(...history(...answered))
      .when(nameLead(URBAN))
      .thenRejected('whistle/lead-not-called', 'BJ-J14'));
  it('is not laid down by objecting', () => {
    const objected = [...blown, report(ecology, '07T09:30'), object()] as const;
    given(...history(...objected))
      .when(nameLead(WATER))
      .thenRejected('whistle/first-receiver-leads', 'BJ-J14');
    given(...history(...objected, decideObjection(false)))
      .when(nameLead(WATER))
      .thenRejected('whistle/first-receiver-leads', 'BJ-J14');
    expect(leadOf(stateAfter(...objected, decideObjection(true)))).toBe(WATER);
  });
});

describe('objecting to a dispatch', () => {
  const objected = [...answered, object()] as const;
  it('goes to the dispatch centre and to no third organ', () => {
    given(...history(...answered))
      .when(object())
      .thenTypes('WhistleObjected');
    given(...history(...answered))
      .when(object(URBAN))
      .thenRejected('whistle/objection-to-third-organ', 'BJ-J12');
  });
  it('does not pass the call on', () =>
    given(...history(...answered))
      .when(call({ ...ecology, role: 'head' }))
      .thenRejected('whistle/no-hop', 'BJ-J12'));
  it('leaves the duties running until it is decided', () => expect(statusOf(`handle:${ECOLOGY}`, ...objected)).toBe('running'));
  it('is made once', () =>
    given(...history(...objected, decideObjection(false)))
      .when(object())
      .thenRejected('whistle/objection-once', 'BJ-J12'));
  it('is decided by no department', () =>
    given(...history(...objected))
      .when(decideObjection(true, water))
      .thenRejected('whistle/other-side'));
  it('is decided by somebody else than who dispatched', () => {
    const byDispatcher = [...blown, call(dispatcher), { ...object(DISPATCH_CENTRE, actor(URBAN, 'leader')), at: at('2026-07-08T11:00') }];
    const decision = { ...decideObjection(false), of: URBAN, at: at('2026-07-08T12:00') };
    given(...history(...byDispatcher))
      .when(decision)
      .thenRejected('whistle/reviews-own-dispatch', 'BJ-J12');
    given(...history(...byDispatcher))
      .when({ ...decision, actor: actor(DISPATCH_CENTRE, 'dispatcher', 'another') })
      .thenTypes('WhistleObjectionDecided');
  });
  it('keeps the whistle open', () =>
    given(...history(...objected))
      .when(close())
      .thenRejected('whistle/objection-pending', 'BJ-J12'));

  describe('that is upheld', () => {
    const released = [...objected, decideObjection(true)] as const;
    it('ends the duties of the organ', () => {
      expect(statusOf(`handle:${ECOLOGY}`, ...released)).toBe('cancelled');
      given(...history(...released))
        .when(handle(true, ecology, '08T10:00'))
        .thenRejected('whistle/released', 'BJ-J12');
    });
    it('lets the township call the right one, and the same one no more', () => {
      given(...history(...released))
        .when(call())
        .thenTypes('DepartmentCalled');
      given(...history(...released))
        .when(call(head, ECOLOGY))
        .thenRejected('whistle/released-not-recalled', 'BJ-J12');
    });
    it('is never rated', () =>
      given(...history(...released, close([WATER])))
        .when(rate(leader, ECOLOGY))
        .thenRejected('whistle/released-not-rated', 'BJ-J12'));
  });
});

describe('closing', () => {
  it('says the result of each department', () =>
    given(...history(...answered))
      .when(close([WATER]))
      .thenRejected('whistle/result-of-each'));
  it('knows only one result for a department that never came', () =>
    given(...history(...blown, report()))
      .when(close())
      .thenRejected('whistle/never-reported', 'BJ-S44'));
  it('reports what is unresolved to the county government', () => {
    const results = [
      { organ: WATER, result: 'solved' as const, note: '完成' },
      { organ: ECOLOGY, result: 'unresolved' as const, note: '没有到场' },
    ];
    given(...history(...blown, report()))
      .when(close([], { results }))
      .thenTypes('WhistleClosed', 'WhistleReportedUp');
  });
  it('ends every duty, and starts the time to rate for those who took part', () => {
    const running = stateAfter(...closed).clocks.filter(({ status }) => status === 'running');
    expect(running.map(({ clock }) => clock)).toEqual([`rate:${TOWNSHIP}`, `rate:${WATER}`, `rate:${ECOLOGY}`]);
  });
  it('asks the government before only for those who are late', () => {
    const up = (time: string) => step('ReportUp', leader, time, { about: [ECOLOGY], reasons: '没有报到' });
    given(...history(...blown))
      .when(up('07T10:00'))
      .thenRejected('whistle/nobody-overdue', 'BJ-S44');
    given(...history(...blown))
      .when(up('08T10:00'))
      .thenTypes('WhistleReportedUp');
  });
});

describe('rating', () => {
  const townshipPoints = { accuracy: 5, clarity: 4, cooperation: 5 };
  it('is for both sides', () => {
    given(...history(...closed))
      .when(rate())
      .thenTypes('WhistleRated');
    given(...history(...closed))
      .when(rate(water, organId(TOWNSHIP), townshipPoints))
      .thenTypes('WhistleRated');
  });
  it('is refused before the close', () =>
    given(...history(...answered))
      .when(rate())
      .thenRejected('whistle/not-closed', 'BJ-J33'));
  it('is refused to the head who blew it', () =>
    given(...history(...closed))
      .when(rate(head))
      .thenRejected('whistle/rates-own', 'BJ-J33'));
  it('is refused of oneself', () =>
    given(...history(...closed))
      .when(rate(leader, organId(TOWNSHIP)))
      .thenRejected('whistle/rates-own', 'BJ-J33'));
  it('is refused between departments', () =>
    given(...history(...closed))
      .when(rate(water, ECOLOGY))
      .thenRejected('whistle/rates-other-side', 'BJ-J33'));
  it('is refused twice', () =>
    given(...history(...closed, rate()))
      .when(rate(actor(TOWNSHIP, 'unit-head')))
      .thenRejected('whistle/rated-once', 'BJ-J33'));
  it.each([
    { promptness: 5, effect: 4 },
    { ...townshipPoints },
    { promptness: 6, effect: 4, cooperation: 5 },
    { promptness: 4.5, effect: 4, cooperation: 5 },
  ])('is refused with the points %j', (points) =>
    given(...history(...closed))
      .when(rate(leader, WATER, points))
      .thenRejected('whistle/points-of-each'),
  );
  it('ends the time of the township with the last department', () => {
    expect(statusOf(`rate:${TOWNSHIP}`, ...closed, rate())).toBe('running');
    expect(statusOf(`rate:${TOWNSHIP}`, ...closed, rate(), rate(leader, ECOLOGY))).toBe('met');
  });
});

describe('linking', () => {
  it('says what the whistle led to', () =>
    given(...history(...blown))
      .when(link())
      .thenTypes('WhistleLinked'));
  it('is harmless when repeated', () =>
    given(...history(...blown, link()))
      .when(link())
      .thenNothing());
  it('is for parties of the file', () =>
    given(...history(...blown))
      .when(link(water))
      .thenRejected('whistle/link-not-party'));
  it('names what stands in the file', () =>
    given(...history(...blown))
      .when(link(officer, { target: { caseId: CASE, kind: 'consultation', id: HANDOFF } }))
      .thenRejected('whistle/link-unknown'));
});
