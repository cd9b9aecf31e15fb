import { type EventData, type JSONType, type ResolvedEvent, jsonEvent } from '@eventstore/db-client';
import type { EventMetadata, RecordedEvent } from '../../kernel/event.js';
import { type Digest, type StreamName } from '../../kernel/ids.js';
import type { ChainedEvent } from '../chain.js';
import { positionOfLog } from './place.js';

/** What stands in the metadata of a stored event: the event's own, and its place in the chain. */
interface StoredMetadata {
  readonly metadata: EventMetadata;
  readonly prevHash: Digest;
  readonly hash: Digest;
}

/** An event in one of our streams that we did not write, or not so. */
export class ForeignEvent extends Error {
  constructor(stream: string, version: number) {
    super(`event ${version} of ${stream} was not written by this program`);
    this.name = 'ForeignEvent';
  }
}

export const storedOf = ({ type, data, metadata, prevHash, hash }: ChainedEvent): EventData =>
  jsonEvent({
    id: metadata.eventId,
    type,
    data: data as JSONType,
    metadata: { metadata, prevHash, hash } satisfies StoredMetadata,
  });

/** Revisions count from 0, versions from 1. */
export const recordedOf = ({ event }: ResolvedEvent, stream: StreamName): RecordedEvent => {
  if (event === undefined) throw new ForeignEvent(stream, 0);
  const version = Number(event.revision) + 1;
  const stored = event.metadata;
  if (!event.isJson || typeof event.data !== 'object' || !isStoredMetadata(stored)) throw new ForeignEvent(stream, version);
  return {
    stream,
    version,
    position: positionOfLog(event.position),
    type: event.type,
    data: event.data,
    metadata: stored.metadata,
    prevHash: stored.prevHash,
    hash: stored.hash,
  };
};

const isStoredMetadata = (value: unknown): value is StoredMetadata => {
  if (typeof value !== 'object' || value === null) return false;
  const { metadata, prevHash, hash } = value as Partial<Record<keyof StoredMetadata, unknown>>;
  return typeof metadata === 'object' && metadata !== null && typeof prevHash === 'string' && typeof hash === 'string';
};
