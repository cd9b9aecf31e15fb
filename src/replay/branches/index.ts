export { BranchAudience, type ClassRoom } from './branch-audience.js';
export { BranchReader, type ReadBranch } from './branch-reader.js';
export { type BranchHistory, type BranchSource, BranchSources } from './branch-source.js';
export { BranchesModule } from './branches.module.js';
export * from './domain/branch.events.js';
export { addedBy } from './domain/branch.js';
export { ActOnBranch } from './use-cases/act-on-branch.js';
export type { BranchInput } from './use-cases/branch-input.js';
