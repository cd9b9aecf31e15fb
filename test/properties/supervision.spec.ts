import fc from 'fast-check';
import type { Role } from '../../src/kernel/actor.js';
import { canonicalJson } from '../../src/kernel/canonical-json.js';
import { handoffId, officerId, supervisionId } from '../../src/kernel/ids.js';
import { Rejection } from '../../src/kernel/rejection.js';
import { type Instant, dateOf, localDate } from '../../src/kernel/time.js';
import {
  type CaseEvent,
  type CaseFile,
  type OpenFile,
  type Supervision,
  evolve,
  isSupervisionEvent,
  supervisionEnded,
  unopened,
} from '../../src/case-file/index.js';
import { caseHandling } from '../../src/case-handling/domain/decider.js';
import { caseTransfer } from '../../src/case-transfer/domain/decider.js';
import type { HandoffCommand } from '../../src/case-transfer/domain/commands.js';
import type { SupervisionCommand } from '../../src/supervision/domain/commands.js';
import { supervision } from '../../src/supervision/domain/decider.js';
import { TRANSITIONS } from '../../src/supervision/domain/transitions.js';
import {
  actor,
  at,
  bureau,
  draftHandoff,
  duesFrom,
  forestry,
  government,
  openCase,
  organFact,
  water,
  yingqian,
} from '../support/case-fixtures.js';

/** Commands of one history; JIELI_PROPERTY_RUNS=2000 decides more than 100 000. */
const LENGTH = 50;
const RUNS = Number(process.env['JIELI_PROPERTY_RUNS'] ?? 200);

const TYPES = ['RecordMissed', 'RecordMissed', 'RecordApproaching', 'OpenSupervision', ...Object.keys(TRANSITIONS)] as const;
const HANDOFF_STEPS = ['SubmitHandoff', 'ApproveHandoff', 'SendHandoff', 'ReceiveHandoff', 'AcceptHandoff', 'ObjectToHandoff'] as const;
const ROLE_OF: Readonly<Record<string, readonly [string, Role]>> = {
  SubmitHandoff: [yingqian, 'case-officer'],
  ApproveHandoff: [yingqian, 'leader'],
  SendHandoff: [yingqian, 'registrar'],
  ReceiveHandoff: [water, 'registrar'],
  AcceptHandoff: [water, 'leader'],
  ObjectToHandoff: [water, 'leader'],
};

interface Draw {
  readonly kind: number;
  readonly pick: number;
  readonly other: number;
  readonly flag: boolean;
  readonly hours: number;
  readonly who: readonly [string, Role];
}
const draw: fc.Arbitrary<Draw> = fc.record({
  kind: fc.integer({ min: 0, max: 9 }),
  pick: fc.nat(),
  other: fc.nat(),
  flag: fc.boolean(),
  hours: fc.integer({ min: 0, max: 23 }),
  who: fc.constantFrom<readonly [string, Role]>(
    [bureau, 'supervisor'],
    [bureau, 'supervisor'],
    [government, 'county-leader'],
    [water, 'leader'],
    [water, 'leader'],
    [yingqian, 'case-officer'],
    [forestry, 'leader'],
  ),
});
const histories = fc.array(draw, { minLength: LENGTH, maxLength: LENGTH });

/** Time goes on with the length of the history. */
const moment = (index: number, hours: number): Instant => {
  const day = 2 + Math.floor(index * 1.5);
  return at(`2026-0${4 + Math.floor(day / 28)}-${String(1 + (day % 28)).padStart(2, '0')}T${String(hours).padStart(2, '0')}:00`);
};
const later = (when: Instant, days: number) => {
  const [year = 0, month = 0, day = 0] = dateOf(when).split('-').map(Number);
  const passed = day + days;
  return localDate(
    `${year}-${String(month + (passed > 28 ? 1 : 0)).padStart(2, '0')}-${String(passed > 28 ? passed - 28 : passed).padStart(2, '0')}`,
  );
};

const pickOf = <T>(items: readonly T[], pick: number): T | undefined => items[pick % Math.max(1, items.length)];

type Step = keyof typeof TRANSITIONS;
const stepFor = (known: Supervision | undefined, pick: number): Step | undefined =>
  known &&
  pickOf(
    (Object.keys(TRANSITIONS) as Step[]).filter((name) => TRANSITIONS[name].from.includes(known.state)),
    Math.floor(pick / 15),
  );
