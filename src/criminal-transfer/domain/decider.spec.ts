import { specificationFor } from '../../../test/support/specification.js';
import {
  actor,
  at,
  competence,
  content,
  details,
  draftHandoff,
  duesFrom,
  forestry,
  government,
  officerFact,
  openCase,
  organFact,
  water,
} from '../../../test/support/case-fixtures.js';
import { criminalTransferId, organId } from '../../kernel/ids.js';
import type { DueDate } from '../../kernel/due-date.js';
import { localDate } from '../../kernel/time.js';
import { type CaseEvent, type CaseFile, evolve, openFile, unopened } from '../../case-file/index.js';
import { caseHandling } from '../../case-handling/domain/decider.js';
import type { HandlingCommand } from '../../case-handling/domain/commands.js';
import { caseTransfer } from '../../case-transfer/domain/decider.js';
import { dispute } from '../../dispute/domain/decider.js';
import { supervision } from '../../supervision/domain/decider.js';
import type { CriminalTransferCommand, CriminalTransferCommandOf, CriminalTransferCommandType } from './commands.js';
import { criminalTransfer } from './decider.js';
import { criminalTransferCommands } from './open-commands.js';

const { given } = specificationFor(criminalTransfer);
const handlingOf = specificationFor(caseHandling).given;

const ID = criminalTransferId('00000000-0000-4000-8000-0000000000e1');
const police = organId('sy-ga');
const cityPolice = organId('gz-ga');
const procuratorate = organId('sy-jcy');
const court = organId('sy-fy');
const policeFact = organFact(police, { kind: 'police' });
const procuratorateFact = organFact(procuratorate, { kind: 'procuratorate', canHandOff: false });
const courtFact = organFact(court, { kind: 'court', canHandOff: false });

const T = at('2026-03-20T10:00');
const DUE = at('2026-03-23T23:59');
const OTHER = at('2026-03-25T23:59');
/** Every clock ends on the 23rd, or on the 25th by the other reading. */
const due = Object.fromEntries(
  Object.entries(duesFrom(T, DUE)).map(([purpose, date]): [string, DueDate] => [
    purpose,
    { ...date, otherReading: { unit: 'working-day', due: OTHER } },
  ]),
);
const paper = { reasons: '理由', documentNumber: '例〔2026〕1号' };
const team = [officerFact('ly-a', forestry), officerFact('ly-b', forestry)];
const GOODS = { goodsId: 'g1', name: '原木', quantity: 26, unit: '立方米', storedAt: '例场(虚构)' };
const SEIZED = { measureId: 'm1', kind: 'seizure', issuedBy: forestry, object: '原木', from: at('2026-03-16T09:00') } as const;
const STOPPED = { measureId: 'm2', kind: 'order-to-stop', issuedBy: forestry, object: '采伐', from: at('2026-03-16T09:00') } as const;

type Step = {
  readonly criminalTransferId: typeof ID;
  readonly actor: ReturnType<typeof actor>;
  readonly at: typeof T;
  readonly due: typeof due;
};
type Written<Type extends CriminalTransferCommandType> = Omit<CriminalTransferCommandOf<Type>, keyof Step> & Partial<Step>;
const acting = { police: actor(police, 'leader'), procuratorate: actor(procuratorate, 'head'), organ: actor(forestry, 'head') };
const by =
  (who: ReturnType<typeof actor>) =>
  <Type extends CriminalTransferCommandType>(command: Written<Type> & { readonly type: Type }): CriminalTransferCommand =>
    ({ criminalTransferId: ID, actor: who, at: T, due, ...command }) as unknown as CriminalTransferCommand;
const organ = by(acting.organ);
const clerk = by(actor(forestry, 'case-officer', 'ly-a'));
const ga = by(acting.police);
const gaDesk = by(actor(police, 'registrar'));
const jcy = by(acting.procuratorate);

