import { itemCode, officerId } from '../../../kernel/ids.js';
import { localDate } from '../../../kernel/time.js';
import type { CaseEvent, HandoffContent, Measure } from '../../../case-file/index.js';
import { shippedRule } from '../../../deadlines/index.js';
import {
  actor,
  at,
  competence,
  content,
  details,
  draftHandoff,
  duesFrom,
  forestry,
  officerFact,
  openCase,
  organFact,
  water,
  yingqian,
} from '../../../../test/support/case-fixtures.js';
import {
  POLICE,
  type PlayedStep,
  criminal,
  designatedTo,
  evidence,
  filed,
  handling,
  handoff,
  played,
} from '../../../../test/support/faulty-histories.js';
import { FAULT_KINDS, type RecordFault } from './record-fault.js';
import { recordedFaults } from './recorded-faults.js';

const leader = actor(yingqian, 'leader');
const officer = actor(yingqian, 'case-officer');
const head = actor(yingqian, 'head');
const desk = actor(yingqian, 'registrar');
const waterLeader = actor(water, 'leader');
const reviewerOf = (organ: string) => officerFact(`${organ}-legal-reviewer`, organ, { roles: ['legal-reviewer'] });

const officers = ['yq-a', 'yq-b'].map((id) => officerFact(id, yingqian));
const own = (also: Partial<ReturnType<typeof openCase>> = {}) => openCase({ competence: competence(yingqian), ...also });
const file = filed('2026-04-02', { officers });
const concluded = (on: string, also: object = {}): PlayedStep =>
  handling({
    type: 'ConcludeCase', on, by: leader, organ: organFact(yingqian), result: 'penalty', penalties: ['fine'], fineFen: 20_000, decisionNumber: '1号', summary: '罚款', ...also,
  }); // prettier-ignore
const closed = (on: string): PlayedStep => handling({ type: 'CloseCase', on, by: leader, reason: '办结' });

const found: RecordFault[] = [];
const kinds = (history: readonly CaseEvent[]) => {
  const faults = recordedFaults(history);
  found.push(...faults);
  return faults.map(({ kind, version, shownAt, rule }) => [kind, history[version - 1]?.type, history[shownAt - 1]?.type, rule]);
};

