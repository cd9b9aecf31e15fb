import { powerChangesWording } from '../http/wording/power-changes.wording.js';
import { CHANGE_KIND_NAMES, CHANGE_STATE_NAMES, CHANGE_TRANSITIONS } from '../jurisdiction/index.js';
import { ROLE_NAMES } from '../kernel/role-names.js';
import { codeTable } from './code-table.js';
import { generatedPage, markdownTable } from './markdown.js';
import { ruleTable } from './rule-table.js';

const rows = (): readonly (readonly string[])[] => [
  ['ApplyForChange', '申请清单变动', '负责人、清单管理员', '—', 'CatalogueChangeApplied'],
  ...Object.entries(CHANGE_TRANSITIONS).map(([command, { chinese, roles, from, event }]) => [
    command,
    chinese,
    roles.map((role) => ROLE_NAMES[role]).join('、'),
    from.map((state) => CHANGE_STATE_NAMES[state]).join('、'),
    event,
  ]),
];

/** domain.md 3.8: what becomes of a live file. */
const TREATMENTS: readonly (readonly string[])[] = [
  ['机关撤销，案件由它负责', '拆分表列明的承接机关继续办理，没有列的由概括承接机关；用自己的名义', 'BJ09-1'],
  ['机关撤销，移送、协商、争议发给它', '改由承接机关接手；双方成为同一机关的，该项终止', 'BJ09-1'],
  ['机关撤销，涉嫌犯罪案件由它移送', '承接机关继续移送；还没有提出报告的，重新指定专案组；公安机关已经立案的，办案机关不变', 'CRM-5a'],
  ['收回、调整，已经立案', '原机关办结', 'ZS-1'],
  ['收回、调整，没有立案', '以正在办理的机关为主办结，确需移交的按移送程序', 'ZS-1'],
  ['委托办理的', '委托机关是办案机关，内部处理', 'APL-20'],
  ['争议未决', '变动不代替争议的决定', 'SUP-13'],
];

/** docs/processes/power-changes.md */
export const powerChangesPage = (): string =>
  generatedPage('清单变动与职权承接 powers that move', [
    `变动的种类：${Object.values(CHANGE_KIND_NAMES).join('、')}。程序参照襄城县 2021 年的做法，由县里采用（县级参数）：书面申请、县政府同意、编办和司法局审核、县政府批准。提出申请的人不能审核，也不能批准。`,
    '批准时即写入带日期的清单行，到生效日按日期查询自然随之变化，不用再操作；导入的清单行原样保留，变动的行和终止日期记在旁边，两者合成当日的清单。同一事项的变动必须一个比一个晚；已有变动的事项不能再用导入改变。',
    '机关撤销的，生效日当天由系统把每件在办案卷转给承接机关，事件是 `ResponsibilitySucceeded`：责任机关、移送和协商的对方、期限的义务机关在同一个事件里变更；案号、立案日期、期限不变。停机期间到期的，恢复后补记一次。过渡期最后一天之后，以原机关名义的行为一律拒绝（organ/seal-disabled）；这是有效期，不因节假日顺延。',
    '## 步骤',
    'The table is read from the guards that the decider itself uses (`src/jurisdiction/domain/changes/transitions.ts`).',
    markdownTable(['命令', '步骤', '岗位', '须在状态', '事件'], rows()),
    '## 在办案卷怎么处理',
    markdownTable(['情形', '处理', '依据'], TREATMENTS),
    '## 规则',
    ruleTable(['XC-1', 'APL-24', 'APL-20', 'APL-22', 'APL-25-1', 'APL-27', 'ZS-1', 'BJ09-1', 'APLIT-26', 'ARL-19']),
    '## 拒绝的理由',
    codeTable(powerChangesWording, 'src/jurisdiction'),
  ]);
