import type { Actor, Role } from '../../../kernel/actor.js';
import type { DueDate } from '../../../kernel/due-date.js';
import { type OrganId, caseId, officerId, organId, shareId } from '../../../kernel/ids.js';
import type { OrganFact } from '../../../kernel/register.js';
import { type Instant, localDate } from '../../../kernel/time.js';
import { at } from '../../../../test/support/case-fixtures.js';
import { specificationFor } from '../../../../test/support/specification.js';
import type { InfoCommandOf, InfoCommandType, InfoRequestCommand, ItemFact } from './commands.js';
import { infoRequest } from './decider.js';
import type { InfoRequestEvent } from './events.js';
import { shareCommands } from './open-commands.js';
import { type Share, type ShareRecord, unreadable } from './share.js';
import type { Asked, Grant, Scope } from './values.js';

const { given } = specificationFor(infoRequest);
const SHARE = shareId('00000000-0000-4000-8000-0000000000f1');
const township = organId('360724202');
const bureau = organId('sy-zrzy');
const authority = organId('sy-sj');
const government = organId('sy-zf');
const OFFICERS: Readonly<Record<string, string>> = {
  'case-officer': '11',
  'data-office-head': '22',
  'county-leader': '33',
  registrar: '44',
};
const actor = (organ: OrganId, role: Role): Actor => ({
  officerId: officerId(`00000000-0000-4000-8000-0000000000${OFFICERS[role] ?? '55'}`),
  organId: organ,
  role,
});
const officer = actor(township, 'case-officer');
const head = actor(township, 'data-office-head');
const provider = actor(bureau, 'data-office-head');
const data = actor(authority, 'data-office-head');

const due = (rule: string, last: string): DueDate => ({
  rule,
  ruleVersion: 1,
  length: 1,
  unit: 'working-day',
  startedAt: at('2026-03-23T09:00'),
  due: `${last}T23:59:59.999+08:00` as Instant,
  provisional: false,
  derivation: [],
});
const REPLY = due('DAT-21b', '2026-04-07');
const organ = (id: OrganId, rest: Partial<OrganFact> = {}): OrganFact => ({
  organ: id,
  name: id,
  kind: 'department',
  canHandOff: true,
  validFrom: localDate('2020-01-01'),
  ...rest,
});
const ITEM: ItemFact = {
  code: 'BDC',
  title: '不动产登记信息',
  class: 'conditional',
  fields: ['parcel', 'holder', 'phone'],
  lookup: ['parcel'],
};
const SCOPE: Scope = { kind: 'catalogue', item: 'BDC', fields: ['parcel', 'holder'], records: { by: 'parcel', values: ['1', '2'] } };
const ASKED: Asked = {
  scope: SCOPE,
  basis: '依据',
  scenario: '场景',
  purpose: '查明权利人',
  mode: 'view',
  until: localDate('2026-06-30'),
};

const step = <T extends InfoCommandType>(type: T, who: Actor, when: string, rest: Partial<InfoCommandOf<T>> = {}): InfoCommandOf<T> =>
  ({ type, shareId: SHARE, actor: who, at: at(when), due: {}, ...rest }) as unknown as InfoCommandOf<T>;
/** The history that these commands make, one after the other. */
const played = (...commands: readonly InfoRequestCommand[]): readonly InfoRequestEvent[] =>
  commands.reduce<readonly InfoRequestEvent[]>((history, command) => {
    const state = history.reduce(infoRequest.evolve, infoRequest.initial);
    return [...history, ...infoRequest.decide(command, state)];
  }, []);
const shareAfter = (...commands: readonly InfoRequestCommand[]): Share => {
  const share: ShareRecord = played(...commands).reduce(infoRequest.evolve, infoRequest.initial);
  if (!share.begun) throw new Error('nothing begun');
  return share;
};

