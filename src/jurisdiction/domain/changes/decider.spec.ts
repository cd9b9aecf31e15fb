import {
  CHANGE,
  EFFECT,
  LAST_DAY,
  LISTS,
  NEXT_CHANGE,
  ORGANS,
  apply,
  approve,
  by,
  consent,
  dumping,
  east,
  facts,
  forestry,
  holder,
  housing,
  justiceReview,
  logging,
  newItem,
  of,
  row,
  sand,
  staffingReview,
  stalls,
  terms,
  water,
  west,
} from '../../../../test/support/change-lists.js';
import { specificationFor } from '../../../../test/support/specification.js';
import { instant, localDate } from '../../../kernel/time.js';
import { itemCode, officerId, organId } from '../../../kernel/ids.js';
import type { ChangeContent, ChangeTerms } from './change-content.js';
import { abolishedBy, changeOf } from './change-state.js';
import type { CatalogueChangeEvent } from './change.events.js';
import type { ChangeCommand } from './commands.js';
import { catalogueChanges } from './decider.js';
import { type ChangeEffects, NO_EFFECTS } from './effects.js';

const { given } = specificationFor(catalogueChanges);

const played = (...commands: readonly ChangeCommand[]): readonly CatalogueChangeEvent[] =>
  commands.reduce<readonly CatalogueChangeEvent[]>(
    (events, command) => [
      ...events,
      ...given(...events)
        .when(command)
        .events(),
    ],
    [],
  );
const stateAfter = (...commands: readonly ChangeCommand[]) => played(...commands).reduce(catalogueChanges.evolve, catalogueChanges.initial);
const procedure = [consent, staffingReview, justiceReview] as const;
const approvedAs = (content: ChangeContent, also: Partial<ChangeTerms> = {}) => [apply(content, also), ...procedure, approve] as const;

const HAND_DOWN: ChangeContent = { kind: 'handed-down', item: sand, holders: [holder(east, { powerSource: 'conferred' })] };
const RECALL: ChangeContent = { kind: 'recalled', item: dumping, from: east, to: water };
const MOVE: ChangeContent = { kind: 'holder-changed', item: logging, from: forestry, to: housing };
const MERGE: ChangeContent = { kind: 'merged', items: [sand, logging], into: newItem('M-1'), holders: [holder(water)] };
const DIVIDE: ChangeContent = {
  kind: 'divided',
  item: sand,
  into: [
    { wording: newItem('D-1'), holders: [holder(water)] },
    { wording: newItem('D-2'), holders: [holder(forestry), holder(east, { listClass: 'assist', counterpart: forestry })] },
  ],
};
const REBASE: ChangeContent = {
  kind: 'basis-changed',
  item: sand,
  legalBasis: '新条例第三条',
  basisInForceFrom: localDate('2026-03-15'),
  basisNote: '旧条例同时废止',
};
const ABOLISH: Extract<ChangeContent, { kind: 'organ-abolished' }> = {
  kind: 'organ-abolished',
  organ: water,
  rows: [
    { item: sand, to: forestry },
    { item: dumping, to: housing },
    { item: stalls, to: forestry },
  ],
  generalSuccessor: housing,
  transitionUntil: localDate('2026-06-30'),
};

const begun = { basis: '例字〔2026〕1号', validFrom: EFFECT, publication: '例告2号' } as const;
const end = (item: typeof sand, organ: string) => {
  const place = /^\d/.test(organ) ? { place: organ } : {};
  return { item, organ: organId(organ), ...place, validFrom: localDate('2024-01-01'), lastDay: LAST_DAY };
};
const endItem = (item: typeof sand) => ({ item, validFrom: localDate('2024-01-01'), lastDay: LAST_DAY });
const added = (code: string) => ({ ...newItem(code), example: true, verified: false, validFrom: EFFECT });

