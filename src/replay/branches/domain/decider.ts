import type { Decider } from '../../../kernel/decider.js';
import { Rejection } from '../../../kernel/rejection.js';
import { type Branch, evolve, openBranch, unopened } from './branch.js';
import type { BranchEvent } from './branch.events.js';
import type { BranchCommand } from './commands.js';
import { addNote, close, open, rename, setClock, share, takeStep, undoStep, unshare } from './decisions.js';

const decide = (command: BranchCommand, state: Branch): readonly BranchEvent[] => {
  if (command.type === 'OpenBranch') {
    if (state.opened) throw new Rejection('branch/exists');
    return open(command);
  }
  const branch = openBranch(state);
  if (command.actor.officerId !== branch.owner) throw new Rejection('branch/not-owner');
  if (branch.closedAt !== undefined) {
    if (command.type === 'CloseBranch') return [];
    throw new Rejection('branch/closed');
  }
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
