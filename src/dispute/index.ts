export { DisputeModule } from './dispute.module.js';
export { guardDirect } from './domain/designating.js';
export { guardApplication, guardStep as guardDispute } from './domain/guard.js';
export { disputeCommands } from './domain/open-commands.js';
export { APPLICATION_ROLES, TRANSITIONS, type Transition } from './domain/transitions.js';
export type { DisputeInput } from './use-cases/dispute-input.js';
export { TakeDisputeStep } from './use-cases/take-dispute-step.js';
