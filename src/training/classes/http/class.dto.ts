import { OrganRefDto } from '../../../docket/index.js';
import { CommittedDto } from '../../../stream-writing/index.js';

export class OpenedClassDto extends CommittedDto {
  classId: string;
}

/** A class in the trainer's list. */
export class ClassDto {
  classId: string;
  title: string;
  courseId: string;
  courseTitle: string;
  release: number;
  opensAt: string;
  closesAt?: string;
  closedAt?: string;
  feedback: 'at-once' | 'at-the-end';
  feedbackName: string;
  phase: 'ahead' | 'running' | 'over';
  phaseName: string;
  /** Number of those invited. */
  trainees: number;
}

export class ClassListDto {
  items: ClassDto[];
  /** Milliseconds by which the list may lag behind the record. */
  lagMs: number;
}

export class TraineeDto {
  officer: string;
  name: string;
  organ: OrganRefDto;
}

export class PeopleDto {
  items: TraineeDto[];
}

export class ClassPageDto extends ClassDto {
  goal: string;
  /** Minutes of one attempt; none without a limit. */
  minutes?: number;
  attempts: number;
  passPercent: number;
  invited: TraineeDto[];
}
