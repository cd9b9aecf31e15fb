import { lanesOf, sideByCode } from '../../web/src/features/replay/lanes.js';
import { pointOf, searchOf } from '../../web/src/features/replay/replay-url.js';
import { inMode, isIncluded, stopAt, stopsOf } from '../../web/src/features/replay/stops.js';
import { trackOf } from '../../web/src/features/replay/track.js';
import { trailOf } from '../../web/src/features/replay/trail.js';

const township = { id: '360724103', name: '营前镇人民政府' };
const water = { id: 'sy-sl', name: '上犹县水利局' };
const justice = { id: 'sy-sfj', name: '上犹县司法局' };
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
const opened = step(1, '2026-04-01T09:00', { type: 'CaseOpened' });
const drafted = step(2, '2026-04-01T10:00', { type: 'HandoffDrafted', addressees: [water] });
const sent = step(3, '2026-04-02T09:00', { type: 'HandoffSent', addressees: [water] });
const accepted = step(4, '2026-07-01T09:00', { type: 'HandoffAccepted', organ: water, responsibleOrgan: water, batonFrom: township });
const corrected = {
  ...step(5, '2026-04-01T09:00', { type: 'CaseCorrected', organ: water, responsibleOrgan: water }),
  recordedAt: '2026-07-02T09:00:00.000+08:00',
};
const steps = [opened, drafted, sent, accepted, corrected];

describe('the lanes of a replay', () => {
  it('put townships above departments and those who supervise below, whoever came first', () => {
    const sideOf = (organ: string) => (organ === justice.id ? 'supervision' : sideByCode(organ));
    const lanes = lanesOf([{ organ: justice, responsibleOrgan: water, addressees: [] }, accepted], sideOf);
    expect(lanes.map(({ organ }) => organ.id)).toEqual([township.id, water.id, justice.id]);
  });
});

describe('the drawing of a replay', () => {
  const lanes = lanesOf(steps, sideByCode);
  const { places, arrows, ticks, width } = trackOf(steps, lanes);

  it('runs from left to right in the order of recording, also where the time goes back', () =>
    expect(places.map(({ x }) => x)).toEqual(places.map(({ x }) => x).toSorted((a, b) => a - b)));
  it('gives a quarter of a year little more room than a day', () => {
    const [, , third, fourth] = places;
    expect((fourth?.x ?? 0) - (third?.x ?? 0)).toBeLessThan(150);
    expect(width).toBeLessThan(600);
  });
  it('says how many days were left out', () =>
    expect(ticks.map(({ date, skippedDays }) => [date, skippedDays])).toEqual([
      ['2026-04-01', undefined],
      ['2026-04-02', undefined],
      ['2026-07-01', 90],
      ['2026-04-01', undefined],
    ]));
  it('points to the other organ only where something reaches it', () =>
    expect(arrows.map(({ version, kind }) => [version, kind])).toEqual([
      [3, 'points'],
      [4, 'baton'],
    ]));
  it('moves the baton with the acceptance and not with the sending', () => {
    expect(places[2]?.batonY).toBe(places[0]?.batonY);
    expect(places[3]?.batonY).toBeGreaterThan(places[2]?.batonY ?? 0);
    expect(trailOf(places)).toMatch(/^M48,\d+H\d+H\d+H\d+C.*H\d+$/);
  });
  it('points to everybody who is asked', () => {
    const asked = step(6, '2026-04-03T09:00', { type: 'ConsultationRequested', addressees: [water, justice] });
    const all = lanesOf([asked], sideByCode);
    expect(trackOf([asked], all).arrows.map(({ kind, toY }) => [kind, toY])).toHaveLength(2);
    expect(new Set(trackOf([asked], all).arrows.map(({ toY }) => toY)).size).toBe(2);
  });
  it('moves the baton past a government that designates, and points from the government', () => {
    const government = { id: 'sy-zf', name: '上犹县人民政府' };
    const designated = step(6, '2026-04-03T09:00', {
      type: 'JurisdictionDesignated',
      organ: government,
      responsibleOrgan: water,
      batonFrom: township,
      addressees: [water],
    });
    const [baton, points, ...others] = trackOf([designated], lanesOf([designated], sideByCode)).arrows;
    expect([baton?.kind, points?.kind, others]).toEqual(['baton', 'points', []]);
    expect([baton?.toY, baton?.fromY === points?.fromY]).toEqual([points?.toY, false]);
  });
  it('is empty for a file without steps', () => expect(trailOf(trackOf([], []).places)).toBe(''));
});

describe('the points of a replay', () => {
  it('are the versions, or the instants at which something happened or was recorded', () => {
    expect(stopsOf(steps, 'version')).toHaveLength(5);
    expect(stopsOf(steps, 'asOf').map((stop) => stop.mode !== 'version' && stop.at.slice(0, 10))).toEqual([
      '2026-04-01',
      '2026-04-01',
      '2026-04-02',
      '2026-07-01',
    ]);
    expect(stopsOf(steps, 'knownAt')).toHaveLength(5);
  });
  it('count a later correction by when it happened, or by when it became known', () => {
    const day = '2026-04-01T12:00:00.000+08:00';
    expect(isIncluded(corrected, { mode: 'asOf', at: day })).toBe(true);
    expect(isIncluded(corrected, { mode: 'knownAt', at: day })).toBe(false);
  });
  it('keep their place when the mode is changed and changed back', () => {
    const known = inMode(steps, { mode: 'version', version: 3 }, 'knownAt');
    expect(known).toEqual({ mode: 'knownAt', at: sent.recordedAt });
    expect(inMode(steps, known, 'version')).toEqual({ mode: 'version', version: 3 });
  });
  it('lie before the first step when the file was not there yet', () =>
    expect(stopAt(stopsOf(steps, 'asOf'), { mode: 'asOf', at: '2026-03-01T00:00:00.000+08:00' })).toBe(-1));
  it.each([
    ['version=7', { mode: 'version', version: 7 }],
    ['asOf=2026-04-01T09%3A00', { mode: 'asOf', at: '2026-04-01T09:00' }],
    ['knownAt=yesterday', undefined],
    ['version=0', undefined],
    ['version=1.5', undefined],
    ['', undefined],
  ])('stand in the address as %s', (search, point) => {
    const found = pointOf(new URLSearchParams(search));
    expect(found).toEqual(point);
    if (found !== undefined) expect(pointOf(new URLSearchParams(searchOf(found)))).toEqual(point);
  });
});
