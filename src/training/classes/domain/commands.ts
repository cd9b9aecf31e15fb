import type { Actor } from '../../../kernel/actor.js';
import type { ClassId, CourseId, OfficerId, OrganId } from '../../../kernel/ids.js';
import type { Instant } from '../../../kernel/time.js';
import type { Feedback } from './class.events.js';

interface Step {
  readonly classId: ClassId;
  readonly actor: Actor;
  readonly at: Instant;
}

export type ClassCommand =
  | ({
      readonly type: 'OpenClass';
      readonly courseId: CourseId;
      readonly release: number;
      readonly title: string;
      readonly opensAt: Instant;
      readonly closesAt?: Instant;
      readonly feedback: Feedback;
    } & Step)
  /** `trainees` holds the people of `organs` too, as the register knew them. */
  | ({ readonly type: 'InviteTrainees'; readonly trainees: readonly OfficerId[]; readonly organs: readonly OrganId[] } & Step)
  | ({ readonly type: 'RemoveTrainees'; readonly trainees: readonly OfficerId[]; readonly reason: string } & Step)
  | ({ readonly type: 'CloseClass'; readonly reason: string } & Step);

export type ClassCommandOf<Type extends ClassCommand['type']> = Extract<ClassCommand, { type: Type }>;
