import fc from 'fast-check';
import type { Role } from '../../src/kernel/actor.js';
import { handoffId, officerId } from '../../src/kernel/ids.js';
import { factOf } from '../../src/kernel/event.js';
import { Rejection } from '../../src/kernel/rejection.js';
import { canonicalJson } from '../../src/kernel/canonical-json.js';
import { type CaseEvent, type CaseFile, evolve, openHandoff, partyOrgans, unopened } from '../../src/case-file/index.js';
import type { HandlingCommand } from '../../src/case-handling/domain/commands.js';
import { caseHandling } from '../../src/case-handling/domain/decider.js';
import { HANDLING_STEPS } from '../../src/case-handling/domain/steps.js';
import type { HandoffCommand } from '../../src/case-transfer/domain/commands.js';
import { caseTransfer } from '../../src/case-transfer/domain/decider.js';
import { TRANSITIONS } from '../../src/case-transfer/domain/transitions.js';
import { type History, asHappened, foldOf, happenings, seenAt } from '../../src/docket/replay/history.js';
import { stateAfter } from '../../src/docket/replay/prefix-states.js';
import {
  actor,
  at,
  competence,
  content,
  duesFrom,
  forestry,
  officerFact,
  openCase,
  organFact,
  water,
  yingqian,
} from '../support/case-fixtures.js';

/** At least this many commands are decided in one run; the issue asks for 10 000. */
const HISTORIES = 400;
const LENGTH = 60;

type Command = HandoffCommand | HandlingCommand;
const ORGANS = [yingqian, water, forestry] as const;
const HANDOFFS = ['h1', 'h2', 'h3'].map(handoffId);
const ROLES: readonly Role[] = ['case-officer', 'unit-head', 'leader', 'head', 'registrar', 'legal-reviewer'];

const when = fc
  .integer({ min: 0, max: 200 })
  .map((minutes) =>
    at(`2026-04-${String(2 + Math.floor(minutes / 60)).padStart(2, '0')}T${String(8 + (minutes % 10)).padStart(2, '0')}:30`),
  );
const step = fc.record({
  organ: fc.constantFrom(...ORGANS),
  role: fc.constantFrom(...ROLES),
  second: fc.boolean(),
  at: when,
  handoff: fc.constantFrom(...HANDOFFS),
});
type Step = { organ: (typeof ORGANS)[number]; role: Role; second: boolean; at: ReturnType<typeof at>; handoff: (typeof HANDOFFS)[number] };

const officersOf = (organ: string) => [officerFact(`${organ}-a`, organ), officerFact(`${organ}-b`, organ)];

