import type { Actor } from '../../kernel/actor.js';
import { clockId, officerId, organId, supervisionId } from '../../kernel/ids.js';
import type { OrganFact } from '../../kernel/register.js';
import { type Instant, localDate } from '../../kernel/time.js';
import { type CaseEvent, type CaseFile, type DueDates, evolve, openFile, unopened } from '../../case-file/index.js';
import { caseHandling } from '../../case-handling/domain/decider.js';
import type { HandlingCommand } from '../../case-handling/domain/commands.js';
import { caseTransfer } from '../../case-transfer/domain/decider.js';
import type { HandoffCommand } from '../../case-transfer/domain/commands.js';
import {
  HANDOFF,
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
} from '../../../test/support/case-fixtures.js';
import { specificationFor } from '../../../test/support/specification.js';
import type { SupervisionCommand, SupervisionCommandOf, SupervisionCommandType } from './commands.js';
import { supervision } from './decider.js';
import { supervisionCommands } from './open-commands.js';

const { given } = specificationFor(supervision);
const SUPERVISION = supervisionId('00000000-0000-4000-8000-0000000000e1');
const RECEIPT = clockId('receipt', HANDOFF);
const DUE = at('2026-04-03T23:59');
const WAIT = at('2026-04-09T23:59');
const ecology = organId('sy-sthj');
const cityBureau = organId('gz-sthj');

type Any = SupervisionCommand | HandoffCommand | HandlingCommand;
type Plain<T extends SupervisionCommandType> = Partial<SupervisionCommandOf<T>>;
const step = <T extends SupervisionCommandType>(type: T, who: Actor, when: Instant, rest: Plain<T>): SupervisionCommandOf<T> =>
  ({ type, supervisionId: SUPERVISION, actor: who, at: when, ...rest }) as unknown as SupervisionCommandOf<T>;

const supervisor = actor(bureau, 'supervisor');
const county = actor(government, 'county-leader');
const waterLeader = actor(water, 'leader');
const township = actor(yingqian, 'leader');

const dues = (startedAt: Instant, due: Instant, provisional = false): DueDates =>
  Object.fromEntries(Object.entries(duesFrom(startedAt, due)).map(([purpose, value]) => [purpose, { ...value, provisional }]));
const by = (who: Actor, when: string, due = DUE, provisional = false) => ({
  actor: who,
  at: at(when),
  due: dues(at(when), due, provisional),
});

const sentWith = (due: Instant, provisional = false): readonly Any[] => [
  openCase(),
  draftHandoff(),
  { type: 'SubmitHandoff', handoffId: HANDOFF, ...by(actor(yingqian, 'case-officer'), '2026-04-01T16:00') },
  { type: 'ApproveHandoff', handoffId: HANDOFF, ...by(township, '2026-04-01T17:00') },
  {
    type: 'SendHandoff',
    handoffId: HANDOFF,
    ...by(actor(yingqian, 'registrar'), '2026-04-02T10:00', due, provisional),
    receiver: organFact(water),
    documentNumber: '1',
    signedBy: [officerId('yq-a'), officerId('yq-b')],
  },
];
const sent = sentWith(DUE);
const receive = (when: string): HandoffCommand => ({
  type: 'ReceiveHandoff',
  handoffId: HANDOFF,
  ...by(actor(water, 'registrar'), when),
  goodsCount: 0,
  materialsCount: 2,
});

/** The history that the commands lead to, each decided by its own mechanism. */
const after = (commands: readonly Any[]): readonly CaseEvent[] =>
  commands.reduce<readonly CaseEvent[]>((history, command) => {
    const file = history.reduce(evolve, unopened);
    const decided = [caseHandling, caseTransfer, supervision].flatMap((decider) => {
      const decide = decider.decide as (of: Any, state: CaseFile) => readonly CaseEvent[] | undefined;
      return file.opened || decider === caseHandling ? (decide(command, file) ?? []) : [];
    });
    return [...history, ...decided];
  }, []);

