import { SUPERVISION_STATES } from '../case-file/index.js';
import { supervisionWording } from '../http/wording/supervision.wording.js';
import { ROLE_NAMES } from '../kernel/role-names.js';
import { SUPERVISING_ROLES, TRANSITIONS, type Transition } from '../supervision/index.js';
import { codeTable } from './code-table.js';
import { generatedPage, markdownTable } from './markdown.js';
import { ruleTable } from './rule-table.js';

const SIDES: Readonly<Record<Transition['side'], string>> = {
  supervising: '司法局或者县政府',
  government: '县政府',
  issuer: '发出最近一份文书的机关',
  supervised: '被督办机关',
  'supervising-or-waiting': '司法局、县政府，或者等待答复、办理的机关',
};
const roleNames = (roles: Transition['roles']): string => roles.map((role) => ROLE_NAMES[role]).join('、');

const rows = (): readonly (readonly string[])[] => [
  ['RecordApproaching', '记录临期', '系统', '—', '—', 'DeadlineApproaching'],
  ['RecordMissed', '记录逾期并催办', '系统', '—', '—', 'DeadlineMissed、ReminderSent'],
  ['OpenSupervision', '发起督办', SIDES.supervising, roleNames(SUPERVISING_ROLES), '—', 'SupervisionLetterIssued'],
  ...Object.entries(TRANSITIONS).map(([command, { chinese, side, roles, from, event }]) => [
    command,
    chinese,
    SIDES[side],
    roleNames(roles),
    from.map((state) => SUPERVISION_STATES[state]).join('、'),
    event,
  ]),
];

/** docs/processes/supervision.md */
export const supervisionPage = (): string =>
  generatedPage('督办 supervision of overdue duties', [
    '期限届满只记录逾期并由系统催办，不产生接收、退回或者认可的效果；期满前已经办理而登记较晚的，不是逾期。暂定的期限在放假安排公布、成为最终期限以前不记录逾期；要求补正、追责期限、查封扣押期限是权利或者有效期，期满没有人逾期。',
    '督办函由司法局或者县政府发出，督办通知书和监督决定书由县政府发出；每份文书自行载明报送期限，成为案卷里的一个期限。被督办机关可以说明理由提出异议，异议不中止文书的期限；异议成立的撤销督办。监督方不能改动案卷（行政执法监督条例第八条），本机关和办理过此案的人员不能监督。实行垂直或者双重领导的机关，文书抄告其上级主管部门（第四十二条）。',
    '## 步骤',
    'The table is read from the guards that the decider itself uses (`src/supervision/domain/transitions.ts`).',
    markdownTable(['命令', '步骤', '由谁', '岗位', '须在状态', '事件'], rows()),
    '## 规则',
    ruleTable(['SY-REMIND', 'PRO-OVD', 'SUP-27', 'JX-15', 'SUP-28', 'SUP-29', 'SUP-30', 'SUP-31', 'SUP-42']),
    '## 拒绝的理由',
    codeTable(supervisionWording, 'src/supervision'),
  ]);
