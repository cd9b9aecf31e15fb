import { localDate } from '../../kernel/time.js';
import { type Period, placeAmong } from './placing.js';

const period = (versionId: string, from: string, to?: string, endStated = false): Period => ({
  versionId,
  inForceFrom: localDate(from),
  ...(to === undefined ? {} : { inForceTo: localDate(to) }),
  endStated,
});
const wanted = (from: string, to?: string, reason?: string) => ({
  title: '例县演示条例',
  inForceFrom: localDate(from),
  ...(to === undefined ? {} : { inForceTo: localDate(to) }),
  ...(reason === undefined ? {} : { reason }),
});
const first = period('1', '2021-03-01');

describe('placing a text among those of its instrument', () => {
  it('leaves the first one open', () => expect(placeAmong([], wanted('2021-03-01'))).toEqual({ endStated: false }));

  it('ends the one before on the day before', () =>
    expect(placeAmong([first], wanted('2026-03-01'))).toEqual({ endStated: false, ends: { period: first, lastDay: '2026-02-28' } }));

  it('fits between two', () => {
    const old = period('1', '2021-03-01', '2025-12-31');
    expect(placeAmong([old, period('2', '2026-01-01')], wanted('2024-03-01'))).toEqual({
      endStated: false,
      inForceTo: '2025-12-31',
      ends: { period: old, lastDay: '2024-02-29' },
    });
  });

  it('leaves a gap where the end was stated', () =>
    expect(placeAmong([period('1', '2021-03-01', '2024-12-31', true)], wanted('2026-01-01'))).toEqual({ endStated: false }));

  it('corrects the one of the same day, for a reason', () =>
    expect(placeAmong([first], wanted('2021-03-01', undefined, '漏了第三条'))).toEqual({ endStated: false, corrects: first }));

  it.each([
    ['a second text of the same day without a reason', [first], wanted('2021-03-01'), 'law/version-exists'],
    ['one that begins before a stated end', [period('1', '2021-03-01', '2026-12-31', true)], wanted('2026-03-01'), 'law/versions-overlap'],
    ['one that ends after the next has begun', [period('2', '2026-03-01')], wanted('2021-03-01', '2026-03-01'), 'law/versions-overlap'],
  ])('refuses %s', (_, periods, text, code) => expect(() => placeAmong(periods, text)).toThrow(code));
});
