import type { Role } from '../../../kernel/actor.js';
import type { ChangeState } from './change-state.js';
import type { CatalogueChangeEvent } from './change.events.js';
import type { ChangeCommandType } from './commands.js';

/** Who may take a step, and from which state; read as the table of the process (docs/processes/power-changes.md). */
export interface ChangeTransition {
  readonly verb: string;
  readonly chinese: string;
  readonly roles: readonly Role[];
  readonly from: readonly ChangeState[];
  readonly event: CatalogueChangeEvent['type'];
}

export const APPLICANT_ROLES: readonly Role[] = ['leader', 'head', 'catalogue-manager'];
const reviewers: readonly Role[] = ['catalogue-manager', 'supervisor'];
const government: readonly Role[] = ['county-leader'];

/** 襄城县 2021: 书面申请 → 县政府同意 → 编办、司法局审核 → 批准. */
export const CHANGE_TRANSITIONS: Readonly<Record<Exclude<ChangeCommandType, 'ApplyForChange'>, ChangeTransition>> = {
  ReviseChange: {
    verb: 'revise',
    chinese: '修改后重新申请',
    roles: APPLICANT_ROLES,
    from: ['returned'],
    event: 'CatalogueChangeRevised',
  },
  ConsentToChange: { verb: 'consent', chinese: '同意研究调整', roles: government, from: ['applied'], event: 'CatalogueChangeConsented' },
  ReviewChange: { verb: 'review', chinese: '审核通过', roles: reviewers, from: ['consented'], event: 'CatalogueChangeReviewed' },
  ReturnChange: {
    verb: 'return',
    chinese: '退回',
    roles: [...reviewers, ...government],
    from: ['applied', 'consented', 'reviewed'],
    event: 'CatalogueChangeReturned',
  },
  WithdrawChange: {
    verb: 'withdraw',
    chinese: '撤回申请',
    roles: APPLICANT_ROLES,
    from: ['applied', 'consented', 'reviewed', 'returned'],
    event: 'CatalogueChangeWithdrawn',
  },
  ApproveChange: { verb: 'approve', chinese: '批准', roles: government, from: ['reviewed'], event: 'CatalogueChangeApproved' },
};
