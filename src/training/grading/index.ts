export type { Answer, DecisionPoint, Outcome } from '../domain/course-content.js';
export { Story } from './facts/story.js';
export { Grader } from './grader.js';
export { GradingModule } from './grading.module.js';
export { commandName } from './guards/command-guards.js';
export { HistoricAnswers } from './historic-answers.js';
