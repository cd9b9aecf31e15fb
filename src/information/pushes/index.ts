export { PUSH_KIND_NAMES, PUSH_STATES } from './domain/names.js';
export { TRANSITIONS as PUSH_TRANSITIONS } from './domain/transitions.js';
export { PushesModule } from './pushes.module.js';
export type { PushInput } from './use-cases/push-input.js';
export { TakePushStep } from './use-cases/take-push-step.js';
