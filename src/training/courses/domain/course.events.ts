import type { Event } from '../../../kernel/event.js';
import type { CourseId, OfficerId, OrganId } from '../../../kernel/ids.js';
import type { Instant } from '../../../kernel/time.js';
import type { CourseContent } from '../../domain/course-content.js';

interface Step {
  readonly courseId: CourseId;
  readonly by: OfficerId;
  readonly organ: OrganId;
  readonly occurredAt: Instant;
}

/** Stored contract: add optional fields freely; anything else is a new version with an upcaster. */
export type CourseEvent =
  | Event<'CourseDrafted', Step & { readonly content: CourseContent; readonly copyOf?: CourseId }>
  | Event<'CourseRevised', Step & { readonly content: CourseContent }>
  /** 发布: the content is frozen under its number, whatever becomes of the draft. */
  | Event<'CourseReleased', Step & { readonly release: number; readonly content: CourseContent }>
  | Event<'CourseWithdrawn', Step & { readonly reasons: string }>;
