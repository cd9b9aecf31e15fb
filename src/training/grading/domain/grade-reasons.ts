import type { Verdict } from '../../domain/course-content.js';
import { type Cite, verdictOf } from './verdict.js';

/** Free text is for the trainer to mark, with the articles beside it. */
export const gradeReasons = (rules: readonly string[], of: number, cite: Cite): Verdict =>
  verdictOf('open', of, {
    reasons: ['由讲师评阅。', ...(rules.length === 0 ? [] : [`评阅时对照：${rules.map(cite).join('、')}。`])],
    rules,
  });
