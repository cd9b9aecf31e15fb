export { CriminalTransferModule } from './criminal-transfer.module.js';
export { guardDirectReturn, guardStep as guardCriminalTransfer, guardTeam } from './domain/guard.js';
export { criminalTransferCommands } from './domain/open-commands.js';
export { TEAM_ROLES, TRANSITIONS, type StepType, type Transition } from './domain/transitions.js';
export type { CriminalTransferInput } from './use-cases/criminal-transfer-input.js';
export { TakeCriminalTransferStep } from './use-cases/take-criminal-transfer-step.js';
