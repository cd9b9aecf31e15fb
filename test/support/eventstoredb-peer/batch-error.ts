import { any, code, empty, rpc, shared } from './protocol.js';
import type { ExpectedRevision } from './commit-check.js';

const { Code } = code;

interface Details {
  serializeBinary(): Uint8Array;
}

const error = (code: code.Code, message: string, details: Details, typeName: string): rpc.Status => {
  const packed = new any.Any();
  packed.pack(details.serializeBinary(), typeName);
  return new rpc.Status().setCode(code).setMessage(message).setDetails(packed);
};

const known = (code: code.Code, name: string, details: Details): rpc.Status => error(code, name, details, `event_store.client.${name}`);

/** What the node cannot do in its present state. The server sets no code, and the client does not recognise it. */
export const notHandled = (message: string): rpc.Status => error(Code.OK, message, new empty.Empty(), 'google.protobuf.Empty');

export const timedOut = (): rpc.Status => known(Code.DEADLINE_EXCEEDED, 'Timeout', new shared.Timeout());

export const denied = (): rpc.Status => known(Code.PERMISSION_DENIED, 'AccessDenied', new shared.AccessDenied());

export const badRequest = (message: string): rpc.Status =>
  known(Code.INVALID_ARGUMENT, 'BadRequest', new shared.BadRequest().setMessage(message));

export const tooLarge = (limit: number): rpc.Status =>
  known(Code.INVALID_ARGUMENT, 'MaximumAppendSizeExceeded', new shared.MaximumAppendSizeExceeded().setMaxappendsize(limit));

export const wrongExpectedVersion = (current: bigint, expected: ExpectedRevision): rpc.Status => {
  const wrong = new shared.WrongExpectedVersion();
  const none = new empty.Empty();
  if (current < 0n) wrong.setCurrentNoStream(none);
  else wrong.setCurrentStreamRevision(current.toString());
  if (expected === 'any') wrong.setExpectedAny(none);
  else if (expected === 'no_stream') wrong.setExpectedNoStream(none);
  else if (expected === 'stream_exists') wrong.setExpectedStreamExists(none);
  else wrong.setExpectedStreamPosition(expected.toString());
  return known(Code.ALREADY_EXISTS, 'WrongExpectedVersion', wrong);
};