describe('people', () => {
  const asked = handling({ type: 'RequestRecusal', on: '2026-04-03', by: officer, officer: officerId('yq-b'), ground: '亲属' });
  const granted = handling({
    type: 'DecideRecusal',
    on: '2026-04-04',
    by: head,
    officer: officerId('yq-b'),
    granted: true,
    reason: '属实',
  });
  const refused = handling({
    type: 'DecideRecusal',
    on: '2026-04-04',
    by: head,
    officer: officerId('yq-b'),
    granted: false,
    reason: '不属实',
  });
  const replaced = handling({
    type: 'ReplaceOfficers',
    on: '2026-04-05',
    by: leader,
    reason: '回避',
    officers: [officerFact('yq-a', yingqian), officerFact('yq-c', yingqian)],
  });
  const adds = (collected: string): PlayedStep =>
    handling({ type: 'AddEvidence', on: '2026-04-07', by: officer, evidence: [evidence('e1', collected)] });

  it('one officer who goes on alone after a recusal', () =>
    expect(kinds(played(own(), file, asked, granted, adds('2026-04-07T09:00')))).toEqual([
      ['too-few-officers', 'EvidenceAdded', 'EvidenceAdded', 'APL-42'],
    ]));
  it('not when another was named, the recusal was refused, or it was collected before', () => {
    expect(kinds(played(own(), file, asked, granted, replaced, adds('2026-04-07T09:00')))).toEqual([]);
    expect(kinds(played(own(), file, asked, refused, adds('2026-04-07T09:00')))).toEqual([]);
    expect(kinds(played(own(), file, asked, granted, adds('2026-04-03T09:00')))).toEqual([]);
  });
  it('a coercive measure by one officer, under the law of coercion', () => {
    const seized: Measure = { measureId: 'm1', kind: 'seizure', issuedBy: yingqian, object: '机具', from: at('2026-04-07T09:00') };
    const takes = handling({ type: 'TakeMeasure', on: '2026-04-07', by: officer, measure: seized });
    expect(kinds(played(own(), file, asked, granted, takes))).toEqual([['too-few-officers', 'MeasureTaken', 'MeasureTaken', 'COE-18']]);
  });
  it('not when the organ named two others for a handoff, or for a task team, since', () =>
    expect(
      kinds(
        played(
          own({ competence: competence(water) }),
          asked,
          granted,
          drafted({ officers: [officerFact('yq-a', yingqian), officerFact('yq-c', yingqian)] }),
          adds('2026-04-07T09:00'),
        ),
      ),
    ).toEqual([]));
  it('says nothing of officers whom another organ named', () => {
    const byWater = handling({
      type: 'AddEvidence',
      on: '2026-04-12',
      by: actor(water, 'case-officer'),
      evidence: [evidence('e2', '2026-04-12T09:00')],
    });
    expect(kinds(played(openCase(), ...SENT, asked, granted, received({}), accepted({}), byWater))).toEqual([]);
  });

  it('a recusal on which nobody decided before the case was', () => {
    expect(kinds(played(own(), file, asked, concluded('2026-04-20')))).toEqual([
      ['recusal-undecided', 'CaseConcluded', 'CaseConcluded', 'APL-43'],
    ]);
    expect(kinds(played(own(), file, asked, refused, concluded('2026-04-20')))).toEqual([]);
    const gone = handling({
      type: 'ReplaceOfficers', on: '2026-04-05', by: leader, reason: '调离', officers: ['yq-a', 'yq-c'].map((id) => officerFact(id, yingqian)),
    }); // prettier-ignore
    expect(kinds(played(own(), file, asked, gone, concluded('2026-04-20')))).toEqual([]);
  });

  const reviewed = [
    handling({ type: 'AssignLegalReview', on: '2026-04-10', by: leader, reviewer: reviewerOf(yingqian) }),
    handling({ type: 'PassLegalReview', on: '2026-04-11', by: actor(yingqian, 'legal-reviewer'), opinion: '同意' }),
  ];
  const investigates = handling({
    type: 'ReplaceOfficers',
    on: '2026-04-12',
    by: leader,
    reason: '人手不足',
    officers: [officerFact('yq-a', yingqian), reviewerOf(yingqian)],
  });
  it('a reviewer who then investigates, in the sectors whose rule says so', () => {
    expect(kinds(played(own(), file, ...reviewed, investigates))).toEqual([
      ['reviewer-investigated', 'OfficersReplaced', 'OfficersReplaced', 'MWR-39'],
    ]);
    expect(kinds(played(own(), file, ...reviewed, replaced))).toEqual([]);
    expect(kinds(played(own({ competence: competence(yingqian, { sectorRule: 'HUR' }) }), file, ...reviewed, investigates))).toEqual([]);
  });
});

