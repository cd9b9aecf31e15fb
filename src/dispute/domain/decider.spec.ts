import { itemCode, officerId } from '../../kernel/ids.js';
import { localDate } from '../../kernel/time.js';
import { type CaseEvent, evolve, unopened } from '../../case-file/index.js';
import { caseHandling } from '../../case-handling/domain/decider.js';
import type { HandlingCommand } from '../../case-handling/domain/commands.js';
import { caseTransfer } from '../../case-transfer/domain/decider.js';
import type { HandoffCommand } from '../../case-transfer/domain/commands.js';
import { consultation } from '../../consultation/domain/decider.js';
import type { ConsultationCommand } from '../../consultation/domain/commands.js';
import {
  CONSULTATION,
  DISPUTE,
  HANDOFF,
  SUCCESSOR,
  actor,
  at,
  bureau,
  competence,
  draftHandoff,
  duesFrom,
  forestry,
  government,
  officerFact,
  openCase,
  organFact,
  water,
  yingqian,
} from '../../../test/support/case-fixtures.js';
import { specificationFor } from '../../../test/support/specification.js';
import type { DisputeCommand, DisputeCommandOf, DisputeCommandType } from './commands.js';
import { dispute } from './decider.js';

const { given } = specificationFor(dispute);

type Any = DisputeCommand | ConsultationCommand | HandoffCommand | HandlingCommand;
const by = (who: ReturnType<typeof actor>, day: string) => ({
  actor: who,
  at: at(`${day}T10:00`),
  due: duesFrom(at(`${day}T10:00`), at('2026-04-20T23:59')),
});
type Plain<T extends DisputeCommandType> = Omit<DisputeCommandOf<T>, 'type' | 'disputeId' | 'due' | 'at' | 'actor' | 'bureau'>;
const step = <T extends DisputeCommandType>(type: T, who: ReturnType<typeof actor>, day: string, rest: Plain<T>): DisputeCommandOf<T> =>
  ({ type, disputeId: DISPUTE, bureau, ...by(who, day), ...rest }) as unknown as DisputeCommandOf<T>;

const township = actor(yingqian, 'leader');
const waterLeader = actor(water, 'leader');
const forestryLeader = actor(forestry, 'leader');
const officer = actor(bureau, 'dispute-officer');
const county = actor(government, 'county-leader');
const position = { opinion: '不属本机关', author: '丙样', basis: '《森林法》第七十三条' };
const superior = { organ: government, sentence: '共同的上一级行政机关是县政府' };

const sent: readonly Any[] = [
  openCase(),
  draftHandoff(),
  { type: 'SubmitHandoff', handoffId: HANDOFF, ...by(actor(yingqian, 'case-officer'), '2026-04-01') },
  { type: 'ApproveHandoff', handoffId: HANDOFF, ...by(township, '2026-04-01') },
  {
    type: 'SendHandoff',
    handoffId: HANDOFF,
    ...by(actor(yingqian, 'registrar'), '2026-04-02'),
    receiver: organFact(water),
    documentNumber: '1',
    signedBy: [officerId('yq-a'), officerId('yq-b')],
  },
  { type: 'ReceiveHandoff', handoffId: HANDOFF, ...by(actor(water, 'registrar'), '2026-04-02'), goodsCount: 0, materialsCount: 2 },
];
const objected: readonly Any[] = [
  ...sent,
  {
    type: 'ObjectToHandoff',
    handoffId: HANDOFF,
    ...by(waterLeader, '2026-04-03'),
    ground: 'no-functional-jurisdiction',
    reasons: '属林地',
    legalBasis: '《森林法》',
    believedCompetent: forestry,
  },
];
const consulted: readonly Any[] = [
  ...objected,
  {
    type: 'RequestConsultation',
    consultationId: CONSULTATION,
    ...by(waterLeader, '2026-04-03'),
    kind: 'jurisdiction',
    sender: organFact(water),
    to: [organFact(yingqian), organFact(forestry)],
    question: '由谁管辖',
    facts: 'x',
    legalBasis: 'y',
    urgency: 'ordinary',
    handoffId: HANDOFF,
  },
  {
    type: 'DeclareFailed',
    consultationId: CONSULTATION,
    ...by(waterLeader, '2026-04-07'),
    views: [yingqian, water, forestry].map((organ) => ({ organ, view: '意见' })),
  },
];
const apply = (also: Partial<DisputeCommandOf<'ApplyForCoordination'>> = {}) =>
  step('ApplyForCoordination', waterLeader, '2026-04-08', {
    kind: 'both-decline',
    applicant: organFact(water),
    respondents: [organFact(yingqian), organFact(forestry)],
    superior,
    matter: '采砂',
    facts: 'x',
    claim: '由林业局管辖',
    legalBasis: '《行政处罚法》第二十五条',
    evidence: [],
    consultationId: CONSULTATION,
    ...also,
  });
