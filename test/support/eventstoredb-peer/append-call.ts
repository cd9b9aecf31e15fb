import { type AnyCall, endOf } from './call.js';
import type { ExpectedRevision } from './commit-check.js';
import { unsigned } from './position.js';
import { proposedEvent, streamNameOf } from './proposed-event.js';
import { type grpc, shared, streams } from './protocol.js';
import { type ProposedEvent, sizeOf } from './record.js';
import { appendTooLarge, invalidArgument, operationTimedOut, refusalOf } from './refusal.js';
import type { Serving } from './serving.js';
import type { AppendOutcome, AppendRequest } from './writer.js';

type AppendCall = grpc.ServerReadableStream<streams.AppendReq, streams.AppendResp>;

/** Streams.Append: the options, then one message per event. */
export const serveAppend =
  (node: Serving) =>
  (call: AppendCall, answer: grpc.sendUnaryData<streams.AppendResp>): void => {
    respond(node, call).then(
      (response) => {
        if (response !== undefined) answer(null, response);
      },
      (error: unknown) => {
        answer(refusalOf(error));
      },
    );
  };

const respond = async (node: Serving, call: AppendCall): Promise<streams.AppendResp | undefined> => {
  const caller = { peer: call.getPeer(), ended: endOf(call) };
  const request = await received(node, call);
  const refusal = node.refusalNow(call, 'append');
  if (refusal !== undefined) throw refusal;
  const outcome = await node.write(request, caller);
  return outcome && responseOf(outcome, request.expected);
};

const received = async (node: Serving, call: AppendCall & AnyCall): Promise<AppendRequest> => {
  const refusal = node.access.refusalToCall(call) ?? node.access.refusalToWrite(call);
  if (refusal !== undefined) throw refusal;
  const events: ProposedEvent[] = [];
  let options: streams.AppendReq.Options | undefined;
  let size = 0;
  for await (const message of call as AsyncIterable<streams.AppendReq>) {
    options ??= message.getOptions();
    const proposed = message.getProposedMessage();
    if (proposed === undefined) continue;
    const event = proposedEvent(proposed);
    size += sizeOf(event);
    if (size > node.maxAppendSize) throw appendTooLarge(node.maxAppendSize);
    events.push(event);
  }
  if (options === undefined) throw invalidArgument('no options');
  return { stream: streamNameOf(options.getStreamIdentifier()), expected: expectedOf(options), events };
};

const expectedOf = (options: streams.AppendReq.Options): ExpectedRevision => {
  if (options.hasRevision()) return BigInt(options.getRevision());
  if (options.hasNoStream()) return 'no_stream';
  if (options.hasStreamExists()) return 'stream_exists';
  if (options.hasAny()) return 'any';
  throw invalidArgument('no expected revision');
};

const responseOf = (outcome: AppendOutcome, expected: ExpectedRevision): streams.AppendResp => {
  const response = new streams.AppendResp();
  switch (outcome.kind) {
    case 'timeout':
      throw operationTimedOut();
    case 'conflict':
      return response.setWrongExpectedVersion(wrongExpectedVersion(outcome.current, expected));
    case 'success':
      return response.setSuccess(success(outcome));
  }
};

const success = ({ revision, position }: AppendOutcome & { kind: 'success' }): streams.AppendResp.Success => {
  const success = new streams.AppendResp.Success();
  if (revision < 0n) success.setNoStream(new shared.Empty());
  else success.setCurrentRevision(revision.toString());
  if (position === undefined) return success.setNoPosition(new shared.Empty());
  return success.setPosition(
    new streams.AppendResp.Position().setCommitPosition(unsigned(position.commit)).setPreparePosition(unsigned(position.prepare)),
  );
};

const wrongExpectedVersion = (current: bigint, expected: ExpectedRevision): streams.AppendResp.WrongExpectedVersion => {
  const wrong = new streams.AppendResp.WrongExpectedVersion();
  const none = new shared.Empty();
  if (current < 0n) wrong.setCurrentNoStream(none);
  else wrong.setCurrentRevision(current.toString());
  switch (expected) {
    case 'any':
      return wrong.setExpectedAny(none);
    case 'stream_exists':
      return wrong.setExpectedStreamExists(none);
    case 'no_stream':
      return wrong.setExpectedNoStream(none);
    default:
      return wrong.setExpectedRevision(expected.toString());
  }
};