const formTeam = organ({ type: 'FormTaskTeam', officers: team });
const report = clerk({ type: 'ReportCrime', report: '26 立方米', offence: '滥伐林木罪', legalBasis: '《刑法》第三百四十五条' });
const approve = organ({ type: 'ApproveTransfer' });
const attachments = (['investigation-report', 'item-list', 'appraisal', 'other'] as const).map((kind) => ({ kind, name: kind, copies: 1 }));
const send = clerk({ type: 'SendToPolice', to: policeFact, documentNumber: '例刑移〔2026〕1号', attachments });
const receive = gaDesk({ type: 'SignReceipt' });
const requestMaterials = ga({ type: 'RequestMaterials', missing: ['鉴定意见'], reason: '缺' });
const supply = clerk({ type: 'SupplyMaterials', supplied: ['鉴定意见'] });
const file = ga({ type: 'FileCriminalCase', number: '例公刑立〔2026〕1号' });
const decline = ga({ type: 'DeclineToFile', ground: 'minor', returned: ['案卷'], ...paper });
const reconsider = organ({ type: 'RequestReconsideration', ...paper });
const uphold = ga({ type: 'DecideReconsideration', outcome: 'upheld', ...paper });
const change = ga({ type: 'DecideReconsideration', outcome: 'changed', number: '例公刑立〔2026〕1号', ...paper });
const propose = organ({ type: 'ProposeSupervision', to: procuratorateFact, ...paper });
const demand = jcy({ type: 'DemandReasons', documentNumber: '例检〔2026〕1号' });
const explain = ga({ type: 'ExplainReasons', reasons: '情节轻微' });
const notice = jcy({ type: 'IssueFilingNotice', ...paper });
const endorse = jcy({ type: 'EndorseNonFiling', ...paper });
const resume = organ({ type: 'ResumeAdministration', reasons: '依法处理' });
const handOver = clerk({
  type: 'HandOverItems',
  items: [{ goodsId: 'g1' }],
  materials: ['案卷'],
  receivedBy: '魏样甲',
  partyTold: '3月24日书面告知',
});
const passOn = ga({ type: 'PassOnCriminalCase', to: procuratorateFact, documentNumber: '例诉〔2026〕1号' });
const giveBack = ga({ type: 'ReturnToAdministration', to: organFact(forestry), ground: 'case-withdrawn', items: [], ...paper });

const handle = (command: Omit<HandlingCommand, 'actor' | 'at' | 'due'> & { readonly type: HandlingCommand['type'] }, who = acting.organ) =>
  ({ actor: who, at: T, due, ...command }) as unknown as HandlingCommand;
const suspect = handle({ type: 'SuspectCrime', facts: '材积 26 立方米' } as never, actor(forestry, 'case-officer'));
const fileHere = handle({ type: 'FileCase', number: '例林立〔2026〕1号', officers: team } as never, actor(forestry, 'leader'));
const penalise = (penalties: readonly string[] = ['fine'], who = actor(forestry, 'leader')) =>
  handle(
    {
      type: 'ConcludeCase',
      result: 'penalty',
      penalties,
      ...(penalties.includes('fine') ? { fineFen: 500_000 } : {}),
      decisionNumber: '例罚〔2026〕1号',
      summary: '处罚',
      organ: organFact(forestry),
    } as never,
    who,
  );

/** Plays commands of handling and of this mechanism one after the other. */
const HANDLING = new Set(['OpenCase', 'SuspectCrime', 'FileCase', 'ConcludeCase', 'ReplaceOfficers']);
const played = (...commands: readonly (HandlingCommand | CriminalTransferCommand)[]): readonly CaseEvent[] => {
  let state: CaseFile = unopened;
  const events: CaseEvent[] = [];
  for (const command of commands) {
    const facts: readonly CaseEvent[] = HANDLING.has(command.type)
      ? caseHandling.decide(command as HandlingCommand, state)
      : criminalTransfer.decide(command as CriminalTransferCommand, state);
    for (const fact of facts) state = evolve(state, fact);
    events.push(...facts);
  }
  return events;
};
const opening = (also: Parameters<typeof openCase>[0] = {}) =>
  openCase({
    at: at('2026-03-16T10:00'),
    details: { ...details, discoveredAt: at('2026-03-16T09:00'), occurredFrom: localDate('2026-03-16') },
    actor: actor(forestry, 'case-officer'),
    organ: organFact(forestry),
    officers: team,
    goods: [GOODS],
    measures: [SEIZED, STOPPED],
    measureDue: { m1: due, m2: due },
    competence: competence(forestry),
    ...also,
  });