const accept = step('AcceptApplication', officer, '2026-04-09', {});
const forward = step('ForwardDispute', officer, '2026-04-10', {});
const respond = (who = forestryLeader, day = '2026-04-13') => step('RespondToDispute', who, day, { position });
const missed = (day: string) => step('RecordMissedReplies', officer, day, {});
const draftOpinion = (competent: string = forestry, holder = competent, finding = competence(holder)) =>
  step('DraftOpinion', officer, '2026-04-14', { opinion: '属林地', competent: organFact(competent), competence: finding });
const sign = (who: ReturnType<typeof actor>) => step('SignOpinion', who, '2026-04-14', {});
const issue = step('IssueOpinion', officer, '2026-04-15', {});
const escalate = (to = government) =>
  step('EscalateDispute', officer, '2026-04-15', { to, draft: '建议由林业局管辖', proposed: organFact(forestry) });
const designate = (to: string = forestry, also: Partial<DisputeCommandOf<'DesignateJurisdiction'>> = {}) =>
  step('DesignateJurisdiction', county, '2026-04-16', {
    to: organFact(to),
    superior,
    between: [],
    matter: '采砂',
    legalBasis: '《行政处罚法》第二十五条第二款',
    documentNumber: '犹府指〔2026〕1号',
    competence: competence(to),
    successor: SUCCESSOR,
    ...also,
  });
const execute = (who = forestryLeader) => step('ConfirmExecution', who, '2026-04-17', { goods: [], measures: [] });

const decide = (command: Any, events: readonly CaseEvent[]): readonly CaseEvent[] => {
  const file = events.reduce(evolve, unopened);
  if ('disputeId' in command && 'bureau' in command) return dispute.decide(command, file);
  if ('consultationId' in command) return consultation.decide(command, file);
  return 'handoffId' in command ? caseTransfer.decide(command, file) : caseHandling.decide(command, file);
};
const history = (...commands: readonly Any[]): readonly CaseEvent[] =>
  commands.reduce<readonly CaseEvent[]>((events, command) => [...events, ...decide(command, events)], []);
const fileAfter = (...commands: readonly Any[]) => {
  const file = history(...commands).reduce(evolve, unopened);
  if (!file.opened) throw new Error('opened');
  return file;
};
const refusal = (command: Any, ...before: readonly Any[]): string | undefined => {
  try {
    decide(command, history(...before));
    return undefined;
  } catch (error) {
    return (error as { code?: string }).code;
  }
};

const applied = [...consulted, apply()];
const accepted = [...applied, accept];
const forwarded = [...accepted, forward];
const responded = [...forwarded, respond(), respond(township)];
const escalated = [...responded, escalate()];
const designated = [...escalated, designate()];

