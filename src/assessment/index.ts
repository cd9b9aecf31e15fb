export { AssessmentModule } from './assessment.module.js';
export { COUNTY_ASSESSMENT, CRITERION_NAMES, RATING_CRITERIA, ratingStream } from './domain/events.js';
export { INDICATORS, INDICATOR_NAMES, INDICATOR_RULES } from './domain/indicators.js';
export { PUBLISHING_ROLES, WEIGHING_ROLES } from './domain/county-assessment.js';
export { type Quarter, endOf, previousQuarter, quarter, quarterOf } from './domain/quarter.js';
export { RATING_ROLES } from './domain/rating.js';
export { PublishAssessment } from './use-cases/publish-assessment.js';
export { Rate, type RatingInput } from './use-cases/rate.js';
