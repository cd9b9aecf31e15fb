import { officerId } from '../../kernel/ids.js';
import { localDate } from '../../kernel/time.js';
import { type CaseEvent, type Measure, evolve, unopened } from '../../case-file/index.js';
import { caseHandling } from '../../case-handling/domain/decider.js';
import type { HandlingCommand } from '../../case-handling/domain/commands.js';
import {
  CASE,
  HANDOFF,
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
} from '../../../test/support/case-fixtures.js';
import { specificationFor } from '../../../test/support/specification.js';
import type { HandoffCommand, HandoffCommandOf } from './commands.js';
import { caseTransfer } from './decider.js';

const { given } = specificationFor(caseTransfer);

type Plain<T extends HandoffCommand['type']> = Omit<HandoffCommandOf<T>, 'type' | 'handoffId' | 'due' | 'at' | 'actor'>;
const step = <T extends HandoffCommand['type']>(type: T, by: ReturnType<typeof actor>, day: string, rest: Plain<T>): HandoffCommand =>
  ({
    type,
    handoffId: HANDOFF,
    actor: by,
    at: at(`${day}T10:00`),
    due: duesFrom(at(`${day}T10:00`)),
    ...rest,
  }) as unknown as HandoffCommand;

const leader = actor(yingqian, 'leader');
const desk = actor(yingqian, 'registrar');
const waterDesk = actor(water, 'registrar');
const waterLeader = actor(water, 'leader');
const waterOfficer = actor(water, 'case-officer');

const submit = step('SubmitHandoff', actor(yingqian, 'case-officer'), '2026-04-01', {});
const approve = step('ApproveHandoff', leader, '2026-04-01', {});
const send = step('SendHandoff', desk, '2026-04-02', {
  receiver: organFact(water),
  documentNumber: '犹营移〔2026〕1号',
  signedBy: [officerId('yq-a'), officerId('yq-b')],
});
const receive = step('ReceiveHandoff', waterDesk, '2026-04-02', { goodsCount: 0, materialsCount: 2 });
const requestSupplement = step('RequestSupplement', waterOfficer, '2026-04-03', { missing: ['方量测算'], reason: '缺少方量' });
const supplement = step('ProvideSupplement', actor(yingqian, 'case-officer'), '2026-04-08', { provided: ['方量测算'] });
const accept = step('AcceptHandoff', waterLeader, '2026-04-09', { goods: [], measures: [] });
const object = step('ObjectToHandoff', waterLeader, '2026-04-03', {
  ground: 'no-functional-jurisdiction',
  reasons: '属林地',
  legalBasis: '《森林法》第七十三条',
  believedCompetent: forestry,
});
const record = {
  heldAt: at('2026-04-07T10:00'),
  senderAttendees: ['甲样'],
  receiverAttendees: ['乙试'],
  views: '各方意见',
  outcome: '同意退回',
};
const proposeReturn = step('ProposeReturn', waterLeader, '2026-04-07', { record });
const agreeReturn = step('AgreeReturn', leader, '2026-04-08', {});
const withdraw = step('WithdrawHandoff', leader, '2026-04-03', { reasons: '本镇有权处理', partyTold: false });
const close = step('CloseSenderCase', leader, '2026-04-10', { reason: '已移送' });

/** Runs commands of both mechanisms one after the other and answers the history. */
const history = (...commands: readonly (HandoffCommand | HandlingCommand)[]): readonly CaseEvent[] =>
  commands.reduce<readonly CaseEvent[]>((events, command) => {
    const state = events.reduce(evolve, unopened);
    const facts = 'handoffId' in command ? caseTransfer.decide(command, state) : caseHandling.decide(command, state);
    return [...events, ...facts];
  }, []);
const responsible = (...commands: readonly (HandoffCommand | HandlingCommand)[]): string | undefined => {
  const file = history(...commands).reduce(evolve, unopened);
  return file.opened ? file.responsible : undefined;
};
const clock = (id: string, ...commands: readonly (HandoffCommand | HandlingCommand)[]) => {
  const file = history(...commands).reduce(evolve, unopened);
  return file.opened ? file.clocks.find(({ clock: name }) => name === id) : undefined;
};

