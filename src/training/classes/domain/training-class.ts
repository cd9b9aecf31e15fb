import type { ClassId, CourseId, OfficerId } from '../../../kernel/ids.js';
import { Rejection } from '../../../kernel/rejection.js';
import type { Instant } from '../../../kernel/time.js';
import type { Feedback } from './class.events.js';

export interface OpenClass {
  readonly opened: true;
  readonly classId: ClassId;
  readonly courseId: CourseId;
  readonly release: number;
  readonly title: string;
  readonly opensAt: Instant;
  readonly closesAt?: Instant;
  readonly feedback: Feedback;
  readonly openedBy: OfficerId;
  /** Invited and not removed, in the order of the invitations. */
  readonly trainees: readonly OfficerId[];
  readonly closedAt?: Instant;
}
export type TrainingClass = { readonly opened: false } | OpenClass;

export const unopened: TrainingClass = { opened: false };

export const openClass = (training: TrainingClass): OpenClass => {
  if (!training.opened) throw new Rejection('class/unknown');
  return training;
};

/** 未开始, 进行中, 已结束. */
export type ClassPhase = 'ahead' | 'running' | 'over';

export const phaseAt = (
  { opensAt, closesAt, closedAt }: Pick<OpenClass, 'opensAt' | 'closesAt' | 'closedAt'>,
  now: Instant,
): ClassPhase => {
  if (closedAt !== undefined || (closesAt !== undefined && now > closesAt)) return 'over';
  return now < opensAt ? 'ahead' : 'running';
};