const draft = (rest: Partial<InfoCommandOf<'DraftInfoRequest'>> = {}) =>
  step('DraftInfoRequest', officer, '2026-03-23T09:00', {
    asked: ASKED,
    requester: organ(township),
    provider: organ(bureau),
    authority,
    item: ITEM,
    ...rest,
  });
const sign = step('SignInfoRequest', head, '2026-03-23T10:00', { due: { 'info-reply': REPLY } });
const signed = [draft(), sign];
const GRANT: Grant = {
  fields: [{ field: 'parcel', masked: false }],
  documents: [],
  records: { by: 'parcel', values: ['1'] },
  until: localDate('2026-05-31'),
  conditions: '只用于本案',
};
const grant = (rest: Partial<Grant> = {}, when = '2026-04-01T09:00') =>
  step('GrantInfoRequest', provider, when, {
    grant: { ...GRANT, ...rest },
    recordsAmong: false,
    due: { 'info-deliver': due('DAT-22', '2026-04-29') },
  });
const deliver = step('DeliverInfo', provider, '2026-04-02T09:00', { records: ['r1'] });
const delivered = [...signed, grant(), deliver];
const read = (when: string, who = officer) => step('ReadInfo', who, when, { due: { 'info-log': due('DAT-29', '2029-04-03') } });
const suspend = step('SuspendAccess', data, '2026-04-05T09:00', { facts: '超出用途', rectifyBy: localDate('2026-04-12') });
const law = { instrument: 'law', title: '《例法》', article: '第二条' } as const;
const refuse = (ground: InfoCommandOf<'RefuseInfoRequest'>['ground'] = law, reasons = '理由') =>
  step('RefuseInfoRequest', provider, '2026-04-01T09:00', { ground, reasons });

describe('asking', () => {
  it('says basis, scenario, purpose, scope, mode and term', () => given().when(draft()).thenTypes('InfoRequestDrafted'));
  it('is refused without a purpose', () =>
    given()
      .when(draft({ asked: { ...ASKED, purpose: ' ' } }))
      .thenRejected('share/no-purpose', 'DAT-20'));
  it('is refused for what is not shared', () =>
    given()
      .when(draft({ item: { ...ITEM, class: 'not-shared', ground: '《例法》第一条' } }))
      .thenRejected('share/class-not-shared', 'DAT-14'));
  it('is refused for a whole register', () =>
    given()
      .when(draft({ asked: { ...ASKED, scope: { ...SCOPE, records: { by: 'parcel', values: [] } } } }))
      .thenRejected('share/nothing-asked', 'PIPL-6'));
  it('is refused in the name of a team', () =>
    given()
      .when(draft({ requester: organ(township, { kind: 'team' }) }))
      .thenRejected('share/team-is-no-organ', 'FC-4'));
  it('is signed by the head of the data office and starts the time to answer', () => {
    given(...played(draft()))
      .when(step('SignInfoRequest', officer, '2026-03-23T10:00'))
      .thenRejected('share/role-not-entitled', 'DAT-20');
    expect(shareAfter(...signed).clocks).toMatchObject([{ purpose: 'info-reply', organ: bureau, status: 'running' }]);
  });
  it('is not signed by whoever drafted it', () =>
    given(...played(draft()))
      .when({ ...sign, actor: { ...head, officerId: officer.officerId } })
      .thenRejected('share/drafter-signs', 'DAT-20'));
});