const drafted = [openCase(), draftHandoff()] as const;
const sent = [...drafted, submit, approve, send] as const;
const received = [...sent, receive] as const;
const accepted = [...received, accept] as const;
const objected = [...received, object] as const;

describe('drafting a handoff', () => {
  const when = (also: Partial<HandoffCommandOf<'DraftHandoff'>>) => given(...history(openCase())).when(draftHandoff(also));
  it('attaches the finding of competence and both officers', () => when({}).thenTypes('HandoffDrafted'));
  it('is refused to itself', () => when({ receiver: organFact(yingqian) }).thenRejected('handoff/to-itself'));
  it('is refused to a team, which is no organ', () =>
    when({ receiver: organFact('360724104-zfd', { kind: 'team', canHandOff: false }) }).thenRejected('handoff/team-is-no-organ', 'FC-4'));
  it('is refused from a team, which is no organ', () =>
    when({ sender: organFact(yingqian, { kind: 'team', canHandOff: false }) }).thenRejected('handoff/team-is-no-organ'));
  it('is refused to the industrial park', () =>
    when({ receiver: organFact('sy-gyy', { kind: 'park', canHandOff: false }) }).thenRejected('handoff/park-is-no-organ'));
  it('is refused to an abolished organ', () =>
    when({ receiver: organFact('sy-zsb', { validTo: localDate('2026-03-20') }) }).thenRejected('handoff/organ-abolished'));
  it('is refused to an organ that is not there yet', () =>
    when({ receiver: organFact(water, { validFrom: localDate('2026-09-01') }) }).thenRejected('handoff/organ-not-established'));
  it('points to the criminal transfer for the police', () =>
    when({ receiver: organFact('sy-ga', { kind: 'police' }) }).thenRejected('handoff/police-needs-criminal-transfer'));
  it('needs two officers', () =>
    when({ content: content({ officers: [officerFact('yq-a', yingqian)] }) }).thenRejected('officers/two-needed', 'APL-42'));
  it('needs two different officers', () =>
    when({ content: content({ officers: [officerFact('yq-a', yingqian), officerFact('yq-a', yingqian)] }) }).thenRejected(
      'officers/same-twice',
      'APL-42',
    ));
  it('refuses a certificate that ended yesterday', () =>
    when({
      content: content({
        officers: [
          officerFact('yq-a', yingqian),
          officerFact('yq-c', yingqian, {
            certificate: { number: 'Z', validFrom: localDate('2020-01-01'), validTo: localDate('2026-03-31') },
          }),
        ],
      }),
    }).thenRejected('officers/certificate-expired', 'APL-42'));
  it('refuses auxiliary staff as second officer', () =>
    when({
      content: content({ officers: [officerFact('yq-a', yingqian), officerFact('fz', yingqian, { auxiliary: true })] }),
    }).thenRejected('officers/auxiliary', 'APL-42'));
  it('refuses officers of another organ', () =>
    when({ content: content({ officers: [officerFact('yq-a', yingqian), officerFact('sl-a', water)] }) }).thenRejected(
      'officers/other-organ',
      'APL-42',
    ));
  it('asks why another organ than the proposed one', () =>
    when({ receiver: organFact(forestry) }).thenRejected('handoff/receiver-reason-needed'));
  it('refuses an organ whose list says 配合', () =>
    when({
      receiver: organFact('360724104'),
      content: content({
        receiverReason: '试试',
        competence: competence(water, {
          assisting: [{ ...competence('360724104').holders[0], organ: organFact('360724104').organ } as never],
        }),
      }),
    }).thenRejected('handoff/assist-only'));
  it('refuses to send an entrusted item to the organ that entrusted it', () =>
    when({
      content: content({
        competence: competence(water, {
          holders: [
            {
              organ: yingqian,
              organName: '营前镇',
              listClass: 'basic',
              powerSource: 'entrusted',
              entrustedBy: water,
              basis: '委托',
              validFrom: localDate('2025-01-01'),
            },
          ],
        }),
      }),
    }).thenRejected('handoff/entrusted-internal-return', 'APL-20'));
  it('asks the reason for urgency', () =>
    when({ content: content({ urgency: 'urgent' }) }).thenRejected('handoff/urgency-reason-needed', 'FC-1b'));
  it('shortens the time to 24 hours in the urgent lane', () =>
    expect(
      clock(
        `transfer-out:${yingqian}`,
        openCase(),
        draftHandoff({
          content: content({ urgency: 'urgent', urgencyReason: 'harm-ongoing' }),
          due: duesFrom(at('2026-04-01T09:00'), at('2026-04-02T09:00')),
        }),
      )?.due.due,
    ).toBe(at('2026-04-02T09:00')));
  it('needs a fate for every line of the goods list', () =>
    given(...history(openCase({ goods: [{ goodsId: 'g1', name: '挖掘机', quantity: 1, unit: '台', storedAt: '镇政府' }] })))
      .when(draftHandoff())
      .thenRejected('handoff/goods-unaccounted', 'FC-2'));
  it('lets proceeds travel with goods that were sold', () =>
    given(...history(openCase({ goods: [{ goodsId: 'g1', name: '水果', quantity: 42, unit: '千克', storedAt: '-', proceedsFen: 8600 }] })))
      .when(draftHandoff({ content: content({ goods: [{ goodsId: 'g1', fate: 'released' }] }) }))
      .thenRejected('handoff/proceeds-must-travel', 'FC-2'));
  it('is refused to an organ that is not responsible', () =>
    given(...history(openCase()))
      .when(draftHandoff({ actor: actor(forestry, 'case-officer') }))
      .thenRejected('handoff/not-responsible'));
  it('is refused to a registrar', () => when({ actor: actor(yingqian, 'registrar') }).thenRejected('handoff/role-not-entitled'));
  it('is refused while another handoff is open', () =>
    given(...history(...drafted))
      .when(draftHandoff({ handoffId: 'other' as never }))
      .thenRejected('handoff/another-open'));
  it('is refused when a crime is suspected', () =>
    given(...history(openCase(), { type: 'SuspectCrime', actor: leader, at: at('2026-04-01T11:00'), due: {}, facts: '数额巨大' }))
      .when(draftHandoff())
      .thenRejected('handoff/crime-suspected', 'CRM-5b'));
  it('is harmless when repeated', () =>
    given(...history(...drafted))
      .when(draftHandoff())
      .thenNothing());
});

