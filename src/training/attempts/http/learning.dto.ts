import { CaseStateDto, ClockDto, LegalBasisDto, OrganRefDto, TimelineItemDto } from '../../../docket/index.js';
import { CommittedDto } from '../../../stream-writing/index.js';

export class StartedAttemptDto extends CommittedDto {
  attemptId: string;
}

/** What became of an attempt; without a score until it has ended. */
export class OwnAttemptDto {
  attemptId: string;
  /** Counts the trainee's attempts in the class from 1. */
  number: number;
  state: 'running' | 'submitted' | 'timed-out';
  stateName: string;
  startedAt: string;
  until?: string;
  endedAt?: string;
}

/** A class to which the trainee is invited. */
export class OwnClassDto {
  classId: string;
  title: string;
  courseTitle: string;
  goal: string;
  opensAt: string;
  closesAt?: string;
  phase: 'ahead' | 'running' | 'over';
  phaseName: string;
  feedbackName: string;
  /** Minutes of one attempt; none without a limit. */
  minutes?: number;
  /** Attempts that the trainee has, retakes included. */
  attemptsAllowed: number;
  /** Share of all points that passes, in percent. */
  passPercent: number;
  attempts: OwnAttemptDto[];
  mayStart: boolean;
  /** Why not, in Chinese. */
  whyNot?: string;
}

export class LearningDto {
  items: OwnClassDto[];
  lagMs: number;
}

/** A command to choose. Whether it is open is what is asked. */
export class OptionDto {
  verb: string;
  scope: string;
  subject?: string;
  name: string;
  /** Which handoff, consultation … it is about. */
  about?: string;
}

/** The point that is due: what is asked now. Nothing here depends on what comes. */
export class DuePointDto {
  step: number;
  part: number;
  /** Version up to which the story is known. */
  after: number;
  kind: 'choose-command' | 'choose-receiver' | 'name-deadline' | 'find-fault' | 'write-reasons';
  kindName: string;
  prompt: string;
  points: number;
  /** Whose decision it is. */
  organ?: OrganRefDto;
  /** What the deadline is for. */
  clockName?: string;
  options?: OptionDto[];
  /** Text that was being written. */
  draft?: string;
}

export class VerdictDto {
  outcome: 'right' | 'lawful' | 'partly' | 'wrong' | 'open';
  outcomeName: string;
  points: number;
  of: number;
  reasons: string[];
  code?: string;
  rules: LegalBasisDto[];
  /** Version of the event of the real history behind it. */
  event?: number;
  /** The trainer's own words about the point. */
  explanation?: string;
}

export class MarkedDto {
  points: number;
  remark: string;
  at: string;
}

/** A point that was answered. */
export class AnsweredStepDto {
  step: number;
  part: number;
  after: number;
  kind: 'choose-command' | 'choose-receiver' | 'name-deadline' | 'find-fault' | 'write-reasons';
  kindName: string;
  prompt: string;
  at: string;
  /** What was answered, in words. */
  answer: string;
  points: number;
  /** Shown at once, or when the attempt has ended, as the class has it. */
  verdict?: VerdictDto;
  marked?: MarkedDto;
}

/** A part of the course that was reached, and the last version of its story that may be seen. */
export class SeenPartDto {
  part: number;
  version: number;
}

/** An attempt as its trainee sees it. */
export class LearningAttemptDto extends OwnAttemptDto {
  classId: string;
  classTitle: string;
  courseTitle: string;
  goal: string;
  feedback: 'at-once' | 'at-the-end';
  /** Of the server, for the time that is left. */
  now: string;
  parts: SeenPartDto[];
  steps: AnsweredStepDto[];
  due?: DuePointDto;
}

export class LearningTimelineDto {
  part: number;
  items: TimelineItemDto[];
}

/** The file of a part as it stood after one of its events. */
export class LearningFrameDto {
  part: number;
  version: number;
  at: string;
  event?: TimelineItemDto;
  state?: CaseStateDto;
  clocks: ClockDto[];
  responsibleOrgan?: OrganRefDto;
}

export class ResultDto {
  attemptId: string;
  state: 'running' | 'submitted' | 'timed-out';
  stateName: string;
  courseTitle: string;
  classTitle: string;
  endedAt?: string;
  points: number;
  of: number;
  passPercent: number;
  /** Absent while what waits for the trainer can still decide it. */
  passed?: boolean;
  /** Answers that wait for the trainer. */
  waiting: number;
  /** Points of the course that were not answered. */
  unanswered: number;
  steps: AnsweredStepDto[];
}
