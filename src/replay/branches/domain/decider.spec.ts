import type { RecordedEvent } from '../../../kernel/event.js';
import { branchId, caseStream, classId, digest, position } from '../../../kernel/ids.js';
import { CASE, actor, at, openCase } from '../../../../test/support/case-fixtures.js';
import { specificationFor } from '../../../../test/support/specification.js';
import type { CaseEvent } from '../../../case-file/index.js';
import { addedBy, openBranch } from './branch.js';
import type { BranchEvent, BranchOrigin } from './branch.events.js';
import type { BranchCommand, BranchCommandOf, BranchCommandType } from './commands.js';
import { branching } from './decider.js';

const { given } = specificationFor(branching);
const BRANCH = branchId('00000000-0000-4000-8000-0000000000e1');
const CLASS = classId('00000000-0000-4000-8000-0000000000e2');
const owner = actor('360724103', 'case-officer');
const other = actor('sy-sl', 'leader');
const LAST = at('2026-09-07T09:00');
const LIVE: BranchOrigin = { kind: 'case', id: CASE, version: 3, head: digest('a'.repeat(64)) };
const COPY: BranchOrigin = { ...LIVE, kind: 'material' };

type Plain<T extends BranchCommandType> = Omit<BranchCommandOf<T>, 'type' | 'branchId' | 'actor' | 'at'>;
const step = <T extends BranchCommandType>(type: T, rest: Plain<T>, by = owner): BranchCommandOf<T> =>
  ({ type, branchId: BRANCH, actor: by, at: at('2026-11-02T10:00'), ...rest }) as unknown as BranchCommandOf<T>;

/** Any event of a file; the branch only keeps it. */
const tried = (version: number): RecordedEvent<CaseEvent> => ({
  stream: caseStream(CASE),
  version,
  position: position(String(version)),
  type: 'CaseNumberAssigned' as CaseEvent['type'],
  data: { occurredAt: LAST } as unknown as CaseEvent['data'],
  metadata: { eventId: String(version), schemaVersion: 1, actor: openCase().actor, recordedAt: LAST, correlationId: 'c', causationId: 'c' },
  prevHash: digest('b'.repeat(64)),
  hash: digest('c'.repeat(64)),
});

const open = (origin = LIVE, clock = LAST) => step('OpenBranch', { name: '如果接收', origin, clock, lastInstant: LAST });
const take = (version: number) =>
  step('TakeBranchStep', {
    ...{ as: other, path: 'handoffs/x/accept', body: {}, clock: at('2026-09-08T09:00'), added: [tried(version)], lastInstant: LAST },
  });
const undo = step('UndoBranchStep', {});
const close = step('CloseBranch', {});

/** What a row of commands leaves behind. */
const history = (...commands: readonly BranchCommand[]): readonly BranchEvent[] => {
  let state = branching.initial;
  return commands.flatMap((command) => {
    const events = branching.decide(command, state);
    state = events.reduce(branching.evolve, state);
    return events;
  });
};
const after = (...commands: readonly BranchCommand[]) => openBranch(history(...commands).reduce(branching.evolve, branching.initial));

describe('opening a branch', () => {
  it('begins at the last instant of the history or later', () =>
    given()
      .when(open(LIVE, at('2026-09-09T09:00')))
      .thenTypes('BranchOpened'));
  it('is refused before what has happened already', () =>
    given()
      .when(open(LIVE, at('2026-09-07T08:59')))
      .thenRejected('branch/clock-before-history'));
  it('is refused in a time that no clock of the rule book reaches', () =>
    given()
      .when(open(LIVE, at('2037-01-01T09:00')))
      .thenRejected('branch/clock-too-far'));
  it('is refused under an id that is taken', () =>
    given(...history(open()))
      .when(open())
      .thenRejected('branch/exists'));
});

describe('the clock of a branch', () => {
  const set = (clock: string) => step('SetBranchClock', { clock: at(clock), lastInstant: LAST });
  it('is set by whoever opened it', () =>
    given(...history(open()))
      .when(set('2026-10-01T09:00'))
      .thenTypes('BranchClockSet'));
  it('is left alone when it stands there already', () =>
    given(...history(open()))
      .when(set('2026-09-07T09:00'))
      .thenNothing());
  it('does not go back before what has happened', () =>
    given(...history(open()))
      .when(set('2026-09-06T09:00'))
      .thenRejected('branch/clock-before-history'));
});

describe('a step in a branch', () => {
  it('is kept with what the rules of production made of it', () =>
    given(...history(open()))
      .when(take(4))
      .thenTypes('BranchStepTaken'));
  it('moves the clock to its time', () => expect(after(open(), take(4)).clock).toBe(at('2026-09-08T09:00')));
  it('is refused before what has happened already', () =>
    given(...history(open()))
      .when({ ...take(4), clock: at('2026-09-07T08:59') })
      .thenRejected('branch/clock-before-history'));
  it('takes the clock back with it when it is undone', () =>
    expect(after(open(), take(4), step('SetBranchClock', { clock: at('2026-10-01T09:00'), lastInstant: LAST }), undo).clock).toBe(LAST));
  it('is not kept when its outcome held already', () =>
    given(...history(open()))
      .when({ ...take(4), added: [] })
      .thenNothing());
  it('is not for those who only look on', () =>
    given(...history(open()))
      .when({ ...take(4), actor: other })
      .thenRejected('branch/not-owner'));
  it('is undone from the last on, and stays in the record', () => {
    const branch = after(open(), take(4), take(5), undo);
    expect(addedBy(branch).map(({ version }) => version)).toEqual([4]);
    expect(branch.steps.map(({ step: number, undone }) => [number, undone])).toEqual([
      [1, false],
      [2, true],
    ]);
  });
  it('is counted on after one that was undone', () =>
    expect(after(open(), take(4), undo, take(4)).steps.map(({ step: number }) => number)).toEqual([1, 2]));
  it('cannot be undone when it really happened', () =>
    given(...history(open()))
      .when(undo)
      .thenRejected('branch/nothing-to-undo'));
});

describe('sharing a branch', () => {
  const withOfficers = step('ShareBranch', { officers: [other.officerId, owner.officerId] });
  const withClass = step('ShareBranch', { officers: [], classId: CLASS });
  it('names officers, the owner not among them', () => expect(after(open(), withOfficers).officers).toEqual([other.officerId]));
  it('is done once', () =>
    given(...history(open(), withOfficers))
      .when(withOfficers)
      .thenNothing());
  it('is taken back', () =>
    expect(after(open(), withOfficers, step('UnshareBranch', { officers: [other.officerId] })).officers).toEqual([]));
  it('of a live file with a class is refused: it identifies people', () =>
    given(...history(open()))
      .when(withClass)
      .thenRejected('branch/raw-data', 'PIPL-6'));
  it('of a copy with a class is allowed', () => expect(after(open(COPY), withClass).classes).toEqual([CLASS]));
});

describe('a branch', () => {
  it('is renamed and noted upon', () => {
    const branch = after(open(), step('RenameBranch', { name: '如果退回' }), step('AddBranchNote', { text: '与实际相差一日' }));
    expect([branch.name, branch.notes.map(({ text }) => text)]).toEqual(['如果退回', ['与实际相差一日']]);
  });
  it('takes no steps once it is closed', () =>
    given(...history(open(), close))
      .when(take(4))
      .thenRejected('branch/closed'));
  it('is closed once', () =>
    given(...history(open(), close))
      .when(close)
      .thenNothing());
  it('is nothing that can be acted on before it is opened', () => given().when(undo).thenRejected('branch/unknown'));
});
