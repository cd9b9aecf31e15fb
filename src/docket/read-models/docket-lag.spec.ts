import { MovableClock } from '../../../test/support/movable-clock.js';
import { instant } from '../../kernel/time.js';
import type { Projector } from '../../projections/index.js';
import { DocketLag } from './docket-lag.js';

type Lag = Awaited<ReturnType<Projector['lag']>>[number];

describe('how old the lists may be', () => {
  const clock = new MovableClock('2026-08-20T09:30');
  let answer: () => Promise<readonly Partial<Lag>[]>;
  const lag = new DocketLag({ lag: () => answer() } as unknown as Projector, clock);
  const waitingSince = (at: string) => () => Promise.resolve([{ waitingSince: instant(at) }]);

  it('is nothing when no event waits', async () => {
    answer = () => Promise.resolve([{ waitingSince: undefined }]);
    expect(await lag.milliseconds()).toBe(0);
  });

  it('is the age of the oldest event that waits', async () => {
    answer = waitingSince('2026-08-20T09:29:50.000+08:00');
    expect(await lag.milliseconds()).toBe(10_000);
  });

  it.each([
    ['fails', () => Promise.reject(new Error('away'))],
    ['does not answer', () => new Promise<never>(() => undefined)],
  ])('grows from what was last known while the record %s', async (_, away) => {
    clock.moveTo('2026-08-20T10:00');
    answer = waitingSince('2026-08-20T09:59:55.000+08:00');
    const known = new DocketLag({ lag: () => answer() } as unknown as Projector, clock);
    expect(await known.milliseconds()).toBe(5_000);
    answer = away;
    clock.moveTo('2026-08-20T10:01');
    expect(await known.milliseconds()).toBe(65_000);
  });
});
