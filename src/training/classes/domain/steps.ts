import type { Role } from '../../../kernel/actor.js';
import type { ProcessStep } from '../../../kernel/process-step.js';
import type { ClassEvent } from './class.events.js';
import type { ClassCommand } from './commands.js';
import type { ClassPhase } from './training-class.js';

export const CLASS_ROLES: readonly Role[] = ['trainer'];

export type ClassSide = 'trainer';

/** Who may take a step, and in which phase; read as the table of the process (docs/processes/classes.md). */
export const CLASS_STEPS: Readonly<Record<ClassCommand['type'], ProcessStep<ClassSide, ClassPhase, ClassEvent['type']>>> = {
  OpenClass: {
    chinese: '开班',
    side: 'trainer',
    roles: CLASS_ROLES,
    from: [],
    events: ['ClassOpened'],
    refuses: ['class/closes-too-early'],
  },
  InviteTrainees: {
    chinese: '邀请学员',
    side: 'trainer',
    roles: CLASS_ROLES,
    from: ['ahead', 'running'],
    events: ['TraineesInvited'],
    refuses: ['class/unknown', 'class/over', 'class/too-many-trainees'],
  },
  RemoveTrainees: {
    chinese: '移出学员',
    side: 'trainer',
    roles: CLASS_ROLES,
    from: ['ahead', 'running'],
    events: ['TraineesRemoved'],
    refuses: ['class/unknown', 'class/over'],
  },
  /** Also of a class whose time has run out: its reason is then in the record. */
  CloseClass: {
    chinese: '结束培训班',
    side: 'trainer',
    roles: CLASS_ROLES,
    from: ['ahead', 'running', 'over'],
    events: ['ClassClosed'],
    refuses: ['class/unknown'],
  },
};