describe('decisions', () => {
  const review = (organ: typeof yingqian, on: string) => [
    handling({ type: 'AssignLegalReview', on, by: actor(organ, 'leader'), reviewer: reviewerOf(organ) }),
    handling({ type: 'PassLegalReview', on, by: actor(organ, 'legal-reviewer'), opinion: '同意' }),
  ];
  const moved = designatedTo(organFact(water), competence(water), '2026-04-12');
  const executed = (): PlayedStep => (state) =>
    state.opened
      ? [
          {
            type: 'DesignationExecuted',
            data: {
              disputeId: state.disputes[0]?.disputeId,
              by: officerId('sl-a'),
              organ: water,
              goods: [],
              measures: [],
              occurredAt: at('2026-04-13T10:00'),
              clocks: [],
            },
          } as CaseEvent,
        ]
      : [];
  const byWater = { by: waterLeader, organ: organFact(water) };
  const waterFiles = handling({
    type: 'FileCase',
    on: '2026-04-14',
    by: waterLeader,
    number: '水立1号',
    officers: ['sl-a', 'sl-b'].map((id) => officerFact(id, water)),
  });
  const stops = { penalties: ['stop-business'], fineFen: undefined };

  it('no review of the organ that had the case before, where major rights are at stake: nothing can be decided on it', () => {
    const before = [file, ...review(yingqian, '2026-04-10'), moved, executed(), waterFiles];
    expect(() => played(own(), ...before, concluded('2026-05-20', { ...byWater, ...stops }))).toThrow('case/legal-review-needed');
    expect(kinds(played(own(), ...before, concluded('2026-05-20', byWater)))).toEqual([]);
    expect(kinds(played(own(), ...before, ...review(water, '2026-05-10'), concluded('2026-05-20', { ...byWater, ...stops })))).toEqual([]);
  });

  it('a second fine for the same act, by whomever the police gave the case to', () => {
    const clerk = actor(yingqian, 'case-officer', 'yq-a');
    const police = actor(POLICE, 'leader');
    const attachments = ['investigation-report', 'item-list', 'appraisal', 'other'].map((kind) => ({ kind, name: kind, copies: 1 }));
    const back = (to: string): PlayedStep =>
      criminal({ type: 'ReturnToAdministration', on: '2026-06-01', by: police, to: organFact(to), ground: 'not-a-crime', reasons: '不构成犯罪', documentNumber: '5号', items: [] }); // prettier-ignore
    const throughPolice = [
      handling({ type: 'SuspectCrime', on: '2026-05-01', by: clerk, facts: '数额较大' }),
      criminal({ type: 'FormTaskTeam', on: '2026-05-02', by: head, officers }),
      criminal({ type: 'ReportCrime', on: '2026-05-03', by: clerk, report: '报告', offence: '非法采矿罪', legalBasis: '刑法' }),
      criminal({ type: 'ApproveTransfer', on: '2026-05-04', by: head }),
      criminal({ type: 'SendToPolice', on: '2026-05-05', by: clerk, to: organFact(POLICE, { kind: 'police' }), documentNumber: '2号', attachments }),
      criminal({ type: 'SignReceipt', on: '2026-05-05', by: actor(POLICE, 'registrar') }),
      criminal({ type: 'FileCriminalCase', on: '2026-05-06', by: police, number: '3号' }),
    ]; // prettier-ignore
    const finedTwice = [file, concluded('2026-04-20'), ...throughPolice, back(water), waterFiles, concluded('2026-06-20', byWater)];
    expect(kinds(played(own(), ...finedTwice))).toEqual([['second-fine', 'CaseConcluded', 'CaseConcluded', 'APL-29']]);
    const warnedFirst = [file, concluded('2026-04-20', { penalties: ['warning'], fineFen: undefined }), ...throughPolice, back(water)];
    expect(kinds(played(own(), ...warnedFirst, waterFiles, concluded('2026-06-20', byWater)))).toEqual([]);
  });

  it('a penalty for what was found after the limitation', () => {
    const old = {
      details: { ...details, occurredFrom: localDate('2023-04-01') },
      due: duesFrom(at('2023-04-01T10:00'), at('2025-04-01T23:59')),
    };
    expect(kinds(played(own(old), file, concluded('2026-04-20')))).toEqual([
      ['penalty-after-limitation', 'CaseConcluded', 'CaseConcluded', 'T-limitation'],
    ]);
    const none = { result: 'no-penalty', penalties: [], fineFen: undefined, decisionNumber: undefined };
    expect(kinds(played(own(old), file, concluded('2026-04-20', none)))).toEqual([]);
    const later = handling({ type: 'CorrectCase', on: '2026-04-03', by: officer, corrects: 1, correctedAt: at('2026-04-01T10:00'), reason: '行为持续到今年', changes: { occurredTo: localDate('2026-03-01') } }); // prettier-ignore
    expect(kinds(played(own(old), file, later, concluded('2026-04-20')))).toEqual([]);
    expect(kinds(played(own(), file, concluded('2026-04-20')))).toEqual([]);
  });

  it('filing what the look-up says is for another, without handoff and designation', () => {
    expect(kinds(played(openCase(), file))).toEqual([['filed-without-power', 'CaseFiled', 'CaseFiled', 'APL-23']]);
    expect(kinds(played(own(), file))).toEqual([]);
    const other = handling({ type: 'CorrectCase', on: '2026-04-01T12:00', by: officer, corrects: 1, correctedAt: at('2026-04-01T10:00'), reason: '事项选错', changes: { item: itemCode('CG-001') } }); // prettier-ignore
    expect(kinds(played(openCase(), other, file))).toEqual([]);
    expect(kinds(played(openCase(), designatedTo(organFact(yingqian), competence(water), '2026-04-01T12:00'), executed(), file))).toEqual(
      [],
    );
    expect(kinds(played(openCase({ competence: competence(water, { holders: [] }) }), file))).toEqual([]);
  });
});