const recordMissed = (when: Instant, due = DUE): SupervisionCommandOf<'RecordMissed'> => ({
  type: 'RecordMissed',
  supervisionId: SUPERVISION,
  clock: RECEIPT,
  due,
  at: when,
  reminder: '请立即签收。',
});
const recordApproaching = (when: Instant): SupervisionCommandOf<'RecordApproaching'> => ({
  type: 'RecordApproaching',
  clock: RECEIPT,
  due: DUE,
  at: when,
});
const missed: readonly Any[] = [...sent, recordMissed(at('2026-04-07T00:01'))];

const term = (startedAt: Instant, respondBy: string) => ({
  rule: 'SUP-27',
  ruleVersion: 1,
  length: 5,
  unit: 'day' as const,
  startedAt,
  due: at(`${respondBy}T23:59`).replace('59:00.000', '59:59.999') as Instant,
  provisional: false,
  derivation: [],
});
const paper = (when: Instant, respondBy = '2026-04-20', owes: OrganFact = organFact(water)) => ({
  documentNumber: '犹司督〔2026〕1号',
  text: '请签收并答复',
  legalBasis: '县级参数',
  respondBy: localDate(respondBy),
  owes,
  due: term(when, respondBy),
});
const waitUntil = { ...term(DUE, '2026-04-09'), due: WAIT, rule: 'PRO-OVD' };
const letterAt = (when: string, also: Plain<'IssueLetter'> = {}, who = supervisor): SupervisionCommandOf<'IssueLetter'> =>
  step('IssueLetter', who, at(when), { ...paper(at(when)), kind: 'letter', waitUntil, ...also });
const letter = letterAt('2026-04-10T09:00');
const lettered: readonly Any[] = [...missed, letter];
const report = step('ReportRectification', waterLeader, at('2026-04-13T09:00'), { report: '已签收' });
const confirm = step('ConfirmRectification', supervisor, at('2026-04-14T09:00'), { opinion: '属实' });
const objection = step('ObjectToSupervision', waterLeader, at('2026-04-11T09:00'), { reasons: '材料未到' });
const answer = (upheld: boolean) => step('AnswerObjection', supervisor, at('2026-04-12T09:00'), { upheld, reasons: '已核实' });
const opinion = step('IssueOpinion', supervisor, at('2026-04-21T09:00'), paper(at('2026-04-21T09:00'), '2026-04-30'));
const decision = (when: string, also: Plain<'IssueDecision'> = {}, who = county) =>
  step('IssueDecision', who, at(when), { ...paper(at(when), '2026-05-20'), ...also });

const fileAfter = (commands: readonly Any[]) => openFile(after(commands).reduce(evolve, unopened));

describe('a due date that comes near', () => {
  it('is recorded once', () => {
    given(...after(sent))
      .when(recordApproaching(at('2026-04-03T09:00')))
      .thenTypes('DeadlineApproaching');
    given(...after([...sent, recordApproaching(at('2026-04-03T09:00'))]))
      .when(recordApproaching(at('2026-04-03T10:00')))
      .thenNothing();
  });
  it('is nothing when it has passed, or when the duty is done', () => {
    given(...after(sent))
      .when(recordApproaching(at('2026-04-04T09:00')))
      .thenNothing();
    given(...after([...sent, receive('2026-04-02T15:00')]))
      .when(recordApproaching(at('2026-04-03T09:00')))
      .thenNothing();
  });
});

