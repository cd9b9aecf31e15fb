import fc from 'fast-check';
import type { Role } from '../../src/kernel/actor.js';
import { canonicalJson } from '../../src/kernel/canonical-json.js';
import { consultationId, disputeId, handoffId, organId } from '../../src/kernel/ids.js';
import { Rejection } from '../../src/kernel/rejection.js';
import { type CaseEvent, type CaseFile, type OpenFile, evolve, openHandoff, unopened } from '../../src/case-file/index.js';
import { caseHandling } from '../../src/case-handling/domain/decider.js';
import type { HandlingCommand } from '../../src/case-handling/domain/commands.js';
import { HANDLING_STEPS } from '../../src/case-handling/domain/steps.js';
import { caseTransfer } from '../../src/case-transfer/domain/decider.js';
import type { HandoffCommand } from '../../src/case-transfer/domain/commands.js';
import { TRANSITIONS as HANDOFF_STEPS } from '../../src/case-transfer/domain/transitions.js';
import { consultation } from '../../src/consultation/domain/decider.js';
import type { ConsultationCommand } from '../../src/consultation/domain/commands.js';
import { TRANSITIONS as CONSULTATION_STEPS } from '../../src/consultation/domain/transitions.js';
import { dispute } from '../../src/dispute/domain/decider.js';
import type { DisputeCommand } from '../../src/dispute/domain/commands.js';
import { TRANSITIONS as DISPUTE_STEPS } from '../../src/dispute/domain/transitions.js';
import {
  actor,
  at,
  bureau,
  competence,
  content,
  duesFrom,
  forestry,
  government,
  officerFact,
  openCase,
  organFact,
  water,
  yingqian,
} from '../support/case-fixtures.js';

/** Commands decided in one history; JIELI_PROPERTY_RUNS=2000 decides more than 100 000 in the first property alone. */
const LENGTH = 60;
const RUNS = Number(process.env.JIELI_PROPERTY_RUNS ?? 120);

const ORGANS = [yingqian, water, forestry] as const;
type Mechanism = 'handling' | 'handoff' | 'consultation' | 'dispute';
interface Draw {
  readonly mechanism: Mechanism;
  readonly pick: number;
  readonly organ: (typeof ORGANS)[number];
  readonly other: (typeof ORGANS)[number];
  readonly role: Role;
  readonly flag: boolean;
  readonly wild: boolean;
  readonly minute: number;
}
interface Aimed {
  readonly mechanism: Mechanism;
  readonly command: object;
}

const draw: fc.Arbitrary<Draw> = fc.record({
  mechanism: fc.constantFrom<Mechanism>('handling', 'handoff', 'handoff', 'consultation', 'dispute', 'dispute'),
  pick: fc.nat(),
  organ: fc.constantFrom(...ORGANS),
  other: fc.constantFrom(...ORGANS),
  role: fc.constantFrom<Role>('case-officer', 'leader', 'registrar', 'dispute-officer', 'county-leader'),
  flag: fc.boolean(),
  wild: fc.integer({ min: 0, max: 3 }).map((roll) => roll === 0),
  minute: fc.integer({ min: 10, max: 59 }),
});

const two = (organ: string) => [officerFact(`${organ}-a`, organ), officerFact(`${organ}-b`, organ)];
const oneOf = <T>(items: readonly T[], pick: number): T | undefined => items[pick % Math.max(items.length, 1)];
const position = { opinion: 'x', author: 'y', basis: 'z' };
const everybody = ORGANS.map((organ) => ({ organ, names: ['甲样'], view: 'x', tasks: 'x' }));

/** Days may pass between two steps: the time of a step grows with the length of the history. */
const moment = (steps: number, minute: number) =>
  at(`2026-0${4 + Math.floor(steps / 28)}-${String(1 + (steps % 28)).padStart(2, '0')}T10:${minute}`);

/** Steps that end a file, or its handoff, early; taken rarely, or no history would get anywhere. */
const DEAD_ENDS = ['ConvertToCriminal', 'SuspectCrime', 'CloseCase', 'DeclineFiling', 'RejectHandoff', 'WithdrawHandoff', 'ConcludeCase'];
const alive = (types: readonly string[], { minute }: Draw): readonly string[] =>
  types.filter((type) => minute < 11 || !DEAD_ENDS.includes(type));

