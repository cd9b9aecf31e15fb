export * from './policies.module.js';
export type { Policy, TimedPolicy } from './policy.js';
export * from './policy-runner.js';
