import { LegalBasisDto } from '../../../docket/index.js';
import { TraineeDto } from '../../classes/index.js';
import { OwnAttemptDto } from './learning.dto.js';

/** Where one trainee of a class stands. */
export class TraineeStandingDto {
  trainee: TraineeDto;
  /** Still on the list; false for one who was removed after beginning. */
  invited: boolean;
  attempts: ClassAttemptDto[];
}

export class ClassAttemptDto extends OwnAttemptDto {
  /** Points answered. */
  answered: number;
  /** Answers that wait for marks. */
  toMark: number;
}

export class ClassStandingDto {
  /** Of the server, for the time that is left. */
  now: string;
  items: TraineeStandingDto[];
  lagMs: number;
}

/** Reasons of one trainee, with the articles that they should speak of. */
export class MarkingDto {
  attemptId: string;
  trainee: TraineeDto;
  number: number;
  partId: string;
  pointId: string;
  prompt: string;
  text: string;
  at: string;
  /** Most points. */
  of: number;
  rules: LegalBasisDto[];
  /** What a good answer says, in the words of the course. */
  explanation?: string;
}

export class MarkingQueueDto {
  items: MarkingDto[];
  lagMs: number;
}