const handling = (file: OpenFile, it: Draw, rest: object): object => {
  const types = alive(
    ['AddEvidence', 'FileCase', 'TakeMeasure', 'ConcludeCase', 'DeclineFiling', 'CloseCase', 'SuspectCrime', 'ReturnEntrustedCase'],
    it,
  );
  const type = oneOf(types, it.pick) ?? 'AddEvidence';
  const organ = it.wild ? it.organ : file.responsible;
  const role = it.wild ? it.role : (HANDLING_STEPS[type as keyof typeof HANDLING_STEPS].roles[0] ?? 'leader');
  return {
    ...rest,
    type,
    actor: actor(organ, role),
    evidence: [],
    number: 'n',
    officers: two(organ),
    reasons: 'x',
    reason: 'x',
    facts: 'x',
    summary: 'x',
    to: it.other,
    competence: competence(it.other),
    organ: organFact(organ),
    result: 'no-penalty',
    penalties: [],
    ...(it.flag ? { safetyReason: '险情' } : {}),
    measure: { measureId: `m${it.pick % 3}`, kind: 'preservation', issuedBy: organ, object: 'o', from: at('2026-04-01T09:00') },
  };
};

const handoff = (file: OpenFile, it: Draw, rest: object): object => {
  const current = openHandoff(file) ?? file.handoffs.at(-1);
  const steps = alive(Object.keys(HANDOFF_STEPS), it) as readonly (keyof typeof HANDOFF_STEPS)[];
  const fitting = steps.filter((name) => it.wild || (current !== undefined && HANDOFF_STEPS[name].from.includes(current.state)));
  const type = openHandoff(file) === undefined || it.minute > 56 ? 'DraftHandoff' : (oneOf(fitting, it.pick) ?? 'DraftHandoff');
  const step = type === 'DraftHandoff' ? undefined : HANDOFF_STEPS[type];
  const side = step?.side === 'receiver' ? current?.to : step?.side === 'sender' ? current?.from : it.flag ? current?.from : current?.to;
  const organ = it.wild ? it.organ : step === undefined ? file.responsible : (side ?? it.organ);
  return {
    ...rest,
    type,
    handoffId: step === undefined ? handoffId(`h${file.handoffs.length}`) : (current?.handoffId ?? handoffId('h0')),
    actor: actor(organ, it.wild ? it.role : (step?.roles[0] ?? 'case-officer'), `${organ}-${step?.verb ?? 'draft'}`),
    sender: organFact(organ),
    receiver: organFact(step === undefined ? it.other : (current?.to ?? it.other)),
    cameFrom: [],
    content: content({ officers: two(organ), competence: competence(it.other) }),
    documentNumber: '1',
    signedBy: (current?.content.officers ?? []).map(({ officer }) => officer),
    goodsCount: 0,
    materialsCount: 2,
    missing: ['x'],
    provided: ['x'],
    goods: [],
    measures: file.measures.filter(({ ended }) => ended === undefined).map(({ measureId }) => ({ measureId, decision: 'continue' })),
    ground: 'no-functional-jurisdiction',
    reasons: 'x',
    reason: 'x',
    legalBasis: 'y',
    method: 'z',
    facts: 'x',
    partyTold: true,
    record: { heldAt: at('2026-04-01T10:30'), senderAttendees: ['a'], receiverAttendees: ['b'], views: 'v', outcome: 'o' },
  };
};