describe('approving a handoff', () => {
  const submitted = [...drafted, submit] as const;
  it('is for a leader', () =>
    given(...history(...submitted))
      .when(approve)
      .thenTypes('HandoffApproved'));
  it('is refused to the drafter', () =>
    given(...history(...submitted))
      .when(step('ApproveHandoff', actor(yingqian, 'leader', `${yingqian}-case-officer`), '2026-04-01', {}))
      .thenRejected('handoff/drafter-cannot-approve'));
  it('is refused to a case officer', () =>
    given(...history(...submitted))
      .when(step('ApproveHandoff', actor(yingqian, 'case-officer', 'x'), '2026-04-01', {}))
      .thenRejected('handoff/role-not-entitled'));
  it('is refused to the receiver', () =>
    given(...history(...submitted))
      .when(step('ApproveHandoff', waterLeader, '2026-04-01', {}))
      .thenRejected('handoff/not-sender'));
  it('may be refused with reasons, which ends the handoff', () =>
    given(...history(...submitted))
      .when(step('RejectHandoff', leader, '2026-04-01', { reasons: '本镇办理' }))
      .thenTypes('HandoffRejected'));
});

describe('submitting a handoff', () => {
  it('needs what a case must bring', () =>
    given(...history(openCase(), draftHandoff({ content: content({ materials: [] }) })))
      .when(submit)
      .thenRejected('handoff/materials-missing'));
  it('needs less for a lead', () =>
    given(
      ...history(
        openCase({ details: { ...details, subject: 'lead' } }),
        draftHandoff({
          content: content({
            materials: [
              { kind: 'source-material', name: '巡查记录', copies: 1 },
              { kind: 'evidence', name: '照片', copies: 6 },
            ],
          }),
        }),
      ),
    )
      .when(submit)
      .thenTypes('HandoffSubmitted'));
});

