export { BatchProjection, type StreamAt, StreamProjection } from './batch-projection.js';
export { keepRows } from './keep-rows.js';
export { newestFirst } from './newest-first.js';
export * from './not-caught-up.js';
export type { Projection } from './projection.js';
export * from './projections.module.js';
export * from './projector.js';
export type { RebuildOptions, RebuildProgress } from './rebuild.js';
