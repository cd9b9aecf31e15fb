import { ROLE_NAMES } from '../kernel/role-names.js';
import { whistleWording } from '../http/wording/whistle.wording.js';
import { DRAFT_ROLES, type Side, TRANSITIONS, WHISTLE_RULES, WHISTLE_STATES } from '../whistle/index.js';
import { codeTable } from './code-table.js';
import { generatedPage, markdownTable } from './markdown.js';
import { ruleTable } from './rule-table.js';

const SIDES: Readonly<Record<Side, string>> = {
  township: '吹哨乡镇',
  called: '被呼叫的部门',
  dispatch: '派单机构',
  'township-or-dispatch': '吹哨乡镇或者派单机构',
  party: '吹哨乡镇或者被呼叫的部门',
};
const roleNames = (roles: typeof DRAFT_ROLES): string => roles.map((role) => ROLE_NAMES[role]).join('、');

const rows = (): readonly (readonly string[])[] => [
  ['DraftWhistle', '拟吹哨', '乡镇人民政府', roleNames(DRAFT_ROLES), '—', 'WhistleDrafted'],
  ...Object.entries(TRANSITIONS).map(([command, { chinese, side, roles, from, events }]) => [
    command,
    chinese,
    SIDES[side],
    roleNames(roles),
    from.map((state) => WHISTLE_STATES[state]).join('、'),
    events.join('、'),
  ]),
];

const { respond, handle, rate, repeat } = WHISTLE_RULES;
const RULES = [respond.ordinary, respond.urgent, handle.simple, handle.complex, WHISTLE_RULES['review-objection'], rate, repeat];

/** docs/processes/whistle.md */
export const whistlePage = (): string =>
  generatedPage('吹哨报到 whistle', [
    '乡镇遇到超出职权、自身解决不了的事项，经主要负责人审核后吹哨，一个或者几个部门报到、现场处置，乡镇销哨，双方互评。吹哨是协调，不转移职权：由此产生的移送、协商在各自的案卷里办理，与吹哨互相关联。每次吹哨是一个单独的记录流 `whistle-<uuid>`。',
    '首接负责：乡镇确定牵头部门的从其确定；没有确定的，最先报到的部门牵头；都没有报到的，列在首位的部门牵头。牵头部门提出异议的，在异议成立以前继续牵头（参照北京市规定）。对派单的异议只能由派单机构复核，不能转给第三个机关；派单的人不复核自己派的单。',
    '## 步骤',
    'The table is read from the guards that the decider itself uses (`src/whistle/domain/transitions.ts`).',
    markdownTable(['命令', '步骤', '由谁', '岗位', '须在状态', '事件'], rows()),
    '吹哨以前没有单独审核的，吹哨同时记录审核。未解决的部门在销哨的同一次写入中报县人民政府。审核、吹响这次哨的负责人不参加乡镇一方的评哨；异议成立的部门不评。',
    '## 期限',
    '上犹县没有查到吹哨的期限规定，下列均为县级参数或者外地样本，注明来源。简单事项的期限是吹哨当日终了；「重复吹哨」是同一乡镇就同一事项再次吹哨时标明前一次的时间范围。期限届满不产生效果，只作提示；逾期未报到的，页面给出催促语，乡镇可以报县人民政府。',
    ruleTable(RULES, '当日'),
    '## 谁能看到',
    '未吹响的只有拟稿的乡镇能看到。吹响以后，乡镇、被呼叫的部门（包括已解除的）、派单员、司法局监督和争议协调人员、县政府负责人能看到；其他人得到同样的 403，不说明是否存在。案卷页列出关联的吹哨；没有参加吹哨的机关只看到有这次吹哨，看不到内容。',
    '## 拒绝的理由',
    codeTable(whistleWording, 'src/whistle'),
  ]);
