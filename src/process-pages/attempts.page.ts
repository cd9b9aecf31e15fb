import { trainingAttemptsWording } from '../http/wording/training-attempts.wording.js';
import { ATTEMPT_STEPS, type AttemptSide, OUTCOME_NAMES, STATE_NAMES } from '../training/attempts/index.js';
import { RANGES } from '../training/courses/index.js';
import { generatedPage } from './markdown.js';
import { refusalTable, stepTable } from './step-table.js';

const SIDES: Readonly<Record<AttemptSide, string>> = {
  trainee: '受邀请的学员本人',
  'other-than-trainee': '学员以外的讲师',
  platform: '平台',
};
const [fewest, most] = RANGES.minutes;

/** docs/processes/attempts.md */
export const attemptsPage = (): string =>
  generatedPage('作答 attempts', [
    '一次作答是一名学员独自走完一门课程，在自己的流 `attempt-<uuid>` 里。服务器只给出当前决策点以前的内容，后面的内容在作答以后才出现；没有到的、不存在的，回答一样。',
    '每个决策点只作答一次，作答以后不能更改；评分随作答一起记录，以后规则或者评分办法变了也不改变。写明理由的题由讲师评阅，评阅可以更改，以最后一次为准。最后一题作答以后自动交卷，也可以提前交卷。',
    `状态：${Object.values(STATE_NAMES).join('、')}。评分：${Object.values(OUTCOME_NAMES).join('、')}；合法而与实际做法不同的得满分。`,
    '## 步骤',
    'The table is read from the guards that the decider itself uses (`src/training/attempts/domain/steps.ts`).',
    stepTable(ATTEMPT_STEPS, SIDES, STATE_NAMES),
    '## 时间',
    `课程可以规定作答时限（${fewest} 至 ${most} 分钟），自开始作答时起算；培训班的结束时间更早的，以结束时间为准。时间以平台收到为准，到点的那一毫秒还在时间之内。时间一到作答即告结束，此前的作答全部保留；平台随后补记，事件的时间是到点的时间。次数由课程规定，含重考。`,
    '## 拒绝的理由',
    refusalTable(trainingAttemptsWording, 'attempt', ATTEMPT_STEPS),
  ]);