const consult = (file: OpenFile, it: Draw, rest: object): object => {
  const current = file.consultations.at(-1);
  const live = current !== undefined && current.state !== 'closed' && !(current.state === 'failed' && it.flag);
  const steps = Object.keys(CONSULTATION_STEPS) as (keyof typeof CONSULTATION_STEPS)[];
  const fitting = steps.filter(
    (name) =>
      it.wild ||
      (current !== undefined &&
        CONSULTATION_STEPS[name].from.includes(current.state) &&
        CONSULTATION_STEPS[name].kinds.includes(current.kind)),
  );
  const type = live ? (oneOf(fitting, it.pick) ?? 'RequestConsultation') : 'RequestConsultation';
  const step = type === 'RequestConsultation' ? undefined : CONSULTATION_STEPS[type];
  const organ = it.wild
    ? it.organ
    : step?.side === 'requester'
      ? (current?.from ?? it.organ)
      : step === undefined
        ? file.responsible
        : it.organ;
  return {
    ...rest,
    type,
    consultationId:
      step === undefined ? consultationId(`c${file.consultations.length}`) : (current?.consultationId ?? consultationId('c0')),
    actor: actor(organ, it.wild ? it.role : (step?.roles[0] ?? 'leader')),
    kind: it.pick % 4 === 0 ? 'assistance' : 'jurisdiction',
    sender: organFact(organ),
    to: ORGANS.filter((one) => it.wild || one !== organ).map((one) => organFact(one)),
    question: 'x',
    facts: 'x',
    legalBasis: 'x',
    urgency: 'ordinary',
    reasons: 'x',
    replyBy: '2027-01-15',
    position,
    ground: 'beyond-powers',
    author: 'x',
    heldAt: at('2026-04-01T10:30'),
    attendees: everybody,
    minutes: 'x',
    terms: { kind: 'jurisdiction', competent: it.other, terms: 'x' },
    competence: competence(it.other),
    competent: organFact(it.other),
    views: everybody,
    summary: 'x',
  };
};

const CITY = organId('gz-zf');
const DESIGNATIONS: readonly string[] = ['DesignateJurisdiction', 'RecordSuperiorDesignation'];

const coordinate = (file: OpenFile, it: Draw, rest: object): object => {
  const current = file.disputes.at(-1);
  const steps = Object.keys(DISPUTE_STEPS) as (keyof typeof DISPUTE_STEPS)[];
  const fitting = steps.filter(
    (name) =>
      (it.wild || (current !== undefined && DISPUTE_STEPS[name].from.includes(current.state))) &&
      (it.minute < 16 || !['DeclineApplication', 'WithdrawApplication', 'SuspendDispute', 'RouteToStaffingOffice'].includes(name)) &&
      (it.minute > 50 || !DESIGNATIONS.includes(name)),
  );
  const type = oneOf(fitting, it.pick) ?? (it.minute > 58 ? 'DesignateJurisdiction' : 'ApplyForCoordination');
  const step = type === 'ApplyForCoordination' ? undefined : DISPUTE_STEPS[type];
  const fresh = step === undefined || (current === undefined && type === 'DesignateJurisdiction');
  const role = it.wild ? it.role : (step?.roles[0] ?? 'leader');
  const home = role === 'dispute-officer' ? bureau : role === 'county-leader' ? government : it.organ;
  const organ = it.wild && it.flag ? it.organ : step?.side === 'designated' ? (current?.designated?.to ?? home) : home;
  const failed = file.consultations.findLast(({ state }) => state === 'failed');
  return {
    ...rest,
    type,
    bureau,
    disputeId: fresh ? disputeId(`d${file.disputes.length}`) : (current?.disputeId ?? disputeId('d0')),
    actor: actor(organ, role),
    kind: 'both-decline',
    applicant: organFact(organ),
    respondents: ORGANS.filter((one) => one !== organ).map((one) => organFact(one)),
    superior: { organ: fresh ? (it.pick % 5 === 0 ? CITY : government) : (current?.superior ?? government), sentence: 'x' },
    above: [CITY],
    ...(failed !== undefined && it.flag ? { consultationId: failed.consultationId } : { urgencyReason: 'harm-ongoing' }),
    matter: 'x',
    facts: 'x',
    claim: 'x',
    legalBasis: 'x',
    evidence: [],
    ground: 'no-dispute',
    reasons: 'x',
    route: 'x',
    position,
    lead: organFact(it.other),
    measure: 'x',
    heldAt: at('2026-04-01T10:30'),
    attendees: everybody,
    experts: [],
    minutes: 'x',
    opinion: 'x',
    competent: organFact(it.other),
    competence: competence(it.other),
    draft: 'x',
    proposed: organFact(it.other),
    to: DESIGNATIONS.includes(type) ? organFact(it.other) : government,
    between: [],
    documentNumber: '1',
    successor: handoffId(`s${file.handoffs.length}`),
    goods: [],
    measures: file.measures.filter(({ ended }) => ended === undefined).map(({ measureId }) => ({ measureId, decision: 'continue' })),
    summary: 'x',
  };
};