describe('applying for coordination', () => {
  const when = (also: Partial<DisputeCommandOf<'ApplyForCoordination'>>) => given(...history(...consulted)).when(apply(also));
  it('follows a consultation that failed', () => when({}).thenTypes('CoordinationApplied'));
  it('is harmless when repeated', () =>
    given(...history(...applied))
      .when(apply())
      .thenNothing());
  it('is refused to an organ that is no party to the file', () =>
    when({ actor: actor('sy-cg', 'leader') }).thenRejected('dispute/not-party'));
  it('is signed by a leader', () => when({ actor: actor(water, 'case-officer') }).thenRejected('dispute/role-not-entitled'));
  it('is refused before a consultation', () => {
    const { consultationId: _, ...without } = apply();
    given(...history(...objected))
      .when(without)
      .thenRejected('dispute/consultation-first', 'APL-25-2');
    given(...history(...objected))
      .when({ ...without, urgencyReason: 'harm-ongoing' })
      .thenTypes('CoordinationApplied');
  });
  it('is refused with an organ that was not consulted', () =>
    when({ respondents: [organFact('sy-cg')] }).thenRejected('dispute/consultation-with-others'));
  it('is refused against a team', () =>
    when({ respondents: [organFact('t', { kind: 'team', canHandOff: false })] }).thenRejected('dispute/team-is-no-organ', 'FC-4'));
  it('is refused where the register knows no common superior', () =>
    when({ superior: { sentence: '没有' } }).thenRejected('dispute/no-common-superior', 'APL-25-2'));
  it('is refused while another dispute is pending', () =>
    given(...history(...applied))
      .when(apply({ disputeId: 'd2' as never }))
      .thenRejected('dispute/another-pending'));
  it.each([
    ['citizen-remedy', 'SUP-33'],
    ['data-sharing', 'DAT-28'],
    ['power-division', 'SD-21'],
    ['personnel', undefined],
  ] as const)('points %s to its own way', (kind, basis) => when({ kind }).thenRejected(`dispute/${kind}`, basis));
  it('starts the time of the bureau', () =>
    expect(fileAfter(...applied).clocks.find(({ purpose }) => purpose === 'accept-dispute')?.organ).toBe(bureau));
});

describe('the bureau', () => {
  it('accepts, forwards to the other organs, and starts their time', () => {
    const file = fileAfter(...forwarded);
    expect(file.disputes[0]?.asked).toEqual([yingqian, forestry]);
    expect(file.clocks.filter(({ purpose, status }) => purpose === 'dispute-reply' && status === 'running')).toHaveLength(2);
  });
  it('declines only with reasons and the right way', () =>
    given(...history(...applied))
      .when(step('DeclineApplication', officer, '2026-04-09', { ground: 'not-same-level', reasons: 'x', route: ' ' }))
      .thenRejected('dispute/decline-needs-route'));
  it('cannot say that nobody consulted when somebody did', () =>
    given(...history(...applied))
      .when(step('DeclineApplication', officer, '2026-04-09', { ground: 'consultation-not-tried', reasons: 'x', route: 'y' }))
      .thenRejected('dispute/consultation-was-tried'));
  it('alone takes these steps', () =>
    given(...history(...applied))
      .when({ ...accept, actor: waterLeader })
      .thenRejected('dispute/not-the-bureau', 'SUP-7'));
  it('sends nobody who investigated the case', () =>
    given(...history(...applied))
      .when({ ...accept, actor: actor(bureau, 'dispute-officer', 'yq-a') })
      .thenRejected('dispute/officer-worked-on-case', 'SUP-8'));
  it('sends nobody of an organ in dispute', () =>
    given(...history(...applied))
      .when({ ...accept, actor: actor(water, 'dispute-officer') })
      .thenRejected('dispute/officer-of-a-party', 'SUP-8'));
  it('never designates', () =>
    given(...history(...escalated))
      .when({ ...designate(), actor: officer })
      .thenRejected('dispute/bureau-cannot-designate', 'SUP-13'));
  it('never edits the case', () =>
    expect(refusal({ type: 'AddEvidence', evidence: [], ...by(officer, '2026-04-10') } as unknown as Any, ...accepted)).toBe(
      'case/not-responsible',
    ));
  it('goes on without replies that are overdue, and says so', () =>
    given(...history(...forwarded, respond()))
      .when(missed('2026-04-21'))
      .thenTypes('DisputeRepliesMissed'));
  it('does not go on before they are', () =>
    given(...history(...forwarded))
      .when(missed('2026-04-20'))
      .thenRejected('dispute/replies-not-due'));
  it('hands the duty to decide to the superior, by the same date', () => {
    const settle = (...commands: readonly Any[]) => fileAfter(...commands).clocks.find(({ purpose }) => purpose === 'settle-dispute');
    const [before, after] = [settle(...responded), settle(...escalated)];
    expect([before?.organ, after?.organ, after?.status]).toEqual([bureau, government, 'running']);
    expect(after?.due).toEqual(before?.due);
  });
  it('escalates to the common superior and nobody else', () =>
    given(...history(...responded))
      .when(escalate(organFact('gz-zf').organ))
      .thenRejected('dispute/wrong-superior', 'SUP-42'));
});

