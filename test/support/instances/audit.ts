import { brokenAt } from '../../../src/event-store/chain.js';
import type { RecordedEvent } from '../../../src/kernel/event.js';
import { officerOf } from '../case-requests.js';
import type { Acknowledged } from './journal.js';
import { byStream } from './whole-record.js';

/** What is wrong with a record, one sentence each, whoever wrote it. */
export const faultsOf = (events: readonly RecordedEvent[]): readonly string[] => [
  ...repeated(events.map(({ metadata }) => metadata.eventId)).map((id) => `event ${id} is stored twice`),
  ...repeated(events.map(({ position }) => position)).map((position) => `two events stand at ${position}`),
  ...[...byStream(events)].flatMap(([stream, own]) => [...chainFaults(stream, own), ...keyFaults(stream, own)]),
  ...keysOfTwoStreams(events),
];

const chainFaults = (stream: string, events: readonly RecordedEvent[]): readonly string[] => {
  const broken = brokenAt(events); // also when a version is missing or comes twice
  return broken === undefined ? [] : [`${stream} does not hold at ${broken}`];
};

/** All events of one key are those of one command: written together, in one request. */
const keyFaults = (stream: string, events: readonly RecordedEvent[]): readonly string[] =>
  [...groupedByKey(events)].flatMap(([key, own]) => {
    const first = own[0]?.version ?? 0;
    const together = own.every(({ version, metadata }, index) => {
      return version === first + index && metadata.correlationId === own[0]?.metadata.correlationId;
    });
    return together ? [] : [`${stream} has taken ${key} twice`];
  });

/** The key of a request begins with the officer who sent it; those of the worked cases begin otherwise. */
const SENT = /^[0-9a-f-]{36}:/;

/** A file that was registered twice for one request. */
const keysOfTwoStreams = (events: readonly RecordedEvent[]): readonly string[] =>
  [...groupedByKey(events.filter(({ type }) => type === 'CaseOpened'))]
    .filter(([key, own]) => SENT.test(key) && own.length > 1)
    .map(([key, own]) => `${key} opened ${own.map(({ stream }) => stream).join(' and ')}`);

const groupedByKey = (events: readonly RecordedEvent[]): ReadonlyMap<string, readonly RecordedEvent[]> => {
  const keys = new Map<string, RecordedEvent[]>();
  for (const event of events) {
    const key = event.metadata.idempotencyKey;
    if (key !== undefined) keys.set(key, [...(keys.get(key) ?? []), event]);
  }
  return keys;
};

const repeated = (values: readonly string[]): readonly string[] => {
  const seen = new Set<string>();
  return values.filter((value) => seen.size === seen.add(value).size);
};

/** Which acknowledged steps the record does not have exactly as they were told. */
export const lostSteps = (events: readonly RecordedEvent[], acknowledged: readonly Acknowledged[]): readonly string[] => {
  const streams = byStream(events);
  const keysOf = new Map([...streams].map(([stream, own]) => [stream, groupedByKey(own)]));
  return acknowledged.flatMap(({ step, by, key, caseId, version, position }) => {
    const last = keysOf
      .get(`case-${caseId}`)
      ?.get(`${officerOf(by)}:${key}`)
      ?.at(-1);
    if (last === undefined) return [`${step} of ${caseId} is not in the record`];
    if (last.version === version && last.position === position) return [];
    return [`${step} of ${caseId} was told ${version} at ${position}, and is ${last.version} at ${last.position}`];
  });
};