/** A command of the type with content that is right more often than not, so that histories get somewhere. */
const commandOf = (
  type: string,
  { organ, role, second, at: moment, handoff }: Step,
  to: (typeof ORGANS)[number],
  flag: boolean,
): Command => {
  const by = { actor: actor(organ, role, `${organ}-${role}${second ? '-2' : ''}`), at: moment, due: duesFrom(moment) };
  const draft = {
    ...by,
    handoffId: handoff,
    sender: organFact(organ),
    receiver: organFact(to),
    cameFrom: [],
    content: content({
      officers: officersOf(organ),
      competence: competence(flag ? to : water),
      receiverReason: '理由',
      goods: [{ goodsId: 'g1', fate: 'handed-over' }],
      materials: [...content().materials, { kind: 'goods-list', name: '清单', copies: 1 }],
    }),
  };
  const rest: Readonly<Record<string, object>> = {
    SendHandoff: { receiver: organFact(to), documentNumber: '1', signedBy: [officerId(`${organ}-a`), officerId(`${organ}-b`)] },
    RejectHandoff: { reasons: 'x' },
    NotifyPartyOfTransfer: { method: '直接送达' },
    ReceiveHandoff: { goodsCount: 1, materialsCount: 3 },
    RequestSupplement: { missing: ['x'], reason: 'y' },
    ProvideSupplement: { provided: ['x'] },
    AcceptHandoff: { goods: [{ goodsId: 'g1', asListed: true }], measures: flag ? [{ measureId: 'm1', decision: 'continue' }] : [] },
    ObjectToHandoff: { ground: flag ? 'no-functional-jurisdiction' : 'materials-insufficient', reasons: 'x', legalBasis: 'y' },
    ProposeReturn: { record: { heldAt: moment, senderAttendees: ['a'], receiverAttendees: ['b'], views: 'v', outcome: 'o' } },
    WithdrawHandoff: { reasons: 'x', partyTold: flag },
    ConvertToCriminal: { facts: 'x' },
    FeedBackFiling: { content: 'x' },
    FeedBackResult: { content: 'x' },
    CloseSenderCase: { reason: 'x' },
    CorrectCase: { corrects: 1, correctedAt: at('2026-04-01T10:00'), reason: 'x', changes: { facts: flag ? '更正' : '再更正' } },
    AddEvidence: { evidence: [] },
    RegisterGoods: { goods: [] },
    TakeMeasure: {
      measure: { measureId: flag ? 'm2' : 'm3', kind: flag ? 'seizure' : 'preservation', issuedBy: organ, object: 'o', from: moment },
    },
    EndMeasure: { measureId: flag ? 'm1' : 'm2', outcome: 'lifted', reason: 'x' },
    ExtendMeasure: { measureId: 'm2', reason: 'x' },
    NumberCase: { number: `${organ}-1` },
    DoubtCompetence: { competence: competence(to), reason: 'x' },
    FileCase: { number: 'n', officers: officersOf(organ) },
    DeclineFiling: { reasons: 'x' },
    ReplaceOfficers: { officers: officersOf(organ), reason: 'x' },
    RequestRecusal: { officer: officerId(`${organ}-leader`), ground: 'x' },
    DecideRecusal: { officer: officerId(`${organ}-leader`), granted: flag, reason: 'x' },
    AssignLegalReview: { reviewer: officerFact(`${organ}-legal-reviewer`, organ, { roles: ['legal-reviewer'] }) },
    PassLegalReview: { opinion: 'x' },
    ReturnLegalReview: { opinion: 'x' },
    ConcludeCase: {
      result: flag ? 'penalty' : 'no-penalty',
      penalties: flag ? ['warning'] : [],
      ...(flag ? { decisionNumber: 'd' } : {}),
      summary: 's',
      organ: organFact(organ),
    },
    PublishPenalty: { where: 'x' },
    ReportPenaltyUp: { to: water },
    SplitMatter: { into: [{ caseId: 'c2', title: 't' }], reason: 'x' },
    LinkCase: { caseId: 'c3', link: 'same-matter', reason: 'x' },
    SuspectCrime: { facts: 'x' },
    CloseCase: { reason: 'x' },
    ReturnEntrustedCase: {
      to,
      competence: competence(to, {
        holders: [
          {
            organ,
            organName: organ,
            listClass: 'basic',
            powerSource: flag ? 'entrusted' : 'statutory',
            entrustedBy: to,
            basis: 'b',
            validFrom: '2020-01-01' as never,
          },
        ],
      }),
      reason: 'x',
    },
  };
  if (type === 'DraftHandoff' || type === 'ReviseHandoff') return { type, ...draft };
  return { type, ...by, handoffId: handoff, ...(rest[type] ?? {}) } as unknown as Command;
};

const HANDOFF_TYPES = ['DraftHandoff', ...Object.keys(TRANSITIONS)];
const isHandoff = (command: Command): command is HandoffCommand => HANDOFF_TYPES.includes(command.type);
const decide = (command: Command, file: CaseFile): readonly CaseEvent[] =>
  isHandoff(command) ? caseTransfer.decide(command, file) : caseHandling.decide(command, file);

type Draw = { type: string; step: Step; to: (typeof ORGANS)[number]; flag: boolean; pick: number };
const wild = fc
  .record({
    type: fc.constantFrom(...HANDOFF_TYPES, ...Object.keys(HANDLING_STEPS)),
    step,
    to: fc.constantFrom(...ORGANS),
    flag: fc.boolean(),
    pick: fc.nat(),
  })
  .map((it) => (file: CaseFile) => aimed(it, file));

/** Kinds that end a file early; taken blindly only, or no history would get anywhere. */
const DEAD_ENDS = [
  'ConvertToCriminal',
  'SuspectCrime',
  'CloseCase',
  'DeclineFiling',
  'RejectHandoff',
  'ReturnEntrustedCase',
  'DecideRecusal',
];