describe('a due date that is missed', () => {
  it('is recorded at the due instant, with a reminder by the system', () => {
    const [first, reminder] = given(...after(sent))
      .when(recordMissed(at('2026-04-07T08:00')))
      .events();
    expect(first).toMatchObject({ type: 'DeadlineMissed', data: { supervisionId: SUPERVISION, owes: water, occurredAt: DUE } });
    expect(reminder).toMatchObject({ type: 'ReminderSent', data: { text: '请立即签收。' } });
    expect(reminder?.data).not.toHaveProperty('by');
    expect(fileAfter(missed).supervisions[0]).toMatchObject({ state: 'missed', about: { clock: RECEIPT, due: DUE } });
  });
  it('is recorded once', () =>
    given(...after(missed))
      .when(recordMissed(at('2026-04-08T00:00')))
      .thenNothing());
  it('is not missed at the last instant', () =>
    given(...after(sent))
      .when(recordMissed(DUE))
      .thenNothing());
  it('is not missed while it is provisional', () =>
    given(...after(sentWith(DUE, true)))
      .when(recordMissed(at('2026-04-07T08:00')))
      .thenNothing());
  it('is not missed when the clock runs to another instant', () =>
    given(...after(sent))
      .when(recordMissed(at('2026-04-07T08:00'), at('2026-04-02T23:59')))
      .thenNothing());
  it('is not missed when the duty was done, in time or late', () => {
    given(...after([...sent, receive('2026-04-03T09:00')]))
      .when(recordMissed(at('2026-04-07T08:00')))
      .thenNothing();
    given(...after([...sent, receive('2026-04-06T09:00')]))
      .when(recordMissed(at('2026-04-07T08:00')))
      .thenNothing();
  });
  it('is nobody who is late when a window closes', () => {
    const clock = clockId('limitation', 'case');
    const due = at('2026-12-31T23:59');
    given(...after(sent))
      .when({ ...recordMissed(at('2028-01-01T00:00'), due), clock })
      .thenNothing();
  });
  it('moves nothing in the case', () => {
    const { supervisions: _, ...before } = fileAfter(sent);
    const { supervisions: __, ...behind } = fileAfter(missed);
    expect(behind).toEqual(before);
  });
  it('stays missed when the duty is done late, and then needs no letter', () => {
    const late = [...missed, receive('2026-04-08T09:00')];
    expect(fileAfter(late).clocks.find(({ clock }) => clock === RECEIPT)).toMatchObject({ status: 'met', late: true });
    expect(fileAfter(late).supervisions).toHaveLength(1);
    given(...after(late))
      .when(letter)
      .thenRejected('supervision/duty-performed', 'SUP-27');
  });
  it('was no miss when the duty was done in time and registered later', () => {
    const inTime = [...missed, receive('2026-04-03T09:00')];
    given(...after(inTime))
      .when(letter)
      .thenRejected('supervision/met-in-time', 'SUP-27');
    given(...after(inTime))
      .when(opinion)
      .thenRejected('supervision/met-in-time', 'SUP-27');
    given(...after(inTime))
      .when(decision('2026-04-21T09:00', { gravity: '重大' }))
      .thenRejected('supervision/met-in-time', 'SUP-27');
  });
});

describe('reminding', () => {
  const remindBy = (who: Actor) => step('RemindDuty', who, at('2026-04-07T09:00'), { text: '请签收' });
  it.each([
    ['the supervisor', supervisor],
    ['the government', county],
    ['the organ that waits', actor(yingqian, 'case-officer')],
  ])('is for %s', (_, who) => {
    given(...after(missed))
      .when(remindBy(who))
      .thenTypes('ReminderSent');
    expect(fileAfter([...missed, remindBy(who)]).supervisions[0]?.state).toBe('reminded');
  });
  it('is for nobody else', () => {
    given(...after(missed))
      .when(remindBy(actor(forestry, 'leader')))
      .thenRejected('supervision/not-waiting');
    given(...after(missed))
      .when(remindBy(waterLeader))
      .thenRejected('supervision/not-waiting');
  });
});

