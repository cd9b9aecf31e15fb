import { landingOf } from '../../web/src/app/landing.js';
import { filtersIn } from '../../web/src/features/dispute-desk/dispute-filters.js';
import { deskOf, tabAt } from '../../web/src/features/dispute-desk/dispute-tabs.js';
import type { DisputeDossier, StatedPosition } from '../../web/src/features/dispute-desk/dispute-types.js';
import { offeredSteps, usualStep } from '../../web/src/features/dispute-desk/page/dispute-steps.js';
import { jointRecords } from '../../web/src/features/dispute-desk/page/joint.js';

const tabShown = (role: Parameters<typeof deskOf>[0], address: string): string | undefined =>
  tabAt(deskOf(role).tabs, filtersIn(new URLSearchParams(address)))?.key;

describe('the address of the dispute desk', () => {
  it.each([
    ['dispute-officer', '', 'bureau'],
    ['supervisor', '', 'open'],
    ['leader', '', 'open'],
    ['county-leader', '', 'superior'],
    ['dispute-officer', 'state=incoming', 'incoming'],
    ['dispute-officer', 'clock=overdue', 'overdue'],
    ['dispute-officer', 'awaits=parties&clock=overdue', 'parties'], // a filter inside the tab
    ['dispute-officer', 'clock=due-soon', 'bureau'],
    ['county-leader', 'state=incoming', 'superior'], // not a tab of theirs
  ] as const)('as %s with "%s" shows %s', (role, address, tab) => expect(tabShown(role, address)).toBe(tab));

  it('passes on only what the server takes', () => {
    expect(filtersIn(new URLSearchParams('state=lost&awaits=bureau&kind=quarrel&clock=never&organ=sy-ly&q='))).toEqual({
      awaits: 'bureau',
      organ: 'sy-ly',
    });
  });
});

describe('signing in', () => {
  const begins = (role: NonNullable<Parameters<typeof landingOf>[0]['acting']>['role']) =>
    landingOf({ acting: { role, organId: 'sy-sfj', organName: '上犹县司法局' } });

  it('leads each role to its daily work', () => {
    expect([begins('dispute-officer'), begins('county-leader'), begins('case-officer'), landingOf({})]).toEqual([
      '/disputes',
      '/disputes?awaits=superior',
      '/',
      '/',
    ]);
  });

  it.each(['dispatcher', 'data-office-head', 'catalogue-manager', 'administrator', 'trainer'] as const)(
    'leads a %s, who sees no case file, elsewhere than to the desk of files',
    (role) => expect(begins(role)).not.toBe('/'),
  );
});

describe('the steps of a dispute', () => {
  const dossier = (awaits: DisputeDossier['awaits'], ...verbs: readonly string[]) => ({
    awaits,
    dispute: { disputeId: 'd' },
    allowedCommands: [
      { verb: 'accept', scope: 'dispute' as const, disputeId: 'another', name: '受理', open: true },
      ...verbs.map((verb) => ({ verb, scope: 'dispute' as const, disputeId: 'd', name: verb, open: verb !== 'sign' })),
    ],
  });

  it('puts forward what usually comes next, and last what leads away from it', () => {
    const steps = dossier('bureau', 'decline', 'order-interim', 'accept', 'sign');
    expect(usualStep(steps)?.verb).toBe('accept');
    expect(offeredSteps(steps).map(({ verb }) => verb)).toEqual(['accept', 'order-interim', 'decline']);
  });

  it('puts a decision of the government forward only once it is asked for', () => {
    expect(usualStep(dossier('parties', 'designate'))).toBeUndefined();
    expect(usualStep(dossier('superior', 'designate'))?.verb).toBe('designate');
  });
});

describe('what several organs said together', () => {
  const said = (source: StatedPosition['source'], text: string, version: number, author: string, joint = true): StatedPosition => ({
    source,
    sourceName: source,
    text,
    author,
    joint,
    at: '2026-09-07T09:00:00.000+08:00',
    version,
  });
  const organ = (id: string) => ({ id, name: id });

  it('stands once, with whoever it stands for', () => {
    const records = jointRecords([
      { organ: organ('a'), positions: [said('opinion-signature', '由甲办理', 9, '张'), said('coordination-meeting', '记录', 7, '张')] },
      { organ: organ('b'), positions: [said('reply', '不同意', 6, '李', false), said('coordination-meeting', '记录', 7, '李')] },
    ]);
    expect(records.map(({ position, organs }) => [position.text, organs.map(({ organ: { id }, author }) => `${id}${author}`)])).toEqual([
      ['记录', ['a张', 'b李']],
      ['由甲办理', ['a张']],
    ]);
  });
});
