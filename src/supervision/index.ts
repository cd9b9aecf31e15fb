export { SupervisionModule } from './supervision.module.js';
export type { SupervisionInput } from './use-cases/supervision-input.js';
export { TakeSupervisionStep } from './use-cases/take-supervision-step.js';
