import { streamName } from '../kernel/ids.js';
import { derivedEventId } from './derived-id.js';

describe('the id of an event with an idempotency key', () => {
  const id = derivedEventId(streamName('case-1'), 'key', 0);

  it('is a UUID of version 8, the same every time', () => {
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(derivedEventId(streamName('case-1'), 'key', 0)).toBe(id);
  });

  it('differs by stream, key and place', () => {
    const others = [
      derivedEventId(streamName('case-2'), 'key', 0),
      derivedEventId(streamName('case-1'), 'key2', 0),
      derivedEventId(streamName('case-1'), 'key', 1),
    ];
    expect(new Set([id, ...others]).size).toBe(4);
  });
});
