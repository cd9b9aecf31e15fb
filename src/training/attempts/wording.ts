import type { AttemptState } from './domain/attempt.js';
import type { Outcome, QuestionKind } from '../domain/course-content.js';

export const STATE_NAMES: Readonly<Record<AttemptState, string>> = { running: '作答中', submitted: '已交卷', 'timed-out': '时间已到' };
export const KIND_NAMES: Readonly<Record<QuestionKind, string>> = {
  'choose-command': '选择下一步',
  'choose-receiver': '选择移送对象',
  'name-deadline': '说出期限',
  'find-fault': '查找程序瑕疵',
  'write-reasons': '写明理由',
};
export const OUTCOME_NAMES: Readonly<Record<Outcome, string>> = {
  right: '正确',
  lawful: '合法，与实际做法不同',
  partly: '部分正确',
  wrong: '错误',
  open: '待讲师评阅',
};
