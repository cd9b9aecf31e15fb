import { shareWording } from '../http/wording/share.wording.js';
import { DRAFT_ROLES, SCOPE_KIND_NAMES, SHARE_STATE_NAMES, TRANSITIONS, type Transition } from '../information/index.js';
import { ROLE_NAMES } from '../kernel/role-names.js';
import { codeTable } from './code-table.js';
import { generatedPage, markdownTable } from './markdown.js';
import { ruleTable } from './rule-table.js';

const SIDES: Readonly<Record<Transition['side'], string>> = {
  requester: '需求部门',
  provider: '提供部门',
  authority: '政务数据主管部门',
  government: '主管部门的本级人民政府',
  guardian: '提供部门或者主管部门',
  either: '需求部门或者提供部门',
};
const KINDS = Object.keys(SCOPE_KIND_NAMES).length;
const roleNames = (roles: Transition['roles']): string => roles.map((role) => ROLE_NAMES[role]).join('、');

const rows = (): readonly (readonly string[])[] => [
  ['DraftInfoRequest', '草拟申请', SIDES.requester, roleNames(DRAFT_ROLES), '各类', '—', 'InfoRequestDrafted'],
  ...Object.entries(TRANSITIONS).map(([command, { chinese, side, roles, kinds, from, events }]) => [
    command,
    chinese,
    SIDES[side],
    roleNames(roles),
    kinds.length === KINDS ? '各类' : kinds.map((kind) => SCOPE_KIND_NAMES[kind]).join('、'),
    from.map((state) => SHARE_STATE_NAMES[state]).join('、'),
    events.join('、'),
  ]),
];

/** docs/processes/information-request.md */
export const informationRequestPage = (): string =>
  generatedPage('信息共享申请 requests for information', [
    '申请由办案人员草拟，写明依据、场景、目的、范围、方式和时限，经本机关政务数据共享工作机构负责人签发；答复同样由提供部门的负责人签发。同意可以少于申请，不能多于申请。不予共享须有法律、行政法规或者国务院决定的明确规定；「隐私」是少给的理由，不是不给的依据。',
    '共享是一个限定范围的视图：只显示同意的字段、记录和材料，按同意的方式脱敏；案卷材料以提供时的版本为准，目录数据只含提供时确定的记录。使用时限由日历计算，到期、暂停、收回以后不能查阅。每一次查阅，包括没有获得允许的，都记入使用记录，提供部门和主管部门可以查看。',
    '一次性告知不中止答复期限：条例没有规定，按较早的日期掌握。争议按条例第二十八条协商、协调、决定，不由司法局办理。案卷材料的期限和书面拒绝参照外省规定，是县级参数。',
    '## 步骤',
    'The table is read from the guards that the decider itself uses (`src/information/domain/requests/transitions.ts`).',
    markdownTable(['命令', '步骤', '由谁', '岗位', '种类', '须在状态', '事件'], rows()),
    '## 规则',
    ruleTable([
      'DAT-14', 'DAT-15', 'DAT-20', 'DAT-21a', 'DAT-21b', 'DAT-21c', 'DAT-21d', 'DAT-22', 'DAT-25', 'DAT-26', 'DAT-27', 'DAT-28', 'DAT-29', 'AY-35',
      'PIPL-6',
    ]), // prettier-ignore
    '## 拒绝的理由',
    codeTable(shareWording, 'src/information/domain/requests'),
  ]);
