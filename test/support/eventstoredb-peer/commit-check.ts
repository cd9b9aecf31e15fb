import type { PeerRecord } from './record.js';

/** A revision counted from 0, or a condition. */
export type ExpectedRevision = bigint | 'any' | 'no_stream' | 'stream_exists';

/** `repeated` names the last of the events that are already stored. */
export type CommitDecision =
  { readonly kind: 'store' } | { readonly kind: 'repeated'; readonly last: PeerRecord } | { readonly kind: 'conflict' };

const STORE: CommitDecision = { kind: 'store' };
const CONFLICT: CommitDecision = { kind: 'conflict' };

/**
 * Whether events with these ids may be stored at the end of `stream`, where `known` finds the last event with an id in
 * that same stream. Only ids at the expected place make an append a repetition; an append at the very end is stored even
 * when its ids are known from elsewhere.
 */
export const checkCommit = (
  stream: readonly PeerRecord[],
  ids: readonly string[],
  expected: ExpectedRevision,
  known: (id: string) => PeerRecord | undefined,
): CommitDecision => {
  if (expected === 'stream_exists' && stream.length === 0) return CONFLICT;
  if (expected === 'any' || expected === 'stream_exists') {
    return repetition(ids, ids.map(known), STORE);
  }
  const next = expected === 'no_stream' ? 0n : expected + 1n;
  if (next > BigInt(stream.length)) return CONFLICT;
  if (next === BigInt(stream.length)) return STORE;
  const from = Number(next);
  return repetition(ids, stream.slice(from, from + ids.length), CONFLICT);
};

/** All ids found: a repetition. None: `otherwise`. Some: a conflict, whatever was expected. */
const repetition = (ids: readonly string[], found: readonly (PeerRecord | undefined)[], otherwise: CommitDecision): CommitDecision => {
  const missing = ids.findIndex((id, index) => found[index]?.id !== id);
  if (missing > 0) return CONFLICT;
  const last = missing === 0 ? undefined : found[ids.length - 1];
  return last === undefined ? otherwise : { kind: 'repeated', last };
};
