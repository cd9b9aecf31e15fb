import type { CaseEvent } from '../case-file/index.js';
import { CaseReader, FileDueClocks } from '../docket/index.js';
import { EventStore } from '../event-store/index.js';
import { type RecordedEvent, factOf } from '../kernel/event.js';
import { caseId, caseStream, whistleStream, shareStream, orderStream } from '../kernel/ids.js';
import { orderOfNumber } from '../intake/index.js';
import { instant } from '../kernel/time.js';
import { readOfficerSeed } from '../organisations/index.js';
import { SEED_FOLDER } from '../seed-folder.js';
import { DueClocks, type Unrecorded } from '../supervision/index.js';
import { recordedFaults } from '../training/domain/faults/recorded-faults.js';
import { instantOf } from '../system-clock.js';
import { type TestApp, startTestApp } from '../../test/support/app.js';
import { Player } from './player.js';
import { fileFromOrder, seedId, seededWhistle, seededShare, seededFile } from './seed-ids.js';
import { storiesOf } from './stories.js';
import type { Step, Story } from './story.js';

const NOW = instant('2026-09-07T09:00:00.000+08:00');

let app: TestApp;
let player: Player;
let stories: readonly Story[];
beforeAll(async () => {
  app = await startTestApp();
  player = new Player(app.app, { set: (at) => app.clock.moveTo(at.slice(0, 16)) }, await readOfficerSeed(SEED_FOLDER));
  stories = storiesOf(player.cast, NOW);
  await player.play(stories);
});
afterAll(() => app.close());

const eventsOf = (story: string, file = 'main'): Promise<readonly RecordedEvent[]> =>
  app.app.get(EventStore).read(caseStream(caseId(seedId(story, file))));
const dataOf = ({ data }: RecordedEvent): CaseEvent['data'] => data as CaseEvent['data'];
const day = (at: string): string => at.slice(0, 10);

const dayAfter = (at: string): string => instantOf(Date.parse(at) + 1);
const SUPERVISING = /^(?:Deadline|Supervision|Rectif|ReminderSent|PubliclyNamed)/u;
/** Rights and validities: nobody is late when they end. */
const NO_DUTY = /^(?:supplement-window|limitation|coercive|police-forward|police-notice|reconsider|propose-supervision):/u;

/** A line of the scenarios: what happened on that day, which clock it started by which rule, and its last day. */
type Line = readonly [date: string, event: string, ...clock: readonly [purpose: string, due: string, rule: string] | readonly []];

const linesOf = (events: readonly RecordedEvent[]): readonly string[] =>
  events.flatMap((event) => {
    const { occurredAt, clocks } = dataOf(event);
    const started = clocks.flatMap((clock) =>
      clock.change === 'started' ? [`${clock.purpose} ${day(clock.due.due)} ${clock.due.rule}`] : [],
    );
    return [[], ...started.map((text) => [text])].map((clock) => [day(occurredAt), event.type, ...clock].join(' '));
  });

describe('S03, designated after a return', () => {
  const table: readonly Line[] = [
    ['2026-03-09', 'CaseOpened', 'transfer-out', '2026-03-12', 'FC-1a'],
    ['2026-03-11', 'HandoffSent'],
    ['2026-03-11', 'HandoffReceived', 'answer', '2026-03-13', 'XS-1'],
    ['2026-03-13', 'HandoffObjected', 'negotiate', '2026-03-24', 'SY-NEG'],
    ['2026-03-18', 'ConsultationMeetingHeld'],
    ['2026-03-24', 'ConsultationFailed', 'apply-dispute', '2026-03-26', 'SY-APPLY'],
    ['2026-03-25', 'CoordinationApplied', 'accept-dispute', '2026-03-30', 'CA-9'],
    ['2026-03-27', 'DisputeAccepted', 'forward-dispute', '2026-03-31', 'CA-10a'],
    ['2026-03-30', 'DisputeForwarded', 'dispute-reply', '2026-04-09', 'CA-10b'],
    ['2026-04-09', 'DisputeResponded', 'settle-dispute', '2026-04-20', 'SY-DESIG'],
    ['2026-04-14', 'CoordinationMeetingHeld'],
    ['2026-04-14', 'DisputeEscalated'],
    ['2026-04-17', 'JurisdictionDesignated', 'hand-over', '2026-04-22', 'SY-HANDOVER'],
    ['2026-04-21', 'DesignationExecuted', 'check-lead', '2026-04-30', 'MARA-29'],
    ['2026-04-28', 'CaseFiled', 'feedback-filing', '2026-05-08', 'SY-FBF'],
  ];

  it.each(table.map((line) => line.join(' ')))('%s', async (line) => expect(linesOf(await eventsOf('S03'))).toContain(line));

  it('moves the case at the designation and at nothing else', async () => {
    const moves = (await timeline('S03')).filter(({ batonFrom }) => batonFrom !== undefined);
    expect(moves.map(({ type, batonFrom, responsibleOrgan }) => [type, batonFrom?.id, responsibleOrgan.id])).toEqual([
      ['JurisdictionDesignated', '360724207', 'sy-nync'],
    ]);
  });
});