describe('an interim measure', () => {
  const order = (lead = organFact(forestry)) =>
    step('OrderInterim', officer, '2026-04-09', { lead, measure: '制止开挖', reasons: '危害正在发生' });
  it('names who acts and leaves the case where it is', () => {
    const file = fileAfter(...accepted, order());
    expect(file.disputes[0]?.interim?.lead).toBe(forestry);
    expect(file.responsible).toBe(yingqian);
  });
  it('is refused in the name of a team', () =>
    given(...history(...accepted))
      .when(order(organFact('t', { kind: 'team', canHandOff: false })))
      .thenRejected('dispute/team-is-no-organ', 'FC-4'));
});

describe('an agreed opinion', () => {
  const signed = [...responded, draftOpinion(), sign(waterLeader), sign(township)];
  it('is signed by all', () => {
    given(...history(...signed))
      .when(issue)
      .thenRejected('dispute/not-signed-by-all');
    given(...history(...signed, sign(forestryLeader)))
      .when(issue)
      .thenTypes('CoordinationOpinionIssued');
  });
  it('gives no power', () =>
    given(...history(...responded))
      .when(draftOpinion(forestry, water))
      .thenRejected('dispute/no-such-power', 'APL-22'));
  it('may find that another item applies, and the file goes on under it', () => {
    const garden = competence(forestry, { item: itemCode('LY-001'), itemName: '改变林地用途(示例)', sectorRule: 'GENERAL' });
    const agreed = [...responded, draftOpinion(forestry, forestry, garden), sign(waterLeader), sign(township), sign(forestryLeader)];
    expect(fileAfter(...agreed).details.item).toBe('SL-001');
    const file = fileAfter(...agreed, issue);
    expect([file.details.item, file.details.itemName, file.competence?.sectorRule]).toEqual(['LY-001', '改变林地用途(示例)', 'GENERAL']);
    expect(file.responsible).toBe(yingqian);
  });
  it('opens the way for the handoff again', () =>
    expect(
      refusal(
        { type: 'WithdrawHandoff', handoffId: HANDOFF, reasons: 'x', partyTold: false, ...by(township, '2026-04-16') },
        ...signed,
        sign(forestryLeader),
        issue,
      ),
    ).toBeUndefined());
});

