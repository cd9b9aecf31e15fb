import { badRequest, denied, notHandled, timedOut, tooLarge } from './batch-error.js';
import { batchResponse, expectedIn } from './batch-messages.js';
import { endOf } from './call.js';
import { proposedEvent, streamNameOf, uuidOf } from './proposed-event.js';
import { type grpc, type rpc, shared, streams } from './protocol.js';
import { type ProposedEvent, sizeOf } from './record.js';
import { refusalOf } from './refusal.js';
import type { Serving } from './serving.js';
import type { AppendRequest, Caller } from './writer.js';

type BatchCall = grpc.ServerDuplexStream<streams.BatchAppendReq, streams.BatchAppendResp>;

/** A request of which more fragments are to come. */
interface Pending extends AppendRequest {
  readonly identifier: shared.StreamIdentifier | undefined;
  readonly events: ProposedEvent[];
  readonly timer: NodeJS.Timeout;
  size: number;
}

const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Streams.BatchAppend: one long call, many requests in fragments, each answered when it is done. */
export const serveBatchAppend =
  (node: Serving) =>
  (call: BatchCall): void => {
    void new BatchAppend(node, call).run();
  };

class BatchAppend {
  readonly #pending = new Map<string, Pending>();
  readonly #answers = new Set<Promise<void>>();
  readonly #caller: Caller;

  constructor(
    private readonly node: Serving,
    private readonly call: BatchCall,
  ) {
    this.#caller = { peer: call.getPeer(), ended: endOf(call) };
    this.#caller.ended.addEventListener('abort', () => {
      for (const id of [...this.#pending.keys()]) this.#forget(id);
    });
  }

  async run(): Promise<void> {
    try {
      const refusal = this.node.access.refusalToCall(this.call);
      if (refusal !== undefined) throw refusal;
      for await (const fragment of this.call as AsyncIterable<streams.BatchAppendReq>) this.#take(fragment);
      await Promise.all(this.#answers);
      this.call.end();
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    if (!this.#caller.ended.aborted) this.call.emit('error', refusalOf(error));
  }

  #take(fragment: streams.BatchAppendReq): void {
    const id = uuidOf(fragment.getCorrelationId());
    const options = fragment.getOptions();
    try {
      if (options !== undefined) this.#begin(id, options);
      const request = this.#pending.get(id);
      if (request === undefined) return; // answered already, or never begun
      for (const message of fragment.getProposedMessagesList()) {
        const event = proposedEvent(message);
        request.events.push(event);
        request.size += sizeOf(event);
      }
      if (request.size > this.node.maxAppendSize) this.#refuse(id, request.identifier, tooLarge(this.node.maxAppendSize));
      else if (fragment.getIsFinal()) this.#write(id, request);
    } catch (error) {
      this.#refuse(id, options?.getStreamIdentifier(), badRequest(error instanceof Error ? error.message : String(error)));
    }
  }

  #begin(id: string, options: streams.BatchAppendReq.Options): void {
    const identifier = options.getStreamIdentifier();
    const left = (options.getDeadline()?.toDate().getTime() ?? Infinity) - Date.now();
    if (this.node.access.refusalToWrite(this.call) !== undefined) {
      this.#refuse(id, identifier, denied());
      return;
    }
    if (left <= 0) {
      this.#refuse(id, identifier, timedOut());
      return;
    }
    this.#pending.set(id, {
      identifier,
      stream: streamNameOf(identifier),
      expected: expectedIn(options),
      events: [],
      size: 0,
      timer: setTimeout(() => this.#refuse(id, identifier, timedOut()), Math.min(left, LONGEST_TIMER_MS)),
    });
  }

  #forget(id: string): void {
    clearTimeout(this.#pending.get(id)?.timer);
    this.#pending.delete(id);
  }

  #refuse(id: string, identifier: shared.StreamIdentifier | undefined, error: rpc.Status): void {
    this.#forget(id);
    this.#answer(id, identifier, new streams.BatchAppendResp().setError(error));
  }

  /** The deadline of a request is for its arrival only; from here on the server takes the time it takes. */
  #write(id: string, request: Pending): void {
    this.#forget(id);
    const answer = this.#written(request).then(
      (response) => {
        if (response !== undefined) this.#answer(id, request.identifier, response);
      },
      (error: unknown) => this.#fail(error),
    );
    this.#answers.add(answer);
    void answer.finally(() => this.#answers.delete(answer));
  }

  async #written(request: Pending): Promise<streams.BatchAppendResp | undefined> {
    const refusal = this.node.refusalNow(this.call, 'append');
    if (refusal?.inBatch !== undefined) return new streams.BatchAppendResp().setError(notHandled(refusal.inBatch));
    if (refusal !== undefined) throw refusal;
    const outcome = await this.node.write(request, this.#caller);
    return outcome && batchResponse(outcome, request.expected);
  }

  #answer(id: string, identifier: shared.StreamIdentifier | undefined, response: streams.BatchAppendResp): void {
    response.setCorrelationId(new shared.UUID().setString(id)).setStreamIdentifier(identifier);
    if (!this.#caller.ended.aborted) this.call.write(response);
  }
}