describe('S09, an organ abolished with files in flight', () => {
  const waste: readonly Line[] = [
    ['2026-04-07', 'CaseOpened', 'transfer-out', '2026-04-10', 'FC-1a'],
    ['2026-04-09', 'HandoffSent'],
  ];
  const hoarding: readonly Line[] = [
    ['2026-06-22', 'HandoffReceived', 'answer', '2026-06-24', 'XS-1'],
    ['2026-06-23', 'HandoffObjected', 'negotiate', '2026-07-02', 'HUR-6a'],
    ['2026-06-24', 'CoordinationApplied', 'accept-dispute', '2026-06-29', 'CA-9'],
    ['2026-06-25', 'DisputeAccepted', 'forward-dispute', '2026-06-29', 'CA-10a'],
    ['2026-06-26', 'DisputeForwarded', 'dispute-reply', '2026-07-07', 'CA-10b'],
    ['2026-06-26', 'InterimMeasureOrdered'],
    ['2026-07-03', 'DisputeResponded', 'settle-dispute', '2026-07-14', 'HUR-6b'],
    ['2026-07-03', 'DisputeRoutedToStaffingOffice'],
    ['2026-07-08', 'JurisdictionDesignated', 'hand-over', '2026-07-13', 'SY-HANDOVER'],
    ['2026-07-10', 'DesignationExecuted'],
  ];
  it.each(waste.map((line) => line.join(' ')))('%s', async (line) => expect(linesOf(await eventsOf('S09', 'waste'))).toContain(line));
  it.each(hoarding.map((line) => line.join(' ')))('%s', async (line) => expect(linesOf(await eventsOf('S09', 'hoarding'))).toContain(line));

  it('passes the filed case to the successor on the day of the change, with its clock', async () => {
    const moves = (await timeline('S09')).filter(({ batonFrom }) => batonFrom !== undefined);
    expect(moves.map(({ type, batonFrom, responsibleOrgan }) => [type, batonFrom?.id, responsibleOrgan.id])).toEqual([
      ['ResponsibilitySucceeded', 'sy-zsb', 'sy-zrzy'],
    ]);
    const passed = (await eventsOf('S09')).find(({ type }) => type === 'ResponsibilitySucceeded');
    expect(passed?.metadata.recordedAt.slice(0, 10)).toBe('2026-03-20');
    expect((passed === undefined ? [] : dataOf(passed).clocks).map((clock) => clock.change)).toEqual(['passed', 'passed']);
  });
});