describe('a letter of supervision', () => {
  it('sets a time of its own as a clock in the file', () => {
    given(...after(missed))
      .when(letter)
      .thenTypes('SupervisionLetterIssued');
    const file = fileAfter(lettered);
    const [known] = file.supervisions;
    expect(known).toMatchObject({ state: 'letter-issued', documents: [{ kind: 'letter', term: { respondBy: '2026-04-20' } }] });
    expect(file.clocks.find(({ clock }) => clock === known?.documents[0]?.term?.clock)).toMatchObject({
      organ: water,
      purpose: 'rectify',
      status: 'running',
      due: { due: known?.documents[0]?.term?.due, rule: 'SUP-27' },
    });
  });
  it('moves nothing else in the case', () => {
    const stripped = (commands: readonly Any[]) => {
      const { supervisions: _, clocks, ...rest } = fileAfter(commands);
      return { ...rest, clocks: clocks.filter(({ purpose }) => purpose !== 'rectify') };
    };
    expect(stripped([...lettered, objection, answer(false), report, confirm])).toEqual(stripped(missed));
  });
  it('waits for the county’s time after the miss, unless it is urgent', () => {
    given(...after(missed))
      .when(letterAt('2026-04-09T09:00'))
      .thenRejected('supervision/too-early', 'PRO-OVD');
    given(...after(missed))
      .when(letterAt('2026-04-09T09:00', { urgentReasons: ' ' }))
      .thenRejected('supervision/too-early', 'PRO-OVD');
    given(...after(missed))
      .when(letterAt('2026-04-09T09:00', { urgentReasons: '污染扩散' }))
      .thenTypes('SupervisionLetterIssued');
  });
  it('is for those who supervise', () => {
    given(...after(missed))
      .when(letterAt('2026-04-10T09:00', {}, township))
      .thenRejected('supervision/not-supervisor', 'SUP-6');
    given(...after(missed))
      .when(letterAt('2026-04-10T09:00', {}, actor(bureau, 'dispute-officer')))
      .thenRejected('supervision/not-supervisor');
  });
  it('is not for one’s own organ, nor for who investigated', () => {
    given(...after(missed))
      .when(letterAt('2026-04-10T09:00', {}, actor(water, 'supervisor')))
      .thenRejected('supervision/own-organ', 'SUP-8');
    given(...after(missed))
      .when(letterAt('2026-04-10T09:00', {}, actor(bureau, 'supervisor', 'yq-a')))
      .thenRejected('supervision/officer-worked-on-case', 'SUP-8');
  });
  it('is issued once of each kind; the notice is the government’s', () => {
    given(...after(lettered))
      .when(letterAt('2026-04-11T09:00'))
      .thenRejected('supervision/same-paper-issued');
    given(...after(lettered))
      .when(letterAt('2026-04-11T09:00', { kind: 'notice' }))
      .thenRejected('supervision/notice-by-government', 'JX-15');
    given(...after(lettered))
      .when(letterAt('2026-04-11T09:00', { kind: 'notice' }, county))
      .thenTypes('SupervisionLetterIssued');
  });
  it('names a day after it', () =>
    given(...after(missed))
      .when(letterAt('2026-04-20T09:00'))
      .thenRejected('supervision/respond-by-passed', 'SUP-26'));
  it('tells the superior department of an organ led from above', () => {
    const branch = organFact(water, { kind: 'city-branch' });
    const to = (copyTo: string | undefined) =>
      letterAt('2026-04-10T09:00', { owes: branch, superior: cityBureau, ...(copyTo === undefined ? {} : { copyTo: organId(copyTo) }) });
    given(...after(missed))
      .when(to(undefined))
      .thenRejected('supervision/superior-not-told', 'SUP-42');
    given(...after(missed))
      .when(to(forestry))
      .thenRejected('supervision/superior-not-told', 'SUP-42');
    given(...after(missed))
      .when(to(cityBureau))
      .thenTypes('SupervisionLetterIssued');
  });
});

describe('a supervision that no recorded miss opened', () => {
  const open = (also: Plain<'OpenSupervision'> = {}, when = '2026-04-10T09:00', who = supervisor) =>
    step('OpenSupervision', who, at(when), {
      ...paper(at(when)),
      kind: 'letter',
      source: 'hotline',
      failing: '群众反映未查处',
      ...also,
    });
  it('begins with its letter', () => {
    given(...after(sent))
      .when(open())
      .thenTypes('SupervisionLetterIssued');
    expect(fileAfter([...sent, open()]).supervisions).toMatchObject([
      { state: 'letter-issued', owes: water, about: { kind: 'failing', source: 'hotline' } },
    ]);
  });
  it('is opened once', () =>
    given(...after([...sent, open()]))
      .when(open())
      .thenNothing());
  it('names an organ and a handoff of this file', () => {
    given(...after(sent))
      .when(open({ owes: organFact(ecology) }))
      .thenRejected('supervision/organ-not-in-file');
    given(...after(sent))
      .when(open({ handoffId: HANDOFF }))
      .thenTypes('SupervisionLetterIssued');
  });
  it('records the miss of an overdue clock together with the letter', () => {
    given(...after(sent))
      .when(open({ clock: RECEIPT, waitUntil }))
      .thenTypes('DeadlineMissed', 'SupervisionLetterIssued');
    given(...after([...sent, open({ clock: RECEIPT, waitUntil })]))
      .when(recordMissed(at('2026-04-11T00:00')))
      .thenNothing();
  });
  it('is refused for a duty that is not overdue, is done, or is supervised already', () => {
    given(...after(sent))
      .when(open({ clock: RECEIPT }, '2026-04-03T09:00'))
      .thenRejected('supervision/not-overdue', 'SUP-27');
    given(...after(sentWith(DUE, true)))
      .when(open({ clock: RECEIPT }))
      .thenRejected('supervision/not-overdue');
    given(...after([...sent, receive('2026-04-03T09:00')]))
      .when(open({ clock: RECEIPT }))
      .thenRejected('supervision/met-in-time');
    given(...after([...sent, receive('2026-04-08T09:00')]))
      .when(open({ clock: RECEIPT }))
      .thenRejected('supervision/duty-performed');
    given(...after(missed))
      .when({ ...open({ clock: RECEIPT }), supervisionId: supervisionId('00000000-0000-4000-8000-0000000000e2') })
      .thenRejected('supervision/already-open');
    given(...after(sent))
      .when(open({ clock: clockId('limitation', 'case'), owes: organFact(yingqian) }))
      .thenRejected('supervision/no-duty');
    given(...after(sent))
      .when(open({ clock: RECEIPT, owes: organFact(yingqian) }))
      .thenRejected('supervision/other-organ-owes');
    given(...after(sent))
      .when(open({ clock: clockId('decide', 'x') }))
      .thenRejected('supervision/unknown-clock');
  });
});

