export { CaseTransferModule } from './case-transfer.module.js';
export { missingMaterials } from './domain/sending.js';
export { handoffCommands } from './domain/open-commands.js';
export { TRANSITIONS, type Transition } from './domain/transitions.js';
export { EarlierHandoffs } from './use-cases/earlier-handoffs.js';
export type { HandoffInput } from './use-cases/handoff-input.js';
export { TakeHandoffStep } from './use-cases/take-handoff-step.js';
