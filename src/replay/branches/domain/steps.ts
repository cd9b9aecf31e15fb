import { ROLES } from '../../../kernel/actor.js';
import type { ProcessStep } from '../../../kernel/process-step.js';
import type { BranchState } from './branch.js';
import type { BranchEvent } from './branch.events.js';
import type { BranchCommandType } from './commands.js';

/** 能看到来源的人, 建立推演的人. */
export type BranchSide = 'reader' | 'owner';
export type BranchStepType = ProcessStep<BranchSide, BranchState, BranchEvent['type']>;

/** In whose place a step is tried is part of the step; who tries it needs no position of its own. */
const owned = (chinese: string, event: BranchEvent['type'], ...refuses: readonly string[]): BranchStepType => ({
  chinese,
  side: 'owner',
  roles: ROLES,
  from: ['open'],
  events: [event],
  refuses: ['branch/unknown', 'branch/not-owner', 'branch/closed', ...refuses],
});

/** Who may take a step, and in which state; read as the table of the process (docs/processes/branches.md). */
export const BRANCH_STEPS: Readonly<Record<BranchCommandType, BranchStepType>> = {
  OpenBranch: {
    chinese: '建立推演',
    side: 'reader',
    roles: ROLES,
    from: [],
    events: ['BranchOpened'],
    refuses: ['branch/exists', 'branch/clock-before-history', 'branch/clock-too-far'],
  },
  SetBranchClock: owned('设定推演时间', 'BranchClockSet', 'branch/clock-before-history', 'branch/clock-too-far'),
  TakeBranchStep: owned('走一步', 'BranchStepTaken', 'branch/clock-before-history', 'branch/clock-too-far'),
  UndoBranchStep: owned('撤销最后一步', 'BranchStepUndone', 'branch/nothing-to-undo'),
  RenameBranch: owned('改名', 'BranchRenamed'),
  AddBranchNote: owned('写批注', 'BranchNoteAdded'),
  ShareBranch: owned('共享', 'BranchShared', 'branch/raw-data'),
  UnshareBranch: owned('取消共享', 'BranchUnshared'),
  CloseBranch: {
    chinese: '结束推演',
    side: 'owner',
    roles: ROLES,
    from: ['open'],
    events: ['BranchClosed'],
    refuses: ['branch/unknown', 'branch/not-owner'],
  },
};
