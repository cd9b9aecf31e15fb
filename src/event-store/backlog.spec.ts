import { aStream, anEvent } from '../../test/support/events.js';
import type { Position } from '../kernel/ids.js';
import { Backlog } from './backlog.js';
import { NO_STREAM, START } from './event-store.js';
import { MemoryEventStore } from './memory-event-store.js';

/** Counts what is asked of it. */
class CountingStore extends MemoryEventStore {
  reads = 0;

  override readAll(after: Position, limit: number) {
    this.reads += 1;
    return super.readAll(after, limit);
  }
}

describe('the backlog of a follower', () => {
  let store: CountingStore;
  let backlog: Backlog;
  beforeEach(() => {
    store = new CountingStore();
    backlog = new Backlog(store, ['Handled']);
  });
  const happen = async (type: string, times = 1): Promise<Position> => {
    let last = START;
    for (let n = 0; n < times; n += 1) last = (await store.append(aStream(), [anEvent(type)], NO_STREAM)).position;
    return last;
  };
  const NOTHING = { behind: 0, more: false, waitingSince: undefined };

  it('is what it handles and has not taken', async () => {
    const taken = await happen('Handled');
    await happen('Other', 2);
    await happen('Handled', 2);
    expect(await backlog.after(taken, [])).toEqual({ behind: 2, more: false, waitingSince: '2026-08-20T09:30:00.000+08:00' });
    expect(await backlog.after(START, [])).toMatchObject({ behind: 3 });
  });

  it('is nothing when all that is left passes by', async () => {
    const taken = await happen('Handled');
    await happen('Other', 500);
    expect(await backlog.after(taken, [])).toEqual(NOTHING);
  });

  it('is found behind many that pass by', async () => {
    await happen('Other', 2_500);
    await happen('Handled');
    expect(await backlog.after(START, [])).toMatchObject({ behind: 1, more: false });
  });

  it('is counted up to a hundred events, and says so', async () => {
    await happen('Handled', 60);
    await happen('Other', 60);
    await happen('Handled', 60);
    expect(await backlog.after(START, [])).toMatchObject({ behind: 60, more: true });
  });

  it('is also what the record does not show yet', async () => {
    const other = new MemoryEventStore();
    await other.append(aStream(), [anEvent('Other'), anEvent('Handled')], NO_STREAM);
    const unshown = await other.readAll(START, 10);
    const taken = await happen('Handled');
    expect(await backlog.after(taken, unshown)).toEqual({ behind: 1, more: false, waitingSince: '2026-08-20T09:30:00.000+08:00' });
    expect(await backlog.after(taken, unshown.slice(0, 1))).toEqual(NOTHING);
  });

  it('does not read again what was seen to pass by', async () => {
    await happen('Other', 2_500);
    await backlog.after(START, []);
    store.reads = 0;
    await happen('Other', 10);
    expect(await backlog.after(START, [])).toEqual(NOTHING);
    expect(store.reads).toBe(1);
    await happen('Handled');
    expect(await backlog.after(START, [])).toMatchObject({ behind: 1 });
  });

  it('is counted anew for a follower that was set back', async () => {
    await happen('Handled');
    const taken = await happen('Other', 20);
    expect(await backlog.after(taken, [])).toEqual(NOTHING);
    expect(await backlog.after(START, [])).toMatchObject({ behind: 1 });
  });
});