const EFFECTS: readonly (readonly [string, ChangeContent, ChangeEffects])[] = [
  ['handed down', HAND_DOWN, { ...NO_EFFECTS, addHoldings: [row(sand, east, { ...begun, powerSource: 'conferred' })] }],
  [
    'recalled, and noted as such in the list of the township',
    RECALL,
    {
      ...NO_EFFECTS,
      endHoldings: [end(dumping, east)],
      addHoldings: [row(dumping, east, { ...begun, listClass: 'recalled', counterpart: water })],
    },
  ],
  [
    'given to another holder, whom the township assists from then on',
    MOVE,
    {
      ...NO_EFFECTS,
      endHoldings: [end(logging, forestry), end(logging, east)],
      addHoldings: [row(logging, housing, begun), row(logging, east, { ...begun, listClass: 'assist', counterpart: housing })],
    },
  ],
  [
    'merged: the old wordings and all their rows end, one of its own begins',
    MERGE,
    {
      endItems: [endItem(sand), endItem(logging)],
      endHoldings: [end(sand, water), end(logging, forestry), end(logging, east)],
      addItems: [added('M-1')],
      addHoldings: [row(itemCode('M-1'), water, begun)],
    },
  ],
  [
    'divided: the old one ends, each part has its own wording and holders',
    DIVIDE,
    {
      endItems: [endItem(sand)],
      endHoldings: [end(sand, water)],
      addItems: [added('D-1'), added('D-2')],
      addHoldings: [
        row(itemCode('D-1'), water, begun),
        row(itemCode('D-2'), forestry, begun),
        row(itemCode('D-2'), east, { ...begun, listClass: 'assist', counterpart: forestry }),
      ],
    },
  ],
  [
    'put on another basis, with its holders as they were',
    REBASE,
    {
      ...NO_EFFECTS,
      endItems: [endItem(sand)],
      addItems: [
        {
          ...added('A-1'),
          legalBasis: '新条例第三条',
          basisInForceFrom: localDate('2026-03-15'),
          basisNote: '旧条例同时废止',
        },
      ],
    },
  ],
  [
    'split with an organ that is abolished, also what others do in its name',
    ABOLISH,
    {
      ...NO_EFFECTS,
      endHoldings: [end(sand, water), end(dumping, water), end(stalls, west)],
      addHoldings: [
        row(sand, forestry, begun),
        row(dumping, housing, begun),
        row(stalls, west, { ...begun, powerSource: 'entrusted', entrustedBy: forestry }),
      ],
      abolition: { organ: water, lastDay: LAST_DAY, sealUntil: localDate('2026-06-30') },
    },
  ],
];

describe('an item that is', () => {
  it.each(EFFECTS)('%s', (_, content, effects) => {
    const events = played(...approvedAs(content));
    expect(events.map(({ type }) => type)).toEqual([
      'CatalogueChangeApplied',
      'CatalogueChangeConsented',
      'CatalogueChangeReviewed',
      'CatalogueChangeReviewed',
      'CatalogueChangeApproved',
    ]);
    expect(events.at(-1)?.data).toMatchObject({ documentNumber: '例府1号', publication: '例告2号', effects });
    expect(changeOf(events.reduce(catalogueChanges.evolve, catalogueChanges.initial), CHANGE)).toMatchObject({
      state: 'approved',
      applicant: water,
      reviewedBy: ['staffing', 'justice'],
    });
  });

  it('named twice in a merger ends once', () => {
    const [effects] = played(...approvedAs({ ...MERGE, items: [sand, sand] })).flatMap((event) =>
      event.type === 'CatalogueChangeApproved' ? [event.data.effects] : [],
    );
    expect([effects?.endItems, effects?.endHoldings]).toEqual([[endItem(sand)], [end(sand, water)]]);
  });

  it('new in the list begins with its wording', () => {
    const code = itemCode('N-1');
    const content: ChangeContent = { kind: 'handed-down', item: code, wording: newItem('N-1'), holders: [holder(forestry)] };
    expect(played(...approvedAs(content)).at(-1)?.data).toMatchObject({
      effects: { addItems: [added('N-1')], addHoldings: [row(code, forestry, begun)], endItems: [], endHoldings: [] },
    });
  });
});