/** Who may take the step, so that histories get somewhere. */
const entitled = (step: Step, { owes, documents }: Supervision) => {
  const { side } = TRANSITIONS[step];
  if (side === 'supervised') return actor(owes, 'leader');
  if (side === 'government' || (side === 'issuer' && documents.at(-1)?.organ === government)) return actor(government, 'county-leader');
  return actor(bureau, 'supervisor');
};

const supervising = (file: OpenFile, { pick, other, flag, who }: Draw, when: Instant): SupervisionCommand => {
  const clock = pickOf(file.clocks, other);
  const live = file.supervisions.filter((one) => !supervisionEnded(one));
  const known = pickOf(pick % 3 === 0 ? file.supervisions : live, other);
  const aimed = pick % 3 === 0 || pick % 5 === 0 ? undefined : stepFor(known, pick);
  const type = aimed ?? pickOf(TYPES, pick) ?? 'RecordMissed';
  const fresh = supervisionId(`s${file.supervisions.length}`);
  const respondBy = later(when, 3 + (other % 5));
  const due = { ...duesFrom(when).decide, due: at(`${respondBy}T23:59`).replace(':00.000', ':59.999') as Instant };
  const owes = type === 'OpenSupervision' ? (flag ? (clock?.organ ?? water) : water) : (known?.owes ?? water);
  return {
    type,
    supervisionId: type === 'OpenSupervision' || type === 'RecordMissed' ? fresh : (known?.supervisionId ?? fresh),
    actor: aimed === undefined || known === undefined ? actor(who[0], who[1]) : entitled(aimed, known),
    at: when,
    clock: type === 'OpenSupervision' && flag ? undefined : clock?.clock,
    due: type.startsWith('Record') ? clock?.due.due : due,
    reminder: 'x',
    source: 'hotline',
    failing: 'x',
    kind: flag ? 'letter' : 'notice',
    documentNumber: 'n',
    text: 'x',
    where: 'x',
    legalBasis: 'x',
    respondBy,
    owes: organFact(owes),
    reasons: 'x',
    report: 'x',
    opinion: 'x',
    upheld: other % 5 === 0,
    ...(flag ? { urgentReasons: 'x', gravity: 'x' } : {}),
  } as unknown as SupervisionCommand;
};

const handing = (file: OpenFile, { pick }: Draw, when: Instant): HandoffCommand => {
  const type = pickOf(HANDOFF_STEPS, pick) ?? 'SubmitHandoff';
  const [organ, role] = ROLE_OF[type] ?? [yingqian, 'leader'];
  return {
    type,
    handoffId: file.handoffs[0]?.handoffId ?? handoffId('h'),
    actor: actor(organ, role),
    at: when,
    due: duesFrom(when, at(`${later(when, 2)}T23:59`)),
    receiver: organFact(water),
    documentNumber: '1',
    signedBy: [officerId('yq-a'), officerId('yq-b')],
    goodsCount: 0,
    materialsCount: 2,
    goods: [],
    measures: [],
    ground: 'no-functional-jurisdiction',
    reasons: 'x',
    legalBasis: 'y',
  } as unknown as HandoffCommand;
};

interface Taken {
  readonly before: OpenFile;
  readonly after: OpenFile;
  readonly command: SupervisionCommand;
  readonly facts: readonly CaseEvent[];
}
const opened = (file: CaseFile): OpenFile => {
  if (!file.opened) throw new Error('the file is open');
  return file;
};
const START: readonly CaseEvent[] = (() => {
  const opening = openCase();
  const events: CaseEvent[] = [...caseHandling.decide(opening, unopened)];
  return [...events, ...caseTransfer.decide(draftHandoff(), events.reduce(evolve, unopened))];
})();