const suspected = [opening(), fileHere, suspect] as const;
const sent = [...suspected, formTeam, report, approve, send] as const;
const received = [...sent, receive] as const;
const declined = [...received, decline] as const;
const demanded = [...declined, propose, demand] as const;
const filed = [...received, file] as const;
const fold = (commands: readonly (HandlingCommand | CriminalTransferCommand)[]) =>
  openFile(played(...commands).reduce<CaseFile>(evolve, unopened));
const clocksOf = (commands: readonly (HandlingCommand | CriminalTransferCommand)[]) =>
  Object.fromEntries(fold(commands).clocks.map(({ purpose, status, organ: owes }) => [purpose, `${status} ${owes}`]));

describe('the task team', () => {
  it('is named at once by the responsible organ', () =>
    given(...played(...suspected))
      .when(formTeam)
      .thenTypes('TaskTeamFormed'));
  it('is harmless when repeated', () =>
    given(...played(...suspected, formTeam))
      .when(formTeam)
      .thenNothing());
  it('needs a suspicion on record', () =>
    given(...played(opening()))
      .when(formTeam)
      .thenRejected('criminal/no-crime-suspected', 'CRM-5a'));
  it('has two different officers', () =>
    given(...played(...suspected))
      .when(organ({ type: 'FormTaskTeam', officers: team.slice(0, 1) }))
      .thenRejected('officers/two-needed', 'APL-42'));
  it('has officers with certificates valid that day', () => {
    const expired = { number: 'Z', validFrom: localDate('2020-01-01'), validTo: localDate('2025-12-31') };
    given(...played(...suspected))
      .when(
        organ({ type: 'FormTaskTeam', officers: [officerFact('ly-a', forestry, { certificate: expired }), officerFact('ly-b', forestry)] }),
      )
      .thenRejected('officers/certificate-expired');
  });
  it('is not named by another organ', () =>
    given(...played(...suspected))
      .when(by(actor(water, 'head'))({ type: 'FormTaskTeam', officers: team }))
      .thenRejected('criminal/not-responsible'));
  it('is one at a time', () =>
    given(...played(...suspected, formTeam))
      .when(organ({ type: 'FormTaskTeam', officers: team, criminalTransferId: criminalTransferId('00000000-0000-4000-8000-0000000000e2') }))
      .thenRejected('criminal/another-underway'));
});

describe('the decision to transfer', () => {
  const reported = [...suspected, formTeam, report] as const;
  it('is due from the report on', () => expect(clocksOf(reported)['criminal-decide']).toBe(`running ${forestry}`));
  it('is prepared by a member of the team', () =>
    given(...played(...suspected, formTeam))
      .when(by(actor(forestry, 'case-officer', 'ly-x'))({ type: 'ReportCrime', report: 'x', offence: 'x', legalBasis: 'x' }))
      .thenRejected('criminal/not-in-team', 'CRM-5a'));
  it('is taken by the head himself', () =>
    given(...played(...reported))
      .when(approve)
      .thenTypes('CriminalTransferApproved'));
  it.each(['ApproveTransfer', 'RefuseTransfer'] as const)('is not taken by a deputy: %s', (type) =>
    given(...played(...reported))
      .when(by(actor(forestry, 'leader'))({ type, reasons: '不移送' } as never))
      .thenRejected('criminal/head-decides', 'CRM-5b'),
  );
  it('is taken by a deputy whom the head named to act for him', () => {
    const deputy = actor(forestry, 'leader', 'ly-deputy');
    const named = organ({
      type: 'NameActingHead',
      officer: officerFact('ly-deputy', forestry, { roles: ['leader'] }),
      basis: '例任〔2026〕1号',
    });
    const [approved] = given(...played(...reported, named))
      .when(by(deputy)({ type: 'ApproveTransfer' }))
      .events();
    expect(approved?.data).toMatchObject({ asActingHead: true });
  });
  it('is not delegated to somebody who is no leader', () =>
    given(...played(...reported))
      .when(organ({ type: 'NameActingHead', officer: officerFact('ly-x', forestry), basis: 'x' }))
      .thenRejected('criminal/not-a-leader'));
  it('is not taken by a member of the team', () => {
    const own = organ({ type: 'FormTaskTeam', officers: [...team, officerFact('ly-head', forestry)] });
    given(...played(...suspected, own, report))
      .when(by(actor(forestry, 'head', 'ly-head'))({ type: 'ApproveTransfer' }))
      .thenRejected('criminal/decider-in-team');
  });
  it('not to transfer is recorded with its reasons and ends the suspicion', () => {
    const refused = fold([...reported, organ({ type: 'RefuseTransfer', reasons: '未达立案标准' })]);
    expect(refused).toMatchObject({ crimeSuspected: false, responsible: forestry });
    expect(refused.criminalTransfers[0]).toMatchObject({ state: 'refused', decision: { approved: false, words: '未达立案标准' } });
  });
});

