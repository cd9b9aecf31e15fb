import type { Event } from '../../../kernel/event.js';
import type { ClassId, CourseId, OfficerId, OrganId } from '../../../kernel/ids.js';
import type { Instant } from '../../../kernel/time.js';

/** When trainees learn how they were graded: after every answer, or when their attempt has ended. */
export const FEEDBACKS = ['at-once', 'at-the-end'] as const;
export type Feedback = (typeof FEEDBACKS)[number];

interface Act {
  readonly classId: ClassId;
  readonly by: OfficerId;
  readonly occurredAt: Instant;
}

/** Stored contract: add optional fields freely; anything else is a new version with an upcaster. */
export type ClassEvent =
  /** The release is fixed here: a later one is for later classes. Without `closesAt` it is open until it is closed. */
  | Event<
      'ClassOpened',
      Act & {
        readonly courseId: CourseId;
        readonly release: number;
        readonly title: string;
        readonly opensAt: Instant;
        readonly closesAt?: Instant;
        readonly feedback: Feedback;
      }
    >
  /** One by one, also when a whole organ was invited: who joins it later is not invited by that. */
  | Event<'TraineesInvited', Act & { readonly trainees: readonly OfficerId[]; readonly organs: readonly OrganId[] }>
  | Event<'TraineesRemoved', Act & { readonly trainees: readonly OfficerId[]; readonly reason: string }>
  | Event<'ClassClosed', Act & { readonly reason: string }>;

/** Names are storage: never renamed. */
const TYPES: Readonly<Record<ClassEvent['type'], true>> = {
  ClassOpened: true,
  TraineesInvited: true,
  TraineesRemoved: true,
  ClassClosed: true,
};
export const CLASS_EVENT_TYPES = Object.keys(TYPES) as readonly ClassEvent['type'][];
