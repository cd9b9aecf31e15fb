export { waitingIn } from './waiting-in.js';
export { type WaitingCount, type WaitingSource, WaitingWork } from './waiting-work.js';
export { WaitingModule } from './waiting.module.js';
