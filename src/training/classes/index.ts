export { ClassPages } from './class-pages.js';
export { ClassReader, type ReadClass } from './class-reader.js';
export { ClassesModule } from './classes.module.js';
export type { ClassEvent, Feedback } from './domain/class.events.js';
export { type ClassPhase, type OpenClass, phaseAt } from './domain/training-class.js';
export { ClassPathId } from './http/class-path-id.js';
export { ClassesQuery, type ListedClass } from './read-models/classes.query.js';
export { TakeClassStep } from './use-cases/take-class-step.js';
export { FEEDBACK_NAMES, PHASE_NAMES } from './wording.js';
