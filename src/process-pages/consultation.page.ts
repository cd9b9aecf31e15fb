import { CONSULTATION_KIND_NAMES, CONSULTATION_KINDS, CONSULTATION_STATES } from '../case-file/index.js';
import { REQUEST_ROLES, TRANSITIONS, type Transition } from '../consultation/index.js';
import { ROLE_NAMES } from '../kernel/role-names.js';
import { consultationWording } from '../http/wording/consultation.wording.js';
import { clockTable } from './clock-table.js';
import { codeTable } from './code-table.js';
import { generatedPage, markdownTable } from './markdown.js';

const SIDES: Readonly<Record<Transition['side'], string>> = { requester: '发起机关', asked: '被请求机关', either: '各方' };
const roleNames = (roles: Transition['roles']): string => roles.map((role) => ROLE_NAMES[role]).join('、');

const rows = (): readonly (readonly string[])[] => [
  ['RequestConsultation', '发起协商', '案卷各方', roleNames(REQUEST_ROLES), '各类', '—', 'ConsultationRequested'],
  ...Object.entries(TRANSITIONS).map(([command, { chinese, side, roles, kinds, from, events }]) => [
    command,
    chinese,
    SIDES[side],
    roleNames(roles),
    kinds.length === CONSULTATION_KINDS.length ? '各类' : kinds.map((kind) => CONSULTATION_KIND_NAMES[kind]).join('、'),
    from.map((state) => CONSULTATION_STATES[state]).join('、'),
    events.join('、'),
  ]),
];

/** docs/processes/consultation.md */
export const consultationPage = (): string =>
  generatedPage('执法协商 consultation', [
    '一个词下有四件事：管辖协商、行政协助、专业认定、联合执法会商，各有各的结果和期限。协商可以多方参加，各方意见按原话记录，写明出具人和依据。协议须经各方盖章，只能在有权的机关之间确定，不能产生职权。协助机关对协助负责，请求机关对决定负责；联合执法中各机关对各自的行为负责（参照外省规定）。',
    '## 步骤',
    'The table is read from the guards that the decider itself uses (`src/consultation/domain/transitions.ts`).',
    markdownTable(['命令', '步骤', '由谁', '岗位', '种类', '须在状态', '事件'], rows()),
    '## 期限',
    clockTable(['negotiate', 'consult-reply', 'apply-dispute']),
    '答复只能延期一次，须说明理由并写明答复日期。期限届满不产生同意或者拒绝的效果。',
    '## 拒绝的理由',
    codeTable(consultationWording, 'src/consultation'),
  ]);
