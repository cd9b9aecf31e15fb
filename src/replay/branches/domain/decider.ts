import type { Decider } from '../../../kernel/decider.js';
import { Rejection } from '../../../kernel/rejection.js';
import { type Branch, branchState, evolve, openBranch, unopened } from './branch.js';
import type { BranchEvent } from './branch.events.js';
import type { BranchCommand } from './commands.js';
import { addNote, close, open, rename, setClock, share, takeStep, undoStep, unshare } from './decisions.js';
import { BRANCH_STEPS } from './steps.js';

const decide = (command: BranchCommand, state: Branch): readonly BranchEvent[] => {
  if (command.type === 'OpenBranch') {
    if (state.opened) throw new Rejection('branch/exists');
    return open(command);
  }
  const branch = openBranch(state);
  const { side, from } = BRANCH_STEPS[command.type];
  if (side === 'owner' && command.actor.officerId !== branch.owner) throw new Rejection('branch/not-owner');
  if (command.type === 'CloseBranch' && branch.closedAt !== undefined) return [];
  if (!from.includes(branchState(branch))) throw new Rejection('branch/closed');
  switch (command.type) {
    case 'SetBranchClock':
      return setClock(command, branch);
    case 'TakeBranchStep':
      return takeStep(command, branch);
    case 'UndoBranchStep':
      return undoStep(command, branch);
    case 'RenameBranch':
      return rename(command, branch);
    case 'AddBranchNote':
      return addNote(command, branch);
    case 'ShareBranch':
      return share(command, branch);
    case 'UnshareBranch':
      return unshare(command, branch);
    case 'CloseBranch':
      return close(command);
  }
};

/** 推演: what would have followed from another decision. It belongs to whoever opened it; others may look. */
export const branching: Decider<Branch, BranchCommand, BranchEvent> = { initial: unopened, evolve, decide };