describe('sending to the police', () => {
  const approved = [...suspected, formTeam, report, approve] as const;
  it('is due within 24 hours of the decision', () =>
    expect(clocksOf(approved)).toMatchObject({ 'criminal-decide': `met ${forestry}`, 'criminal-send': `running ${forestry}` }));
  it('makes the police party to the file and leaves the organ responsible', () => {
    const open = fold(sent);
    expect(open.responsible).toBe(forestry);
    expect(open.organs.map((record) => record.organ)).toContain(police);
    expect(open.criminalTransfers[0]?.attachments[0]).toMatchObject({ kind: 'transfer-letter' });
  });
  it.each(['investigation-report', 'item-list', 'appraisal', 'other'])('needs the %s', (kind) =>
    given(...played(...approved))
      .when(
        clerk({ type: 'SendToPolice', to: policeFact, documentNumber: 'x', attachments: attachments.filter((one) => one.kind !== kind) }),
      )
      .thenRejected('criminal/attachment-missing', 'CRM-6'),
  );
  it('goes to the police and to nobody else', () =>
    given(...played(...approved))
      .when(clerk({ type: 'SendToPolice', to: organFact(water), documentNumber: 'x', attachments }))
      .thenRejected('criminal/not-police', 'CRM-5c'));
  it('may be copied to the procuratorate, which reads but does not decide', () => {
    const copied = fold([
      ...approved,
      clerk({ type: 'SendToPolice', to: policeFact, copyTo: procuratorateFact, documentNumber: 'x', attachments }),
    ]);
    expect(copied.organs.map((record) => record.organ)).toContain(procuratorate);
    given(
      ...played(...approved, clerk({ type: 'SendToPolice', to: policeFact, copyTo: procuratorateFact, documentNumber: 'x', attachments })),
    )
      .when(demand)
      .thenRejected('criminal/not-the-procuratorate');
  });
  it('is copied to no other organ', () =>
    given(...played(...approved))
      .when(clerk({ type: 'SendToPolice', to: policeFact, copyTo: organFact(water), documentNumber: 'x', attachments }))
      .thenRejected('criminal/not-procuratorate'));
  it('records a fine of before, which is to be set off', () => {
    const fined = fold([opening(), fileHere, penalise(), suspect, formTeam, report, approve, send]);
    expect(fined.criminalTransfers[0]?.fine).toEqual({ fineFen: 500_000, decisionNumber: '例罚〔2026〕1号' });
  });
});