const AIM: Readonly<Record<Mechanism, (file: OpenFile, it: Draw, rest: object) => object>> = {
  handling,
  handoff,
  consultation: consult,
  dispute: coordinate,
};
/** Most disputes begin where there is one: an objection, or a case that was taken. */
const mechanismOf = (file: OpenFile, { mechanism, pick }: Draw): Mechanism => {
  const ripe = file.handoffs.some(({ state }) => state === 'objected' || state === 'in-progress');
  return mechanism === 'dispute' && file.disputes.length === 0 && !ripe && pick % 8 !== 0 ? 'handoff' : mechanism;
};
const aim = (file: OpenFile, it: Draw, steps: number): Aimed => {
  const now = moment(steps, it.minute);
  const mechanism = mechanismOf(file, it);
  return { mechanism, command: AIM[mechanism](file, it, { at: now, due: duesFrom(now, moment(steps + 3, 59)) }) };
};

const decide = ({ mechanism, command }: Aimed, file: CaseFile): readonly CaseEvent[] => {
  switch (mechanism) {
    case 'handling':
      return caseHandling.decide(command as HandlingCommand, file);
    case 'handoff':
      return caseTransfer.decide(command as HandoffCommand, file);
    case 'consultation':
      return consultation.decide(command as ConsultationCommand, file);
    case 'dispute':
      return dispute.decide(command as DisputeCommand, file);
  }
};

const attempt = (aimed: Aimed, file: CaseFile): readonly CaseEvent[] | Rejection => {
  try {
    return decide(aimed, file);
  } catch (error) {
    if (error instanceof Rejection) return error;
    throw error;
  }
};

const run = (draws: readonly Draw[]) => {
  const events: CaseEvent[] = [...caseHandling.decide(openCase(), unopened)];
  let file = events.reduce(evolve, unopened);
  const trace: { readonly aimed: Aimed; readonly before: CaseFile; readonly answer: readonly CaseEvent[] | Rejection }[] = [];
  draws.forEach((it, index) => {
    if (!file.opened) throw new Error('a file that was opened is open');
    const aimed = aim(file, it, index);
    const answer = attempt(aimed, file);
    trace.push({ aimed, before: file, answer });
    if (answer instanceof Rejection) return;
    file = answer.reduce(evolve, file);
    events.push(...answer);
  });
  return { events, file, trace };
};

const histories = fc.array(draw, { minLength: LENGTH, maxLength: LENGTH });
const seen = { commands: 0, refused: 0, types: new Map<string, number>() };

/** Told by the events alone, without asking the record: begun by an application, ended by a decision. */
const ENDS_DISPUTE: readonly CaseEvent['type'][] = [
  'DisputeNotAccepted',
  'ApplicationWithdrawn',
  'CoordinationOpinionIssued',
  'JurisdictionDesignated',
];
const MOVES: readonly CaseEvent['type'][] = [
  'HandoffDrafted',
  'HandoffRevised',
  'HandoffSubmitted',
  'HandoffApproved',
  'HandoffSent',
  'HandoffAccepted',
  'HandoffReturnedByAgreement',
  'HandoffWithdrawn',
  'EntrustedCaseReturned',
];

