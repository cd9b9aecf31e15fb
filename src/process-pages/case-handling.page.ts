import { HANDLING_STEPS } from '../case-handling/index.js';
import { ROLE_NAMES } from '../kernel/role-names.js';
import { caseWording } from '../http/wording/case.wording.js';
import { clockTable } from './clock-table.js';
import { codeTable } from './code-table.js';
import { generatedPage, markdownTable } from './markdown.js';

/** docs/processes/case-handling.md */
export const caseHandlingPage = (): string =>
  generatedPage('办案 handling of a file by one organ', [
    '登记、立案、审核、决定和归档由当前的责任机关办理；各机关在案卷里各有自己的案号和立案日期。',
    '## 步骤',
    'Read from `src/case-handling/domain/steps.ts`, which the guards use.',
    markdownTable(
      ['命令', '步骤', '岗位', '事件', '原责任机关可办', '结案后可办'],
      Object.entries(HANDLING_STEPS).map(([command, { chinese, roles, event, alsoFormer, afterClosing }]) => [
        command,
        chinese,
        roles.map((role) => ROLE_NAMES[role]).join('、'),
        event,
        alsoFormer ? '是' : '',
        afterClosing ? '是' : '',
      ]),
    ),
    '## 期限',
    clockTable(['decide', 'legal-review', 'publish', 'report-up', 'preservation', 'coercive', 'approve-on-the-spot', 'limitation']),
    '## 拒绝的理由',
    codeTable(caseWording, 'src/case-handling'),
  ]);