describe('the procedure', () => {
  const applied = played(apply(HAND_DOWN));
  const consented = played(apply(HAND_DOWN), consent);
  const reviewed = played(apply(HAND_DOWN), ...procedure);
  const returnedBy = by('supervisor')({ type: 'ReturnChange', reasons: '缺少评估' });
  const withdraw = by('head')({ type: 'WithdrawChange', reasons: '暂不调整' });
  const revise = by('leader')({ type: 'ReviseChange', terms: terms(MOVE) });

  it('goes in order; nobody reviews or approves before the step before', () => {
    given(...applied)
      .when(staffingReview)
      .thenRejected('catalogue/change-wrong-state', 'XC-1');
    given(...applied)
      .when(approve)
      .thenRejected('catalogue/change-wrong-state', 'XC-1');
    given(...consented)
      .when(approve)
      .thenRejected('catalogue/change-wrong-state', 'XC-1');
    given(...consented)
      .when(consent)
      .thenRejected('catalogue/change-wrong-state', 'XC-1');
    given(...consented, ...played(apply(HAND_DOWN), consent, staffingReview).slice(2))
      .when(approve)
      .thenRejected('catalogue/change-wrong-state', 'XC-1');
  });
  it('takes the second click of a reviewer as none', () =>
    given(...played(apply(HAND_DOWN), consent, staffingReview))
      .when(staffingReview)
      .thenNothing());
  it('takes each step from those who may take it', () => {
    given()
      .when(by('case-officer')({ type: 'ApplyForChange', terms: terms(HAND_DOWN) }))
      .thenRejected('catalogue/role-not-entitled', 'XC-1');
    given(...applied)
      .when(by('head')({ type: 'ConsentToChange', opinion: '同意' }))
      .thenRejected('catalogue/role-not-entitled', 'XC-1');
    given(...consented)
      .when(by('county-leader')({ type: 'ReviewChange', opinion: '同意' }))
      .thenRejected('catalogue/role-not-entitled', 'XC-1');
    given(...reviewed)
      .when(by('supervisor')({ type: 'ApproveChange', documentNumber: '1', publication: '1' }))
      .thenRejected('catalogue/role-not-entitled', 'XC-1');
  });
  it('lets nobody review or approve what he applied for himself', () => {
    const own = { by: officerId('head') };
    given(...consented)
      .when({ ...staffingReview, ...own })
      .thenRejected('catalogue/applied-and-decides', 'XC-1');
    given(...reviewed)
      .when({ ...approve, ...own })
      .thenRejected('catalogue/applied-and-decides', 'XC-1');
  });
  it('lets nobody decide on what he only revised', () =>
    given(...played(apply(HAND_DOWN), consent, returnedBy, revise, ...procedure))
      .when({ ...approve, by: officerId('leader') })
      .thenRejected('catalogue/applied-and-decides', 'XC-1'));

  it('begins anew after a return: consent and reviews were about other terms', () => {
    const back = stateAfter(apply(HAND_DOWN), consent, staffingReview, returnedBy);
    expect(changeOf(back, CHANGE)?.state).toBe('returned');
    const again = stateAfter(apply(HAND_DOWN), consent, staffingReview, returnedBy, revise);
    expect(changeOf(again, CHANGE)).toMatchObject({ state: 'applied', reviewedBy: [], content: MOVE, appliedBy: ['head', 'leader'] });
    given(...played(apply(HAND_DOWN), consent, staffingReview, returnedBy, revise))
      .when(justiceReview)
      .thenRejected('catalogue/change-wrong-state', 'XC-1');
  });
  it('is returned by the government at any time, by a reviewer once it is before him', () => {
    given(...applied)
      .when(returnedBy)
      .thenRejected('catalogue/change-wrong-state', 'XC-1');
    given(...applied)
      .when(by('county-leader')({ type: 'ReturnChange', reasons: '缺少评估' }))
      .thenTypes('CatalogueChangeReturned');
    given(...reviewed)
      .when(returnedBy)
      .thenTypes('CatalogueChangeReturned');
  });
  it('is revised and withdrawn by the organ that applied, and by no other', () => {
    given(...applied)
      .when({ ...withdraw, organ: forestry })
      .thenRejected('catalogue/not-applicant', 'XC-1');
    given(...played(apply(HAND_DOWN), consent, returnedBy))
      .when({ ...revise, organ: forestry })
      .thenRejected('catalogue/not-applicant', 'XC-1');
    given(...applied)
      .when(revise)
      .thenRejected('catalogue/change-wrong-state', 'XC-1');
    given(...reviewed)
      .when(withdraw)
      .thenTypes('CatalogueChangeWithdrawn');
  });
  it('is over with a withdrawal or an approval', () => {
    for (const history of [played(apply(HAND_DOWN), withdraw), played(...approvedAs(HAND_DOWN))])
      for (const step of [consent, staffingReview, approve, withdraw, returnedBy])
        given(...history)
          .when(step)
          .thenRejected('catalogue/change-wrong-state', 'XC-1');
  });
  it('knows its changes by their ids', () => {
    given(...applied)
      .when(apply(MOVE))
      .thenRejected('catalogue/change-id-taken');
    given().when(consent).thenRejected('catalogue/unknown-change');
  });
});

