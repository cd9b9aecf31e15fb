export { CaseHandlingModule } from './case-handling.module.js';
export { handlingCommands } from './domain/open-commands.js';
export { HANDLING_STEPS } from './domain/steps.js';
export type { HandlingInput } from './use-cases/handling-input.js';
export { FileBody } from './http/handling.body.js';
export { LookAlikes } from './use-cases/look-alikes.js';
export { OpenCase, type Registration } from './use-cases/open-case.js';
export { SplitMatter, type SplitPart } from './use-cases/split-matter.js';
export { TakeHandlingStep } from './use-cases/take-handling-step.js';
