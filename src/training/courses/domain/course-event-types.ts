import type { CourseEvent } from './course.events.js';

/** Lifts stored data of one version to the next. */
type Lift = (data: object) => object;

/** Every stored event type, with what lifts its older shapes. Names are storage: never renamed. */
const TYPES: Readonly<Record<CourseEvent['type'], readonly Lift[]>> = {
  CourseDrafted: [],
  CourseRevised: [],
  CourseReleased: [],
  CourseWithdrawn: [],
};

export const COURSE_EVENT_TYPES = Object.entries(TYPES).map(([type, upcasters]) => ({ type: type as CourseEvent['type'], upcasters }));
