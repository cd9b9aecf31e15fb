import { intakeWording } from '../http/wording/intake.wording.js';
import { ORDER_STATE_NAMES, ORDER_STEPS, type OrderTransition } from '../intake/index.js';
import { ROLE_NAMES } from '../kernel/role-names.js';
import { codeTable } from './code-table.js';
import { generatedPage, markdownTable } from './markdown.js';
import { ruleTable } from './rule-table.js';

const SIDES: Readonly<Record<OrderTransition['side'], string>> = { dispatcher: '派单机构', holder: '首接单位', cooperating: '协办单位' };
const roleNames = (roles: OrderTransition['roles']): string => roles.map((role) => ROLE_NAMES[role]).join('、');

const rows = (): readonly (readonly string[])[] => [
  ['ReceiveOrder', '登记工单', SIDES.dispatcher, ROLE_NAMES.dispatcher, '—', 'OrderReceived'],
  ...Object.entries(ORDER_STEPS).map(([command, { chinese, side, roles, from, event }]) => [
    command,
    chinese,
    SIDES[side],
    roleNames(roles),
    from.map((state) => ORDER_STATE_NAMES[state]).join('、'),
    event,
  ]),
  ['NoteCaseOutcome', '记入案卷进展', '系统', '—', '—', 'OrderCaseOutcomeLearnt'],
];

/** docs/processes/intake.md */
export const intakePage = (): string =>
  generatedPage('接诉即办 intake of complaints', [
    '一件工单是一条独立的记录（`order-<uuid>`），由编号确定：表单登记和批量导入同一编号，得到同一件工单。工单可以转为案卷，案卷的责任机关、期限和处理决定都在案卷里，工单只记明来源、进展和答复。',
    '渠道决定期限的种类，三种期限互不混用：工单时限（每件工单可以由派单员确定，否则按缓急的县级默认时限）、信访期限、市场监管投诉举报期限。首接单位对工单负责到底；对派单的异议由派单人以外的派单员复核一次，工单不在单位之间转来转去；查不到有权机关的，由事项发生地乡镇兜底。案卷不予立案、作出处理或者结案时，首接单位应当答复（已经答复的补充答复）诉求人，然后回访、办结。',
    '## 步骤',
    'The table is read from the guards that the decider itself uses (`src/intake/domain/transitions.ts`).',
    markdownTable(['命令', '步骤', '由谁', '岗位', '须在状态', '事件'], rows()),
    '## 期限和规则',
    ruleTable([
      'SY-DISPATCH',
      'BJ-D1-EMERGENCY',
      'BJ-D1-PRESSING',
      'BJ-D1',
      'BJ-D1-COMPLEX',
      'XF-22-ROUTE',
      'XF-22',
      'SAMR-C14',
      'SAMR-C31',
      'BJ-J12',
      'BJ-J13',
      'BJ-J14',
      'BJ-J15',
      'BJ-J23',
      'BJ-J32',
      'SY-CHANNEL',
      'SY-FALLBACK',
      'SY-REVIEWER',
    ]),
    '## 拒绝的理由',
    codeTable(intakeWording, 'src/intake'),
  ]);
