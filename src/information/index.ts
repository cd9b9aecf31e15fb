export { loadDataCatalogue } from './data-catalogue/load-data-catalogue.js';
export { SHARE_CLOCKS, type ShareClockPurpose } from './domain/requests/clocks.js';
export { SHARE_CLOCK_NAMES, SHARE_STATE_NAMES, SCOPE_KIND_NAMES } from './domain/requests/names.js';
export { DRAFT_ROLES, TRANSITIONS, type ShareSide, type Transition } from './domain/requests/transitions.js';
export { InformationModule } from './information.module.js';
export { ReadContent } from './requests/use-cases/read-content.js';
export type { RequestInput } from './requests/use-cases/request-input.js';
export { TakeRequestStep } from './requests/use-cases/take-request-step.js';
