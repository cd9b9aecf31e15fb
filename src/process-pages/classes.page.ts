import { trainingAttemptsWording } from '../http/wording/training-attempts.wording.js';
import { CLASS_STEPS, type ClassSide, FEEDBACK_NAMES, MOST_TRAINEES, PHASE_NAMES } from '../training/classes/index.js';
import { generatedPage } from './markdown.js';
import { refusalTable, stepTable } from './step-table.js';

const SIDES: Readonly<Record<ClassSide, string>> = { trainer: '任何讲师' };

/** docs/processes/classes.md */
export const classesPage = (): string =>
  generatedPage('培训班 classes', [
    '培训班用一门课程的一个发布教一批学员，在自己的流 `class-<uuid>` 里。发布在开班时固定。邀请的是人：邀请一个机关，就是邀请当时在那里任职的每一个人，以后调入的不因此受邀请。',
    `一个班最多 ${MOST_TRAINEES} 名学员（平台默认）。移出的学员不能再开始作答，已经作答的保留。`,
    `阶段由时间决定：${Object.values(PHASE_NAMES).join('、')}。结束时间可以不写，不写的由讲师结束。反馈：${Object.values(FEEDBACK_NAMES).join('、')}。`,
    '## 步骤',
    'The table is read from the guards that the decider itself uses (`src/training/classes/domain/steps.ts`).',
    stepTable(CLASS_STEPS, SIDES, PHASE_NAMES),
    '到结束时间的培训班自然结束，仍可以登记结束的理由。',
    '## 拒绝的理由',
    refusalTable(trainingAttemptsWording, 'class', CLASS_STEPS),
  ]);