describe('S05, a consultation that fails and an opinion that all sign', () => {
  const table: readonly Line[] = [
    ['2026-04-27', 'ConsultationRequested', 'consult-reply', '2026-05-07', 'SH-29'],
    ['2026-05-07', 'ConsultationExtended', 'consult-reply', '2026-05-13', 'SH-29'],
    ['2026-05-13', 'ConsultationAnswered'],
    ['2026-05-14', 'ConsultationRequested', 'negotiate', '2026-05-25', 'HUR-6a'],
    ['2026-05-22', 'ConsultationMeetingHeld'],
    ['2026-05-25', 'ConsultationFailed', 'apply-dispute', '2026-05-27', 'SY-APPLY'],
    ['2026-05-26', 'CoordinationApplied', 'accept-dispute', '2026-05-29', 'CA-9'],
    ['2026-05-27', 'DisputeAccepted', 'forward-dispute', '2026-05-29', 'CA-10a'],
    ['2026-05-28', 'DisputeForwarded', 'dispute-reply', '2026-06-08', 'CA-10b'],
    ['2026-06-03', 'DisputeResponded', 'settle-dispute', '2026-06-12', 'HUR-6b'],
    ['2026-06-09', 'CoordinationOpinionIssued'],
    ['2026-06-09', 'CompetenceDoubted', 'transfer-out', '2026-06-12', 'FC-1a'],
    ['2026-06-11', 'HandoffSent'],
    ['2026-06-12', 'HandoffAccepted'],
  ];

  it.each(table.map((line) => line.join(' ')))('%s', async (line) => expect(linesOf(await eventsOf('S05'))).toContain(line));

  it('moves the case when forestry takes it, under its own item', async () => {
    const moves = (await timeline('S05')).filter(({ batonFrom }) => batonFrom !== undefined);
    expect(moves.map(({ type, responsibleOrgan }) => [type, responsibleOrgan.id])).toEqual([['HandoffAccepted', 'sy-ly']]);
    expect((await detail(idOf('S05'))).details.item).toBe('LY-01');
  });
});

describe('S08, a whistle that three departments answer', () => {
  const table: readonly Line[] = [
    ['2026-07-06', 'WhistleReviewed'],
    ['2026-07-06', 'WhistleBlown', 'respond', '2026-07-07', 'SY-WHISTLE'],
    ['2026-07-06', 'WhistleBlown', 'handle', '2026-07-20', 'YZ-1'],
    ['2026-07-07', 'DepartmentResponded'],
    ['2026-07-08', 'WhistleMeetingHeld'],
    ['2026-07-08', 'WhistleLeadNamed'],
    ['2026-07-09', 'WhistleLinked'],
    ['2026-07-10', 'WhistleObjected', 'review-objection', '2026-07-13', 'SY-WOBJ'],
    ['2026-07-13', 'WhistleObjectionDecided'],
    ['2026-07-15', 'WhistleClosed', 'rate', '2026-07-22', 'SY-RATE'],
    ['2026-07-17', 'WhistleRated'],
  ];
  const whistleEvents = (): Promise<readonly RecordedEvent[]> => app.app.get(EventStore).read(whistleStream(seededWhistle('S08')));

  it.each(table.map((line) => line.join(' ')))('%s', async (line) => expect(linesOf(await whistleEvents())).toContain(line));

  it('hands the separate lead over by its own file', async () => {
    const lines = linesOf(await eventsOf('S08'));
    expect(lines).toEqual(expect.arrayContaining(['2026-07-08 CaseOpened transfer-out 2026-07-13 FC-1a', '2026-07-09 HandoffSent']));
  });

  it('is rated by both sides, three times each', async () => {
    const sides = (await whistleEvents()).filter(({ type }) => type === 'WhistleRated').map(({ data }) => (data as { side: string }).side);
    expect(sides.filter((side) => side === 'township')).toHaveLength(3);
    expect(sides.filter((side) => side === 'department')).toHaveLength(3);
  });

  it('leaves one of today that waits for a report', async () => {
    const events = await app.app.get(EventStore).read(whistleStream(seededWhistle('NOW-W1')));
    expect(events.map(({ type }) => type)).toEqual(['WhistleDrafted', 'WhistleReviewed', 'WhistleBlown', 'DepartmentResponded']);
  });
});

describe('S11, a refusal to share', () => {
  const table: readonly Line[] = [
    ['2026-03-23', 'InfoRequested', 'info-reply', '2026-04-07', 'DAT-21b'],
    ['2026-03-25', 'InfoSupplementNoticed'],
    ['2026-03-26', 'InfoSupplemented'],
    ['2026-04-07', 'InfoExtended', 'info-reply', '2026-04-21', 'DAT-21b'],
    ['2026-04-17', 'InfoRefused'],
    ['2026-04-20', 'InfoDisputeRaised'],
    ['2026-05-12', 'InfoGranted', 'info-deliver', '2026-06-09', 'DAT-22'],
    ['2026-05-20', 'InfoDelivered'],
    ['2026-05-21', 'InfoCorrectionRequested', 'info-correct', '2026-06-04', 'DAT-26'],
    ['2026-06-02', 'InfoCorrected'],
  ];

  it.each(table.map((line) => line.join(' ')))('%s', async (line) =>
    expect(linesOf(await app.app.get(EventStore).read(shareStream(seededShare('S11'))))).toContain(line),
  );
});