describe('measures', () => {
  const measure = (kind: Measure['kind']): Measure => ({
    measureId: 'm1',
    kind,
    issuedBy: yingqian,
    object: '抽砂机',
    from: at('2026-04-01T09:00'),
  });
  const opened = (kind: Measure['kind']) =>
    own({ measures: [measure(kind)], measureDue: { m1: duesFrom(at('2026-04-01T09:00'), at('2026-05-01T23:59')) } });
  const ended = handling({ type: 'EndMeasure', on: '2026-04-19', by: officer, measureId: 'm1', outcome: 'lifted', reason: '已核实' });

  it.each([
    ['preservation', 'APL-56'],
    ['sealing', 'COE-28'],
    ['seizure', 'COE-28'],
  ] as const)('%s that is still running when the file is closed', (kind, rule) => {
    expect(kinds(played(opened(kind), file, concluded('2026-04-20'), closed('2026-04-25')))).toEqual([
      ['measure-left', 'CaseClosed', 'CaseClosed', rule],
    ]);
    expect(kinds(played(opened(kind), file, ended, concluded('2026-04-20'), closed('2026-04-25')))).toEqual([]);
  });
  it.each([
    ['continue', 1],
    ['lift', 0],
    ['reissue', 0],
  ] as const)('one that the receiver took with “%s”: %i', (decision, faults) => {
    const history = played(
      openCase({ measures: [measure('seizure')], measureDue: {} }),
      ...SENT,
      received({}),
      accepted({ measures: [{ measureId: 'm1', decision }] }),
      handling({ type: 'DeclineFiling', on: '2026-04-12', by: waterLeader, reasons: '不予立案' }),
      step('FeedBackFiling', '2026-04-13', actor(water, 'registrar'), { content: '不予立案' }),
    );
    const closing = { type: 'CaseClosed', data: { by: officerId('sl-a'), organ: water, reason: '办结', occurredAt: at('2026-04-14T10:00'), clocks: [] } } as CaseEvent; // prettier-ignore
    expect(kinds([...history, closing])).toHaveLength(faults);
  });
  it('not an order, which nothing has to be decided about', () =>
    expect(kinds(played(opened('order-to-stop'), file, concluded('2026-04-20'), closed('2026-04-25')))).toEqual([]));

  it('what was extended when it had expired', () => {
    const extends_ = (on: string): PlayedStep =>
      handling({ type: 'ExtendMeasure', on, by: leader, measureId: 'm1', reason: '案情复杂', due: at('2026-06-01T23:59') });
    expect(kinds(played(opened('sealing'), file, extends_('2026-05-02')))).toEqual([
      ['extended-too-late', 'MeasureExtended', 'MeasureExtended', 'COE-25'],
    ]);
    expect(kinds(played(opened('sealing'), file, extends_('2026-04-30')))).toEqual([]);
  });
});

const handled = (goodsId: string): HandoffContent['goods'] => [{ goodsId, fate: 'handed-over' }];
const MACHINE = { goodsId: 'g1', name: '抽砂机', quantity: 1, unit: '台', storedAt: '例站(虚构)' };
const step = (type: string, on: string, by: typeof leader, also: object = {}): PlayedStep => handoff({ type, on, by, ...also });
const drafted = (also: Parameters<typeof content>[0] = {}): PlayedStep => {
  const { actor: by, at: _at, due: _due, ...rest } = draftHandoff({ content: content(also) });
  return handoff({ ...rest, on: '2026-04-01T15:00', by });
};
const submitted = step('SubmitHandoff', '2026-04-01T16:00', officer);
const sent = [
  step('ApproveHandoff', '2026-04-02', leader),
  step('SendHandoff', '2026-04-02', desk, { receiver: organFact(water), documentNumber: '1号', signedBy: [officerId('yq-a'), officerId('yq-b')] }),
]; // prettier-ignore
const SENT = [drafted(), submitted, ...sent];
const received = (also: object): PlayedStep =>
  step('ReceiveHandoff', '2026-04-03', actor(water, 'registrar'), { goodsCount: 0, materialsCount: 2, ...also });
const accepted = (also: object): PlayedStep => step('AcceptHandoff', '2026-04-10', waterLeader, { goods: [], measures: [], ...also });

