import fc from 'fast-check';
import type { RecordedEvent } from '../../src/kernel/event.js';
import { branchId, caseStream, classId, digest, position } from '../../src/kernel/ids.js';
import type { Instant } from '../../src/kernel/time.js';
import type { CaseEvent } from '../../src/case-file/index.js';
import type { BranchCommand, BranchCommandType } from '../../src/replay/branches/domain/commands.js';
import { type Branch, type OpenBranch, addedBy, branchState, lastInstant, standing } from '../../src/replay/branches/domain/branch.js';
import type { BranchEvent } from '../../src/replay/branches/domain/branch.events.js';
import { branching } from '../../src/replay/branches/domain/decider.js';
import { MOST_YEARS_ON } from '../../src/replay/branches/domain/decisions.js';
import { BRANCH_STEPS } from '../../src/replay/branches/domain/steps.js';
import { CASE, actor, at, openCase } from '../support/case-fixtures.js';
import { type Put, keepsTheLaws, keepsTheTable, neverSeen, play } from '../support/played-decider.js';

const RUNS = Number(process.env['JIELI_PROPERTY_RUNS'] ?? 60);
const BRANCH = branchId('00000000-0000-4000-8000-0000000000e1');
const CLASSES = ['e2', 'e3'].map((end) => classId(`00000000-0000-4000-8000-0000000000${end}`));
const OWNER = actor('360724103', 'case-officer');
const OTHERS = [actor('sy-sl', 'leader'), actor('sy-ly', 'case-officer')] as const;
/** When the history ends at the version that the branch begins at. */
const LAST = at('2026-09-07T09:00');
const TYPES: readonly BranchCommandType[] = [
  'OpenBranch', 'SetBranchClock', 'SetBranchClock', 'TakeBranchStep', 'TakeBranchStep', 'TakeBranchStep', 'UndoBranchStep', 'UndoBranchStep',
  'RenameBranch', 'AddBranchNote', 'ShareBranch', 'ShareBranch', 'UnshareBranch', 'CloseBranch',
]; // prettier-ignore
/** From before the history to after what any clock of the rule book reaches. */
const TIMES = [
  '2026-09-06T09:00', '2026-09-07T08:59', '2026-09-07T09:00', '2026-09-08T09:00', '2026-09-20T09:00', '2027-01-04T09:00', '2036-12-31T23:59',
  '2037-01-01T00:00',
].map(at); // prettier-ignore

interface Draw {
  readonly type: BranchCommandType;
  readonly mine: boolean;
  readonly time: number;
  readonly early: boolean;
  readonly outcome: boolean;
  readonly copy: boolean;
  readonly pick: number;
  readonly withClass: number;
}
const draw = fc.record<Draw>({
  type: fc.constantFrom(...TYPES),
  mine: fc.integer({ min: 0, max: 6 }).map((one) => one > 0),
  time: fc.nat({ max: TIMES.length - 1 }),
  early: fc.boolean(),
  outcome: fc.integer({ min: 0, max: 4 }).map((one) => one > 0),
  copy: fc.boolean(),
  pick: fc.nat({ max: 3 }),
  withClass: fc.nat({ max: 3 }),
});
/** Most histories begin with a branch, some with nothing; few are closed soon. */
const draws = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.array(draw, { minLength: 24, maxLength: 24 })).map(([begin, list]) =>
  list.map((one, index): Draw => {
    if (index === 0 && begin > 0) return { ...one, type: 'OpenBranch', time: 3 };
    return one.type === 'CloseBranch' && index < 14 && one.pick > 0 ? { ...one, type: 'TakeBranchStep' } : one;
  }),
);

/** Registered at once, or after the fact; never before what has happened already. */
const tried = (index: number, occurredAt: Instant): RecordedEvent<CaseEvent> => ({
  stream: caseStream(CASE),
  version: index + 4,
  position: position(String(index)),
  type: 'CaseNumberAssigned' as CaseEvent['type'],
  data: { occurredAt } as unknown as CaseEvent['data'],
  metadata: { eventId: String(index), schemaVersion: 1, actor: openCase().actor, recordedAt: LAST, correlationId: 'c', causationId: 'c' },
  prevHash: digest('b'.repeat(64)),
  hash: digest('c'.repeat(64)),
});

/** When the history of the branch ends, as whoever gathers the facts works it out. */
const endOf = (branch: Branch): Instant => {
  const last = branch.opened ? lastInstant(addedBy(branch)) : undefined;
  return last === undefined || last < LAST ? LAST : last;
};