describe('a change is refused', () => {
  const refused: readonly (readonly [string, ChangeContent, Partial<ChangeTerms>, string, string])[] = [
    ['without a basis', HAND_DOWN, { basis: ' ' }, 'catalogue/change-without-basis', 'XC-1'],
    ['for a day that is over', HAND_DOWN, { effectiveFrom: localDate('2026-03-01') }, 'catalogue/change-in-the-past', 'XC-1'],
    ['to an organ that nobody knows', { ...MOVE, to: organId('sy-none') }, {}, 'catalogue/holder-not-there', 'XC-1'],
    ['to an organ that is no more on that day', { ...MOVE, to: organId('sy-old') }, {}, 'catalogue/holder-not-there', 'XC-1'],
    ['to an organ that is not there yet', { ...MOVE, to: organId('sy-new') }, {}, 'catalogue/holder-not-there', 'XC-1'],
    ['to a team', { ...MOVE, to: organId('sy-team') }, {}, 'catalogue/holder-cannot-act', 'APL-23'],
    ['when the organ does not hold it', { ...RECALL, item: sand }, {}, 'catalogue/not-holder', 'XC-1'],
    ['when the organ only assists', { ...RECALL, item: logging }, {}, 'catalogue/not-holder', 'XC-1'],
    ['when the receiver holds it', { ...MOVE, item: dumping, from: east, to: water }, {}, 'catalogue/already-holder', 'XC-1'],
    ['when the township holds it already', { ...HAND_DOWN, item: dumping }, {}, 'catalogue/already-holder', 'XC-1'],
    ['that moves a county item to a township', { ...MOVE, to: east }, {}, 'catalogue/holder-beyond-its-area', 'APL-22'],
    ['that moves it to another township', { ...RECALL, to: west }, {}, 'catalogue/holder-beyond-its-area', 'APL-22'],
    ['that makes two organs competent', { ...HAND_DOWN, holders: [holder(forestry)] }, {}, 'catalogue/holder-twice', 'APL-25-1'],
    ['that writes one organ twice', { ...MERGE, holders: [holder(water), holder(water)] }, {}, 'catalogue/holder-twice', 'XC-1'],
    ['of an item that nobody knows', { ...HAND_DOWN, item: itemCode('X-9') }, {}, 'catalogue/item-not-in-force', 'XC-1'],
    ['that merges an item that nobody knows', { ...MERGE, items: [sand, itemCode('X-9')] }, {}, 'catalogue/item-not-in-force', 'XC-1'],
    ['into a code that is taken', { ...MERGE, into: newItem('A-3') }, {}, 'catalogue/item-code-taken', 'XC-1'],
    [
      'that divides into a code that is taken',
      { ...DIVIDE, into: [{ wording: newItem('A-1'), holders: [holder(water)] }] },
      {},
      'catalogue/item-code-taken',
      'XC-1',
    ],
    [
      'that gives two parts one code',
      {
        ...DIVIDE,
        into: [
          { wording: newItem('D-1'), holders: [holder(water)] },
          { wording: newItem('D-1'), holders: [holder(forestry)] },
        ],
      },
      {},
      'catalogue/item-code-taken',
      'XC-1',
    ],
    [
      'that merges into an item that nobody holds',
      { ...MERGE, holders: [holder(east, { listClass: 'assist', counterpart: water })] },
      {},
      'catalogue/item-without-holder',
      'XC-1',
    ],
    [
      'that leaves a part without a holder',
      {
        ...DIVIDE,
        into: [
          { wording: newItem('D-1'), holders: [holder(water)] },
          { wording: newItem('D-2'), holders: [] },
        ],
      },
      {},
      'catalogue/item-without-holder',
      'XC-1',
    ],
    [
      'that gives a part to two organs',
      { ...DIVIDE, into: [{ wording: newItem('D-1'), holders: [holder(water), holder(forestry)] }] },
      {},
      'catalogue/holder-twice',
      'APL-25-1',
    ],
    [
      'that entrusts for nobody',
      { ...HAND_DOWN, holders: [holder(east, { powerSource: 'entrusted' })] },
      {},
      'catalogue/entrusting-organ-missing',
      'APL-20',
    ],
    [
      'that lets a township assist nobody',
      { ...HAND_DOWN, holders: [holder(east, { listClass: 'assist' })] },
      {},
      'catalogue/counterpart-missing',
      'XC-1',
    ],
    ['that splits without an item', { ...ABOLISH, rows: ABOLISH.rows.slice(1) }, {}, 'catalogue/split-item-without-holder', 'APLIT-26'],
    [
      'that splits an item twice',
      { ...ABOLISH, rows: [...ABOLISH.rows, { item: sand, to: housing }] },
      {},
      'catalogue/split-item-twice',
      'APLIT-26',
    ],
    [
      'that splits an item of another',
      { ...ABOLISH, rows: [...ABOLISH.rows, { item: logging, to: housing }] },
      {},
      'catalogue/split-item-not-held',
      'XC-1',
    ],
    ['that splits to the abolished organ', { ...ABOLISH, generalSuccessor: water }, {}, 'catalogue/split-to-itself', 'BJ09-1'],
    [
      'whose transition ends before it begins',
      { ...ABOLISH, transitionUntil: LAST_DAY },
      {},
      'catalogue/transition-before-effect',
      'BJ09-1',
    ],
    ['that abolishes whom nobody knows', { ...ABOLISH, organ: organId('sy-none'), rows: [] }, {}, 'catalogue/organ-not-there', 'XC-1'],
    ['that abolishes the police', { ...ABOLISH, organ: organId('sy-ga'), rows: [] }, {}, 'catalogue/criminal-justice-organ', 'APL-27'],
    [
      'that makes the police a successor',
      { ...ABOLISH, generalSuccessor: organId('sy-ga') },
      {},
      'catalogue/criminal-justice-organ',
      'APL-27',
    ],
  ];
  it.each(refused)('%s', (_, content, also, code, basis) => given().when(apply(content, also)).thenRejected(code, basis));

  it('at its revision as well', () =>
    given(...played(apply(HAND_DOWN), by('county-leader')({ type: 'ReturnChange', reasons: '缺' })))
      .when(by('head')({ type: 'ReviseChange', terms: terms(HAND_DOWN, { basis: '' }) }))
      .thenRejected('catalogue/change-without-basis', 'XC-1'));

  it('when a township gets a power that is not published (行政处罚法 24)', () => {
    const history = played(apply(HAND_DOWN), ...procedure);
    given(...history)
      .when(by('county-leader')({ type: 'ApproveChange', documentNumber: '例府1号' }))
      .thenRejected('catalogue/unpublished', 'APL-24');
    given(...played(apply(MOVE), ...procedure))
      .when(by('county-leader')({ type: 'ApproveChange', documentNumber: '例府1号' }))
      .thenTypes('CatalogueChangeApproved');
  });

  it('when its day was over before it was approved', () =>
    given(...played(apply(HAND_DOWN), ...procedure))
      .when({ ...approve, at: instant('2026-04-02T09:00:00.000+08:00') })
      .thenRejected('catalogue/change-in-the-past', 'XC-1'));

  it('when the lists have changed between application and approval', () => {
    const lists = { ...LISTS, holdings: [...LISTS.holdings.filter(({ item }) => item !== logging), row(logging, housing)] };
    given(...played(apply(MOVE), ...procedure))
      .when({ ...approve, facts: { ...facts, lists } } as ChangeCommand)
      .thenRejected('catalogue/not-holder', 'XC-1');
  });

  it('when the organ has meanwhile come to its end', () => {
    const organs = ORGANS.map((organ) => (organ.organ === housing ? { ...organ, validTo: LAST_DAY } : organ));
    given(...played(apply(MOVE), ...procedure))
      .when({ ...approve, facts: { ...facts, organs } } as ChangeCommand)
      .thenRejected('catalogue/holder-not-there', 'XC-1');
  });
});