describe('sending a handoff', () => {
  const approved = [...drafted, submit, approve] as const;
  it('needs the signatures of both named officers', () =>
    given(...history(...approved))
      .when(
        step('SendHandoff', desk, '2026-04-02', {
          receiver: organFact(water),
          documentNumber: '1',
          signedBy: [officerId('yq-a'), officerId('yq-z')],
        }),
      )
      .thenRejected('handoff/two-signatures', 'FC-2'));
  it('is refused when the receiver was abolished meanwhile', () =>
    given(...history(...approved))
      .when(
        step('SendHandoff', desk, '2026-04-02', {
          receiver: organFact(water, { validTo: localDate('2026-04-01') }),
          documentNumber: '1',
          signedBy: [officerId('yq-a'), officerId('yq-b')],
        }),
      )
      .thenRejected('handoff/organ-abolished'));
  it('ends the time to transfer and starts the time to sign', () => {
    expect(clock(`transfer-out:${yingqian}`, ...sent)).toMatchObject({ status: 'met', late: false });
    expect(clock(`receipt:${HANDOFF}`, ...sent)).toMatchObject({ status: 'running', organ: water });
  });
  it('leaves the sender responsible', () => expect(responsible(...sent)).toBe(yingqian));
});

describe('signing for a handoff', () => {
  it('is not acceptance', () => expect(responsible(...received)).toBe(yingqian));
  it('is refused to any other organ', () =>
    given(...history(...sent))
      .when(step('ReceiveHandoff', actor(forestry, 'registrar'), '2026-04-02', { goodsCount: 0, materialsCount: 2 }))
      .thenRejected('handoff/not-addressee'));
  it('asks for a note when the count differs', () =>
    given(...history(...sent))
      .when(step('ReceiveHandoff', waterDesk, '2026-04-02', { goodsCount: 1, materialsCount: 2 }))
      .thenRejected('handoff/count-differs', 'FC-2'));
  it('starts the check of a lead at once, of a case only at acceptance', () => {
    expect(clock(`check-lead:${HANDOFF}`, ...received)).toBeUndefined();
    expect(clock(`check-lead:${HANDOFF}`, ...accepted)).toMatchObject({ status: 'running', organ: water });
  });
});

describe('asking for a supplement', () => {
  it('stops the time to answer', () =>
    expect(clock(`answer:${HANDOFF}`, ...received, requestSupplement)).toMatchObject({ status: 'paused' }));
  it('restarts it when everything is there', () =>
    expect(clock(`answer:${HANDOFF}`, ...received, requestSupplement, supplement)).toMatchObject({
      status: 'running',
      due: { startedAt: at('2026-04-08T10:00') },
    }));
  it('is allowed once', () =>
    given(...history(...received, requestSupplement, supplement))
      .when(requestSupplement)
      .thenRejected('handoff/supplement-once', 'DAT-21d'));
  it('is not for a registrar', () =>
    given(...history(...received))
      .when(step('RequestSupplement', waterDesk, '2026-04-03', { missing: ['x'], reason: 'y' }))
      .thenRejected('handoff/role-not-entitled'));
  it('does not keep the receiver from accepting with a note of what is missing', () =>
    given(...history(...received, requestSupplement))
      .when(step('AcceptHandoff', waterLeader, '2026-04-10', { goods: [], measures: [], defects: '缺方量' }))
      .thenTypes('HandoffAccepted'));
});

