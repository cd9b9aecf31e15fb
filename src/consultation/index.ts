export { ConsultationModule } from './consultation.module.js';
export { guardRequest, guardStep as guardConsultation } from './domain/guard.js';
export { consultationCommands } from './domain/open-commands.js';
export { REQUEST_ROLES, TRANSITIONS, type Transition } from './domain/transitions.js';
export type { ConsultationInput } from './use-cases/consultation-input.js';
export { TakeConsultationStep } from './use-cases/take-consultation-step.js';