describe('histories of handling, transfer, consultation and dispute', () => {
  it('have one responsible organ after every event, moved only by an acceptance, a return to the entrusting organ or a designation', () => {
    fc.assert(
      fc.property(histories, (draws) => {
        const { events, trace } = run(draws);
        seen.commands += trace.length;
        seen.refused += trace.filter(({ answer }) => answer instanceof Rejection).length;
        let expected: string = yingqian;
        let file: CaseFile = unopened;
        for (const event of events) {
          seen.types.set(event.type, (seen.types.get(event.type) ?? 0) + 1);
          file = evolve(file, event);
          if (event.type === 'HandoffAccepted') expected = event.data.organ;
          if (event.type === 'EntrustedCaseReturned' || event.type === 'JurisdictionDesignated') expected = event.data.to;
          if (!file.opened) throw new Error('a file that was opened is open');
          const { responsible, organs, handoffs, clocks } = file;
          expect(responsible).toBe(expected);
          expect(organs.map(({ organ }) => organ)).toContain(responsible);
          if (event.type !== 'JurisdictionDesignated') continue;
          expect(
            handoffs.filter(
              ({ to, state }) => to !== responsible && ['sent', 'received', 'objected', 'accepted', 'in-progress'].includes(state),
            ),
          ).toEqual([]);
          expect(
            clocks.filter(
              ({ purpose, organ, status }) =>
                ['decide', 'check-lead', 'answer'].includes(purpose) && organ !== responsible && status === 'running',
            ),
          ).toEqual([]);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('get somewhere: disputes are pending, decided and executed', () => {
    expect(seen.refused).toBeGreaterThan(seen.commands / 20);
    expect(seen.refused).toBeLessThan(seen.commands * 0.95);
    expect([...seen.types.keys()]).toEqual(
      expect.arrayContaining([
        'HandoffAccepted',
        'HandoffObjected',
        'ConsultationAnswered',
        'ConsultationFailed',
        'CoordinationApplied',
        'DisputeForwarded',
        'JurisdictionDesignated',
        'DesignationExecuted',
        'InterimMeasureOrdered',
      ]),
    );
  });

  it('never move a case that is in dispute, nor on from whoever received it or was designated', () => {
    fc.assert(
      fc.property(histories, (draws) => {
        const pending = new Set<string>();
        const bound = new Set<string>();
        for (const event of run(draws).events) {
          if (pending.size > 0) expect(MOVES).not.toContain(event.type);
          if (event.type === 'HandoffDrafted') expect(bound.has(event.data.from)).toBe(false);
          if (event.type === 'HandoffAccepted') bound.add(event.data.organ);
          if (event.type === 'JurisdictionDesignated') bound.add(event.data.to);
          if (event.type === 'CoordinationApplied') pending.add(event.data.disputeId);
          if (ENDS_DISPUTE.includes(event.type) && 'disputeId' in event.data) pending.delete(event.data.disputeId);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('end with a decision of one side only for safety while a dispute is pending', () => {
    fc.assert(
      fc.property(histories, (draws) => {
        const pending = new Set<string>();
        for (const event of run(draws).events) {
          if (event.type === 'CoordinationApplied') pending.add(event.data.disputeId);
          if (ENDS_DISPUTE.includes(event.type) && 'disputeId' in event.data) pending.delete(event.data.disputeId);
          if (pending.size === 0) continue;
          expect(['CaseClosed', 'CaseNotFiled']).not.toContain(event.type);
          if (event.type === 'CaseConcluded') expect(event.data.safetyReason).toBeDefined();
        }
      }),
      { numRuns: RUNS / 4 },
    );
  });

  it('owe nothing of their state to a clock: the same facts without clocks lead to the same file', () => {
    fc.assert(
      fc.property(histories, (draws) => {
        const { events, file } = run(draws);
        const timeless = events
          .map((event) => ({ ...event, data: { ...event.data, clocks: [] } }) as unknown as CaseEvent)
          .reduce(evolve, unopened);
        expect(canonicalJson({ ...timeless, clocks: [] })).toBe(canonicalJson({ ...file, clocks: [] }));
      }),
      { numRuns: RUNS / 4 },
    );
  });

  it('keep nothing of a refusal, decide the same way again, and fold in every prefix and from the store', () => {
    fc.assert(
      fc.property(histories, (draws) => {
        const { events, file, trace } = run(draws);
        for (const { aimed, before, answer } of trace) {
          const again = attempt(aimed, before);
          if (answer instanceof Rejection) expect((again as Rejection).code).toBe(answer.code);
          else expect(again).toEqual(answer);
        }
        const stored = events.map((event) => JSON.parse(canonicalJson(event)) as CaseEvent);
        expect(canonicalJson(stored.reduce(evolve, unopened))).toBe(canonicalJson(file));
        const some = events.filter((event, index) => index === 0 || (event.type.length + index) % 3 !== 0);
        expect(() => some.reduce(evolve, unopened)).not.toThrow();
      }),
      { numRuns: RUNS / 4 },
    );
  });
});
