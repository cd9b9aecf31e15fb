import { randomUUID } from 'node:crypto';
import type { NewEvent } from '../../src/event-store/event-store.js';
import type { Actor } from '../../src/kernel/actor.js';
import { type StreamName, officerId, organId, streamName } from '../../src/kernel/ids.js';
import { instant } from '../../src/kernel/time.js';

/** An officer who exists nowhere. */
export const anActor: Actor = {
  officerId: officerId('00000000-0000-4000-8000-000000000001'),
  organId: organId('360724103'),
  role: 'case-officer',
};

export const aStream = (category = 'case'): StreamName => streamName(`${category}-${randomUUID()}`);

/** An event with an id of its own, unless one is given. */
export const anEvent = (type = 'SomethingHappened', data: object = {}, eventId: string = randomUUID()): NewEvent => ({
  type,
  data,
  metadata: {
    eventId,
    schemaVersion: 1,
    actor: anActor,
    recordedAt: instant('2026-08-20T09:30:00.000+08:00'),
    correlationId: eventId,
    causationId: eventId,
  },
});
