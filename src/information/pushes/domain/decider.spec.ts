import { actor, at, forestry, organFact, water, yingqian } from '../../../../test/support/case-fixtures.js';
import { specificationFor } from '../../../../test/support/specification.js';
import type { DueDate } from '../../../kernel/due-date.js';
import type { Event } from '../../../kernel/event.js';
import { caseId, itemCode, officerId, shareId } from '../../../kernel/ids.js';
import type { PushCommandOf } from './commands.js';
import { pushes } from './decider.js';
import type { PushContent, PushMatter } from './events.js';
import { isMajorPenalty } from './major-penalty.js';
import { matches, recipientsOf } from './matching.js';

const { given } = specificationFor(pushes);

const SHARE = shareId('00000000-0000-4000-8000-000000000001');
const OTHER = shareId('00000000-0000-4000-8000-000000000002');
const sand = { code: itemCode('SL-01'), name: '未经批准采砂' };
const matter: PushMatter = { kind: 'penalty', item: sand, place: yingqian };
const content: PushContent = {
  title: '处罚抄告',
  text: '主要违法事实：未经批准采砂。',
  documentNumber: '犹水罚〔2026〕1号',
  party: { kind: 'person', name: '李样乙(虚构)' },
};
const due = (rule: string, end: string): DueDate => ({
  rule,
  ruleVersion: 1,
  length: 5,
  unit: 'working-day',
  startedAt: at('2026-09-07T09:00'),
  due: at(`${end}T23:59`),
  provisional: false,
  derivation: [],
});
const waterLeader = actor(water, 'leader');
const waterOffice = { ...actor(water, 'data-office-head'), officerId: officerId('00000000-0000-4000-8000-00000000aaaa') };
const step = { shareId: SHARE, at: at('2026-09-08T09:00') };

const draft: PushCommandOf<'DraftPush'> = {
  type: 'DraftPush',
  ...step,
  actor: waterLeader,
  matter,
  content,
  factAt: at('2026-09-07T09:00'),
  due: due('CC-19a', '2026-09-14'),
};
const history = (...commands: Parameters<typeof pushes.decide>[0][]): readonly Event[] => {
  const events: Event[] = [];
  for (const command of commands) events.push(...pushes.decide(command, events.reduce(pushes.evolve, pushes.initial)));
  return events;
};
const send: PushCommandOf<'SendPush'> = {
  type: 'SendPush',
  ...step,
  actor: waterOffice,
  to: [{ organ: yingqian, subscription: OTHER }, { organ: forestry }],
  organs: [organFact(forestry)],
};
const acknowledge: PushCommandOf<'AcknowledgePush'> = { type: 'AcknowledgePush', ...step, actor: actor(yingqian, 'registrar') };
const correct: PushCommandOf<'CorrectPush'> = {
  type: 'CorrectPush',
  ...step,
  actor: waterOffice,
  reason: '文号有误',
  content: { ...content, documentNumber: '犹水罚〔2026〕2号' },
};
const duty: PushCommandOf<'RecordPushDuty'> = {
  type: 'RecordPushDuty',
  ...step,
  organ: water,
  matter,
  content,
  factAt: at('2026-09-07T09:00'),
  due: due('CC-19a', '2026-09-14'),
  source: { caseId: caseId('00000000-0000-4000-8000-0000000000ca'), version: 7, eventId: 'e' },
};

describe('subscribing', () => {
  const subscribe: PushCommandOf<'MakeSubscription'> = {
    type: 'MakeSubscription',
    ...step,
    actor: actor(yingqian, 'data-office-head'),
    subscriber: organFact(yingqian),
    kinds: ['penalty'],
    items: [sand],
    places: [],
    purpose: '核对辖区内的处罚',
  };
  const end: PushCommandOf<'EndSubscription'> = { type: 'EndSubscription', ...step, actor: actor(yingqian, 'leader'), reason: '不再需要' };

  it('is for the head of the data office and for leaders', () => {
    given().when(subscribe).thenTypes('SubscriptionMade');
    given()
      .when({ ...subscribe, actor: actor(yingqian, 'head') })
      .thenTypes('SubscriptionMade');
    given()
      .when({ ...subscribe, actor: actor(yingqian, 'case-officer') })
      .thenRejected('push/role-not-entitled', 'DAT-20');
  });
  it('is not for a team or an organ that is gone', () => {
    given()
      .when({ ...subscribe, subscriber: { ...organFact(yingqian), kind: 'team' } })
      .thenRejected('push/no-organ');
    given()
      .when({ ...subscribe, subscriber: { ...organFact(yingqian), validTo: '2026-09-01' as never } })
      .thenRejected('push/organ-abolished');
  });
  it('ends once, by the organ itself', () => {
    const made = history(subscribe);
    given(...made)
      .when(end)
      .thenTypes('SubscriptionEnded');
    given(...made)
      .when({ ...end, actor: waterLeader })
      .thenRejected('push/not-own-subscription');
    given(...history(subscribe, end))
      .when(end)
      .thenNothing();
  });
});

