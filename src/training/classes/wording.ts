import type { Feedback } from './domain/class.events.js';
import type { ClassPhase } from './domain/training-class.js';

export const PHASE_NAMES: Readonly<Record<ClassPhase, string>> = { ahead: '未开始', running: '进行中', over: '已结束' };
export const FEEDBACK_NAMES: Readonly<Record<Feedback, string>> = { 'at-once': '每题即时反馈', 'at-the-end': '作答结束后反馈' };
