export * from './not-caught-up.js';
export type { Projection } from './projection.js';
export * from './projections.module.js';
export * from './projector.js';
export type { RebuildOptions, RebuildProgress } from './rebuild.js';
