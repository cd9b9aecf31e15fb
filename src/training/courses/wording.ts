import type { QuestionKind } from '../domain/course-content.js';
import type { CourseState } from './domain/course.js';

export const COURSE_STATE_NAMES: Readonly<Record<CourseState, string>> = { draft: '编写中', released: '已发布', withdrawn: '已停用' };

export const QUESTION_NAMES: Readonly<Record<QuestionKind, string>> = {
  'choose-command': '选择下一步',
  'choose-receiver': '选择移送对象',
  'name-deadline': '说出期限',
  'find-fault': '查找程序瑕疵',
  'write-reasons': '写明理由',
};
