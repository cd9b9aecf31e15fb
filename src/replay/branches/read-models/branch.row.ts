import type { RecordedEvent } from '../../../kernel/event.js';
import type { ClassId, OfficerId } from '../../../kernel/ids.js';
import type { Instant } from '../../../kernel/time.js';
import { type OpenBranch, standing } from '../domain/branch.js';
import type { BranchEvent } from '../domain/branch.events.js';

/** A row of the list in the order of the columns. Nothing of the history stands in it: that is read when it is shown. */
export interface BranchRow {
  readonly branch_id: string;
  readonly owner: OfficerId;
  readonly name: string;
  readonly origin_kind: string;
  readonly origin_id: string;
  readonly origin_version: number;
  readonly origin_head: string;
  readonly clock: Instant;
  readonly steps: number;
  readonly officers: readonly OfficerId[];
  readonly classes: readonly ClassId[];
  readonly opened_at: Instant;
  readonly changed_at: Instant;
  readonly closed_at: Instant | null;
  readonly search: string;
  readonly version: number;
}

export const branchRow = (branch: OpenBranch, { version, data }: RecordedEvent<BranchEvent>): BranchRow => ({
  branch_id: branch.branchId,
  owner: branch.owner,
  name: branch.name,
  origin_kind: branch.origin.kind,
  origin_id: branch.origin.id,
  origin_version: branch.origin.version,
  origin_head: branch.origin.head,
  clock: branch.clock,
  steps: standing(branch).length,
  officers: branch.officers,
  classes: branch.classes,
  opened_at: branch.openedAt,
  changed_at: data.occurredAt,
  closed_at: branch.closedAt ?? null,
  search: branch.name.toLowerCase(),
  version,
});