const preservation: Measure = {
  measureId: 'm1',
  kind: 'preservation',
  issuedBy: yingqian,
  object: '采砂机具',
  from: at('2026-04-01T09:30'),
};
const withGoods = {
  ...openCase({
    goods: [{ goodsId: 'g1', name: '采砂机具', quantity: 1, unit: '台', storedAt: '镇政府' }],
    measures: [preservation],
    measureDue: { m1: duesFrom(at('2026-04-01T11:00')) },
  }),
};
const loaded = [
  withGoods,
  draftHandoff({
    content: content({
      goods: [{ goodsId: 'g1', fate: 'handed-over' }],
      materials: [...content().materials, { kind: 'goods-list', name: '涉案物品清单', copies: 1 }],
    }),
  }),
  submit,
  approve,
  send,
  step('ReceiveHandoff', waterDesk, '2026-04-02', { goodsCount: 1, materialsCount: 3 }),
] as const;

describe('accepting a handoff', () => {
  it('makes the receiver responsible', () => expect(responsible(...accepted)).toBe(water));
  it('is harmless when repeated', () =>
    given(...history(...accepted))
      .when(accept)
      .thenNothing());
  it('is refused to any other organ', () =>
    given(...history(...received))
      .when(step('AcceptHandoff', actor(forestry, 'leader'), '2026-04-09', { goods: [], measures: [] }))
      .thenRejected('handoff/not-addressee'));
  it('is refused before the handoff is signed for', () =>
    given(...history(...sent))
      .when(accept)
      .thenRejected('handoff/wrong-state'));
  it('is not for a registrar', () =>
    given(...history(...received))
      .when(step('AcceptHandoff', waterDesk, '2026-04-09', { goods: [], measures: [] }))
      .thenRejected('handoff/role-not-entitled'));
  it('needs every line of goods countersigned', () =>
    given(...history(...loaded))
      .when(step('AcceptHandoff', waterLeader, '2026-04-09', { goods: [], measures: [] }))
      .thenRejected('handoff/goods-not-countersigned', 'FC-2'));
  it('needs every running measure addressed', () =>
    given(...history(...loaded))
      .when(step('AcceptHandoff', waterLeader, '2026-04-09', { goods: [{ goodsId: 'g1', asListed: true }], measures: [] }))
      .thenRejected('handoff/measure-unaddressed'));
  it('records what becomes of goods and measures', () =>
    given(...history(...loaded))
      .when(
        step('AcceptHandoff', waterLeader, '2026-04-09', {
          goods: [{ goodsId: 'g1', asListed: true }],
          measures: [{ measureId: 'm1', decision: 'reissue' }],
        }),
      )
      .thenTypes('HandoffAccepted'));
  it('needs a note for goods that are not as listed', () =>
    given(...history(...loaded))
      .when(
        step('AcceptHandoff', waterLeader, '2026-04-09', {
          goods: [{ goodsId: 'g1', asListed: false }],
          measures: [{ measureId: 'm1', decision: 'continue' }],
        }),
      )
      .thenRejected('handoff/difference-needs-note', 'FC-2'));
});

describe('the duties of an organ that filed the case and handed it on', () => {
  const filed: HandlingCommand = {
    type: 'FileCase',
    actor: leader,
    at: at('2026-04-01T12:00'),
    due: duesFrom(at('2026-04-01T12:00')),
    number: '1',
    officers: [officerFact('yq-a', yingqian), officerFact('yq-b', yingqian)],
  };
  const onTheWay = [openCase(), filed, draftHandoff(), submit, approve, send, receive] as const;
  it('last until acceptance', () => expect(clock(`decide:${yingqian}`, ...onTheWay)).toMatchObject({ status: 'running' }));
  it('end with it', () => expect(clock(`decide:${yingqian}`, ...onTheWay, accept)).toMatchObject({ status: 'cancelled' }));
});