describe('what is missing', () => {
  const notice = step('NoticeSupplement', provider, '2026-03-25T09:00', { missing: ['范围'] });
  const supply = (scope: Scope, recordsAmong = false) =>
    step('SupplementInfoRequest', head, '2026-03-26T09:00', { scope, note: '缩小', recordsAmong });
  it('is told once, and does not move the time to answer', () => {
    expect(shareAfter(...signed, notice, supply(SCOPE)).clocks[0]?.due).toEqual(REPLY);
    given(...played(...signed, notice, supply(SCOPE)))
      .when(notice)
      .thenRejected('share/notice-once', 'DAT-21d');
  });
  it('may be supplied by a smaller scope, not by a wider one', () => {
    given(...played(...signed, notice))
      .when(supply({ ...SCOPE, fields: ['parcel', 'phone'] }))
      .thenRejected('share/supplement-wider', 'DAT-20');
    const others = { ...SCOPE, records: { by: 'village', values: ['例村'] } };
    given(...played(...signed, notice))
      .when(supply(others))
      .thenRejected('share/supplement-wider', 'DAT-20');
    given(...played(...signed, notice))
      .when(supply(others, true))
      .thenTypes('InfoSupplemented');
  });
  it('is no reason to refuse outright', () =>
    given(...played(...signed, notice))
      .when(refuse())
      .thenRejected('share/refusal-while-incomplete', 'DAT-21d'));
});

describe('the time to answer', () => {
  const ask = step('RequestExtension', provider, '2026-04-07T09:00', { reasons: '核对' });
  const consent = step('ConsentToExtension', data, '2026-04-07T15:00', { reasons: '同意', longest: due('DAT-21b', '2026-04-21') });
  it('is prolonged by the data authority alone', () => {
    given(...played(...signed, ask))
      .when({ ...consent, actor: provider })
      .thenRejected('share/not-authority');
    expect(shareAfter(...signed, ask, consent).clocks[0]?.due.due.slice(0, 10)).toBe('2026-04-21');
  });
  it('is not prolonged twice, nor when it is over', () => {
    given(...played(...signed, ask, consent))
      .when(ask)
      .thenRejected('share/extension-once', 'DAT-21b');
    given(...played(...signed))
      .when({ ...ask, at: at('2026-04-08T09:00') })
      .thenRejected('share/extension-too-late', 'DAT-21b');
  });
});

describe('granting', () => {
  it('may give less, and says under which conditions', () => {
    const [event] = given(...played(...signed))
      .when(grant())
      .events();
    expect(event).toMatchObject({ type: 'InfoGranted', data: { conditional: true } });
    given(...played(...signed))
      .when(grant({ conditions: '' }))
      .thenRejected('share/conditions-missing', 'DAT-15');
  });
  it.each([
    ['a field', { fields: [{ field: 'phone', masked: true }] }, 'share/wider-than-asked'],
    ['a record', { records: { by: 'parcel', values: ['3'] } }, 'share/wider-than-asked'],
    ['a day', { until: localDate('2026-07-01') }, 'share/term-longer-than-asked'],
  ])('is refused when it is wider than asked by %s', (_, rest, code) =>
    given(...played(...signed))
      .when(grant(rest))
      .thenRejected(code, 'DAT-20'),
  );
  it('adds no conditions to what is shared without any', () => {
    const unconditional = [draft({ item: { ...ITEM, class: 'unconditional' } }), sign];
    given(...played(...unconditional))
      .when(grant())
      .thenRejected('share/unconditional-has-no-conditions', 'DAT-15');
    const whole = {
      fields: SCOPE.fields.map((field) => ({ field, masked: false })),
      records: SCOPE.records,
      until: ASKED.until,
      conditions: '',
    };
    given(...played(...unconditional))
      .when(grant(whole))
      .thenTypes('InfoGranted');
  });
  it('of case material names a file of the provider and evidence that is in it', () => {
    const scope: Scope = { kind: 'case', about: '采砂案', fields: ['cause'], documents: ['笔录'] };
    const { item: _, ...asking } = draft({ asked: { ...ASKED, scope } });
    const history = played(asking, sign);
    const { records: _none, ...wanted } = {
      ...GRANT,
      fields: [{ field: 'cause', masked: false }],
      documents: [{ asked: '笔录', evidenceId: 'e1' }],
    };
    const granting = step('GrantInfoRequest', provider, '2026-04-01T09:00', { grant: wanted, recordsAmong: false });
    given(...history)
      .when(granting)
      .thenRejected('share/file-missing');
    const file = { caseId: caseId('c'), evidence: ['e2'] };
    given(...history)
      .when({ ...granting, file })
      .thenRejected('share/document-not-in-file');
    given(...history)
      .when({ ...granting, file: { ...file, evidence: ['e1'] } })
      .thenTypes('InfoGranted');
  });
});

