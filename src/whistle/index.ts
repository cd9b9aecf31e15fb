export { DISPATCH_CENTRE } from './domain/offices.js';
export { DRAFT_ROLES, type Side, TRANSITIONS, type Transition } from './domain/transitions.js';
export { WHISTLE_EVENT_TYPES } from './domain/whistle-event-types.js';
export * from './domain/whistle.events.js';
export { TakeWhistleStep } from './use-cases/take-whistle-step.js';
export { WHISTLE_RULES } from './use-cases/whistle-clocks.js';
export type { WhistleInput } from './use-cases/whistle-input.js';
export { WhistleModule } from './whistle.module.js';
export { CRITERION_WORDS, WHISTLE_STATES } from './wording.js';
