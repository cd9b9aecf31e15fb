import { DISPUTE_STATES } from '../case-file/index.js';
import { APPLICATION_ROLES, TRANSITIONS, type Transition } from '../dispute/index.js';
import { ROLE_NAMES } from '../kernel/role-names.js';
import { disputeWording } from '../http/wording/dispute.wording.js';
import { clockTable } from './clock-table.js';
import { codeTable } from './code-table.js';
import { generatedPage, markdownTable } from './markdown.js';

const SIDES: Readonly<Record<Transition['side'], string>> = {
  applicant: '申请机关',
  respondent: '被要求答复的机关',
  party: '争议各方',
  bureau: '司法局',
  superior: '共同的上一级行政机关',
  'below-superior': '上一级机关之下的人民政府',
  'bureau-or-superior': '司法局或者共同的上一级行政机关',
  designated: '被指定的机关',
};
const roleNames = (roles: Transition['roles']): string => roles.map((role) => ROLE_NAMES[role]).join('、');

const rows = (): readonly (readonly string[])[] => [
  ['ApplyForCoordination', '申请协调', '案卷各方', roleNames(APPLICATION_ROLES), '—', 'CoordinationApplied'],
  ...Object.entries(TRANSITIONS).map(([command, { chinese, side, roles, from, event }]) => [
    command,
    chinese,
    SIDES[side],
    roleNames(roles),
    from.map((state) => DISPUTE_STATES[state]).join('、'),
    event,
  ]),
];

/** docs/processes/dispute.md */
export const disputePage = (): string =>
  generatedPage('争议协调 dispute coordination', [
    '司法局受理、转送、协调并提出处理意见，指定管辖由共同的上一级行政机关作出，也可以不经协商直接指定。指定在同一条记录里改变责任机关、期限和争议中的移送；临时措施只写明由谁先行处置，不改变责任机关。',
    '争议未决时任何一方不得移送、接收或者退回，也不得单方作出处理决定，因公共安全或者人身安全的除外（县级默认，参照外省规定）；制止危害、保全证据、措施的期限和追责期限不受影响。',
    '## 步骤',
    'The table is read from the guards that the decider itself uses (`src/dispute/domain/transitions.ts`). 直接指定不须先有申请。上一级机关不在本平台的（如赣州市人民政府），由县政府登记其决定，县政府自己不作决定。',
    markdownTable(['命令', '步骤', '由谁', '岗位', '须在状态', '事件'], rows()),
    '## 期限',
    clockTable(['apply-dispute', 'accept-dispute', 'forward-dispute', 'dispute-reply', 'settle-dispute', 'hand-over']),
    '逾期未答复由协调人员记录后继续协调；期限届满本身不改变任何状态。',
    '## 拒绝的理由',
    codeTable(disputeWording, 'src/dispute'),
  ]);
