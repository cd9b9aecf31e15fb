export { CERTIFICATE_STEPS } from './certificates/domain/steps.js';
export { ResultsModule } from './results.module.js';
export { CERTIFICATE_NOTICE } from './wording.js';
