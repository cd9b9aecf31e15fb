export { guardStep as guardSupervision, guardSupervising } from './domain/guard.js';
export { supervisionCommands } from './domain/open-commands.js';
export { SUPERVISING_ROLES, TRANSITIONS, type Transition } from './domain/transitions.js';
export { ClockWatch } from './policies/clock-watch.js';
export { type DueClock, DueClocks, type Unrecorded } from './policies/due-clocks.js';
export { supervisionOfMiss } from './policies/supervision-of-miss.js';
export { SupervisionModule } from './supervision.module.js';
export type { SupervisionInput } from './use-cases/supervision-input.js';
export { TakeSupervisionStep } from './use-cases/take-supervision-step.js';
