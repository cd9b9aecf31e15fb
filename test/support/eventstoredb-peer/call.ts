import type { grpc } from './protocol.js';

/** What all calls have in common. */
export interface AnyCall {
  readonly metadata: InstanceType<typeof grpc.Metadata>;
  readonly cancelled: boolean;
  getPeer(): string;
  once(event: 'cancelled', listener: () => void): unknown;
}

/** Aborts when the call is over: answered, given up by the client, or cut off. */
export const endOf = (call: AnyCall): AbortSignal => {
  const over = new AbortController();
  call.once('cancelled', () => {
    over.abort();
  });
  if (call.cancelled) over.abort();
  return over.signal;
};

export const requiresLeader = ({ metadata }: AnyCall): boolean => metadata.get('requires-leader').includes('true');
