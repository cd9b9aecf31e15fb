export { Grader } from './grader.js';
export { GradingModule } from './grading.module.js';
