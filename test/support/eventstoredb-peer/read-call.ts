import { endOf } from './call.js';
import { type EventFilter, filterOf } from './event-filter.js';
import { Outgoing, type ReadCall } from './outgoing.js';
import { BEFORE_ALL, END_OF_LOG, type LogPosition } from './position.js';
import { streamNameOf } from './proposed-event.js';
import { streams } from './protocol.js';
import { eventMessage, notFoundMessage } from './read-messages.js';
import type { PeerRecord } from './record.js';
import { invalidArgument, invalidPositionRead, refusalOf } from './refusal.js';
import type { Serving } from './serving.js';
import { Subscription } from './subscription.js';

const LOG_START: LogPosition = { commit: 0n, prepare: 0n };
const { BACKWARDS } = streams.ReadReq.Options.ReadDirection;

/** Streams.Read: of one stream or of all, up to a number of events or for ever. */
export const serveRead =
  (node: Serving) =>
  (call: ReadCall): void => {
    const outgoing = new Outgoing(call, node.counters, endOf(call));
    read(node, call, outgoing).then(
      () => call.end(),
      (error: unknown) => {
        if (!outgoing.ended.aborted) call.emit('error', refusalOf(error));
      },
    );
  };

const read = async (node: Serving, call: ReadCall, outgoing: Outgoing): Promise<void> => {
  const refusal = node.access.refusalToCall(call) ?? node.access.refusalToRead(call) ?? node.refusalNow(call, 'read');
  if (refusal !== undefined) throw refusal;
  const options = call.request.getOptions();
  if (options === undefined) throw invalidArgument('no options');
  if (options.hasSubscription()) return subscribe(node, options, outgoing);
  node.counters.reads += 1;
  return options.hasStream() ? readStream(node, options, outgoing) : readAll(node, options, outgoing);
};

const subscribe = async (node: Serving, options: streams.ReadReq.Options, outgoing: Outgoing): Promise<void> => {
  const all = options.getAll();
  if (all === undefined) throw invalidArgument('this peer knows subscriptions to all streams only');
  const from = all.hasEnd() ? 'end' : (positionOf(all) ?? 'start');
  const { counters } = node;
  counters.subscriptionsOpened += 1;
  counters.openSubscriptions += 1;
  try {
    await new Subscription(node, outgoing, filterOf(options), from).run();
  } finally {
    counters.openSubscriptions -= 1;
  }
};

const readAll = async ({ log }: Serving, options: streams.ReadReq.Options, outgoing: Outgoing): Promise<void> => {
  const all = options.getAll();
  const from = (all && positionOf(all)) ?? (all?.hasEnd() === true ? END_OF_LOG : LOG_START);
  if (!log.isBoundary(from)) throw invalidPositionRead();
  const first = log.indexFrom(from);
  const backwards = options.getReadDirection() === BACKWARDS;
  // Forwards a position is where a record begins, backwards it is where one ends.
  await sendEach(backwards ? recordsBefore(log.records, first) : recordsFrom(log.records, first), options, outgoing);
};

const readStream = async ({ log, showsPlaces }: Serving, options: streams.ReadReq.Options, outgoing: Outgoing): Promise<void> => {
  const stream = options.getStream();
  const name = streamNameOf(stream?.getStreamIdentifier());
  const records = log.stream(name);
  if (records.length === 0) return outgoing.send(notFoundMessage(name));
  const end = stream?.hasEnd() === true ? records.length : 0;
  const first = stream?.hasRevision() === true ? Number(stream.getRevision()) : end;
  const backwards = options.getReadDirection() === BACKWARDS;
  await sendEach(
    backwards ? recordsBefore(records, Math.min(first + 1, records.length)) : recordsFrom(records, first),
    options,
    outgoing,
    showsPlaces,
  );
};

const sendEach = async (
  records: Iterable<PeerRecord>,
  options: streams.ReadReq.Options,
  outgoing: Outgoing,
  showsPlaces = true,
): Promise<void> => {
  const filter: EventFilter | undefined = filterOf(options);
  let left = BigInt(options.getCount());
  for (const record of records) {
    if (left <= 0n) return;
    if (filter?.allows(record) === false) continue;
    left -= 1n;
    await outgoing.send(eventMessage(record, showsPlaces ? record.position : BEFORE_ALL.commit));
  }
};

function* recordsFrom(records: readonly PeerRecord[], first: number): Generator<PeerRecord> {
  for (let record = records[first]; record !== undefined; record = records[(first += 1)]) yield record;
}

function* recordsBefore(records: readonly PeerRecord[], end: number): Generator<PeerRecord> {
  for (let record = records[(end -= 1)]; record !== undefined; record = records[(end -= 1)]) yield record;
}

const positionOf = (all: streams.ReadReq.Options.AllOptions): LogPosition | undefined => {
  const position = all.getPosition();
  return position && { commit: BigInt(position.getCommitPosition()), prepare: BigInt(position.getPreparePosition()) };
};