describe('while a dispute is pending', () => {
  const conclude = {
    type: 'ConcludeCase',
    ...by(township, '2026-04-10'),
    result: 'no-penalty',
    penalties: [],
    summary: 'x',
    organ: organFact(yingqian),
  } as const;
  const filed: readonly Any[] = [
    openCase(),
    {
      type: 'FileCase',
      ...by(township, '2026-04-02'),
      number: '1',
      officers: [officerFact('yq-a', yingqian), officerFact('yq-b', yingqian)],
    },
  ];
  const urgent = (() => {
    const { consultationId: _, ...without } = apply({ actor: township, applicant: organFact(yingqian), respondents: [organFact(water)] });
    return { ...without, urgencyReason: 'public-safety' } as const;
  })();
  const pending = [...filed, urgent];
  it('nobody sends the case on', () =>
    expect(refusal({ ...draftHandoff(), at: at('2026-04-10T10:00') }, openCase(), urgent)).toBe('handoff/dispute-pending'));
  it('nobody takes it', () =>
    expect(
      refusal({ type: 'AcceptHandoff', handoffId: HANDOFF, goods: [], measures: [], ...by(waterLeader, '2026-04-10') }, ...applied),
    ).toBe('handoff/dispute-pending'));
  it('nobody decides alone', () => expect(refusal(conclude, ...pending)).toBe('case/dispute-pending'));
  it('safety does not wait', () => expect(refusal({ ...conclude, safetyReason: '堤坝有险情' }, ...pending)).toBeUndefined());
  it('nobody closes the file or declines it', () => {
    expect(refusal({ type: 'CloseCase', reason: 'x', ...by(township, '2026-04-10') }, ...pending)).toBe('case/dispute-pending');
    expect(refusal({ type: 'DeclineFiling', reasons: 'x', ...by(township, '2026-04-10') }, openCase(), urgent)).toBe(
      'case/dispute-pending',
    );
  });
  it('harm is stopped all the same, and the measure and the limitation keep their clocks', () => {
    const stop: Any = {
      type: 'TakeMeasure',
      measure: { measureId: 'm1', kind: 'preservation', issuedBy: yingqian, object: '机具', from: at('2026-04-10T09:00') },
      ...by(actor(yingqian, 'case-officer'), '2026-04-10'),
    };
    const file = fileAfter(...pending, stop, designate(water));
    expect(file.clocks.filter(({ status }) => status === 'running').map(({ purpose }) => purpose)).toEqual(
      expect.arrayContaining(['preservation', 'limitation']),
    );
  });
});

describe('a designation', () => {
  it('moves the case in one fact, with the handoff and the clocks', () => {
    const file = fileAfter(...designated);
    expect(file.responsible).toBe(forestry);
    expect(file.handoffs.map(({ to, state }) => [to, state])).toEqual([
      [water, 'superseded'],
      [forestry, 'accepted'],
    ]);
    expect(file.clocks.filter(({ organ, status, purpose }) => organ === water && status === 'running' && purpose !== 'limitation')).toEqual(
      [],
    );
    expect(file.clocks.find(({ purpose }) => purpose === 'hand-over')?.organ).toBe(yingqian);
  });
  it('may find that another item applies, and the file goes on under it', () => {
    const found = competence(forestry, { item: itemCode('LY-001'), itemName: '改变林地用途(示例)', sectorRule: 'GENERAL' });
    const file = fileAfter(...escalated, designate(forestry, { competence: found }));
    expect([file.details.item, file.details.itemName, file.competence?.sectorRule]).toEqual(['LY-001', '改变林地用途(示例)', 'GENERAL']);
  });
  it('makes the addressee take the handoff in dispute', () =>
    expect(fileAfter(...escalated, designate(water)).handoffs.map(({ to, state }) => [to, state])).toEqual([[water, 'accepted']]));
  it('may leave the case with the sender', () => {
    const file = fileAfter(...escalated, designate(yingqian));
    expect([file.responsible, file.handoffs.map(({ state }) => state)]).toEqual([yingqian, ['superseded']]);
  });
  it('is for the common superior only', () =>
    given(...history(...escalated))
      .when(designate(forestry, { superior: { organ: organFact('gz-zf').organ, sentence: '市' } }))
      .thenRejected('dispute/not-common-superior', 'APL-25-2'));
  it('is for a leader of the government', () =>
    given(...history(...escalated))
      .when(designate(forestry, { actor: actor(government, 'leader') }))
      .thenRejected('dispute/role-not-entitled'));
  it('is refused to a party', () =>
    given(...history(...escalated))
      .when(designate(forestry, { actor: waterLeader }))
      .thenRejected('dispute/not-common-superior'));
  it('cannot name an abolished organ', () =>
    given(...history(...escalated))
      .when(designate(forestry, { to: organFact(forestry, { validTo: localDate('2026-03-20'), canHandOff: false }) }))
      .thenRejected('dispute/organ-abolished'));
  it('cannot name a team', () =>
    given(...history(...escalated))
      .when(designate(forestry, { to: organFact('t', { kind: 'team', canHandOff: false }) }))
      .thenRejected('dispute/team-is-no-organ'));
  it('is harmless when repeated, and refused when it says something else', () => {
    given(...history(...designated))
      .when(designate())
      .thenNothing();
    given(...history(...designated))
      .when(designate(water))
      .thenRejected('dispute/already-designated', 'APL-25-2');
  });
  it('may come without an application', () => {
    const direct = [...objected, designate(forestry, { between: [water] })];
    expect(fileAfter(...direct).responsible).toBe(forestry);
    expect(history(...direct).at(-1)?.data).toMatchObject({ direct: true, between: [yingqian, water, forestry] });
  });
  it('does not come beside a pending dispute', () =>
    given(...history(...accepted))
      .when(designate(forestry, { disputeId: 'd2' as never }))
      .thenRejected('dispute/another-pending'));
  it('binds: the organ designated may not send the case on', () =>
    expect(
      refusal(
        draftHandoff({ handoffId: 'h9' as never, actor: actor(forestry, 'case-officer'), sender: organFact(forestry) }),
        ...designated,
        execute(),
      ),
    ).toBe('handoff/no-onward-transfer'));
});