/** Most steps are aimed at what the state allows, a third is taken blindly; a recall is open so long that it would end most histories. */
const aimed = ({ type, step: blind, to, flag, pick }: Draw, file: CaseFile): Command => {
  if (!file.opened || pick % 3 === 0) return commandOf(type, blind, to, flag);
  const current = openHandoff(file) ?? file.handoffs.at(-1);
  const onward = (Object.keys(TRANSITIONS) as (keyof typeof TRANSITIONS)[]).filter(
    (name) =>
      !(DEAD_ENDS.includes(name) || (name === 'WithdrawHandoff' && pick % 5 > 0)) &&
      name !== 'ReviseHandoff' &&
      current !== undefined &&
      TRANSITIONS[name].from.includes(current.state),
  );
  const own = Object.keys(HANDLING_STEPS).filter((name) => !DEAD_ENDS.includes(name));
  const choices: readonly string[] =
    current === undefined
      ? ['DraftHandoff', ...own]
      : [
          ...onward,
          ...onward,
          ...onward,
          'DraftHandoff',
          ...own.filter((name) => openHandoff(file) === undefined || name === 'AddEvidence'),
        ];
  const chosen = choices[Math.floor(pick / 3) % choices.length] ?? type;
  const aim = { ...blind, organ: file.responsible, handoff: HANDOFFS[file.handoffs.length] ?? blind.handoff, second: pick % 7 === 0 };
  if (chosen === 'DraftHandoff') return commandOf(chosen, { ...aim, role: 'case-officer' }, to, flag);
  if (!(chosen in TRANSITIONS))
    return commandOf(chosen, { ...aim, role: HANDLING_STEPS[chosen as keyof typeof HANDLING_STEPS].roles[0] ?? 'leader' }, to, flag);
  const { side, roles } = TRANSITIONS[chosen as keyof typeof TRANSITIONS];
  const { from = aim.organ, to: receiver = to, handoffId: id = blind.handoff } = current ?? {};
  const other = current?.returnProposal?.by === receiver ? from : receiver;
  const organ = side === 'receiver' ? receiver : side === 'sender' ? from : other;
  return commandOf(chosen, { ...aim, organ, role: roles[0] ?? 'leader', handoff: id }, receiver, flag);
};

const opening = openCase({
  goods: [{ goodsId: 'g1', name: '机具', quantity: 1, unit: '台', storedAt: 'x' }],
  measures: [{ measureId: 'm1', kind: 'preservation', issuedBy: yingqian, object: '机具', from: at('2026-04-01T09:30') }],
  measureDue: { m1: duesFrom(at('2026-04-01T09:30')) },
});

const run = (steps: readonly ((file: CaseFile) => Command)[]) => {
  const events: CaseEvent[] = [...caseHandling.decide(opening, unopened)];
  let file = events.reduce(evolve, unopened);
  const trace: { command: Command; before: CaseFile; facts: readonly CaseEvent[]; refused: boolean }[] = [];
  for (const next of steps) {
    const command = next(file);
    const before = file;
    let facts: readonly CaseEvent[] = [];
    let refused = false;
    try {
      facts = decide(command, file);
    } catch (error) {
      if (!(error instanceof Rejection)) throw error;
      refused = true;
    }
    file = facts.reduce(evolve, file);
    events.push(...facts);
    trace.push({ command, before, facts, refused });
  }
  return { events, file, trace };
};

/** As the store would hold them: each recorded a minute after the one before, whenever it happened. */
const recorded = (events: readonly CaseEvent[]): History =>
  events.map((event, index) => {
    const minute = `2026-06-${String(1 + Math.floor(index / 1000)).padStart(2, '0')}T${String(Math.floor(index / 60) % 24).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}`;
    const data = event.type === 'CaseCorrected' ? { ...event.data, occurredAt: at('2026-12-30T10:00') } : event.data; // whatever it carries
    return { version: index + 1, type: event.type, data, metadata: { recordedAt: at(minute) } } as unknown as History[number];
  });

const histories = fc.array(wild, { minLength: LENGTH, maxLength: LENGTH });
const seen = { commands: 0, appended: 0, refused: 0, types: new Set<string>() };

