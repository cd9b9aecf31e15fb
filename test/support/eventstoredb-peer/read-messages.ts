import { type LogPosition, unsigned } from './position.js';
import { shared, streams } from './protocol.js';
import type { PeerRecord } from './record.js';

const { ReadEvent, SubscriptionConfirmation, Checkpoint, CaughtUp, StreamNotFound } = streams.ReadResp;

/** Of the 100 nanoseconds that .NET counts in. */
const TICKS_PER_MILLISECOND = 10_000n;

export const streamIdentifier = (name: string): shared.StreamIdentifier =>
  new shared.StreamIdentifier().setStreamName(new Uint8Array(Buffer.from(name, 'utf8')));

/** `place` is where the event is said to stand. */
export const eventMessage = (record: PeerRecord, place = record.position): streams.ReadResp => {
  const position = unsigned(place);
  const event = new ReadEvent.RecordedEvent()
    .setId(new shared.UUID().setString(record.id))
    .setStreamIdentifier(streamIdentifier(record.stream))
    .setStreamRevision(String(record.revision))
    .setCommitPosition(position)
    .setPreparePosition(position)
    .setData(record.data)
    .setCustomMetadata(record.metadata);
  event
    .getMetadataMap()
    .set('type', record.type)
    .set('created', (BigInt(record.created) * TICKS_PER_MILLISECOND).toString())
    .set('content-type', record.isJson ? 'application/json' : 'application/octet-stream');
  return new streams.ReadResp().setEvent(new ReadEvent().setEvent(event).setCommitPosition(position));
};

export const confirmationMessage = (subscriptionId: string): streams.ReadResp =>
  new streams.ReadResp().setConfirmation(new SubscriptionConfirmation().setSubscriptionId(subscriptionId));

export const checkpointMessage = ({ commit, prepare }: LogPosition): streams.ReadResp =>
  new streams.ReadResp().setCheckpoint(new Checkpoint().setCommitPosition(unsigned(commit)).setPreparePosition(unsigned(prepare)));

export const caughtUpMessage = (): streams.ReadResp => new streams.ReadResp().setCaughtUp(new CaughtUp());

export const notFoundMessage = (stream: string): streams.ReadResp =>
  new streams.ReadResp().setStreamNotFound(new StreamNotFound().setStreamIdentifier(streamIdentifier(stream)));
