import { LegalBasisDto, OrganRefDto, TimelineItemDto } from '../../../docket/index.js';
import { TraineeDto } from '../../classes/index.js';

type OutcomeName = 'right' | 'lawful' | 'partly' | 'wrong' | 'open';

export class OutcomeShareDto {
  outcome: OutcomeName;
  outcomeName: string;
  count: number;
  /** Percent, a whole number. */
  share: number;
}

export class OptionShareDto {
  option: string;
  count: number;
  share: number;
  outcome: OutcomeName;
  outcomeName: string;
}

export class FaultPointDto {
  partId: string;
  pointId: string;
  /** Counts the points of the course from 1. */
  step: number;
}

export class CommonFaultDto {
  code?: string;
  rule?: LegalBasisDto;
  /** What they have in common, in Chinese. */
  sentence: string;
  /** Answers; somebody who erred twice counts twice. */
  count: number;
  points: FaultPointDto[];
}

export class PointAnalysisDto {
  partId: string;
  pointId: string;
  step: number;
  part: number;
  /** Version of the material after which it is asked. */
  after: number;
  kind: 'choose-command' | 'choose-receiver' | 'name-deadline' | 'find-fault' | 'write-reasons';
  kindName: string;
  prompt: string;
  /** In whose lane the answers stand: the organ asked, or the one that had the matter. */
  organ?: OrganRefDto;
  /** What really happened, in words. */
  history?: string;
  answered: number;
  outcomes: OutcomeShareDto[];
  options: OptionShareDto[];
  /** No option has more than two thirds of the answers. */
  divided: boolean;
  medianSeconds?: number;
  longestSeconds?: number;
  fault?: CommonFaultDto;
}

/** The history of a part, as the lanes of a replay draw it. */
export class LanePartDto {
  part: number;
  partId: string;
  title: string;
  items: TimelineItemDto[];
}

export class NeedsHelpDto {
  trainee: TraineeDto;
  reason: 'not-begun' | 'failed' | 'timed-out' | 'running' | 'repeated-fault';
  reasonName: string;
  percent?: number;
  /** What the refusal that was met twice says. */
  sentence?: string;
}

export class ClassFiguresDto {
  invited: number;
  begun: number;
  finished: number;
  passed: number;
  waiting: number;
  medianPercent?: number;
}

export class ClassAnalysisDto {
  classId: string;
  title: string;
  courseTitle: string;
  figures: ClassFiguresDto;
  points: PointAnalysisDto[];
  faults: CommonFaultDto[];
  parts: LanePartDto[];
  /** For the trainer of the class alone. */
  help?: NeedsHelpDto[];
  lagMs: number;
}