describe('drafting a push', () => {
  it('starts the clock that the rule sets', () => {
    const [event] = given().when(draft).events();
    expect(event).toMatchObject({ type: 'InfoPushDrafted', data: { kind: 'penalty', due: { rule: 'CC-19a' }, by: waterLeader.officerId } });
  });
  it('is refused for what has not happened', () =>
    given()
      .when({ ...draft, factAt: at('2026-09-09T09:00') })
      .thenRejected('push/fact-in-future'));
  it.each(['身份证 999999199002150029', '电话 13800000000', '电话 138-0000-0000'])(
    'is refused with what points to a person: %s',
    (words) => {
      given()
        .when({ ...draft, content: { ...content, text: words } })
        .thenRejected('push/personal-data', 'MEE-64');
      given()
        .when({ ...draft, content: { ...content, title: words } })
        .thenRejected('push/personal-data', 'MEE-64');
    },
  );
  it('names the paper of a penalty or a licence', () => {
    const { documentNumber: _, ...without } = content;
    given()
      .when({ ...draft, content: without })
      .thenRejected('push/document-number-missing', 'MEE-62');
    given()
      .when({ ...draft, matter: { kind: 'licence' }, content: without })
      .thenRejected('push/document-number-missing', 'CC-19b');
    given()
      .when({ ...draft, matter: { kind: 'problem' }, content: without })
      .thenTypes('InfoPushDrafted');
  });
  it('happens once for one event of a case file', () => {
    given().when(duty).thenTypes('InfoPushDrafted');
    given(...history(duty))
      .when(duty)
      .thenNothing();
  });
});

describe('pushing', () => {
  it('goes to those found and says whether it was late', () => {
    const [event] = given(...history(draft))
      .when(send)
      .events();
    expect(event).toMatchObject({
      type: 'InfoPushed',
      data: { late: false, to: [{ organ: yingqian, subscription: OTHER }, { organ: forestry }] },
    });
    const [late] = given(...history(draft))
      .when({ ...send, at: at('2026-09-15T00:00') })
      .events();
    expect(late).toMatchObject({ data: { late: true } });
  });
  it('is signed by somebody else than who wrote it; the platform writes for nobody', () => {
    given(...history(draft))
      .when({ ...send, actor: waterLeader })
      .thenRejected('push/own-draft', 'DAT-20');
    given(...history(duty))
      .when({ ...send, actor: waterLeader })
      .thenTypes('InfoPushed');
    const revised = history(duty, { type: 'RevisePush', ...step, actor: waterLeader, content: { ...content, text: '改' } });
    given(...revised)
      .when({ ...send, actor: waterLeader })
      .thenRejected('push/own-draft');
  });
  it('needs somebody to be told, and is not done by others or twice', () => {
    given(...history(draft))
      .when({ ...send, to: [] })
      .thenRejected('push/nobody-to-push');
    given(...history(draft))
      .when({ ...send, actor: actor(forestry, 'leader') })
      .thenRejected('push/not-sender');
    given(...history(draft))
      .when({ ...send, actor: actor(water, 'case-officer') })
      .thenRejected('push/role-not-entitled', 'DAT-20');
    given(...history(draft, send))
      .when(send)
      .thenRejected('push/wrong-state');
  });
  it('can be put off once, with consent, for a change of the catalogue alone', () => {
    const change: PushCommandOf<'DraftPush'> = { ...draft, matter: { kind: 'standard' }, due: due('DAT-17a', '2026-09-21') };
    const extend: PushCommandOf<'ExtendPush'> = {
      type: 'ExtendPush',
      ...step,
      actor: waterOffice,
      reasons: '法规刚刚公布',
      consent: '犹数函〔2026〕3号',
      due: due('DAT-17a', '2026-09-28'),
    };
    const { due: _, ...withoutRule } = extend;
    given(...history(change))
      .when(extend)
      .thenTypes('InfoPushExtended');
    given(...history(change, extend))
      .when(extend)
      .thenRejected('push/extension-once', 'DAT-17a');
    given(...history(change))
      .when({ ...extend, at: at('2026-09-22T00:00') })
      .thenRejected('push/extension-too-late', 'DAT-17a');
    given(...history(draft))
      .when(withoutRule)
      .thenRejected('push/no-extension', 'CC-19a');
  });
});

