import type { AttemptState } from './domain/attempt.js';
import type { Outcome } from '../domain/course-content.js';

export const STATE_NAMES: Readonly<Record<AttemptState, string>> = { running: '作答中', submitted: '已交卷', 'timed-out': '时间已到' };
export const OUTCOME_NAMES: Readonly<Record<Outcome, string>> = {
  right: '正确',
  lawful: '合法，与实际做法不同',
  partly: '部分正确',
  wrong: '错误',
  open: '待讲师评阅',
};
