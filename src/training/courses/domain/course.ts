import type { CourseId, OfficerId } from '../../../kernel/ids.js';
import { Rejection } from '../../../kernel/rejection.js';
import type { Instant } from '../../../kernel/time.js';
import type { CourseContent } from '../../domain/course-content.js';
import type { CourseEvent } from './course.events.js';

export interface CourseRelease {
  readonly release: number;
  readonly content: CourseContent;
  readonly by: OfficerId;
  readonly at: Instant;
}

export interface OpenCourse {
  readonly opened: true;
  readonly courseId: CourseId;
  /** As last revised; what trainees work with is in the releases. */
  readonly content: CourseContent;
  readonly draftedBy: OfficerId;
  readonly draftedAt: Instant;
  readonly revisedBy: OfficerId;
  readonly revisedAt: Instant;
  readonly copyOf?: CourseId;
  readonly releases: readonly CourseRelease[];
  readonly withdrawn?: { readonly by: OfficerId; readonly at: Instant; readonly reasons: string };
}
export type Course = { readonly opened: false } | OpenCourse;

export const undrafted: Course = { opened: false };

/** 编写中, 已发布, 已停用. */
export const COURSE_STATES = ['draft', 'released', 'withdrawn'] as const;
export type CourseState = (typeof COURSE_STATES)[number];

export const openCourse = (course: Course): OpenCourse => {
  if (!course.opened) throw new Rejection('course/unknown');
  return course;
};

export const stateOf = ({ withdrawn, releases }: OpenCourse): CourseState => {
  if (withdrawn !== undefined) return 'withdrawn';
  return releases.length > 0 ? 'released' : 'draft';
};

export const releaseOf = ({ releases }: OpenCourse, number?: number): CourseRelease | undefined =>
  number === undefined ? releases.at(-1) : releases.find(({ release }) => release === number);

const drafted = ({ courseId, by, occurredAt, content, copyOf }: Extract<CourseEvent, { type: 'CourseDrafted' }>['data']): OpenCourse => ({
  opened: true,
  courseId,
  content,
  draftedBy: by,
  draftedAt: occurredAt,
  revisedBy: by,
  revisedAt: occurredAt,
  ...(copyOf === undefined ? {} : { copyOf }),
  releases: [],
});

export const evolve = (course: Course, event: CourseEvent): Course => {
  if (event.type === 'CourseDrafted') return drafted(event.data);
  if (!course.opened) return course;
  const { by, occurredAt: at } = event.data;
  switch (event.type) {
    case 'CourseRevised':
      return { ...course, content: event.data.content, revisedBy: by, revisedAt: at };
    case 'CourseReleased': {
      const { release, content } = event.data;
      return { ...course, releases: [...course.releases, { release, content, by, at }] };
    }
    case 'CourseWithdrawn':
      return { ...course, withdrawn: { by, at, reasons: event.data.reasons } };
  }
};
