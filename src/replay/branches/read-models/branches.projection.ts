import type { EntityManager } from 'typeorm';
import { type StreamAt, StreamProjection, keepRows } from '../../../projections/index.js';
import { BRANCH_EVENT_TYPES } from '../domain/branch-event-types.js';
import type { BranchEvent } from '../domain/branch.events.js';
import type { Branch } from '../domain/branch.js';
import { branching } from '../domain/decider.js';
import { type BranchRow, branchRow } from './branch.row.js';

const keep = keepRows<BranchRow>('branches', ['branch_id'], [
  'branch_id', 'owner', 'name', 'origin_kind', 'origin_id', 'origin_version', 'origin_head', 'clock', 'steps', 'officers', 'classes', 'opened_at',
  'changed_at', 'closed_at', 'search', 'version',
]); // prettier-ignore

/** Branches by whose they are and with whom they are shared. */
export class BranchesProjection extends StreamProjection<Branch, BranchEvent> {
  readonly name = 'branches';
  readonly label = '推演列表';
  readonly version = 2;
  readonly tables = ['branches'];
  readonly handles = BRANCH_EVENT_TYPES.map(({ type }) => type);
  protected readonly fold = branching;

  protected write(streams: readonly StreamAt<Branch, BranchEvent>[], manager: EntityManager): Promise<void> {
    return keep(
      streams.flatMap(({ state, last }) => (state.opened ? [branchRow(state, last)] : [])),
      manager,
    );
  }
}
