import type { ExpectedRevision } from './commit-check.js';
import type { Connections } from './connections.js';
import type { Counting } from './counters.js';
import type { Faults } from './faults.js';
import type { PeerLog } from './peer-log.js';
import { type LogPosition, placeOf } from './position.js';
import type { ProposedEvent } from './record.js';

/** An append that arrived whole. */
export interface AppendRequest {
  readonly stream: string;
  readonly expected: ExpectedRevision;
  readonly events: readonly ProposedEvent[];
}

/** Revisions are those of the last event of the stream; minus one when there is none. */
export type AppendOutcome =
  | { readonly kind: 'success'; readonly revision: bigint; readonly position?: LogPosition }
  | { readonly kind: 'conflict'; readonly current: bigint }
  | { readonly kind: 'timeout' };

/** Who asks: the connection, and the end of the call. */
export interface Caller {
  readonly peer: string;
  readonly ended: AbortSignal;
}

/** The one way into the log for both kinds of append, with everything that can go wrong on it. */
export class Writer {
  constructor(
    private readonly log: PeerLog,
    private readonly faults: Faults,
    private readonly counters: Counting,
    private readonly connections: Connections,
    /** What the answer to a repeated append says instead of the position of the events. */
    private readonly repeatedPosition: LogPosition | undefined,
  ) {}

  /** Undefined when nobody waits for an answer any more. */
  async write(request: AppendRequest, { peer, ended }: Caller): Promise<AppendOutcome | undefined> {
    this.counters.appends += 1;
    const goesOn = await this.faults.hold(ended).then(
      () => true,
      () => false,
    );
    if (!goesOn || ended.aborted) return undefined; // as the server drops a write whose caller has gone
    const failure = this.faults.nextFailure();
    const outcome = failure?.when === 'before-storing' ? undefined : this.#store(request);
    if (failure === undefined) return outcome;
    if (failure.how === 'times-out') return { kind: 'timeout' };
    this.connections.cut(peer);
    return undefined;
  }

  #store({ stream, events, expected }: AppendRequest): AppendOutcome {
    const decision = this.log.check(stream, events, expected);
    const current = BigInt(this.log.stream(stream).length - 1);
    if (decision.kind === 'conflict') return { kind: 'conflict', current };
    if (decision.kind === 'repeated') return success(BigInt(decision.last.revision), this.repeatedPosition);
    const last = this.log.append(stream, events).at(-1);
    if (last === undefined) return success(current, undefined);
    this.counters.stored += 1;
    return success(BigInt(last.revision), placeOf(last));
  }
}

const success = (revision: bigint, position: LogPosition | undefined): AppendOutcome =>
  position === undefined ? { kind: 'success', revision } : { kind: 'success', revision, position };