describe('changes that follow each other', () => {
  const next = (content: ChangeContent, also: Partial<ChangeTerms> = {}) => apply(content, also, { changeId: NEXT_CHANGE });

  it('see the one before, though the rows of the lists do not show it yet', () => {
    const back: ChangeContent = { ...RECALL, item: sand };
    const history = played(...approvedAs(HAND_DOWN));
    given()
      .when(next(back, { effectiveFrom: localDate('2026-05-01') }))
      .thenRejected('catalogue/not-holder');
    given(...history)
      .when(next(back, { effectiveFrom: localDate('2026-05-01') }))
      .thenTypes('CatalogueChangeApplied');
  });

  it.each(['2026-03-20', '2026-04-01'])('are not dated before the last or on its day: %s', (day) =>
    given(...played(...approvedAs(MOVE)))
      .when(next({ ...REBASE, item: logging }, { effectiveFrom: localDate(day) }))
      .thenRejected('catalogue/change-before-last', 'XC-1'),
  );

  it('may be dated as they like for other items', () =>
    given(...played(...approvedAs(MOVE)))
      .when(next(REBASE, { effectiveFrom: localDate('2026-03-20') }))
      .thenTypes('CatalogueChangeApplied'));

  it('find a merged or divided item gone from its last day on, and its parts there', () => {
    const later = { effectiveFrom: localDate('2026-05-01') };
    for (const content of [MERGE, DIVIDE])
      given(...played(...approvedAs(content)))
        .when(next(HAND_DOWN, later))
        .thenRejected('catalogue/item-not-in-force', 'XC-1');
    given(...played(...approvedAs(DIVIDE)))
      .when(next({ ...MOVE, item: itemCode('D-2'), from: forestry, to: housing }, later))
      .thenTypes('CatalogueChangeApplied');
    given(...played(...approvedAs(DIVIDE)))
      .when(next({ ...MERGE, items: [dumping], into: newItem('D-1') }, later))
      .thenRejected('catalogue/item-code-taken', 'XC-1');
  });

  it('give nothing to an organ whose abolition is decided, and abolish it once', () => {
    const history = played(...approvedAs(ABOLISH));
    expect([...abolishedBy(history.reduce(catalogueChanges.evolve, catalogueChanges.initial))]).toEqual([[water, LAST_DAY]]);
    given(...history)
      .when(next({ ...MOVE, to: water }, { effectiveFrom: localDate('2026-03-20') }))
      .thenRejected('catalogue/holder-not-there', 'XC-1');
    given(...history)
      .when(next({ ...ABOLISH, rows: [] }, { effectiveFrom: localDate('2026-05-01') }))
      .thenRejected('catalogue/organ-not-there', 'XC-1');
  });

  it('do not abolish an organ that is still to get something', () =>
    given(...played(...approvedAs({ ...MOVE, to: water }, { effectiveFrom: localDate('2026-05-01') })))
      .when(next(ABOLISH))
      .thenRejected('catalogue/change-before-last', 'XC-1'));

  it('do not know the steps of one another', () => {
    const history = [
      ...played(apply(HAND_DOWN)),
      ...given(...played(apply(HAND_DOWN)))
        .when(next(MOVE))
        .events(),
    ];
    const state = [
      ...history,
      ...given(...history)
        .when(of(consent))
        .events(),
    ].reduce(catalogueChanges.evolve, catalogueChanges.initial);
    expect([changeOf(state, CHANGE)?.state, changeOf(state, NEXT_CHANGE)?.state]).toEqual(['applied', 'consented']);
  });
});