describe('S06, one scene and three organs', () => {
  const table: readonly (readonly [file: string, ...Line])[] = [
    ['main', '2026-06-02', 'CaseFiled'],
    ['fume', '2026-06-04', 'HandoffReceived', 'check-lead', '2026-06-22', 'MEE-18'],
    ['licence', '2026-06-04', 'HandoffReceived', 'check-lead', '2026-06-26', 'SAMR-18'],
    ['licence', '2026-06-04', 'ConsultationRequested', 'consult-reply', '2026-06-08', 'SY-JOINT'],
    ['licence', '2026-06-09', 'LeadOrganNamed'],
    ['licence', '2026-06-10', 'ConsultationMeetingHeld'],
    ['main', '2026-06-16', 'JurisdictionAgreed'],
    ['fume', '2026-06-18', 'CaseFiled'],
    ['licence', '2026-06-24', 'CaseFiled'],
    ['main', '2026-07-08', 'CaseConcluded'],
  ];

  it.each(table.map(([file, ...line]) => [file, line.join(' ')]))('%s: %s', async (file, line) =>
    expect(linesOf(await eventsOf('S06', file))).toContain(line),
  );

  it.each(['fume', 'licence'])('brings the result of %s back to the township', async (file) =>
    expect((await eventsOf('S06', file)).map(({ type }) => type)).toContain('HandoffResultFedBack'),
  );
});

describe('S07, declined by the police and filed on the notice of the procuratorate', () => {
  const table: readonly Line[] = [
    ['2026-03-16', 'CrimeSuspected'],
    ['2026-03-17', 'CriminalTransferReported', 'criminal-decide', '2026-03-20', 'CRM-5b'],
    ['2026-03-19', 'CriminalTransferApproved', 'criminal-send', '2026-03-20', 'CRM-5c'],
    ['2026-03-19', 'CriminalTransferSent'],
    ['2026-03-19', 'CriminalTransferReceived', 'police-review', '2026-03-23', 'CRM-8'],
    ['2026-03-20', 'PoliceMaterialsRequested', 'criminal-supplement', '2026-03-23', 'PSB-180b'],
    ['2026-03-23', 'PoliceMaterialsSupplied', 'police-review', '2026-03-26', 'CRM-8'],
    ['2026-03-26', 'PoliceDeclined', 'reconsider', '2026-03-30', 'CRM-9a'],
    ['2026-03-27', 'ReconsiderationRequested', 'reconsideration', '2026-03-30', 'CRM-9b'],
    ['2026-03-30', 'ReconsiderationDecided', 'propose-supervision', '2026-04-02', 'CRM-9c'],
    ['2026-03-31', 'FilingSupervisionProposed'],
    ['2026-04-02', 'PoliceReasonsDemanded', 'police-explain', '2026-04-09', 'PSB-182a'],
    ['2026-04-13', 'FilingNoticeIssued', 'police-file', '2026-04-28', 'PSB-182b'],
    ['2026-04-22', 'PoliceFiled', 'criminal-goods', '2026-04-27', 'CRM-12'],
    ['2026-04-24', 'CriminalItemsHandedOver'],
  ];

  it.each(table.map((line) => line.join(' ')))('%s', async (line) => expect(linesOf(await eventsOf('S07'))).toContain(line));

  it('keeps the other reading of an undefined 三日 beside the date that it runs by', async () => {
    const started = (await eventsOf('S07')).flatMap((event) => dataOf(event).clocks);
    const readings = started.flatMap((clock) =>
      clock.change === 'started' ? [[clock.purpose, day(clock.due.otherReading?.due ?? '—')]] : [],
    );
    expect(Object.fromEntries(readings)).toMatchObject({
      'criminal-decide': '2026-03-20',
      'criminal-send': '—',
      reconsider: '2026-03-31',
      'police-explain': '2026-04-14',
      'criminal-goods': '2026-04-27',
    });
  });

  it('leaves the bureau responsible until the police file, and passes the case in that fact', async () => {
    const items = await timeline('S07');
    const moves = items.filter(({ batonFrom }) => batonFrom !== undefined);
    expect(moves.map(({ type, batonFrom, responsibleOrgan }) => [type, batonFrom?.id, responsibleOrgan.id])).toEqual([
      ['PoliceFiled', 'sy-ly', 'sy-ga'],
    ]);
    expect(items[0]?.responsibleOrgan.id).toBe('sy-ly');
  });
});