describe('generated histories', () => {
  it('have exactly one responsible organ after every event, and it moves only with an acceptance', () => {
    fc.assert(
      fc.property(histories, (steps) => {
        const { events, trace } = run(steps);
        seen.commands += trace.length;
        seen.appended += trace.filter(({ facts }) => facts.length > 0).length;
        seen.refused += trace.filter(({ refused }) => refused).length;
        let expected: string = yingqian;
        let file: CaseFile = unopened;
        for (const event of events) {
          seen.types.add(event.type);
          file = evolve(file, event);
          if (event.type === 'HandoffAccepted') expected = event.data.organ;
          if (event.type === 'EntrustedCaseReturned') expected = event.data.to;
          if (!file.opened) throw new Error('a file that was opened is open');
          expect(file.responsible).toBe(expected);
          expect(partyOrgans(file)).toContain(file.responsible);
          expect(file.handoffs.filter((handoff) => handoff.handoffId === openHandoff(file as never)?.handoffId).length).toBeLessThanOrEqual(
            1,
          );
          expect(
            file.handoffs.filter(({ state }) =>
              ['drafted', 'pending-approval', 'approved', 'sent', 'received', 'supplement-requested', 'supplemented', 'objected'].includes(
                state,
              ),
            ).length,
          ).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: HISTORIES },
    );
    expect(seen.commands).toBeGreaterThanOrEqual(10_000);
  });

  it('get somewhere: commands are taken and refused, and most kinds of events occur', () => {
    expect(seen.appended).toBeGreaterThan(seen.commands / 20);
    expect(seen.refused).toBeGreaterThan(seen.commands / 20);
    expect([...seen.types]).toEqual(
      expect.arrayContaining([
        'HandoffAccepted',
        'HandoffObjected',
        'HandoffReturnedByAgreement',
        'HandoffWithdrawn',
        'SupplementProvided',
        'CaseFiled',
        'CaseConcluded',
        'SenderCaseClosed',
      ]),
    );
  });

  it('never let an organ that received the matter hand it on', () => {
    fc.assert(
      fc.property(histories, (steps) => {
        const { events } = run(steps);
        const receivers = new Set<string>();
        for (const event of events) {
          if (event.type === 'HandoffDrafted') expect(receivers.has(event.data.from)).toBe(false);
          if (event.type === 'HandoffAccepted') receivers.add(event.data.organ);
        }
      }),
      { numRuns: HISTORIES / 4 },
    );
  });

  it('fold in every prefix and in every selection that a view of an instant makes', () => {
    fc.assert(
      fc.property(histories, fc.array(fc.boolean(), { minLength: 200, maxLength: 200 }), (steps, keep) => {
        const { events } = run(steps);
        for (let version = 0; version <= events.length; version += 1)
          expect(events.slice(0, version).reduce(evolve, unopened).opened).toBe(version > 0);
        expect(() => events.filter((_, index) => keep[index] === true).reduce(evolve, unopened)).not.toThrow();
      }),
      { numRuns: HISTORIES / 8 },
    );
  });

  it('are at the end what the record says, known or as they happened, and each step stands where it happened', () => {
    fc.assert(
      fc.property(histories, fc.nat(), (steps, pick) => {
        const { events, file } = run(steps);
        const history = recorded(events);
        const end = at('2026-12-31T23:59');
        expect(seenAt(history, { by: 'known-at', at: end })).toEqual(history);
        const whole = seenAt(history, { by: 'as-of', at: end });
        expect(canonicalJson(foldOf(whole, history))).toBe(canonicalJson(file));
        const ordered = asHappened(whole);
        expect(ordered.toSorted((a, b) => a.version - b.version)).toEqual(history);
        const happened = happenings(history);
        const times = ordered.map(({ version }) => happened.get(version) ?? '');
        expect(times).toEqual(times.toSorted());
        // at any instant: exactly what happened by then, and a correction exactly where what it corrects is
        const moment = history[pick % history.length]?.data.occurredAt ?? end;
        const seen = new Set(seenAt(history, { by: 'as-of', at: moment }).map(({ version }) => version));
        for (const { version, type, data } of history)
          expect(seen.has(version)).toBe(
            type === 'CaseCorrected' && 'corrects' in data ? seen.has(data.corrects) : data.occurredAt <= moment,
          );
        expect(() => foldOf(seenAt(history, { by: 'as-of', at: moment }), history)).not.toThrow();
      }),
      { numRuns: HISTORIES / 8 },
    );
  });

  it('have at every version the state that folding from the first event has', () => {
    fc.assert(
      fc.property(histories, fc.array(fc.nat(), { minLength: 5, maxLength: 5 }), (steps, picks) => {
        const { events } = run(steps);
        const history = recorded([...events, ...events, ...events]); // longer than what lies between two states that are kept
        for (const pick of picks) {
          const version = pick % (history.length + 1);
          const plain = history.slice(0, version).map(factOf).reduce(evolve, unopened);
          expect(canonicalJson(stateAfter(history, version))).toBe(canonicalJson(plain));
        }
      }),
      { numRuns: HISTORIES / 8 },
    );
  });

  it('come out the same when they are stored and read again', () => {
    fc.assert(
      fc.property(histories, (steps) => {
        const { events, file } = run(steps);
        const stored = events.map((event) => JSON.parse(canonicalJson(event)) as CaseEvent);
        expect(canonicalJson(stored.reduce(evolve, unopened))).toBe(canonicalJson(file));
      }),
      { numRuns: HISTORIES / 8 },
    );
  });

  it('are not changed by a refused command, and decide the same way again', () => {
    fc.assert(
      fc.property(histories, (steps) => {
        for (const { command, before, facts, refused } of run(steps).trace) {
          if (refused) expect(() => decide(command, before)).toThrow(Rejection);
          else expect(decide(command, before)).toEqual(facts);
        }
      }),
      { numRuns: HISTORIES / 8 },
    );
  });

  it('run every clock to one end: an active clock belongs to one organ and a met one stays met', () => {
    fc.assert(
      fc.property(histories, (steps) => {
        const { file } = run(steps);
        if (!file.opened) throw new Error('opened');
        expect(new Set(file.clocks.map(({ clock }) => clock)).size).toBe(file.clocks.length);
        for (const clock of file.clocks) if (clock.status === 'met' || clock.status === 'cancelled') expect(clock.endedAt).toBeDefined();
      }),
      { numRuns: HISTORIES / 8 },
    );
  });
});
