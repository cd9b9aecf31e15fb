import { addressOf, pointInAddress, sameMomentBothWays, sideIn } from '../../web/src/features/compare/compare-address.js';
import { forkedLanes } from '../../web/src/features/compare/compare-lanes.js';
import { sideByCode } from '../../web/src/features/replay/lanes.js';
import { isSamePoint, standingAt } from '../../web/src/features/replay/stops.js';
import { trackOf } from '../../web/src/features/replay/track.js';
import { placedInTime, stepsOf } from '../../web/src/features/replay/track-steps.js';
import { windowOf, withinWindow } from '../../web/src/features/replay/track-window.js';
import { pagesBetween } from '../../web/src/features/timeline/pages.js';

const ID = '00000000-0000-4000-8000-000000000001';
const township = { id: '360724103', name: '营前镇人民政府' };
const water = { id: 'sy-sl', name: '上犹县水利局' };
const step = (version: number, at: string, extra: object = {}) => ({
  version,
  type: 'EvidenceAdded',
  at: `${at}:00.000+08:00`,
  recordedAt: `${at}:00.000+08:00`,
  organ: township,
  responsibleOrgan: township,
  addressees: [] as { id: string; name: string }[],
  ...extra,
});

describe('the address of a comparison', () => {
  it.each([`case:${ID}`, `case:${ID}@12`, `branch:${ID}@asOf=2026-09-07T10:00`, `case:${ID}@knownAt=2026-09-07T10:00:00.000+08:00`])(
    'says %s and is read back',
    (text) => {
      const side = sideIn(text);
      expect(side && addressOf(side)).toBe(text);
    },
  );
  it.each([null, '', 'case:', 'case:x', `case:${ID}@`, `case:${ID}@yesterday=1`])('reads nothing from %s', (text) =>
    expect(sideIn(text)).toBeUndefined(),
  );
  it('of a point of the replay has the file of now on the right', () => {
    const search = new URLSearchParams(pointInAddress(ID, { mode: 'version', version: 3 }));
    expect([search.get('left'), search.get('right')]).toEqual([`case:${ID}@3`, `case:${ID}`]);
  });
  it('of one instant both ways keeps the offset of the instant', () => {
    const at = '2026-09-07T10:00:00.000+08:00';
    const search = new URLSearchParams(sameMomentBothWays(ID, at));
    expect([sideIn(search.get('left')), sideIn(search.get('right'))]).toMatchObject([
      { mode: 'knownAt', value: at },
      { mode: 'asOf', value: at },
    ]);
  });
});

describe('the lanes of two histories', () => {
  const item = (version: number, extra: object = {}) =>
    ({ ...step(version, `2026-04-0${version}T09:00`), text: 'x', details: [], legalBasis: [], hash: '', ...extra }) as never;
  const events = {
    common: 2,
    before: [item(1), item(2)],
    leftOut: 0,
    rows: [
      { kind: 'changed' as const, left: item(3), right: item(3, { organ: water }) },
      { kind: 'right-only' as const, right: item(4) },
    ],
  };
  const { left, right, forkX, lanes } = forkedLanes({ events }, sideByCode);

  it('stand in the same lanes, those of both', () => expect(lanes.map(({ organ }) => organ.id)).toEqual([township.id, water.id]));
  it('have what they share on one sheet alone', () => expect([left.hidden, right.hidden]).toEqual([0, 2]));
  it('part after the last step that they share, at the same place on both sheets', () => {
    expect(left.track.places[1]?.x).toBe(right.track.places[1]?.x);
    expect(forkX).toBeGreaterThan(left.track.places[1]?.x ?? Infinity);
    expect(forkX).toBeLessThan(left.track.places[2]?.x ?? 0);
  });
  it('say of every step how it stands to the other side', () => {
    expect(left.kinds).toEqual(['same', 'same', 'changed']);
    expect(right.kinds).toEqual(['same', 'same', 'changed', 'right-only']);
  });
  it('of which nothing is shared have no fork', () =>
    expect(forkedLanes({ events: { ...events, common: 0, before: [] } }, sideByCode).forkX).toBeUndefined());
});

describe('a replay by the time of happening', () => {
  const opened = step(1, '2026-04-01T09:00');
  const later = step(2, '2026-04-03T09:00');
  const paper = step(3, '2026-04-02T09:00');
  const corrected = step(4, '2026-04-09T09:00', { type: 'CaseCorrected', corrects: 1 });
  const placed = placedInTime([opened, later, paper, corrected]);

  it('places a correction where the step stands that it corrects, whatever date it carries', () => expect(placed[3]?.at).toBe(opened.at));
  it('stands at what happened last, not at what was recorded last nor at a correction', () => {
    expect(standingAt(placed, { mode: 'asOf', at: later.at })).toBe(1);
    expect(standingAt(placed, { mode: 'asOf', at: paper.at })).toBe(2);
    expect(standingAt(placed, { mode: 'asOf', at: opened.at })).toBe(0);
    expect(standingAt(placed, { mode: 'asOf', at: '2026-01-01T00:00:00.000+08:00' })).toBe(-1);
  });
  it('knows a point again', () => {
    expect(isSamePoint({ mode: 'version', version: 2 }, { mode: 'version', version: 2 })).toBe(true);
    expect(isSamePoint({ mode: 'asOf', at: 'x' }, { mode: 'knownAt', at: 'x' })).toBe(false);
  });
});

describe('the drawing of a long file', () => {
  const steps = Array.from({ length: 10_000 }, (_, index) => step(index + 1, '2026-04-01T09:00'));
  const track = trackOf(steps, [
    { organ: township, side: 'front' },
    { organ: water, side: 'back' },
  ]);

  it('holds what can be seen and a little more, wherever that is', () => {
    for (const scroll of [0, 100_000, track.width - 1_200]) {
      const shown = windowOf(track, scroll, 1_200);
      const { from, to, places } = withinWindow(track, shown);
      expect(places.length).toBeLessThan(120);
      expect(places).toEqual(track.places.slice(from, to));
      expect(shown.left).toBeLessThanOrEqual(scroll);
      expect(shown.right).toBeGreaterThanOrEqual(Math.min(scroll + 1_200, track.width));
      const seen = track.places.filter(({ x }) => x >= scroll && x <= scroll + 1_200);
      expect(places).toEqual(expect.arrayContaining(seen));
    }
  });
  it('does not change while one scrolls a little', () => expect(windowOf(track, 50_000, 1_200)).toEqual(windowOf(track, 50_100, 1_200)));
  it('of a short one is the whole', () => {
    const short = trackOf(steps.slice(0, 400), [{ organ: township, side: 'front' }]);
    const shown = windowOf(short, 20_000, 1_200);
    expect(shown).toEqual({ left: 0, right: short.width });
    expect(withinWindow(short, shown).places).toEqual(short.places);
  });
  it('asks for the pages of words that it shows', () => {
    expect(pagesBetween(0, 50)).toEqual([1]);
    expect(pagesBetween(190, 410)).toEqual([1, 201, 401]);
    expect(pagesBetween(200, 400)).toEqual([201]);
  });
  it('names the organs of the track by their ids', () =>
    expect(
      stepsOf({
        organs: [township, water],
        steps: [
          {
            version: 1,
            type: 'HandoffAccepted',
            at: 'a',
            recordedAt: 'b',
            organ: 'sy-sl',
            responsible: 'sy-sl',
            batonFrom: '360724103',
            addressees: ['360724103'],
          },
        ],
      }),
    ).toMatchObject([{ organ: water, responsibleOrgan: water, batonFrom: township, addressees: [township] }]));
});