describe('the police', () => {
  it('have the times of their review from the receipt on', () =>
    expect(clocksOf(received)).toMatchObject({
      'police-forward': `running ${police}`,
      'police-notice': `running ${police}`,
      'police-review': `running ${police}`,
    }));
  it('are the addressee, and nobody else signs', () =>
    given(...played(...sent))
      .when(by(actor(forestry, 'registrar'))({ type: 'SignReceipt' }))
      .thenRejected('criminal/not-the-police', 'CRM-7'));
  it('forward to the right police organ, which then reviews', () => {
    const forward = ga({ type: 'ForwardToPolice', to: organFact(cityPolice, { kind: 'police', canHandOff: false }), ...paper });
    const forwarded = played(...received, forward);
    given(...forwarded)
      .when(file)
      .thenRejected('criminal/not-the-police');
    given(...forwarded)
      .when(by(actor(cityPolice, 'case-officer'))({ type: 'SignReceipt' }))
      .thenTypes('CriminalTransferReceived');
    expect(clocksOf([...received, forward])).toMatchObject({ 'police-forward': `met ${police}`, 'police-review': `cancelled ${police}` });
  });
  it('do not forward to themselves', () =>
    given(...played(...received))
      .when(ga({ type: 'ForwardToPolice', to: policeFact, ...paper }))
      .thenRejected('criminal/forward-to-itself'));
  it('stop their own review while they wait for materials, and begin it anew', () => {
    expect(clocksOf([...received, requestMaterials])).toMatchObject({
      'police-notice': `met ${police}`,
      'police-review': `paused ${police}`,
      'criminal-supplement': `running ${forestry}`,
    });
    expect(clocksOf([...received, requestMaterials, supply])).toMatchObject({
      'police-review': `running ${police}`,
      'criminal-supplement': `met ${forestry}`,
    });
  });
  it('may not refuse because the materials are incomplete', () =>
    given(...played(...received))
      .when(ga({ type: 'DeclineToFile', ground: 'materials-incomplete', returned: ['案卷'], ...paper }))
      .thenRejected('criminal/incomplete-is-no-ground', 'PSB-180b'));
  it('wait for what they asked for, under both readings of its time', () => {
    const waiting = played(...received, requestMaterials);
    const later = (text: string) => ga({ type: 'DeclineToFile', ground: 'minor', returned: ['案卷'], ...paper, at: at(text) });
    given(...waiting)
      .when(later('2026-03-23T10:00'))
      .thenRejected('criminal/awaiting-materials', 'PSB-180b');
    given(...waiting)
      .when(later('2026-03-25T10:00'))
      .thenRejected('criminal/awaiting-materials');
    given(...waiting)
      .when(later('2026-03-26T10:00'))
      .thenTypes('PoliceDeclined');
  });
  it('are responsible from their filing on, in the same fact', () => {
    const open = fold(filed);
    expect(open.responsible).toBe(police);
    expect(clocksOf(filed)).toMatchObject({
      'police-review': `met ${police}`,
      'police-notice': `cancelled ${police}`,
      decide: `cancelled ${forestry}`,
      'criminal-goods': `running ${forestry}`,
    });
  });
  it('file by a leader, not at the desk', () =>
    given(...played(...received))
      .when(gaDesk({ type: 'FileCriminalCase', number: 'x' }))
      .thenRejected('criminal/role-not-entitled'));
});

describe('the remedies against non-filing', () => {
  it('leave the organ responsible', () => expect(fold(declined).responsible).toBe(forestry));
  it('begin with reconsideration', () => {
    expect(clocksOf([...declined, reconsider])).toMatchObject({ reconsider: `met ${forestry}`, reconsideration: `running ${police}` });
    given(...played(...declined))
      .when(reconsider)
      .thenTypes('ReconsiderationRequested');
  });
  it('may go straight to the procuratorate', () =>
    given(...played(...declined))
      .when(propose)
      .thenTypes('FilingSupervisionProposed'));
  it.each([
    ['RequestReconsideration', reconsider],
    ['ProposeSupervision', propose],
  ])('are lost only when their time is over under both readings: %s', (_name, command) => {
    given(...played(...declined))
      .when({ ...command, at: at('2026-03-25T10:00') })
      .thenTypes(command.type === 'RequestReconsideration' ? 'ReconsiderationRequested' : 'FilingSupervisionProposed');
    given(...played(...declined))
      .when({ ...command, at: at('2026-03-26T10:00') })
      .thenRejected('criminal/remedy-too-late', 'CRM-9a');
  });
  it('lead to the procuratorate when the police uphold', () => {
    const upheld = [...declined, reconsider, uphold] as const;
    expect(clocksOf(upheld)['propose-supervision']).toBe(`running ${forestry}`);
    given(...played(...upheld))
      .when(propose)
      .thenTypes('FilingSupervisionProposed');
    given(...played(...upheld))
      .when({ ...propose, at: at('2026-03-26T10:00') })
      .thenRejected('criminal/remedy-too-late', 'CRM-9c');
  });
  it('succeed when the police change their mind, which files in the same append', () => {
    given(...played(...declined, reconsider))
      .when(change)
      .thenTypes('ReconsiderationDecided', 'PoliceFiled');
    expect(fold([...declined, reconsider, change]).criminalTransfers[0]?.filed?.ground).toBe('reconsideration');
    given(...played(...declined, reconsider))
      .when(ga({ type: 'DecideReconsideration', outcome: 'changed', ...paper }))
      .thenRejected('criminal/number-needed');
  });
  it('bring the police to explain themselves', () => {
    expect(clocksOf(demanded)['police-explain']).toBe(`running ${police}`);
    given(...played(...demanded))
      .when(explain)
      .thenTypes('PoliceReasonsExplained');
    given(...played(...demanded))
      .when(notice)
      .thenRejected('criminal/reasons-awaited', 'PSB-182a');
    given(...played(...demanded))
      .when({ ...notice, at: at('2026-03-26T10:00') })
      .thenTypes('FilingNoticeIssued');
  });
  it('end in a notice by which the police must file', () => {
    const noticed = [...demanded, explain, notice] as const;
    expect(clocksOf(noticed)['police-file']).toBe(`running ${police}`);
    given(...played(...noticed))
      .when(decline)
      .thenRejected('criminal/wrong-state');
    expect(fold([...noticed, file]).criminalTransfers[0]?.filed?.ground).toBe('filing-notice');
  });
  it('or in administrative handling, when nobody is left to ask', () => {
    const over = [...demanded, explain, endorse] as const;
    given(...played(...over))
      .when(reconsider)
      .thenRejected('criminal/wrong-state');
    expect(fold([...over, resume])).toMatchObject({ crimeSuspected: false, responsible: forestry });
  });
  it('are proposed to the procuratorate alone', () =>
    given(...played(...declined))
      .when(organ({ type: 'ProposeSupervision', to: policeFact, ...paper }))
      .thenRejected('criminal/not-procuratorate'));
});

