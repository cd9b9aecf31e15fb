export * from './policies.module.js';
export type { Policy, TimedPolicy } from './policy.js';
export * from './policy-runner.js';
export { TimedWatch, type Unwritten, WatchTools } from './timed-watch.js';
export { ClockWatchSettings } from './clock-watch-settings.js';
