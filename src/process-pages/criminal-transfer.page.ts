import { CRIMINAL_ATTACHMENT_KINDS, CRIMINAL_ATTACHMENT_NAMES, CRIMINAL_TRANSFER_STATES } from '../case-file/index.js';
import { TEAM_ROLES, TRANSITIONS, type Transition } from '../criminal-transfer/index.js';
import { criminalTransferWording } from '../http/wording/criminal-transfer.wording.js';
import { ROLE_NAMES } from '../kernel/role-names.js';
import { clockTable } from './clock-table.js';
import { codeTable } from './code-table.js';
import { generatedPage, markdownTable } from './markdown.js';
import { ruleTable } from './rule-table.js';

const SIDES: Readonly<Record<Transition['side'], string>> = {
  organ: '移送机关',
  police: '受移送的公安机关',
  procuratorate: '收到建议的检察院',
  holder: '正在办理的公安机关、检察院或者法院',
};
const STATE_COUNT = Object.keys(CRIMINAL_TRANSFER_STATES).length;
const roleNames = (roles: Transition['roles']): string => roles.map((role) => ROLE_NAMES[role]).join('、');
const statesOf = ({ from }: Transition): string =>
  from.length === STATE_COUNT ? '任何时候' : from.map((state) => CRIMINAL_TRANSFER_STATES[state]).join('、');

const rows = (): readonly (readonly string[])[] => [
  ['FormTaskTeam', '指定专案组', '责任机关', roleNames(TEAM_ROLES), '已记录涉嫌犯罪', 'TaskTeamFormed'],
  ...Object.entries(TRANSITIONS).map(([command, transition]) => [
    command,
    transition.chinese,
    SIDES[transition.side],
    roleNames(transition.roles),
    statesOf(transition),
    transition.events.join('、'),
  ]),
];

/** docs/processes/criminal-transfer.md */
export const criminalTransferPage = (): string =>
  generatedPage('行刑衔接 criminal transfer', [
    '发现涉嫌犯罪的，立即指定专案组核实，由正职负责人或者主持工作的负责人决定是否移送；副职不能代为决定。公安机关立案以前，移送机关一直是责任机关；立案的那一条记录使公安机关成为责任机关；检察院、法院接办时随之改变；案件移送行政机关的那一条记录使该机关成为责任机关。任何时刻有且只有一个责任机关。',
    '涉嫌犯罪已经记录的，不得作出处理决定、不予立案或者结案；公安机关立案以后不再罚款，移送前的罚款随案记明、依法折抵。移送正在办理时不申请争议协调、不指定管辖。公安机关、检察院、法院自收到移送、抄送或者建议起成为案卷的一方，只办理自己的步骤；行政执法监督不督办它们，它们逾期只作记录，途径是复议和立案监督。',
    '## 步骤',
    'The table is read from the guards that the decider itself uses (`src/criminal-transfer/domain/transitions.ts`). 主要负责人可以指定一名分管负责人主持工作；没有被指定的分管负责人看得到批准这一步和不能办理的理由。检察院、法院、公安机关登记的案卷，可以直接「移送行政机关处理」。',
    markdownTable(['命令', '步骤', '由谁', '岗位', '须在状态', '事件'], rows()),
    '## 期限',
    clockTable([
      'criminal-decide',
      'criminal-send',
      'police-forward',
      'police-notice',
      'criminal-supplement',
      'police-review',
      'criminal-goods',
      'reconsider',
      'reconsideration',
      'propose-supervision',
      'police-explain',
      'police-file',
    ]),
    '《行政执法机关移送涉嫌犯罪案件的规定》没有说明「日」是否为工作日：按自然日计算并遇节假日顺延，同时随记录保存按工作日的读法；提醒按较短的一种，提请复议和建议立案监督的权利在两种读法都届满以后才丧失。转送和通知补正的二十四小时只在需要时才有意义，不产生逾期。没有数字期限的几步：',
    ruleTable(['CRM-5a', 'CRM-7', 'CRM-10']),
    '移送期间是否扣除处罚期限，只有《生态环境行政处罚办法》第五十四条有规定，其他领域照常计算。',
    '## 所附材料',
    CRIMINAL_ATTACHMENT_KINDS.map((kind) => `- ${CRIMINAL_ATTACHMENT_NAMES[kind]}`).join('\n'),
    '## 拒绝的理由',
    codeTable(criminalTransferWording, 'src/criminal-transfer'),
  ]);