describe('a penalty instead of the transfer', () => {
  it('is refused once a crime is suspected', () =>
    handlingOf(...played(...suspected))
      .when(penalise())
      .thenRejected('case/crime-suspected', 'CRM-11'));
  it.each([
    ['underway', sent],
    ['declined', declined],
  ] as const)('is refused while the transfer is %s', (_state, history) =>
    handlingOf(...played(...history))
      .when(penalise(['warning']))
      .thenRejected('case/crime-suspected', 'CRM-11'),
  );
  it('is refused after the police filed, in the words of the law', () =>
    handlingOf(...played(...filed))
      .when(penalise())
      .thenRejected('case/police-filed', 'APL-35'));
  it('is a penalty like any other once administrative handling is resumed', () =>
    handlingOf(...played(...declined, resume))
      .when(penalise())
      .thenTypes('CaseConcluded'));
  it('does not stop what was ordered before', () => {
    const open = fold([...filed, handOver]);
    expect(open.measures.map(({ measureId, ended }) => [measureId, ended?.outcome])).toEqual([
      ['m1', 'handed-over'],
      ['m2', undefined],
    ]);
  });
  it.each([
    [{ type: 'CloseCase', reason: 'x' }, actor(forestry, 'leader')],
    [{ type: 'DoubtCompetence', competence: competence(water), reason: 'x' }, actor(forestry, 'case-officer')],
  ])('is not reached by another way out: %j', (command, who) =>
    handlingOf(...played(...sent))
      .when(handle(command as never, who))
      .thenRejected('case/criminal-transfer-underway', 'CRM-11'),
  );
});

describe('goods', () => {
  it('follow the case to the police, and the party is told', () => {
    const open = fold([...filed, handOver]);
    expect(open.goods).toEqual([{ ...GOODS, heldBy: police }]);
    expect(clocksOf([...filed, handOver])).toMatchObject({ 'criminal-goods': `met ${forestry}`, coercive: `cancelled ${forestry}` });
  });
  it('follow all together', () =>
    given(...played(...filed))
      .when(clerk({ type: 'HandOverItems', items: [], materials: [], receivedBy: 'x', partyTold: 'x' }))
      .thenRejected('criminal/items-left-behind', 'CRM-12'));
  it('are on the list', () =>
    given(...played(...filed))
      .when(
        clerk({ type: 'HandOverItems', items: [{ goodsId: 'g1' }, { goodsId: 'other' }], materials: [], receivedBy: 'x', partyTold: 'x' }),
      )
      .thenRejected('criminal/items-unknown'));
  it('do not go without word to the party', () =>
    given(...played(...filed))
      .when(clerk({ type: 'HandOverItems', items: [{ goodsId: 'g1' }], materials: [], receivedBy: 'x' }))
      .thenRejected('criminal/party-not-told', 'COE-21'));
  it('go once', () =>
    given(...played(...filed, handOver))
      .when(handOver)
      .thenRejected('criminal/already-handed-over'));
});