describe('what falls away with a designation', () => {
  const running = (...commands: readonly Any[]): readonly string[] =>
    fileAfter(...commands)
      .clocks.filter(({ status }) => status === 'running' || status === 'paused')
      .map(({ clock }) => clock);
  it('is the time to answer also of the organ designated, which need not answer any more', () => {
    const direct = [...sent, designate(water, { between: [] })];
    expect(running(...sent)).toContain(`answer:${HANDOFF}`);
    expect(running(...direct).filter((clock) => clock.endsWith(HANDOFF))).toEqual([]);
  });
  it('is the time to send on of a sender that shall keep the case', () => {
    expect(running(openCase())).toContain(`transfer-out:${yingqian}`);
    expect(running(openCase(), designate(yingqian))).not.toContain(`transfer-out:${yingqian}`);
  });
  it('is not the decision on a case that was filed and comes back: it is due on the old day', () => {
    const filing: Any = {
      type: 'FileCase',
      ...by(township, '2026-04-02'),
      number: '1',
      officers: [officerFact('yq-a', yingqian), officerFact('yq-b', yingqian)],
    };
    const away = [openCase(), filing, designate(forestry), execute()];
    expect(running(...away)).not.toContain(`decide:${yingqian}`);
    expect(running(...away, designate(yingqian, { disputeId: 'd2' as never }))).toContain(`decide:${yingqian}`);
  });
});

describe('a second designation', () => {
  it('waits for the first to be carried out, also upon a new application', () => {
    const again = apply({ disputeId: 'd2' as never });
    const second = designate(water, { disputeId: 'd2' as never });
    expect(refusal(second, ...designated, again)).toBe('dispute/designation-not-executed');
    expect(refusal(second, ...designated, execute(), again)).toBeUndefined();
  });
  it('is the only way from an organ designated: it gives nothing back to an entrusting organ', () => {
    const [holder] = competence(forestry).holders;
    if (holder === undefined) throw new Error('a holder');
    const giveBack: Any = {
      type: 'ReturnEntrustedCase',
      ...by(forestryLeader, '2026-04-18'),
      to: water,
      competence: competence(forestry, { holders: [{ ...holder, powerSource: 'entrusted', entrustedBy: water }] }),
      reason: 'x',
    };
    expect(refusal(giveBack, ...designated, execute())).toBe('case/received-by-designation');
  });
});