describe('passing a received case on', () => {
  it('is refused, with the sector rule', () =>
    given(...history(...accepted))
      .when(
        draftHandoff({
          handoffId: 'h2' as never,
          actor: actor(water, 'case-officer'),
          sender: organFact(water),
          receiver: organFact(forestry),
          content: content({ officers: [officerFact('sl-a', water), officerFact('sl-b', water)] }),
        }),
      )
      .thenRejected('handoff/no-onward-transfer', 'APL-25-2'));
  it('is refused before it is taken, too', () =>
    given(...history(openCase(), draftHandoff(), submit, approve, send, receive))
      .when(draftHandoff({ handoffId: 'h2' as never, actor: actor(water, 'case-officer') }))
      .thenRejected('handoff/no-onward-transfer', 'APL-25-2'));
  it('names the article of market regulation where its power is used', () => {
    const finding = competence(water, { sectorRule: 'SAMR' });
    const file = history(openCase({ competence: finding }), draftHandoff(), submit, approve, send, receive, accept);
    given(...file)
      .when(draftHandoff({ handoffId: 'h2' as never, actor: actor(water, 'case-officer') }))
      .thenRejected('handoff/no-onward-transfer', 'SAMR-14');
  });
});

describe('objecting to a handoff', () => {
  it('leaves the sender responsible and starts the talks', () => {
    expect(responsible(...objected)).toBe(yingqian);
    expect(clock(`negotiate:${HANDOFF}`, ...objected)).toMatchObject({ status: 'running' });
  });
  it('is refused when it names the objector itself', () =>
    given(...history(...received))
      .when(
        step('ObjectToHandoff', waterLeader, '2026-04-03', {
          ground: 'power-recalled',
          reasons: 'x',
          legalBasis: 'y',
          believedCompetent: water,
        }),
      )
      .thenRejected('handoff/objection-names-itself'));
  it('may end in acceptance after talks', () =>
    expect(history(...objected, accept).at(-1)).toMatchObject({ type: 'HandoffAccepted', data: { afterConsultation: true } }));
  it('may end in a return that both leaders sign', () =>
    expect(history(...objected, proposeReturn, agreeReturn).at(-1)).toMatchObject({
      type: 'HandoffReturnedByAgreement',
      data: { signedBy: [waterLeader.officerId, leader.officerId] },
    }));
  it('never ends in a one-sided return', () =>
    given(...history(...objected, proposeReturn))
      .when(step('AgreeReturn', waterLeader, '2026-04-08', {}))
      .thenRejected('handoff/return-needs-other-side'));
  it('needs a record of both sides for a return', () =>
    given(...history(...objected))
      .when(step('ProposeReturn', waterLeader, '2026-04-07', { record: { ...record, senderAttendees: [] } }))
      .thenRejected('handoff/record-needs-both-sides'));
  it('does not let the matter come to the same organ again', () =>
    given(...history(...objected, proposeReturn, agreeReturn))
      .when(draftHandoff({ handoffId: 'h2' as never }))
      .thenRejected('handoff/ping-pong', 'APL-25-2'));
  it('lets the sender turn to another organ', () =>
    given(...history(...objected, proposeReturn, agreeReturn))
      .when(draftHandoff({ handoffId: 'h2' as never, receiver: organFact(forestry), content: content({ receiverReason: '经协商' }) }))
      .thenTypes('HandoffDrafted'));
  it('sees the same matter come back in another file', () =>
    given(...history(openCase()))
      .when(draftHandoff({ cameFrom: [CASE] }))
      .thenRejected('handoff/ping-pong'));
});

describe('recalling a handoff', () => {
  it('is open until acceptance and stops every clock of the answer', () => {
    expect(clock(`answer:${HANDOFF}`, ...received, withdraw)).toMatchObject({ status: 'cancelled' });
    expect(responsible(...received, withdraw)).toBe(yingqian);
  });
  it('is refused after acceptance', () =>
    given(...history(...accepted))
      .when(withdraw)
      .thenRejected('handoff/withdraw-after-acceptance'));
  it('needs the party told when it was notified', () =>
    given(...history(...sent, step('NotifyPartyOfTransfer', desk, '2026-04-02', { method: '直接送达' })))
      .when(withdraw)
      .thenRejected('handoff/party-must-be-told'));
  it('is refused to the receiver', () =>
    given(...history(...received))
      .when(step('WithdrawHandoff', waterLeader, '2026-04-03', { reasons: 'x', partyTold: false }))
      .thenRejected('handoff/not-sender'));
});

