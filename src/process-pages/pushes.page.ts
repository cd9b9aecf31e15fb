import { pushesWording } from '../http/wording/pushes.wording.js';
import { PUSH_STATES, PUSH_TRANSITIONS } from '../information/pushes/index.js';
import { ROLE_NAMES } from '../kernel/role-names.js';
import { codeTable } from './code-table.js';
import { generatedPage, markdownTable } from './markdown.js';
import { ruleTable } from './rule-table.js';

const SIDES = { own: '本机关', sender: '推送机关', recipient: '接收机关' } as const;
const STATES: Readonly<Record<string, string>> = { ...PUSH_STATES, subscription: '订阅中' };

const rows = (): readonly (readonly string[])[] => [
  ['RecordPushDuty', '生成抄告拟稿', '平台（案卷作出行政处罚时）', '—', '—', 'InfoPushDrafted'],
  ...Object.entries(PUSH_TRANSITIONS).map(([command, { chinese, side, roles, from, event }]) => [
    command,
    chinese,
    SIDES[side],
    roles.map((role) => ROLE_NAMES[role]).join('、'),
    from.map((state) => STATES[state] ?? state).join('、') || '—',
    event,
  ]),
];

/** docs/processes/pushes.md */
export const pushesPage = (): string =>
  generatedPage('推送与订阅 standing pushes and subscriptions', [
    '许可、处罚、发现的问题和依据标准不等申请就告知有关机关。推送给按种类、事项和地域订阅的机关，也可以另外指定；每个机关签收。更正是一个新的事件，指向被更正的内容，接收机关重新签收。每次推送、每个订阅各是一条流 `share-<uuid>`。',
    '案卷作出行政处罚（`CaseConcluded`），平台为决定机关生成抄告拟稿：重大处罚（江西省行政执法监督实施办法第十四条的标准；没收的价值案卷不登记，不计）带五个工作日的期限，其他处罚及时抄告。拟稿只有文号、当事人、主要事实、结果、依据、机关和日期，不带个人信息；公民只写姓名，未成年人不写。没有写明天数的，只说及时，不编造期限。',
    '拟稿人不能自己签发；由政务数据共享工作机构负责人或者机关负责人签发（政务数据共享条例第二十条）。',
    '## 步骤',
    'The table is read from the guards that the decider itself uses (`src/information/pushes/domain/transitions.ts`).',
    markdownTable(['命令', '步骤', '由谁', '岗位', '须在状态', '事件'], rows()),
    '## 规则',
    ruleTable(['CC-19a', 'CC-19b', 'SH-32', 'DAT-17a', 'DAT-20', 'DAT-26', 'DAT-30', 'MEE-62', 'MEE-64', 'JX-M14']),
    '## 拒绝的理由',
    codeTable(pushesWording, 'src/information/pushes'),
  ]);
