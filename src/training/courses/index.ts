export { Courses, type ReleasedCourse } from './courses.js';
export { CoursesModule } from './courses.module.js';
export { COURSE_EVENT_TYPES } from './domain/course-event-types.js';
export type { CourseEvent } from './domain/course.events.js';
export type { Proposal } from './domain/proposals.js';
export { TakeCourseStep } from './use-cases/take-course-step.js';
export { MaterialProposals } from './view/material-proposals.js';
