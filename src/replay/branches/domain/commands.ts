import type { Actor } from '../../../kernel/actor.js';
import type { RecordedEvent } from '../../../kernel/event.js';
import type { BranchId, ClassId, OfficerId } from '../../../kernel/ids.js';
import type { Instant } from '../../../kernel/time.js';
import type { CaseEvent } from '../../../case-file/index.js';
import type { BranchOrigin } from './branch.events.js';

interface Step {
  readonly branchId: BranchId;
  readonly actor: Actor;
  readonly at: Instant;
}

/** When the history of the branch ends; the clock does not go back before it. */
interface WithHistory {
  readonly lastInstant: Instant;
}

export type BranchCommand =
  | ({ readonly type: 'OpenBranch'; readonly name: string; readonly origin: BranchOrigin; readonly clock: Instant } & Step & WithHistory)
  | ({ readonly type: 'SetBranchClock'; readonly clock: Instant } & Step & WithHistory)
  | ({
      readonly type: 'TakeBranchStep';
      readonly as: Actor;
      readonly path: string;
      readonly body: object;
      readonly clock: Instant;
      /** What the rules of production made of it. */
      readonly added: readonly RecordedEvent<CaseEvent>[];
    } & Step &
      WithHistory)
  | ({ readonly type: 'UndoBranchStep' } & Step)
  | ({ readonly type: 'RenameBranch'; readonly name: string } & Step)
  | ({ readonly type: 'AddBranchNote'; readonly text: string } & Step)
  | ({ readonly type: 'ShareBranch'; readonly officers: readonly OfficerId[]; readonly classId?: ClassId } & Step)
  | ({ readonly type: 'UnshareBranch'; readonly officers: readonly OfficerId[]; readonly classId?: ClassId } & Step)
  | ({ readonly type: 'CloseBranch' } & Step);

export type BranchCommandType = BranchCommand['type'];
export type BranchCommandOf<Type extends BranchCommandType> = Extract<BranchCommand, { type: Type }>;
