import { OfficerRefDto, OrganRefDto } from '../../docket/index.js';

export class QuarterDto {
  quarter: string;
  name: string;
}

export class WeightDto {
  indicator: 'answers' | 'feedback' | 'supplements' | 'objections' | 'whistles' | 'ratings';
  name: string;
  /** What is counted. */
  rule: string;
  weight: number;
}

export class FigureDto {
  indicator: WeightDto['indicator'];
  name: string;
  counted: number;
  good: number;
  /** Not counted: no outcome yet, or one that does not count. */
  open: number;
  /** 1 to 5, of ratings alone. */
  mean?: number;
  /** 0 to 100; absent when nothing was counted. */
  score?: number;
}

export class OrganFiguresDto {
  organ: OrganRefDto;
  township: boolean;
  figures: FigureDto[];
  total?: number;
}

export class AverageDto {
  figures: FigureDto[];
  total?: number;
}

export class PublicationDto {
  quarter: string;
  publishedAt: string;
  knownAt: string;
  digest: string;
  /** Whether the figures computed again from the record as it was known then are those that were published. */
  matches: boolean;
}

export class AssessmentDto {
  quarter: string;
  quarterName: string;
  ended: boolean;
  /** What was recorded later is not seen. */
  knownAt: string;
  /** True when the viewer asked for an earlier instant than now. */
  asKnownThen: boolean;
  weights: WeightDto[];
  weightsStanding: string;
  organs: OrganFiguresDto[];
  departments: AverageDto;
  townships: AverageDto;
  publications: PublicationDto[];
  quarters: QuarterDto[];
  mayRate: boolean;
  /** Departments that the viewer's township worked with and has not rated. */
  toRate: OrganRefDto[];
  mayPublish: boolean;
  maySetWeights: boolean;
  lagMs: number;
}

export class AssessedEventDto {
  organ: OrganRefDto;
  indicator: WeightDto['indicator'];
  indicatorName: string;
  verdict: 'good' | 'bad' | 'open';
  /** Why, in Chinese. */
  because: string;
  other?: OrganRefDto;
  points?: number;
  /** Where the event stands. */
  stream: string;
  version: number;
  kind: 'case' | 'whistle' | 'share' | 'rating';
  /** Of the case file, whistle or share; absent where the viewer is no party to it. */
  id?: string;
  title?: string;
  /** The event in words; absent where the viewer is no party to it. */
  sentence?: string;
  at: string;
  recordedAt: string;
}

export class AssessedEventsDto {
  items: AssessedEventDto[];
  /** How many there are; the first two hundred are listed. */
  total: number;
}

export class CriterionDto {
  criterion: 'promptness' | 'expertise' | 'cooperation' | 'feedback';
  name: string;
  points: number;
}

export class RatingDto {
  quarter: string;
  township: OrganRefDto;
  department: OrganRefDto;
  criteria: CriterionDto[];
  reason: string;
  by: OfficerRefDto;
  at: string;
  corrections: number;
  version: number;
  /** Whether the viewer may correct it. */
  mayCorrect: boolean;
}

export class RatingListDto {
  items: RatingDto[];
}
