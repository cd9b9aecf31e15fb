import type { CodeSet } from '../../wording/code-set.js';
import type { ClockPair, ComparedSide, EventPair } from './compare-types.js';

/** Said beside every mark, so that nothing hangs on a colour. */
export const pairWords: CodeSet<EventPair['kind']> = { same: '相同', changed: '不同', 'left-only': '仅左侧有', 'right-only': '仅右侧有' };
export const pairMarks: CodeSet<EventPair['kind']> = { same: '', changed: '≠', 'left-only': '＋', 'right-only': '＋' };
export const verdictWords: CodeSet<NonNullable<ClockPair['leftVerdict']>> = {
  due: '计算中',
  overdue: '逾期未办',
  paused: '已中止',
  met: '按期办理',
  'met-late': '逾期办理',
  cancelled: '不再计算',
};
export const kindWords: CodeSet<ComparedSide['kind']> = { case: '案卷', branch: '推演', material: '教学案卷' };
export const modeWords: CodeSet<ComparedSide['mode']> = {
  latest: '现在',
  version: '按步骤',
  asOf: '按发生时间',
  knownAt: '按获知时间',
};