describe('S21, two duties that are missed and supervised to the end', () => {
  const table: readonly (readonly [file: string, ...Line])[] = [
    ['main', '2026-05-13', 'HandoffReceived', 'answer', '2026-05-15', 'XS-1'],
    ['main', '2026-05-14', 'DeadlineApproaching'],
    ['main', '2026-05-15', 'DeadlineMissed'],
    ['main', '2026-05-16', 'ReminderSent'],
    ['main', '2026-05-18', 'ReminderSent'],
    ['main', '2026-05-21', 'SupervisionLetterIssued', 'rectify', '2026-05-28', 'SUP-27'],
    ['main', '2026-05-22', 'SupervisionObjected'],
    ['main', '2026-05-25', 'SupervisionObjectionAnswered'],
    ['main', '2026-05-28', 'DeadlineMissed'],
    ['main', '2026-05-29', 'SupervisionOpinionIssued', 'rectify', '2026-06-05', 'SUP-28'],
    ['main', '2026-06-01', 'HandoffAccepted'],
    ['main', '2026-06-02', 'RectificationReported'],
    ['main', '2026-06-03', 'RectificationReturned', 'rectify', '2026-06-09', 'SUP-27'],
    ['main', '2026-06-08', 'RectificationReported'],
    ['main', '2026-06-09', 'Rectified'],
    ['oil', '2026-06-02', 'HandoffReceived', 'check-lead', '2026-06-17', 'MEE-18'],
    ['oil', '2026-06-16', 'DeadlineApproaching'],
    ['oil', '2026-06-17', 'DeadlineMissed'],
    ['oil', '2026-06-18', 'ReminderSent'],
    ['oil', '2026-06-24', 'SupervisionLetterIssued', 'rectify', '2026-07-01', 'JX-15'],
    ['oil', '2026-07-01', 'DeadlineMissed'],
    ['oil', '2026-07-02', 'SupervisionDecisionIssued', 'rectify', '2026-07-09', 'SUP-29'],
    ['oil', '2026-07-09', 'DeadlineMissed'],
    ['oil', '2026-07-10', 'PubliclyNamed'],
    ['oil', '2026-07-13', 'CaseFiled'],
    ['oil', '2026-07-15', 'Rectified'],
  ];

  it.each(table.map(([file, ...line]) => [file, line.join(' ')]))('%s: %s', async (file, line) =>
    expect(linesOf(await eventsOf('S21', file))).toContain(line),
  );

  it.each([
    ['main', ['SupervisionLetterIssued sy-sfj', 'SupervisionOpinionIssued sy-sfj']],
    ['oil', ['SupervisionLetterIssued sy-zf', 'SupervisionDecisionIssued sy-zf', 'PubliclyNamed sy-zf']],
  ])('%s: papers come from those who may issue them, and nothing refused is stored', async (file, papers) => {
    const issued = (await eventsOf('S21', file)).filter(({ type }) => /^Supervision.*Issued$|^PubliclyNamed$/u.test(type));
    expect(issued.map((event) => `${event.type} ${event.metadata.actor.organId}`)).toEqual(papers);
  });

  it.each([
    ['main', 'sy-sl', 'answer', ['letter', 'opinion']],
    ['oil', 'sy-sthj', 'check-lead', ['notice', 'decision', 'naming']],
  ])('%s: one supervision, rectified, and no other duty missed', async (file, organ, purpose, papers) => {
    expect((await detail(idOf('S21', file))).supervisions).toEqual([
      expect.objectContaining({
        state: 'rectified',
        organ: expect.objectContaining({ id: organ }) as unknown,
        about: expect.objectContaining({ purpose }) as unknown,
        documents: papers.map((kind) => expect.objectContaining({ kind }) as unknown),
      }),
    ]);
  });

  it('tells the superior department of the organ that the city leads', async () => {
    const copies = (await eventsOf('S21', 'oil')).map(({ data }) => (data as { copyTo?: string }).copyTo).filter((to) => to !== undefined);
    expect(copies).toEqual(['gz-sthj', 'gz-sthj']);
  });

  it.each(['main', 'oil'])('%s: no step of the supervision changes who is responsible, or a handoff', async (file) => {
    const events = await eventsOf('S21', file);
    const frames = await Promise.all(events.map((_, index) => frame(idOf('S21', file), index + 1)));
    const of = (at: number) => [frames[at]?.responsibleOrgan, frames[at]?.state.handoffs];
    const supervising = events.flatMap(({ type }, at) => (SUPERVISING.test(type) ? [at] : []));
    expect(supervising.length).toBeGreaterThan(8);
    for (const at of supervising) expect([at, ...of(at)]).toEqual([at, ...of(at - 1)]);
  });
});

