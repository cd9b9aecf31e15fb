import { instant } from '../kernel/time.js';
import { handoffId, officerId, organId } from '../kernel/ids.js';
import {
  type CaseEvent,
  type Handoff,
  type HandoffEvent,
  type HandoffState,
  type OpenFile,
  evolve,
  HANDOFF_STATES,
} from '../case-file/index.js';
import { TRANSITIONS, type Transition } from '../case-transfer/index.js';
import { citedRule } from '../deadlines/index.js';
import { ROLE_NAMES } from '../kernel/role-names.js';
import { handoffWording } from '../http/wording/handoff.wording.js';
import { clockTable } from './clock-table.js';
import { codeTable } from './code-table.js';
import { generatedPage, markdownTable } from './markdown.js';

const SIDES: Readonly<Record<Transition['side'], string>> = { sender: '移送机关', receiver: '受移送机关', either: '双方' };
const named = (states: readonly HandoffState[]): string => states.map((state) => HANDOFF_STATES[state]).join('、');

/** Where the event leads, found by letting the record evolve; the page cannot say anything else than the code does. */
const stateAfter = (event: HandoffEvent['type'], from: HandoffState): HandoffState => {
  const id = handoffId('page');
  const at = instant('2026-01-01T00:00:00.000+08:00');
  const handoff = {
    handoffId: id,
    from: organId('a'),
    to: organId('b'),
    state: from,
    resultFedBack: false,
    senderClosed: false,
  } as Handoff;
  const file = { opened: true, handoffs: [handoff], organs: [], clocks: [], responsible: organId('a') } as unknown as OpenFile;
  const data = { handoffId: id, by: officerId('o'), organ: organId('a'), to: organId('b'), occurredAt: at, clocks: [], decision: 'filed' };
  const next = evolve(file, { type: event, data } as unknown as CaseEvent);
  return next.opened ? (next.handoffs[0]?.state ?? from) : from;
};

const transitionRows = (): readonly (readonly string[])[] => [
  ['DraftHandoff', '拟稿移送', '责任机关', '办案人员、承办机构负责人', '—', 'HandoffDrafted', '草拟'],
  ...Object.entries(TRANSITIONS).map(([command, { chinese, side, roles, from, event }]) => {
    const [first = 'drafted'] = from;
    return [
      command,
      chinese,
      SIDES[side],
      roles.map((role) => ROLE_NAMES[role]).join('、'),
      named(from),
      event,
      HANDOFF_STATES[stateAfter(event, first)],
    ];
  }),
];

/** docs/processes/case-transfer.md */
export const caseTransferPage = (): string =>
  generatedPage('案件移送 case transfer', [
    '一次移送是一个机关交给另一个机关的一件事，从拟稿到办结只增不改。签收不等于接收；接收以前责任在移送机关，接收以后在受移送机关；任何期限届满都不产生接收或者退回的效果。',
    '## 状态与步骤',
    'The table is read from the guards that the decider itself uses (`src/case-transfer/domain/transitions.ts`); the last column comes from `evolve`.',
    markdownTable(['命令', '步骤', '由谁', '岗位', '须在状态', '事件', '到达状态'], transitionRows()),
    '反馈结果并且移送机关已办理移送结案的，移送办结；不予立案的反馈同时视为结果反馈。',
    '## 期限',
    clockTable([
      'transfer-out',
      'receipt',
      'supplement-window',
      'supplement',
      'answer',
      'negotiate',
      'check-lead',
      'feedback-filing',
      'feedback-result',
    ]),
    '要求补正时，接收或者提出异议的期限停止计算，补正后重新起算一个完整期限。',
    '## 拒绝的理由',
    codeTable(handoffWording, 'src/case-transfer'),
    '## 依据',
    `不得再自行移送：${['SAMR-14', 'MEE-16', 'MARA-17', 'NHC-9', 'TOUR-13'].map(citedRule).join('；')}；部门规章没有规定的，依${citedRule('APL-25-2')}处理。移送机关在对方接收以后才能结案：${citedRule('MWR-56')}。`,
  ]);