const commandOf = ({ type, mine, time, early, outcome, copy, pick, withClass }: Draw, index: number, state: Branch): BranchCommand => {
  const [other] = pick > 1 ? OTHERS : [...OTHERS].reverse();
  const step = { branchId: BRANCH, actor: mine ? OWNER : other, at: at(`2026-11-02T10:${String(index).padStart(2, '0')}`) };
  const clock = TIMES[time] ?? LAST;
  const last = endOf(state);
  const shared = CLASSES[withClass];
  const audience = {
    officers: [OWNER, ...OTHERS].slice(0, pick).map(({ officerId }) => officerId),
    ...(shared === undefined ? {} : { classId: shared }),
  };
  switch (type) {
    case 'OpenBranch': {
      const origin = { kind: copy ? 'material' : 'case', id: CASE, version: 3, head: digest('a'.repeat(64)) } as const;
      return { type, ...step, name: '如果接收', origin, clock, lastInstant: LAST };
    }
    case 'SetBranchClock':
      return { type, ...step, clock, lastInstant: last };
    case 'TakeBranchStep': {
      const added = outcome ? [tried(index, early ? last : clock)] : [];
      return { type, ...step, as: other, path: 'handoffs/x/accept', body: {}, clock, added, lastInstant: last };
    }
    case 'RenameBranch':
      return { type, ...step, name: `如果${pick}` };
    case 'AddBranchNote':
      return { type, ...step, text: `批注${index}` };
    case 'ShareBranch':
    case 'UnshareBranch':
      return { type, ...step, ...audience };
    case 'UndoBranchStep':
    case 'CloseBranch':
      return { type, ...step };
  }
};

const played = (list: readonly Draw[]) => play(branching, list, commandOf);
type Moment = Put<Branch, BranchCommand, BranchEvent>;
const always = (holds: (puts: readonly Moment[]) => void): void =>
  fc.assert(
    fc.property(draws, (list) => holds(played(list))),
    { numRuns: RUNS },
  );
const opened = (puts: readonly Moment[]): readonly (Moment & { readonly after: OpenBranch })[] =>
  puts.flatMap((put) => (put.after.opened ? [{ ...put, after: put.after }] : []));

describe('whatever is tried in a branch', () => {
  it('comes to everything that the table of the process names', () =>
    expect(neverSeen(BRANCH_STEPS, fc.sample(draws, { numRuns: 300, seed: 7 }).map(played))).toEqual([]));

  it('does nothing that the table does not name', () =>
    always((puts) => keepsTheTable(BRANCH_STEPS, (branch: Branch) => (branch.opened ? branchState(branch) : undefined), puts)));

  it('folds, prefix by prefix, to what decides next', () => always((puts) => keepsTheLaws(branching, puts)));

  it('never happens before the version that the branch began at, nor before the step that stands last', () =>
    always((puts) => {
      for (const { before, events, after } of opened(puts)) {
        expect(after.clock >= LAST).toBe(true);
        expect(Number(after.clock.slice(0, 4))).toBeLessThanOrEqual(Number(endOf(after).slice(0, 4)) + MOST_YEARS_ON);
        for (const event of events) if (event.type === 'BranchStepTaken') expect(event.data.clock >= endOf(before)).toBe(true);
      }
    }));

  it('is as before the step once the step is undone', () =>
    always((puts) => {
      const befores: OpenBranch[] = [];
      for (const { before, events, after } of opened(puts)) {
        for (const event of events) {
          if (event.type === 'BranchStepTaken' && before.opened) befores.push(before);
          if (event.type !== 'BranchStepUndone') continue;
          const then = befores.pop();
          expect(then && [addedBy(after), standing(after), after.clock]).toEqual(then && [addedBy(then), standing(then), then.clock]);
          expect(then).toBeDefined();
        }
      }
    }));

  it('counts every step from one, those that were undone included, and forgets none', () =>
    always((puts) => {
      for (const { before, after } of opened(puts)) {
        expect(after.steps.map(({ step }) => step)).toEqual(after.steps.map((_, index) => index + 1));
        if (before.opened) expect(after.steps.length).toBeGreaterThanOrEqual(before.steps.length);
      }
    }));

  it('stays with its owner and its origin, and with what nobody could be recognised by where a class looks on', () =>
    always((puts) => {
      const origins = new Set<string>();
      for (const { command, before, events, after } of opened(puts)) {
        origins.add(JSON.stringify([after.origin, after.owner]));
        expect(origins.size).toBe(1);
        if (events.length > 0) expect(command.actor.officerId).toBe(after.owner);
        if (before.opened && before.closedAt !== undefined) expect(after).toBe(before);
        if (after.origin.kind === 'case') expect(after.classes).toEqual([]);
        expect(after.officers).not.toContain(after.owner);
        expect(new Set([...after.officers, ...after.classes]).size).toBe(after.officers.length + after.classes.length);
      }
    }));
});
