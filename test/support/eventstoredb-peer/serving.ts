import type { Access } from './access.js';
import type { AnyCall } from './call.js';
import type { Counting } from './counters.js';
import type { Faults } from './faults.js';
import type { PeerLog } from './peer-log.js';
import type { Refusal } from './refusal.js';
import type { AppendOutcome, AppendRequest, Caller } from './writer.js';

/** What the handlers of calls need of their node. */
export interface Serving {
  readonly log: PeerLog;
  readonly counters: Counting;
  readonly faults: Faults;
  readonly maxAppendSize: number;
  /** Whether reads of a stream say where its events stand among all. */
  readonly showsPlaces: boolean;
  readonly access: Access;
  /** Why the node cannot do it in its present state. */
  refusalNow(call: AnyCall, operation: 'read' | 'append'): Refusal | undefined;
  write(request: AppendRequest, caller: Caller): Promise<AppendOutcome | undefined>;
}