describe('a push that was sent', () => {
  it('is signed for once by each that got it', () => {
    given(...history(draft, send))
      .when(acknowledge)
      .thenTypes('InfoPushAcknowledged');
    given(...history(draft, send, acknowledge))
      .when(acknowledge)
      .thenNothing();
    given(...history(draft, send))
      .when({ ...acknowledge, actor: actor(water, 'registrar') })
      .thenRejected('push/not-recipient');
  });
  it('is corrected by an event that points to what it corrects, and has to be signed for again', () => {
    const sent = history(draft, send, acknowledge);
    const [event] = given(...sent)
      .when(correct)
      .events();
    expect(event).toMatchObject({ type: 'InfoPushCorrected', data: { corrects: 2, reason: '文号有误' } });
    given(...sent, ...(event === undefined ? [] : [event]))
      .when(acknowledge)
      .thenTypes('InfoPushAcknowledged');
    const again = history(draft, send, acknowledge, correct);
    const [second] = given(...again)
      .when({ ...correct, content })
      .events();
    expect(second).toMatchObject({ data: { corrects: 4 } });
  });
  it('is not corrected by the same words', () =>
    given(...history(draft, send))
      .when({ ...correct, content })
      .thenRejected('push/nothing-corrected', 'DAT-26'));
});

describe('a stream of the same category that is another share', () => {
  it('is no push', () => given({ type: 'InfoRequested', data: {} }).when(acknowledge).thenRejected('push/unknown'));
});

describe('who is told', () => {
  const all = { kinds: ['penalty'], items: [], places: [] } as const;
  it.each([
    [all, matter, true],
    [{ ...all, kinds: ['licence'] as const }, matter, false],
    [{ ...all, items: [sand] }, matter, true],
    [{ ...all, items: [{ code: itemCode('TD-03'), name: '占地' }] }, matter, false],
    [{ ...all, places: [yingqian] }, matter, true],
    [{ ...all, places: ['360724100'] }, matter, false],
    [{ ...all, items: [sand], places: [yingqian] }, { kind: 'penalty' }, true],
  ] as const)('%j about %j: %s', (subscription, about: PushMatter, expected) => expect(matches(subscription, about)).toBe(expected));

  it('is every organ once, and never the one that pushes', () => {
    const subscription = (organ: typeof water, id: string) => ({ ...all, organ, shareId: shareId(id) });
    const found = recipientsOf(
      water,
      matter,
      [subscription(yingqian, 'a'), subscription(yingqian, 'b'), subscription(water, 'c')],
      [forestry, yingqian, water],
    );
    expect(found).toEqual([{ organ: yingqian, subscription: 'a' }, { organ: forestry }]);
  });
});

describe('a major penalty', () => {
  it.each([
    [{ penalties: ['fine'], fineFen: 1_000_000 }, 'person', true],
    [{ penalties: ['fine'], fineFen: 999_999 }, 'person', false],
    [{ penalties: ['fine'], fineFen: 1_000_000 }, 'organisation', false],
    [{ penalties: ['fine'], fineFen: 10_000_000 }, 'organisation', true],
    [{ penalties: ['fine'], fineFen: 1_000_000 }, 'sole-trader', true],
    [{ penalties: ['revoke-licence'] }, 'organisation', true],
    [{ penalties: ['warning'] }, 'person', false],
  ] as const)('%j of a %s: %s', (penalty, kind, expected) => expect(isMajorPenalty(penalty, [{ kind }])).toBe(expected));
});