describe('complaints, from the call to the callback', () => {
  const typesOf = async (number: string): Promise<readonly string[]> =>
    (await app.app.get(EventStore).read(orderStream(orderOfNumber(number)))).map(({ type }) => type);

  it.each([
    [
      '12345-202608-0117',
      'OrderReceived DuplicateAttached OrderDispatched OrderCaseLinked CooperationReported OrderCaseOutcomeLearnt OrderAnswered OrderCalledBack OrderClosed',
    ],
    ['12345-202608-0121', 'OrderReceived OrderMerged'],
    ['12369-202608-0009', 'OrderReceived OrderDispatched DispatchObjected DispatchObjectionReviewed OrderAnswered'],
    ['XF-0012', 'OrderReceived OrderDispatched'],
    ['12315-0456', 'OrderReceived OrderDispatched ComplaintAcceptanceDecided'],
  ])('%s: %s', async (number, types) => expect((await typesOf(number)).join(' ')).toBe(types));
});

describe('every worked case', () => {
  it('reaches its last step, and is not played again', async () => expect(await player.play(stories)).toBe(0));

  it('has exactly one responsible organ at every version, and it is an organ of the file', async () => {
    const files = filesOf(stories);
    expect(files.length).toBeGreaterThanOrEqual(13);
    const doubtful: string[] = [];
    for (const id of files) {
      const { version, organs } = await detail(id);
      const known = organs.map(({ organ }) => organ.id);
      for (let at = 1; at <= version; at++) {
        const { version: shown, responsibleOrgan } = await frame(id, at);
        if (shown !== at || responsibleOrgan === undefined || !known.includes(responsibleOrgan.id)) doubtful.push(`${id} at ${at}`);
      }
    }
    expect(doubtful).toEqual([]);
  });

  it('shows the faults that its story tells, and no other', async () => {
    const found: string[] = [];
    for (const { id, steps } of stories)
      for (const file of steps.flatMap((step) => openedIn(id, step))) {
        const history = (await app.app.get(EventStore).read(caseStream(caseId(file)))) as readonly RecordedEvent<CaseEvent>[];
        found.push(
          ...recordedFaults(history.map(factOf)).map(
            ({ kind, version, rule, explanation }) => `${id} ${version} ${kind} ${rule} ${explanation}`,
          ),
        );
      }
    // 营前镇 sent the sand case without two things, was asked for them once, and supplied them.
    expect(found).toEqual(['S02 5 package-incomplete SY-PACKAGE 移送时材料不齐：采砂量测算、现场检查笔录第二名执法人员签名。']);
  });

  it('has recorded every time that ran out, on the day after', async () => {
    const wrong: string[] = [];
    const last = stories.flatMap(({ steps }) => steps.map(({ at }) => at)).reduce((one, other) => (one > other ? one : other));
    for (const id of filesOf(stories)) {
      const events = await app.app.get(EventStore).read(caseStream(caseId(id)));
      const missed = events.flatMap((event) => (event.type === 'DeadlineMissed' ? [(event.data as { duty: { clock: string } }).duty] : []));
      for (const { metadata, data } of events.filter(({ type }) => type === 'DeadlineMissed'))
        if (dayAfter(dataOf({ data } as RecordedEvent).occurredAt) !== metadata.recordedAt)
          wrong.push(`${id} recorded ${metadata.recordedAt}`);
      for (const clock of (await frame(id, events.length)).clocks)
        if ((clock.late || (clock.status === 'running' && clock.due < last)) && !NO_DUTY.test(clock.clock))
          if (!missed.some((duty) => duty.clock === clock.clock)) wrong.push(`${id} ${clock.clock} ${clock.due}`);
    }
    expect(wrong).toEqual([]);
  });

  it.each(['miss', 'approach'] as const)('is watched by its file as it would be by the lists: %s', async (what) => {
    const files = new FileDueClocks(app.app.get(CaseReader));
    files.changed(...filesOf(stories).map(caseId));
    const [byFile, byList] = await Promise.all([files, app.app.get(DueClocks)].map((clocks) => everyDue(clocks, what)));
    expect(byFile).toEqual(byList);
    expect(byFile?.length).toBeGreaterThan(3);
  });

  it.each(['S03', 'S05', 'S06', 'S07'])('%s meets every clock in time up to its last step', async (story) => {
    const late: string[] = [];
    for (const id of filesOf(stories.filter((known) => known.id === story)))
      late.push(...(await lastTold(id)).clocks.filter(({ late, colour }) => late || colour === 'red').map(({ clock }) => clock));
    expect(late).toEqual([]);
  });
});

