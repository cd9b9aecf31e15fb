import { COURSE_FIGURES, trainingCoursesWording } from '../http/wording/training-courses.wording.js';
import { COURSE_STATE_NAMES, COURSE_STEPS, RANGES } from '../training/courses/index.js';
import { KIND_NAMES } from '../training/attempts/index.js';
import { generatedPage, markdownTable } from './markdown.js';
import { refusalTable, stepTable } from './step-table.js';

/** docs/processes/courses.md */
export const coursesPage = (): string =>
  generatedPage('课程 courses', [
    '课程由已签批的教学案卷和其中的决策点组成，讲师共同编写。草稿可以没有写完，不能有错；发布时全部检查一遍，检查对照的是当时的教学案卷和规则库。',
    '每次发布有一个发布号，内容随发布固定，以后的修改不改变已经发布的内容；内容没有变化的，再次发布不产生新的发布号。培训班用的是开班时指定的发布。停用的课程不能修改和发布，已经开的班不受影响。',
    `状态：${Object.values(COURSE_STATE_NAMES).join('、')}。题型：${Object.values(KIND_NAMES).join('、')}。`,
    '## 步骤',
    'The table is read from the guards that the decider itself uses (`src/training/courses/domain/steps.ts`); what is checked is in `course-faults.ts` beside it.',
    stepTable(COURSE_STEPS, { builder: '任何讲师' }, COURSE_STATE_NAMES),
    '## 数值（平台默认）',
    markdownTable(
      ['项目', '最小', '最大'],
      Object.entries(RANGES).map(([figure, [from, to]]) => [COURSE_FIGURES[figure] ?? figure, String(from), String(to)]),
    ),
    '作答时限可以不设，不设的没有时限。',
    '## 拒绝的理由',
    refusalTable(trainingCoursesWording, 'course', COURSE_STEPS),
  ]);
