import type { Event } from '../../kernel/event.js';
import { type Digest, type OfficerId, type OrganId, type StreamName, streamName } from '../../kernel/ids.js';
import type { Instant } from '../../kernel/time.js';
import type { OrganFigures } from './figures.js';
import type { Weights } from './indicators.js';
import type { Quarter } from './quarter.js';

/** 评分项: county parameters, none is prescribed. */
export const RATING_CRITERIA = ['promptness', 'expertise', 'cooperation', 'feedback'] as const;
export type RatingCriterion = (typeof RATING_CRITERIA)[number];
export type RatingPoints = Readonly<Record<RatingCriterion, number>>;
export const CRITERION_NAMES: Readonly<Record<RatingCriterion, string>> = {
  promptness: '响应及时',
  expertise: '专业支持',
  cooperation: '协同配合',
  feedback: '结果反馈',
};

interface Act {
  readonly by: OfficerId;
  readonly organ: OrganId;
  readonly occurredAt: Instant;
}
interface Rated extends Act {
  readonly quarter: Quarter;
  readonly department: OrganId;
  readonly points: RatingPoints;
  readonly reason: string;
}

/** Stored contract: add optional fields freely; anything else is a new version with an upcaster. */
export type RatingEvent =
  | Event<'DepartmentRated', Rated>
  /** `corrects` is the version of the event that it replaces. */
  | Event<'RatingCorrected', Rated & { readonly corrects: number; readonly why: string }>;

export type CountyAssessmentEvent =
  | Event<'AssessmentWeightsSet', Act & { readonly from: Quarter; readonly weights: Weights; readonly reason: string }>
  /** The figures as published, so that anybody can compute them again from the record as it was known then. */
  | Event<
      'AssessmentPublished',
      Act & {
        readonly quarter: Quarter;
        readonly knownAt: Instant;
        readonly weights: Weights;
        readonly figures: readonly OrganFigures[];
        /** SM3 over the canonical JSON of quarter, knownAt, weights and figures. */
        readonly digest: Digest;
      }
    >;

export const ASSESSMENT_EVENT_TYPES: readonly (RatingEvent | CountyAssessmentEvent)['type'][] = [
  'DepartmentRated',
  'RatingCorrected',
  'AssessmentWeightsSet',
  'AssessmentPublished',
];

/** What a township says of the departments it worked with in a quarter. */
export const ratingStream = (of: Quarter, township: OrganId): StreamName => streamName(`rating-${of}-${township}`);
/** Weights and publications of the county; the division code of 上犹县. */
export const COUNTY_ASSESSMENT: StreamName = streamName('assessment-360724');