describe('the way back', () => {
  it('moves responsibility in one fact', () => {
    const back = fold([...filed, handOver, { ...giveBack, items: [{ goodsId: 'g1' }] } as CriminalTransferCommand]);
    expect(back).toMatchObject({ responsible: forestry, crimeSuspected: false });
    expect(back.goods[0]?.heldBy).toBe(forestry);
    expect(back.clocks.find(({ clock }) => clock === `decide:${forestry}`)?.status).toBe('running');
  });
  it('is harmless when repeated', () =>
    given(...played(...filed, giveBack))
      .when(giveBack)
      .thenNothing());
  it('may lead to another organ, which checks the lead', () => {
    const elsewhere = { ...giveBack, to: organFact(water) } as CriminalTransferCommand;
    expect(fold([...filed, elsewhere]).responsible).toBe(water);
    expect(clocksOf([...filed, elsewhere])['check-lead']).toBe(`running ${water}`);
  });
  it('leads to no organ of criminal justice', () =>
    given(...played(...filed))
      .when({ ...giveBack, to: procuratorateFact } as CriminalTransferCommand)
      .thenRejected('criminal/not-administrative', 'APL-27'));
  it('is open to the prosecutor and the court that have the case', () => {
    const prosecuted = [...filed, passOn] as const;
    expect(fold(prosecuted).responsible).toBe(procuratorate);
    given(...played(...prosecuted))
      .when(giveBack)
      .thenRejected('criminal/not-the-holder', 'APL-27');
    given(...played(...prosecuted))
      .when(jcy({ type: 'ReturnToAdministration', to: organFact(forestry), ground: 'non-prosecution', items: [], ...paper }))
      .thenTypes('ReturnedToAdministration');
    const tried = [...prosecuted, jcy({ type: 'PassOnCriminalCase', to: courtFact, documentNumber: 'x' })] as const;
    expect(fold(tried).responsible).toBe(court);
    given(...played(...tried))
      .when(
        by(actor(court, 'head'))({
          type: 'ReturnToAdministration',
          to: organFact(forestry),
          ground: 'exempt-from-punishment',
          items: [],
          ...paper,
        }),
      )
      .thenTypes('ReturnedToAdministration');
  });
  it('goes from the police to the prosecutor and from there to the court', () =>
    given(...played(...filed))
      .when(ga({ type: 'PassOnCriminalCase', to: courtFact, documentNumber: 'x' }))
      .thenRejected('criminal/not-the-next-organ'));
  it('is not needed when the criminal case ends in a judgment, which closes the file', () => {
    const ended = fold([...filed, ga({ type: 'ConcludeCriminalCase', result: '判处罚金', criminalFineFen: 1_000_000 })]);
    expect(ended.closedAt).toBe(T);
    expect(ended.criminalTransfers[0]?.state).toBe('concluded');
  });
  it('may be the beginning: a matter that police, prosecutor or court found', () => {
    const opened = openCase({
      actor: actor(procuratorate, 'case-officer'),
      organ: procuratorateFact,
      officers: [officerFact('j-a', procuratorate), officerFact('j-b', procuratorate)],
    });
    const first = jcy({ type: 'ReturnToAdministration', to: organFact(water), ground: 'administrative-matter', items: [], ...paper });
    given(...played(opened))
      .when({ ...first, at: at('2026-04-02T10:00') })
      .thenTypes('ReturnedToAdministration');
    expect(fold([opened, { ...first, at: at('2026-04-02T10:00') }])).toMatchObject({ responsible: water });
    handlingOf(...played(opened))
      .when(handle({ type: 'FileCase', number: 'x', officers: [] } as never, actor(procuratorate, 'head')))
      .thenRejected('case/criminal-justice-organ', 'APL-27');
    given(...played(...suspected))
      .when(giveBack)
      .thenRejected('criminal/not-the-holder');
  });
});

