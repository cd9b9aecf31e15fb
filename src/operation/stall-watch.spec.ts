import { position } from '../kernel/ids.js';
import { instantOf } from '../system-clock.js';
import { type StallChange, StallWatch } from './stall-watch.js';

const START = Date.parse('2026-09-07T09:00:00+08:00');

/** Looks every five seconds, in a time of its own. */
const watching = (stallSeconds = 60) => {
  const watch = new StallWatch(stallSeconds);
  let seconds = 0;
  const rung: string[] = [];
  const look = (at: number, waits = true): readonly StallChange[] => {
    const changes = watch.look([{ key: 'docket', position: position(String(at)), waits }], instantOf(START + seconds * 1000));
    rung.push(...changes.map(({ change }) => `${change} at ${seconds}`));
    seconds += 5;
    return changes;
  };
  return {
    rung,
    look,
    /** Stands at one position for so many seconds, the last look included. */
    stand: (at: number, duration: number, waits = true) => {
      for (let n = 0; n <= duration / 5; n += 1) look(at, waits);
    },
    away: (duration: number) => void (seconds += duration),
    since: () => watch.stalledSince('docket'),
  };
};

describe('the watch over stalls', () => {
  it('rings once when events have waited for the time and nothing moved', () => {
    const { stand, rung, since } = watching();
    stand(1, 55);
    expect(rung).toEqual([]);
    stand(1, 120);
    expect(rung).toEqual(['begun at 60']);
    expect(since()).toBe('2026-09-07T09:00:00.000+08:00');
  });

  it('says since when, and at the end how long', () => {
    const { stand, look } = watching();
    stand(1, 300, false);
    stand(1, 90);
    expect(look(2, false)).toEqual([{ key: 'docket', change: 'ended', since: '2026-09-07T09:05:05.000+08:00', seconds: 95 }]);
  });

  it('counts from when events began to wait, not from the last movement', () => {
    const { stand, rung } = watching();
    stand(1, 3_600, false);
    stand(1, 55);
    expect(rung).toEqual([]);
  });

  it('stays silent during a catch-up that moves, however long', () => {
    const { look, rung } = watching();
    for (let at = 1; at < 1_000; at += 1) look(at);
    expect(rung).toEqual([]);
  });

  it('stays silent during a catch-up that moves slowly', () => {
    const { stand, rung } = watching();
    for (let at = 1; at < 50; at += 1) stand(at, 45);
    expect(rung).toEqual([]);
  });

  it('ends at once when nothing waits any more', () => {
    const { stand, rung, since } = watching();
    stand(1, 60);
    stand(2, 0, false);
    expect(rung).toEqual(['begun at 60', 'ended at 65']);
    expect(since()).toBeUndefined();
  });

  it('ends when it has moved on for a while, though much is left', () => {
    const { stand, look, rung } = watching();
    stand(1, 60);
    for (let at = 2; at < 20; at += 1) look(at);
    expect(rung).toEqual(['begun at 60', 'ended at 80']);
  });

  it('does not ring again and again when it moves by fits', () => {
    const { stand, rung } = watching();
    stand(1, 60);
    for (let at = 2; at < 20; at += 1) stand(at, 30);
    expect(rung).toEqual(['begun at 60']);
  });

  it('rings again for a new stall', () => {
    const { stand, rung } = watching();
    stand(1, 60);
    stand(2, 0, false);
    stand(2, 60);
    expect(rung).toEqual(['begun at 60', 'ended at 65', 'begun at 130']);
  });

  it('does not count a time in which nobody looked', () => {
    const { stand, away, rung } = watching();
    stand(1, 30);
    away(3_600);
    stand(1, 55);
    expect(rung).toEqual([]);
    stand(1, 0);
    expect(rung).toHaveLength(1);
  });

  it('keeps an alarm over a time in which nobody looked', () => {
    const { stand, away, rung, since } = watching();
    stand(1, 60);
    away(3_600);
    stand(1, 10);
    expect(rung).toEqual(['begun at 60']);
    expect(since()).toBe('2026-09-07T09:00:00.000+08:00');
  });

  it('bears a clock that is set back', () => {
    const { stand, away, rung } = watching();
    stand(1, 30);
    away(-3_600);
    stand(1, 55);
    expect(rung).toEqual([]);
  });

  it('watches each on its own', () => {
    const watch = new StallWatch(60);
    const changes = Array.from({ length: 14 }, (_, n) =>
      watch.look(
        [
          { key: 'stands', position: position('1'), waits: true },
          { key: 'moves', position: position(String(n)), waits: true },
        ],
        instantOf(START + n * 5_000),
      ),
    ).flat();
    expect(changes.map(({ key }) => key)).toEqual(['stands']);
  });
});