describe('refusing', () => {
  it.each([
    [{ instrument: 'none', title: '', article: '' }, 'share/refusal-without-legal-ground', 'DAT-14'],
    [{ instrument: 'law', title: '隐私', article: '' }, 'share/refusal-without-legal-ground', 'DAT-14'],
    [{ instrument: 'lower-rule', title: '《例规定》', article: '第二条' }, 'share/ground-ranks-too-low', 'DAT-14'],
    [{ instrument: 'administrative-regulation', title: '《例条例》', article: '' }, 'share/ground-without-article', 'DAT-15'],
  ] as const)('is no refusal with the ground %j', (ground, code, basis) =>
    given(...played(...signed))
      .when(refuse(ground))
      .thenRejected(code, basis),
  );
  it('cites a law with its article, an administrative regulation, or a decision of the State Council', () => {
    given(...played(...signed))
      .when(refuse())
      .thenTypes('InfoRefused');
    given(...played(...signed))
      .when(refuse({ instrument: 'state-council-decision', title: '《国务院关于例的决定》', article: '' }))
      .thenTypes('InfoRefused');
  });
});

describe('reading', () => {
  const types = (history: readonly InfoRequestCommand[], when: string) =>
    given(...played(...history))
      .when(read(when))
      .events();
  it('is recorded with who, when and what for', () =>
    expect(types(delivered, '2026-05-31T23:00')).toMatchObject([
      { type: 'InfoRead', data: { purpose: ASKED.purpose, fields: ['parcel'] } },
    ]));
  it('ends with the last day, without anybody doing anything', () =>
    expect(types(delivered, '2026-06-01T00:00')).toMatchObject([{ type: 'InfoReadRefused', data: { because: 'expired' } }]));
  it('changes nothing but the log', () => {
    const share = shareAfter(...delivered);
    expect({ ...shareAfter(...delivered, read('2026-04-03T09:00')), clocks: share.clocks }).toEqual(share);
  });
  it('is recorded as refused before the delivery, while suspended and after a recall', () => {
    const recall = step('RecallShare', provider, '2026-04-04T09:00', { ground: 'purpose-achieved', reasons: '已结', negotiation: '同意' });
    for (const [history, because] of [
      [[...signed, grant()], 'not-delivered'],
      [[...delivered, suspend], 'suspended'],
      [[...delivered, recall], 'recalled'],
    ] as const) {
      expect(types(history, '2026-04-06T09:00')).toMatchObject([{ type: 'InfoReadRefused', data: { because } }]);
      expect(unreadable(shareAfter(...history), at('2026-04-06T09:00'))).toBe(because);
    }
  });
  it('is for the requester alone', () =>
    given(...played(...delivered))
      .when(read('2026-04-03T09:00', provider))
      .thenRejected('share/not-requester'));
});

describe('passing on', () => {
  const onward = { to: organId('360724103'), purpose: '同案' };
  const pass = step('PassOn', head, '2026-04-03T09:00', onward);
  it('is refused without the consent of the provider', () =>
    given(...played(...delivered))
      .when(pass)
      .thenRejected('share/onward-without-consent', 'DAT-25'));
  it('is refused to another organ than the one consented to', () =>
    given(...played(...delivered, step('ConsentOnward', provider, '2026-04-03T08:00', onward)))
      .when({ ...pass, to: organId('sy-sl') })
      .thenRejected('share/onward-without-consent', 'DAT-25'));
});

