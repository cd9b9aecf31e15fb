import type { CourseId } from '../../../kernel/ids.js';
import type { CourseContent } from '../../domain/course-content.js';

/** A step as it was asked for; what it is checked against is gathered when it is taken. */
export type CourseInput =
  | { readonly type: 'DraftCourse'; readonly content: CourseContent; readonly copyOf?: CourseId }
  | { readonly type: 'ReviseCourse'; readonly content: CourseContent }
  | { readonly type: 'ReleaseCourse' }
  | { readonly type: 'WithdrawCourse'; readonly reasons: string };