const everyDue = async (clocks: DueClocks, what: Unrecorded): Promise<readonly string[]> => {
  await clocks.complete();
  const due: string[] = [];
  for await (const page of clocks.unrecorded(what, instant('2030-01-01T00:00:00.000+08:00')))
    due.push(...page.map((of) => `${of.caseId} ${of.clock.clock} ${of.clock.due.due} ${of.name}`));
  return due;
};

interface Detail {
  readonly version: number;
  readonly details: { readonly item: string };
  readonly organs: readonly { readonly organ: { readonly id: string } }[];
  readonly supervisions: readonly object[];
}
interface Frame {
  readonly version: number;
  readonly state: { readonly handoffs: readonly object[] };
  readonly responsibleOrgan?: { readonly id: string };
  readonly clocks: readonly {
    readonly clock: string;
    readonly due: string;
    readonly status: string;
    readonly colour: string;
    readonly late: boolean;
  }[];
}
interface TimelineItem {
  readonly type: string;
  readonly responsibleOrgan: { readonly id: string };
  readonly batonFrom?: { readonly id: string };
}

/** As the justice bureau, which reads every file. */
const get = async <Answer>(path: string): Promise<Answer> => (await (await app.as('sfj-jdy')).get(path).expect(200)).body as Answer;
const idOf = (story: string, file = 'main'): string => seedId(story, file);
const detail = (id: string): Promise<Detail> => get<Detail>(`/api/cases/${id}`);
const frame = (id: string, version: number): Promise<Frame> => get<Frame>(`/api/cases/${id}/replay?version=${version}`);
/** After the last step of the story; time goes on in the file. */
const lastTold = async (id: string): Promise<Frame> => {
  const events = await app.app.get(EventStore).read(caseStream(caseId(id)));
  return frame(id, 1 + events.findLastIndex(({ metadata }) => metadata.idempotencyKey?.startsWith('demo:')));
};
const timeline = async (story: string): Promise<readonly TimelineItem[]> =>
  (await get<{ items: readonly TimelineItem[] }>(`/api/cases/${idOf(story)}/timeline`)).items;

const filesOf = (of: readonly Story[]): readonly string[] => of.flatMap(({ id, steps }) => steps.flatMap((step) => openedIn(id, step)));

/** The files that a step opens. */
const openedIn = (story: string, step: Step): readonly string[] => {
  if (step.kind === 'open') return [idOf(story, step.file)];
  if (step.kind === 'split') return step.parts.map(({ key }) => idOf(story, key));
  return step.kind === 'order' && step.input.type === 'OpenCase' ? [seededFile(story, fileFromOrder(step.file))] : [];
};