describe('misuse', () => {
  const terminate = step('TerminateShare', provider, '2026-04-10T09:00', { reasons: '拒不整改' });
  it('is suspended by the provider or the data authority', () => {
    given(...played(...delivered))
      .when(suspend)
      .thenTypes('InfoMisused', 'InfoAccessSuspended');
    given(...played(...delivered))
      .when({ ...suspend, actor: head })
      .thenRejected('share/not-guardian');
  });
  it('ends the share only when the time to rectify is over, or upon a report that does not do', () => {
    given(...played(...delivered, suspend))
      .when(terminate)
      .thenRejected('share/rectification-running', 'DAT-27');
    given(...played(...delivered, suspend))
      .when({ ...terminate, at: at('2026-04-13T09:00') })
      .thenTypes('InfoTerminated');
    const report = step('ReportRectification', head, '2026-04-08T09:00', { report: '已改' });
    given(...played(...delivered, suspend, report))
      .when(terminate)
      .thenTypes('InfoTerminated');
  });
});

describe('a dispute', () => {
  const negotiate = step('RecordNegotiation', head, '2026-04-20T09:00', { content: '未一致', agreed: false });
  const raise = step('RaiseDispute', head, '2026-04-20T15:00', { matter: '应当共享', level: 'county' });
  const coordinate = step('CoordinateDispute', data, '2026-05-08T09:00', { outcome: 'no-agreement', opinion: '未一致', government });
  const refused = [...signed, refuse()];
  it('is negotiated first', () =>
    given(...played(...refused))
      .when(raise)
      .thenRejected('share/negotiate-first', 'DAT-28'));
  it('is not raised while the answer is still due', () =>
    given(...played(...signed, { ...negotiate, at: at('2026-04-02T09:00') }))
      .when({ ...raise, at: at('2026-04-07T09:00') })
      .thenRejected('share/answer-still-due', 'DAT-28'));
  it('is decided by the government only when coordination failed', () => {
    const decide = step('DecideDispute', actor(government, 'county-leader'), '2026-05-10T09:00', {
      outcome: 'share',
      decision: '共享',
      documentNumber: '1',
    });
    given(...played(...refused, negotiate, raise))
      .when(decide)
      .thenRejected('share/not-government');
    const decided = [...refused, negotiate, raise, coordinate, decide];
    expect(shareAfter(...decided)).toMatchObject({ state: 'requested', directed: true, dispute: { stage: 'settled' } });
    given(...played(...decided))
      .when({ ...refuse(), at: at('2026-05-11T09:00') })
      .thenRejected('share/already-answered', 'DAT-28');
  });
  it('with an organ of the city is not decided by the county', () =>
    given(...played(...refused, negotiate, { ...raise, level: 'above' }))
      .when(coordinate)
      .thenRejected('share/superior-decides', 'DAT-28'));
});

describe('the steps offered', () => {
  const verbsFor = (share: Share, who: Actor): readonly string[] =>
    shareCommands(share, () => who).flatMap(({ verb, refusal }) => (refusal === undefined ? [verb] : []));
  it('are those that the decision would take', () => {
    expect(verbsFor(shareAfter(...signed), provider)).toEqual(['request-supplement', 'request-extension', 'grant', 'refuse', 'negotiate']);
    expect(verbsFor(shareAfter(...delivered), provider)).toEqual(['suspend', 'recall', 'consent-onward', 'negotiate']);
    expect(verbsFor(shareAfter(...delivered), data)).toEqual(['suspend']);
  });
});

describe('every prefix of a history', () => {
  it('folds', () => {
    const history = played(...delivered, read('2026-04-03T09:00'), suspend);
    history.forEach((_, index) => expect(history.slice(0, index).reduce(infoRequest.evolve, infoRequest.initial)).toBeDefined());
    expect(history.slice(1).reduce(infoRequest.evolve, infoRequest.initial)).toEqual({ begun: false });
  });
});
