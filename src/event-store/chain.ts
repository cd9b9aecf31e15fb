import { hash } from 'node:crypto';
import { canonicalJson } from '../kernel/canonical-json.js';
import type { RecordedEvent } from '../kernel/event.js';
import { type Digest, type StreamName, digest } from '../kernel/ids.js';
import { NO_STREAM, type NewEvent } from './event-store.js';
import { assertStorable } from './unstorable.js';

/** What the hash of an event covers: everything that is stored of it except where it stands in the whole store. */
export interface Link {
  readonly stream: StreamName;
  readonly version: number;
  readonly type: string;
  readonly data: object;
  readonly metadata: object;
  readonly prevHash: Digest;
}

/** SM3 (GB/T 32905) over the canonical JSON (RFC 8785) of the link. Throws TypeError on what is not JSON. */
export const hashOf = (link: Link): Digest => digest(hash('sm3', textOf(link)));

const textOf = ({ stream, version, type, data, metadata, prevHash }: Link): string =>
  canonicalJson({ stream, version, type, data, metadata, prevHash });

export interface ChainedEvent extends NewEvent {
  readonly version: number;
  readonly prevHash: Digest;
  readonly hash: Digest;
}

/** As JSON writes U+0000; a backslash before these characters writes them too, so it only raises a suspicion. */
const NUL = '\\u0000';

/** Numbers the events on from `head` and links each to the one before. */
export const chained = (stream: StreamName, events: readonly NewEvent[], head = NO_STREAM): readonly ChainedEvent[] => {
  let { version, hash: prevHash } = head;
  return events.map(({ type, data, metadata }) => {
    version += 1;
    const text = textOf({ stream, version, type, data, metadata, prevHash });
    if (text.includes(NUL)) assertStorable({ type, data, metadata });
    const event = { type, data, metadata, version, prevHash, hash: digest(hash('sm3', text)) };
    prevHash = event.hash;
    return event;
  });
};

/**
 * The first version at which a whole stream, given from its first event, is not what was once stored: an event changed,
 * missing, exchanged or taken from another stream. Undefined when all of it holds. A missing tail shows only against an
 * anchored head.
 */
export const brokenAt = (events: readonly RecordedEvent[]): number | undefined => {
  let { version, hash: prevHash } = NO_STREAM;
  const stream = events[0]?.stream;
  for (const event of events) {
    version += 1;
    const intact = event.stream === stream && event.version === version && event.prevHash === prevHash && event.hash === hashOf(event);
    if (!intact) return version;
    prevHash = event.hash;
  }
  return undefined;
};
