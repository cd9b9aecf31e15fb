import { randomUUID } from 'node:crypto';
import { type Peer, startPeer } from './eventstoredb-peer/index.js';

/** Where a test application keeps its record: variables for it, and what is to be done when it has stopped. */
export interface TestRecord {
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/**
 * PostgreSQL, or EventStoreDB when the run says so (jest.eventstoredb.config.js): on a peer of its own, or in a namespace of
 * its own on the server that EVENTSTORE_TEST_URL names.
 */
export const createTestRecord = async (): Promise<TestRecord> => {
  const { JIELI_TEST_RECORD: engine, EVENTSTORE_TEST_URL: real } = process.env;
  if (engine !== 'eventstoredb') return { env: {}, close: () => Promise.resolve() };
  const peer: Peer | undefined = real === undefined ? await startPeer() : undefined;
  return {
    env: { EVENTSTORE_URL: real ?? peer?.connectionString ?? '', EVENTSTORE_NAMESPACE: `t${randomUUID()}` },
    close: async () => peer?.kill(),
  };
};
