import type { ClassCommandOf } from '../domain/commands.js';
import type { ClassId, CourseId, OfficerId, OrganId } from '../../../kernel/ids.js';
import type { Instant } from '../../../kernel/time.js';

type Written<Type extends 'RemoveTrainees' | 'CloseClass'> = Omit<ClassCommandOf<Type>, 'actor' | 'at'>;

/** A step of a class as the trainer writes it. */
export type ClassInput =
  | {
      readonly type: 'OpenClass';
      readonly classId: ClassId;
      readonly courseId: CourseId;
      /** The last one unless given. */
      readonly release?: number;
      readonly title: string;
      /** Now unless given. */
      readonly opensAt?: Instant;
      readonly closesAt?: Instant;
      readonly feedback: ClassCommandOf<'OpenClass'>['feedback'];
    }
  | {
      readonly type: 'InviteTrainees';
      readonly classId: ClassId;
      readonly officers: readonly OfficerId[];
      readonly organs: readonly OrganId[];
    }
  | Written<'RemoveTrainees'>
  | Written<'CloseClass'>;
