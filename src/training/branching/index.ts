export { BranchingModule } from './branching.module.js';
