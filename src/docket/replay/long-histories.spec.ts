import { randomUUID } from 'node:crypto';
import { EventCatalogue, MemoryEventStore, NO_STREAM, type NewEvent, type StreamHead } from '../../event-store/index.js';
import { type StreamName, officerId, organId, streamName } from '../../kernel/ids.js';
import { instant } from '../../kernel/time.js';
import { LongHistories } from './long-histories.js';

class CountingStore extends MemoryEventStore {
  readonly asked: number[] = [];
  override read(stream: StreamName, from = 1) {
    this.asked.push(from);
    return super.read(stream, from);
  }
}

const event = (): NewEvent => {
  const eventId = randomUUID();
  const actor = { officerId: officerId('o'), organId: organId('a'), role: 'case-officer' } as const;
  const recordedAt = instant('2026-09-07T09:00:00.000+08:00');
  return {
    type: 'CaseNumbered',
    data: { number: eventId },
    metadata: { eventId, schemaVersion: 1, actor, recordedAt, correlationId: eventId, causationId: eventId },
  };
};
const some = (count: number): readonly NewEvent[] => Array.from({ length: count }, event);

describe('histories that were read lately', () => {
  const stream = streamName('case-1');
  let store: CountingStore;
  let histories: LongHistories;
  let head: StreamHead;
  const begin = async (length: number) => {
    store = new CountingStore();
    histories = new LongHistories(store, new EventCatalogue().register({ type: 'CaseNumbered' }));
    head = (await store.append(stream, some(length), NO_STREAM)).head;
  };

  it('are read from their last event on', async () => {
    await begin(300);
    const first = await histories.read(stream);
    expect([first.length, await histories.read(stream)]).toEqual([300, first]);
    expect(store.asked).toEqual([1, 300]);
  });
  it('go on with what was added, at once', async () => {
    await begin(300);
    await histories.read(stream);
    await store.append(stream, some(2), head);
    expect((await histories.read(stream)).map(({ version }) => version).slice(-3)).toEqual([300, 301, 302]);
    expect(await histories.read(stream)).toEqual(await store.read(stream));
  });
  it('are read anew when the stream does not end in them any more', async () => {
    await begin(300);
    await histories.read(stream);
    const other = new MemoryEventStore();
    await other.append(stream, some(301), NO_STREAM);
    store.read = (name, from) => other.read(name, from);
    expect(await histories.read(stream)).toEqual(await other.read(stream));
  });
  it('are not kept when they are short', async () => {
    await begin(10);
    await histories.read(stream);
    await histories.read(stream);
    expect(store.asked).toEqual([1, 1]);
  });
});