describe('an objection', () => {
  it('is for the supervised organ, once for each paper', () => {
    given(...after(lettered))
      .when(objection)
      .thenTypes('SupervisionObjected');
    given(...after(lettered))
      .when({ ...objection, actor: township })
      .thenRejected('supervision/not-supervised-organ', 'SUP-30');
    given(...after([...lettered, objection, answer(false)]))
      .when(objection)
      .thenRejected('supervision/already-objected', 'SUP-30');
  });
  it('is answered before anything further is issued', () => {
    const objected = [...lettered, objection];
    given(...after(objected))
      .when(opinion)
      .thenRejected('supervision/objection-pending', 'SUP-30');
    given(...after([...objected, report]))
      .when(confirm)
      .thenRejected('supervision/objection-pending', 'SUP-30');
    given(...after([...objected, answer(false)]))
      .when(opinion)
      .thenTypes('SupervisionOpinionIssued');
  });
  it('takes the supervision back when it is upheld', () => {
    const upheld = [...lettered, objection, answer(true)];
    const file = fileAfter(upheld);
    expect(file.supervisions[0]).toMatchObject({ state: 'withdrawn' });
    expect(file.clocks.filter(({ purpose }) => purpose === 'rectify')).toMatchObject([{ status: 'cancelled' }]);
    given(...after(upheld))
      .when(report)
      .thenRejected('supervision/ended');
  });
  it('is answered by who issued the paper, and only when there is one', () => {
    given(...after([...lettered, objection]))
      .when({ ...answer(true), actor: county })
      .thenRejected('supervision/not-issuer');
    given(...after(lettered))
      .when(answer(true))
      .thenRejected('supervision/no-objection');
  });
});

