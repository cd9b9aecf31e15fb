import type { Actor } from '../../../kernel/actor.js';
import type { CourseId } from '../../../kernel/ids.js';
import type { Instant } from '../../../kernel/time.js';
import type { CourseContent } from '../../domain/course-content.js';
import type { CourseFacts } from './course-faults.js';

interface Step {
  readonly courseId: CourseId;
  readonly actor: Actor;
  readonly at: Instant;
}

export type CourseCommand =
  | (Step & { readonly type: 'DraftCourse'; readonly content: CourseContent; readonly copyOf?: CourseId; readonly facts: CourseFacts })
  | (Step & { readonly type: 'ReviseCourse'; readonly content: CourseContent; readonly facts: CourseFacts })
  /** Releases what was last revised. */
  | (Step & { readonly type: 'ReleaseCourse'; readonly facts: CourseFacts })
  | (Step & { readonly type: 'WithdrawCourse'; readonly reasons: string });

export type CourseCommandOf<Type extends CourseCommand['type']> = Extract<CourseCommand, { type: Type }>;
