/** An event that could not be digested and was left out. What was in it is not told. */
export class LeftOutEventDto {
  /** Place in the record, for whoever maintains the program. */
  position: string;
  /** E.g. `HandoffSent`. */
  type: string;
  failedAt: string;
  error: string;
}

/** A projection (a list) or a policy, and how far it has followed the record. */
export class FollowerDto {
  name: string;
  /** In Chinese. */
  label: string;
  /** Of a projection: version of its rows; absent before its first start. */
  version?: number;
  /** Of a projection: the version that the program makes; another than `version` while the rows are being rebuilt. */
  programVersion?: number;
  position: string;
  /** Events that it handles and has not taken yet, as far as they were counted. */
  behind: number;
  /** There may be more of them. */
  more: boolean;
  /** When the oldest of them was recorded. */
  waitingSince?: string;
  /** Age of the oldest of them, in milliseconds; 0 when none waits. */
  lagMs: number;
  /** When the checkpoint was last moved; absent when it never ran. */
  movedAt?: string;
  /** Events wait and it has not moved since then. */
  stalledSince?: string;
  failureCount: number;
  /** The latest of them. */
  failures: LeftOutEventDto[];
}

export class ReadinessCheckDto {
  /** `database`, `migrations`, `projections` … */
  name: string;
  ok: boolean;
}

/** The instance that answers; there may be others. */
export class InstanceDto {
  version: string;
  node: string;
  startedAt: string;
  /** Which engine holds the record. */
  store: 'postgresql' | 'eventstoredb' | 'memory';
  checks: ReadinessCheckDto[];
  /** Pages that follow the stream of notices. */
  pagesOpen: number;
}

export class OperationStatusDto {
  at: string;
  /** An alarm is raised after so many seconds. */
  stallSeconds: number;
  instance: InstanceDto;
  projections: FollowerDto[];
  policies: FollowerDto[];
}
