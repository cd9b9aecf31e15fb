import { branchWording } from '../http/wording/branch.wording.js';
import { BRANCH_STEPS, type BranchSide, type BranchState, MOST_YEARS_ON } from '../replay/branches/index.js';
import { generatedPage } from './markdown.js';
import { ruleTable } from './rule-table.js';
import { refusalTable, stepTable } from './step-table.js';

const SIDES: Readonly<Record<BranchSide, string>> = { reader: '能看到来源的人', owner: '建立推演的人' };
const STATES: Readonly<Record<BranchState, string>> = { open: '推演中', closed: '已结束' };

/** docs/processes/branches.md */
export const branchesPage = (): string =>
  generatedPage('推演 what-if branches', [
    '推演从一件案卷或者一份已签批的教学案卷的一个版本开始，在自己的流 `branch-<uuid>` 里继续。分叉点以前的内容按版本引用，不复制，也不能改动；每一步由正式办案的同一套规则在隔离的环境里试办，规则拒绝的，推演同样拒绝，什么都不记录。推演不产生任何外部效果，不能写入案卷。',
    `推演时间由建立推演的人设定，只能向前：不早于最后一步，也不晚于最后一步所在年份之后 ${MOST_YEARS_ON} 年（平台默认）。`,
    '撤销的是最后一步，撤销以后推演回到那一步以前；撤销的步骤留在记录里，以后的步骤接着编号。推演可以共享给人员；由教学案卷建立的还可以共享给自己开设的培训班，培训班结束以后学员才能看到。',
    `状态：${Object.values(STATES).join('、')}。`,
    '## 步骤',
    'The table is read from the guards that the decider itself uses (`src/replay/branches/domain/steps.ts`).',
    stepTable(BRANCH_STEPS, SIDES, STATES),
    '## 规则',
    ruleTable(['PIPL-6']),
    '## 拒绝的理由',
    refusalTable(branchWording, 'branch', BRANCH_STEPS),
  ]);
