export { AssessmentModule } from './assessment.module.js';
export { CRITERION_NAMES, RATING_CRITERIA } from './domain/events.js';
export { INDICATORS, INDICATOR_NAMES, INDICATOR_RULES } from './domain/indicators.js';
export { PUBLISHING_ROLES, WEIGHING_ROLES } from './domain/county-assessment.js';
export { type Quarter, quarter } from './domain/quarter.js';
export { RATING_ROLES } from './domain/rating.js';
export { Rate, type RatingInput } from './use-cases/rate.js';