describe('executing a designation', () => {
  it('is confirmed by the organ designated, and starts its check', () => {
    const file = fileAfter(...designated, execute());
    expect(file.disputes[0]?.state).toBe('executed');
    expect(file.clocks.find(({ clock }) => clock === `check-lead:${SUCCESSOR}`)?.status).toBe('running');
    expect(file.clocks.find(({ purpose }) => purpose === 'hand-over')?.status).toBe('met');
  });
  it('is confirmed by nobody else', () =>
    given(...history(...designated))
      .when(execute(waterLeader))
      .thenRejected('dispute/not-designated'));
  it('lets the case be filed and fed back to the sender', () => {
    const filing: Any = {
      type: 'FileCase',
      ...by(forestryLeader, '2026-04-20'),
      number: '1',
      officers: [officerFact('ly-a', forestry), officerFact('ly-b', forestry)],
    };
    const feedBack: Any = { type: 'FeedBackFiling', handoffId: SUCCESSOR, content: 'x', ...by(forestryLeader, '2026-04-20') };
    expect(fileAfter(...designated, execute(), filing, feedBack).handoffs.at(-1)?.filingFedBack).toBe(true);
  });
});

describe('filing before the execution is confirmed', () => {
  it('leaves nothing to check', () => {
    const filing: Any = {
      type: 'FileCase',
      ...by(forestryLeader, '2026-04-16'),
      number: '1',
      officers: [officerFact('ly-a', forestry), officerFact('ly-b', forestry)],
    };
    const file = fileAfter(...designated, filing, execute());
    expect(file.clocks.filter(({ clock, status }) => clock === `check-lead:${SUCCESSOR}` && status === 'running')).toEqual([]);
    expect(file.handoffs.at(-1)?.acceptedGoods).toEqual([]);
  });
});

describe('other ends', () => {
  it('an opinion after 转编办 ends the time to forward, which nobody needs any more', () => {
    const routed = [...accepted, step('RouteToStaffingOffice', officer, '2026-04-10', { reasons: 'x' }), draftOpinion()];
    const file = fileAfter(...routed, sign(waterLeader), sign(township), sign(forestryLeader), issue);
    expect(file.clocks.find(({ purpose }) => purpose === 'forward-dispute')?.status).toBe('cancelled');
  });
  it('the applicant withdraws', () =>
    given(...history(...accepted))
      .when(step('WithdrawApplication', waterLeader, '2026-04-10', { reasons: 'x' }))
      .thenTypes('ApplicationWithdrawn'));
  it('a suspension stops the time for the opinion, not the dispute', () => {
    const file = fileAfter(...responded, step('SuspendDispute', officer, '2026-04-14', { reasons: 'x' }));
    expect(file.clocks.find(({ purpose }) => purpose === 'settle-dispute')?.status).toBe('paused');
    expect(
      refusal(draftHandoff({ handoffId: 'h9' as never }), ...responded, step('SuspendDispute', officer, '2026-04-14', { reasons: 'x' })),
    ).toBe('handoff/dispute-pending');
  });
  it('comes back to where it was', () =>
    expect(
      fileAfter(
        ...responded,
        step('SuspendDispute', officer, '2026-04-14', { reasons: 'x' }),
        step('ResumeDispute', officer, '2026-04-15', {}),
      ).disputes[0]?.state,
    ).toBe('responded'));
  it('a gap of the lists goes to the staffing office and on to the government', () => {
    const routed = [...responded, step('RouteToStaffingOffice', officer, '2026-04-14', { reasons: 'x' })];
    expect(fileAfter(...routed, escalate()).disputes[0]?.state).toBe('escalated');
  });
});
