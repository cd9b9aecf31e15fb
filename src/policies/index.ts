export * from './policies.module.js';
export type { Policy } from './policy.js';
export * from './policy-runner.js';