describe('rectification', () => {
  it('is reported by the organ, which meets the time of the letter', () => {
    const file = fileAfter([...lettered, report]);
    expect(file.clocks.filter(({ purpose }) => purpose === 'rectify')).toMatchObject([{ status: 'met', late: false }]);
    expect(file.supervisions[0]?.state).toBe('rectification-reported');
    given(...after(missed))
      .when(report)
      .thenRejected('supervision/wrong-state');
    given(...after(lettered))
      .when({ ...report, actor: township })
      .thenRejected('supervision/not-supervised-organ');
  });
  it('is confirmed by who supervises, and that is the end', () => {
    const done = [...lettered, report, confirm];
    expect(fileAfter(done).supervisions[0]).toMatchObject({ state: 'rectified', endedAt: at('2026-04-14T09:00') });
    for (const late of [report, confirm, objection, opinion, letterAt('2026-04-15T09:00')])
      given(...after(done))
        .when(late)
        .thenRejected('supervision/ended');
    given(...after([...lettered, report]))
      .when({ ...confirm, actor: waterLeader })
      .thenRejected('supervision/not-supervisor');
  });
  it('goes back with a new time when it does not do', () => {
    const back = step('ReturnRectification', supervisor, at('2026-04-14T09:00'), {
      reasons: '未答复',
      respondBy: localDate('2026-04-24'),
      due: term(at('2026-04-14T09:00'), '2026-04-24'),
    });
    const file = fileAfter([...lettered, report, back]);
    expect(file.supervisions[0]).toMatchObject({ state: 'letter-issued', documents: [{ term: { respondBy: '2026-04-24' } }] });
    expect(file.clocks.filter(({ purpose }) => purpose === 'rectify')).toMatchObject([
      { status: 'running', due: { due: file.supervisions[0]?.documents[0]?.term?.due } },
    ]);
  });
  it('that is not reported in time is recorded in the same supervision', () => {
    const clock = fileAfter(lettered).supervisions[0]?.documents[0]?.term;
    if (clock === undefined) throw new Error('the letter sets no time');
    const overdue = { ...recordMissed(at('2026-04-21T08:00'), clock.due), clock: clock.clock, supervisionId: supervisionId('other') };
    given(...after(lettered))
      .when(overdue)
      .thenTypes('DeadlineMissed');
    const file = fileAfter([...lettered, overdue]);
    expect(file.supervisions).toMatchObject([{ supervisionId: SUPERVISION, documents: [{ missed: clock.due }] }]);
    given(...after([...lettered, overdue]))
      .when(overdue)
      .thenNothing();
  });
});

describe('an opinion, a decision and a naming', () => {
  it('an opinion ends the time of the letter and begins its own', () => {
    const file = fileAfter([...lettered, opinion]);
    expect(file.clocks.filter(({ purpose }) => purpose === 'rectify').map(({ status }) => status)).toEqual(['cancelled', 'running']);
    given(...after([...lettered, opinion]))
      .when(opinion)
      .thenRejected('supervision/wrong-state');
  });
  it('a decision is the government’s alone', () => {
    given(...after(lettered))
      .when(decision('2026-04-21T09:00', {}, supervisor))
      .thenRejected('supervision/decision-by-government', 'SUP-29');
    given(...after(lettered))
      .when(decision('2026-04-21T09:00'))
      .thenTypes('SupervisionDecisionIssued');
  });
  it('a decision rests on a paper that was ignored, or on the gravity of the matter', () => {
    given(...after(lettered))
      .when(decision('2026-04-15T09:00'))
      .thenRejected('supervision/decision-needs-ground', 'SUP-29');
    given(...after(lettered))
      .when(decision('2026-04-15T09:00', { gravity: '群众生命安全' }))
      .thenTypes('SupervisionDecisionIssued');
    given(...after(missed))
      .when(decision('2026-04-21T09:00'))
      .thenRejected('supervision/decision-needs-ground');
  });
  it('a naming sets no time, and is done once', () => {
    const naming = step('NamePublicly', supervisor, at('2026-04-22T09:00'), { documentNumber: '2', text: '通报', where: '全县' });
    given(...after(missed))
      .when(naming)
      .thenRejected('supervision/wrong-state');
    expect(fileAfter([...lettered, naming]).clocks.filter(({ purpose }) => purpose === 'rectify')).toMatchObject([{ status: 'running' }]);
    given(...after([...lettered, naming, opinion]))
      .when(naming)
      .thenRejected('supervision/same-paper-issued');
  });
});

describe('what is open to whom', () => {
  const verbs = (commands: readonly Any[], who: Actor) =>
    supervisionCommands(fileAfter(commands), () => who)
      .filter(({ refusal }) => refusal === undefined)
      .map(({ verb }) => verb);
  it('follows the guards', () => {
    expect(verbs(sent, supervisor)).toEqual(['open']);
    expect(verbs(missed, supervisor)).toEqual(['open', 'remind', 'issue-letter', 'issue-opinion']);
    expect(verbs(missed, waterLeader)).toEqual([]);
    expect(verbs(missed, township)).toEqual(['remind']);
    expect(verbs(lettered, waterLeader)).toEqual(['object', 'report-rectification']);
    expect(verbs([...lettered, report], supervisor)).toEqual(['open', 'return-rectification', 'confirm-rectification']);
    expect(verbs([...lettered, report, confirm], supervisor)).toEqual(['open']);
    expect(verbs(lettered, county)).toContain('issue-decision');
  });
});
