import { OrganRefDto } from '../../../docket/index.js';
import { TraineeDto } from '../../classes/index.js';

/** One attempt in the register of results. */
export class ResultLineDto {
  attemptId: string;
  classId: string;
  classTitle: string;
  courseId: string;
  courseTitle: string;
  trainee: TraineeDto;
  /** Counts the trainee's attempts in the class from 1. */
  number: number;
  state: 'running' | 'submitted' | 'timed-out';
  stateName: string;
  startedAt: string;
  endedAt?: string;
  /** Points, and what follows from them, once it has ended; before that even the full marks tell how much is to come. */
  points?: number;
  of?: number;
  percent?: number;
  passPercent: number;
  /** Absent while what waits for the trainer can still decide it. */
  passed?: boolean;
  /** Answers that wait for the trainer. */
  open: number;
  /** The attempt that counts for the trainee in this class. */
  counts: boolean;
  certificate?: string;
}

/** Of everything that the filter lets through. */
export class ResultFiguresDto {
  attempts: number;
  /** Trainees with an attempt that counts, once for each class. */
  counted: number;
  /** Of those, who passed and has no answer that waits for the trainer. */
  passed: number;
  certified: number;
}

export class ResultsDto {
  items: ResultLineDto[];
  /** Of the next page; absent on the last. */
  next?: string;
  /** With the first page alone. */
  figures?: ResultFiguresDto;
  lagMs: number;
}

export class CertificateContentDto {
  traineeName: string;
  organ: OrganRefDto;
  courseTitle: string;
  classTitle: string;
  release: number;
  points: number;
  of: number;
  percent: number;
}

/** Whether there is such a certificate; its content for its holder and the trainer of the class alone. */
export class CompletionCertificateDto {
  number: string;
  valid: boolean;
  /** In Chinese: what was found, and what such a paper is not. */
  sentence: string;
  notice: string;
  issuedOn?: string;
  /** SM3 of its event in the record; a paper with another digest is not this certificate. */
  digest?: string;
  content?: CertificateContentDto;
}