describe('the time to decide', () => {
  const decideAfter = (sectorRule: 'MEE' | 'GENERAL', ...more: readonly CriminalTransferCommand[]) =>
    clocksOf([opening({ competence: competence(forestry, { sectorRule }) }), fileHere, suspect, formTeam, report, approve, send, ...more])
      .decide;
  it('stands still where the sector rule says so, and goes on afterwards', () => {
    expect(decideAfter('MEE')).toBe(`paused ${forestry}`);
    expect(decideAfter('MEE', receive, decline, resume)).toBe(`running ${forestry}`);
    expect(decideAfter('MEE', receive, file)).toBe(`paused ${forestry}`);
    expect(decideAfter('MEE', receive, file, giveBack)).toBe(`running ${forestry}`);
  });
  it('runs on where the sector rule is silent', () => {
    expect(decideAfter('GENERAL')).toBe(`running ${forestry}`);
    expect(decideAfter('GENERAL', receive, decline, resume)).toBe(`running ${forestry}`);
  });
});

describe('the other mechanisms', () => {
  it('hand no case on that is on its way to the police', () =>
    specificationFor(caseTransfer)
      .given(...played(...sent))
      .when(
        draftHandoff({
          actor: actor(forestry, 'case-officer'),
          sender: organFact(forestry),
          receiver: organFact(water),
          content: content(),
        }),
      )
      .thenRejected('handoff/crime-suspected', 'CRM-5b'));
  it('designate nobody meanwhile', () =>
    specificationFor(dispute)
      .given(...played(...sent))
      .when({
        type: 'DesignateJurisdiction',
        disputeId: 'd1' as never,
        actor: actor(government, 'county-leader'),
        at: T,
        due,
        bureau: organId('sy-sfj'),
        to: organFact(water),
        between: [],
        superior: { organ: government, sentence: '' },
        matter: 'x',
        legalBasis: 'x',
        documentNumber: 'x',
        competence: competence(water),
        successor: 's1' as never,
      })
      .thenRejected('dispute/criminal-transfer-underway', 'CRM-5b'));
  it('supervise no police organ, but record what it missed', () => {
    const missed = {
      type: 'RecordMissed',
      supervisionId: 's' as never,
      clock: `police-review:${ID}` as never,
      due: DUE,
      at: at('2026-03-27T10:00'),
      reminder: 'x',
    } as const;
    specificationFor(supervision)
      .given(...played(...received))
      .when(missed)
      .thenTypes('DeadlineMissed');
    const letter = {
      type: 'IssueLetter',
      supervisionId: 's' as never,
      actor: actor('sy-sfj', 'supervisor'),
    } as never;
    specificationFor(supervision)
      .given(...played(...received), ...supervision.decide(missed, fold(received)))
      .when(letter)
      .thenRejected('supervision/not-over-justice', 'CRM-9c');
  });
});

describe('leads against officials', () => {
  it('are recorded with where they went', () =>
    given(...played(...suspected, formTeam))
      .when(organ({ type: 'ReferMisconduct', to: 'supervision-commission', documentNumber: '例线〔2026〕1号' }))
      .thenTypes('OfficialMisconductReferred'));
});

describe('what is offered', () => {
  const offered = (commands: readonly (HandlingCommand | CriminalTransferCommand)[], of: string, role?: 'leader') =>
    criminalTransferCommands(fold(commands), (roles) => actor(of, role ?? roles[0] ?? 'head', `${of}-x`)).map(({ verb, refusal }) => [
      verb,
      refusal?.code,
    ]);
  it('is the team first, then step by step', () => {
    expect(offered(suspected, forestry)).toEqual([['form-team', undefined]]);
    expect(offered(sent, forestry)).toEqual([['refer-misconduct', undefined]]);
    expect(offered(sent, police)).toEqual([['receive', undefined]]);
  });
  it('tells a deputy why the decision is not his', () =>
    expect(offered([...suspected, formTeam, report], forestry, 'leader')).toContainEqual(['approve', 'criminal/head-decides']));
  it('is nothing for who only got a copy', () => expect(offered(sent, procuratorate)).toEqual([]));
});