const run = (draws: readonly Draw[]) => {
  const events: CaseEvent[] = [...START];
  let file = opened(events.reduce(evolve, unopened));
  const taken: Taken[] = [];
  let refused = 0;
  draws.forEach((it, index) => {
    const when = moment(index, it.hours);
    const isHanding = it.kind < 3;
    const command = isHanding ? handing(file, it, when) : supervising(file, it, when);
    try {
      const facts: readonly CaseEvent[] = isHanding
        ? caseTransfer.decide(command as HandoffCommand, file)
        : supervision.decide(command as SupervisionCommand, file);
      const after = opened(facts.reduce<CaseFile>(evolve, file));
      if (!isHanding) taken.push({ before: file, after, command: command as SupervisionCommand, facts });
      events.push(...facts);
      file = after;
    } catch (error) {
      if (!(error instanceof Rejection)) throw error;
      refused += 1;
    }
  });
  return { events, file, taken, refused };
};

/** The case without its supervision. */
const caseOf = ({ supervisions: _, approached: __, clocks, ...rest }: OpenFile): object => ({
  ...rest,
  clocks: clocks.filter(({ purpose }) => purpose !== 'rectify'),
});

describe('generated histories of supervision', () => {
  const seen = { facts: 0, refused: 0, types: new Set<string>() };

  it('change nothing of the case, ever', () => {
    fc.assert(
      fc.property(histories, (draws) => {
        const { taken, refused, events } = run(draws);
        for (const { before, after, facts } of taken) {
          expect(caseOf(after)).toEqual(caseOf(before));
          expect(facts.every(isSupervisionEvent)).toBe(true);
        }
        seen.facts += taken.filter(({ facts }) => facts.length > 0).length;
        seen.refused += refused;
        for (const { type } of events) seen.types.add(type);
      }),
      { numRuns: RUNS },
    );
  });

  it('get somewhere: every kind of event occurs, and commands are refused', () => {
    expect(seen.facts).toBeGreaterThan(RUNS * 2);
    expect(seen.refused).toBeGreaterThan(RUNS * 2);
    expect([...seen.types]).toEqual(
      expect.arrayContaining([
        'DeadlineApproaching',
        'DeadlineMissed',
        'ReminderSent',
        'SupervisionLetterIssued',
        'SupervisionOpinionIssued',
        'SupervisionDecisionIssued',
        'PubliclyNamed',
        'SupervisionObjected',
        'SupervisionObjectionAnswered',
        'RectificationReported',
        'RectificationReturned',
        'Rectified',
      ]),
    );
  });

  it('record a miss once, after its due instant, and issue a paper of a kind once; what has ended stays ended', () => {
    fc.assert(
      fc.property(histories, (draws) => {
        const { events, file, taken } = run(draws);
        const misses = events.flatMap((event) =>
          event.type === 'DeadlineMissed' ? [`${event.data.duty.clock} ${event.data.duty.due}`] : [],
        );
        expect(new Set(misses).size).toBe(misses.length);
        for (const { documents } of file.supervisions) expect(new Set(documents.map(({ kind }) => kind)).size).toBe(documents.length);
        for (const { before, after } of taken)
          for (const known of before.supervisions.filter(supervisionEnded))
            expect(after.supervisions.find(({ supervisionId: id }) => id === known.supervisionId)).toEqual(known);
      }),
      { numRuns: RUNS },
    );
  });

  it('leave one time running in a supervision at most, and none once it has ended', () => {
    fc.assert(
      fc.property(histories, (draws) => {
        const { file } = run(draws);
        for (const known of file.supervisions) {
          const running = file.clocks.filter(
            ({ clock, status }) => clock.startsWith(`rectify:${known.supervisionId}:`) && status === 'running',
          );
          expect(running.length).toBeLessThanOrEqual(supervisionEnded(known) ? 0 : 1);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('fold in every selection, come out the same when they are read again, and are decided the same way again', () => {
    fc.assert(
      fc.property(histories, fc.array(fc.boolean(), { minLength: 200, maxLength: 200 }), (draws, keep) => {
        const { events, file, taken } = run(draws);
        expect(() => events.filter((_, index) => keep[index] === true).reduce(evolve, unopened)).not.toThrow();
        const stored = events.map((event) => JSON.parse(canonicalJson(event)) as CaseEvent);
        expect(canonicalJson(stored.reduce(evolve, unopened))).toBe(canonicalJson(file));
        for (const { before, command, facts } of taken) expect(supervision.decide(command, before)).toEqual(facts);
      }),
      { numRuns: Math.ceil(RUNS / 4) },
    );
  });
});