describe('notifying the party', () => {
  it('needs a known party', () =>
    given(...history(openCase({ parties: [] }), draftHandoff(), submit, approve, send))
      .when(step('NotifyPartyOfTransfer', desk, '2026-04-02', { method: '公告' }))
      .thenRejected('handoff/no-known-party'));
});

const fileIt: HandlingCommand = {
  type: 'FileCase',
  actor: waterLeader,
  at: at('2026-04-22T10:00'),
  due: duesFrom(at('2026-04-22T10:00')),
  number: '犹水立〔2026〕1号',
  officers: [officerFact('sl-a', water), officerFact('sl-b', water)],
};
const conclude: HandlingCommand = {
  type: 'ConcludeCase',
  actor: waterLeader,
  at: at('2026-05-20T10:00'),
  due: duesFrom(at('2026-05-20T10:00')),
  result: 'penalty',
  penalties: ['fine'],
  fineFen: 500_000,
  decisionNumber: '犹水罚〔2026〕1号',
  summary: '罚款',
  organ: organFact(water),
};
const feedBackFiling = step('FeedBackFiling', waterDesk, '2026-04-23', { content: '已立案' });
const feedBackResult = step('FeedBackResult', waterDesk, '2026-05-21', { content: '已处罚' });

describe('telling the sender', () => {
  it('of the filing decision, within its clock', () =>
    expect(clock(`feedback-filing:${water}`, ...accepted, fileIt, feedBackFiling)).toMatchObject({ status: 'met' }));
  it('only once there is a filing decision', () =>
    given(...history(...accepted))
      .when(feedBackFiling)
      .thenRejected('handoff/wrong-state'));
  it('of the result only once there is one', () =>
    given(...history(...accepted, fileIt))
      .when(feedBackResult)
      .thenRejected('handoff/not-concluded'));
  it('of a refusal to file ends the handoff', () => {
    const declined: HandlingCommand = {
      type: 'DeclineFiling',
      actor: waterLeader,
      at: at('2026-04-22T10:00'),
      due: duesFrom(at('2026-04-22T10:00')),
      reasons: '情节轻微',
    };
    const file = history(...accepted, close, declined, feedBackFiling).reduce(evolve, unopened);
    expect(file.opened && file.handoffs[0]?.state).toBe('closed');
  });
});

describe('telling the sender of the result first', () => {
  it('leaves no duty to tell of the filing', () =>
    expect(clock(`feedback-filing:${water}`, ...accepted, fileIt, conclude, feedBackResult)).toMatchObject({ status: 'cancelled' }));
});

describe('closing the sender case', () => {
  it('is refused before acceptance', () =>
    given(...history(...received))
      .when(close)
      .thenRejected('handoff/close-before-acceptance', 'MWR-56'));
  it('is open after acceptance', () =>
    given(...history(...accepted))
      .when(close)
      .thenTypes('SenderCaseClosed'));
  it('closes the handoff once the result is back', () => {
    const file = history(...accepted, close, fileIt, feedBackFiling, conclude, feedBackResult).reduce(evolve, unopened);
    expect(file.opened && file.handoffs[0]?.state).toBe('closed');
  });
});

describe('suspecting a crime on the way', () => {
  const convert = step('ConvertToCriminal', leader, '2026-04-03', { facts: '采砂价值达到追诉标准' });
  it('stops the handoff', () => expect(clock(`answer:${HANDOFF}`, ...received, convert)).toMatchObject({ status: 'cancelled' }));
  it('ends the time to send on', () =>
    expect(clock(`transfer-out:${yingqian}`, ...drafted, convert)).toMatchObject({ status: 'cancelled' }));
  it('bars every other handoff', () =>
    given(...history(...received, convert))
      .when(draftHandoff({ handoffId: 'h2' as never }))
      .thenRejected('handoff/crime-suspected'));
});