describe('the package of a handoff', () => {
  const listed = [
    drafted({ goods: handled('g1'), materials: [...content().materials, { kind: 'goods-list', name: '物品清单', copies: 1 }] }),
    submitted,
    ...sent,
  ];
  const withMachine = () => openCase({ goods: [MACHINE] });

  it('goods that were registered after the draft and are on no list', () => {
    const registers = handling({ type: 'RegisterGoods', on: '2026-04-01T17:00', by: officer, goods: [MACHINE] });
    expect(kinds(played(openCase(), drafted(), submitted, registers, ...sent))).toEqual([
      ['goods-not-listed', 'HandoffSent', 'HandoffSent', 'SY-PACKAGE'],
    ]);
    expect(kinds(played(withMachine(), ...listed))).toEqual([]);
  });

  it('what arrived is not what was listed: a fault of the sending, which the receipt shows', () => {
    const asListed = received({ goodsCount: 1, materialsCount: 3 });
    const short = received({ goodsCount: 1, materialsCount: 2, note: '少一份' });
    expect(kinds(played(withMachine(), ...listed, short))).toEqual([['arrived-otherwise', 'HandoffSent', 'HandoffReceived', 'SY-PACKAGE']]);
    const none = received({ goodsCount: 0, materialsCount: 3, note: '机具未到' });
    expect(kinds(played(withMachine(), ...listed, none))).toHaveLength(1);
    expect(kinds(played(withMachine(), ...listed, asListed))).toEqual([]);
    const signs = (also: object) => accepted({ goods: [{ goodsId: 'g1', ...also }] });
    expect(kinds(played(withMachine(), ...listed, asListed, signs({ asListed: false, note: '外壳破损' })))).toEqual([
      ['arrived-otherwise', 'HandoffSent', 'HandoffAccepted', 'SY-PACKAGE'],
    ]);
    expect(kinds(played(withMachine(), ...listed, asListed, signs({ asListed: true })))).toEqual([]);
  });

  const asks = step('RequestSupplement', '2026-04-03T11:00', actor(water, 'case-officer'), { missing: ['方量测算'], reason: '缺少方量' });
  const supplies = step('ProvideSupplement', '2026-04-07', officer, { provided: ['方量测算'] });
  it('materials that the sender supplied when asked, or the receiver took the case without', () => {
    expect(kinds(played(openCase(), ...SENT, received({}), asks))).toEqual([]);
    expect(kinds(played(openCase(), ...SENT, received({}), asks, supplies))).toEqual([
      ['package-incomplete', 'HandoffSent', 'SupplementProvided', 'SY-PACKAGE'],
    ]);
    expect(kinds(played(openCase(), ...SENT, received({}), accepted({ defects: '缺一张照片' })))).toEqual([
      ['package-incomplete', 'HandoffSent', 'HandoffAccepted', 'SY-PACKAGE'],
    ]);
    expect(kinds(played(openCase(), ...SENT, received({}), accepted({})))).toEqual([]);
  });
  it('once, though it was supplied and noted', () =>
    expect(kinds(played(openCase(), ...SENT, received({}), asks, supplies, accepted({ defects: '仍缺照片' })))).toHaveLength(1));

  const objects = (on: string, ground: string): PlayedStep =>
    step('ObjectToHandoff', on, waterLeader, { ground, reasons: '材料不全', legalBasis: '规定', believedCompetent: forestry });
  it('sent back for what was never asked for, while it could be asked for', () => {
    expect(kinds(played(openCase(), ...SENT, received({}), objects('2026-04-03T15:00', 'materials-insufficient')))).toEqual([
      ['returned-without-asking', 'HandoffObjected', 'HandoffObjected', 'SY-SUPREQ'],
    ]);
    expect(kinds(played(openCase(), ...SENT, received({}), objects('2026-04-03T15:00', 'no-functional-jurisdiction')))).toEqual([]);
    expect(
      kinds(played(openCase(), ...SENT, received({ due: at('2026-04-04T23:59') }), objects('2026-04-07', 'materials-insufficient'))),
    ).toEqual([]);
    const asked = played(openCase(), ...SENT, received({}), asks, supplies, objects('2026-04-08', 'materials-insufficient'));
    expect(recordedFaults(asked).map(({ kind }) => kind)).toEqual(['package-incomplete']);
  });
});

describe('every fault', () => {
  it('has been seen above', () => expect(FAULT_KINDS.filter((kind) => !found.some((fault) => fault.kind === kind))).toEqual([]));
  it('rests on law that binds the county, or on its own default', () => {
    const rules = [...new Set(found.map(({ rule }) => rule))].filter((rule) => !rule.startsWith('T-')); // T-: clocks of the fixtures
    expect(rules.length).toBeGreaterThan(8);
    expect(rules.filter((rule) => !['national', 'jiangxi', 'county-default'].includes(shippedRule(rule)?.binding ?? ''))).toEqual([]);
  });
  it('is found by nothing before the file is opened', () => expect(recordedFaults([])).toEqual([]));
});
