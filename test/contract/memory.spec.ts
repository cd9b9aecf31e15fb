import { MemoryEventStore } from '../../src/event-store/memory-event-store.js';
import { eventStoreContract } from './event-store.contract.js';

describe('the event store in memory', () => {
  eventStoreContract(() => new MemoryEventStore());
});
