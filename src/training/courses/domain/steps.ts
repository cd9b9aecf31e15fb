import type { Role } from '../../../kernel/actor.js';
import type { ProcessStep } from '../../../kernel/process-step.js';
import type { CourseCommand } from './commands.js';
import { COURSE_FAULTS, DRAFT_FAULTS } from './course-faults.js';
import type { CourseState } from './course.js';
import type { CourseEvent } from './course.events.js';

/** Trainers build courses together: whoever is one may go on where another left off. */
export const BUILDERS: readonly Role[] = ['trainer'];

export type CourseSide = 'builder';

/** Who may take a step, and from which state; read as the table of the process (docs/processes/courses.md). */
export const COURSE_STEPS: Readonly<Record<CourseCommand['type'], ProcessStep<CourseSide, CourseState, CourseEvent['type']>>> = {
  DraftCourse: { chinese: '起草课程', side: 'builder', roles: BUILDERS, from: [], events: ['CourseDrafted'], refuses: DRAFT_FAULTS },
  ReviseCourse: {
    chinese: '修改课程',
    side: 'builder',
    roles: BUILDERS,
    from: ['draft', 'released'],
    events: ['CourseRevised'],
    refuses: ['course/unknown', 'course/withdrawn', ...DRAFT_FAULTS],
  },
  ReleaseCourse: {
    chinese: '发布课程',
    side: 'builder',
    roles: BUILDERS,
    from: ['draft', 'released'],
    events: ['CourseReleased'],
    refuses: ['course/unknown', 'course/withdrawn', ...COURSE_FAULTS],
  },
  WithdrawCourse: {
    chinese: '停用课程',
    side: 'builder',
    roles: BUILDERS,
    from: ['draft', 'released'],
    events: ['CourseWithdrawn'],
    refuses: ['course/unknown'],
  },
};
