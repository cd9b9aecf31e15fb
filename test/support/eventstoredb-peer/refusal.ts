import { grpc } from './protocol.js';

/** A status that the server answers instead of a result. */
export class Refusal extends Error {
  constructor(
    readonly code: number,
    readonly details: string,
    readonly metadata = new grpc.Metadata(),
    /** What a batch append says in the answer to one request; when undefined, the whole call ends with this status. */
    readonly inBatch?: string,
  ) {
    super(details);
  }
}

const { status } = grpc;

const trailers = (entries: Readonly<Record<string, string>>): InstanceType<typeof grpc.Metadata> => {
  const metadata = new grpc.Metadata();
  for (const [name, value] of Object.entries(entries)) metadata.set(name, value);
  return metadata;
};

export const serverNotReady = (): Refusal => new Refusal(status.UNAVAILABLE, 'Server Is Not Ready', trailers({}), 'Server Is Not Ready');

export const serverTooBusy = (): Refusal => new Refusal(status.UNAVAILABLE, 'Server Is Too Busy', trailers({}), 'Server Is Busy');

export const noLeaderInfo = (): Refusal =>
  new Refusal(status.UNKNOWN, 'No leader info available in response', trailers({}), 'No leader info available in response');

export const notLeader = (host: string, port: number): Refusal =>
  new Refusal(
    status.NOT_FOUND,
    'Leader info available',
    trailers({ exception: 'not-leader', 'leader-endpoint-host': host, 'leader-endpoint-port': String(port) }),
  );

export const unauthenticated = (): Refusal => new Refusal(status.UNAUTHENTICATED, 'Unauthenticated');

export const accessDenied = (): Refusal => new Refusal(status.PERMISSION_DENIED, 'Access Denied', trailers({ exception: 'access-denied' }));

export const appendTooLarge = (limit: number): Refusal =>
  new Refusal(
    status.INVALID_ARGUMENT,
    `Maximum Append Size of ${limit} Exceeded.`,
    trailers({ exception: 'maximum-append-size-exceeded', 'maximum-append-size': String(limit) }),
  );

export const propertyMissing = (name: string): Refusal =>
  new Refusal(
    status.INVALID_ARGUMENT,
    `Required Metadata Property '${name}' is missing`,
    trailers({ exception: 'missing-required-metadata-property', 'required-metadata-properties': 'type,content-type' }),
  );

export const invalidArgument = (details: string): Refusal => new Refusal(status.INVALID_ARGUMENT, details);

/** What a subscription says; a read of the same position fails as unknown. */
export const invalidPosition = (): Refusal => invalidArgument('Trying to read from an invalid position.');

export const invalidPositionRead = (): Refusal => new Refusal(status.UNKNOWN, 'Unexpected ReadAllResult: InvalidPosition');

export const operationTimedOut = (): Refusal => new Refusal(status.ABORTED, 'Operation timed out: Commit phase timeout.');

export const unavailable = (details: string): Refusal => new Refusal(status.UNAVAILABLE, details);

/** What an exception in the server looks like from outside. */
export const handlerFailed = (): Refusal => new Refusal(status.UNKNOWN, 'Exception was thrown by handler.');

export const refusalOf = (error: unknown): Refusal => (error instanceof Refusal ? error : handlerFailed());
