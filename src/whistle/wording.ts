import type { CaseSource } from '../case-file/index.js';
import type { WhistleClockPurpose } from './domain/clocks.js';
import type { CallStanding, WhistlePhase } from './domain/standing.js';
import type { WhistleState } from './domain/whistle.js';
import type {
  CallResultKind,
  LinkTargetKind,
  RatedSide,
  RatingCriterion,
  WhistleComplexity,
  WhistleUrgency,
} from './domain/whistle.events.js';

/** Terms of the process, as clerks read them. */
export const WHISTLE_STATES: Readonly<Record<WhistleState, string>> = {
  drafted: '待审核',
  returned: '已退回',
  reviewed: '已审核，待吹哨',
  blown: '已吹哨',
  closed: '已销哨',
  withdrawn: '已撤回',
};
export const PHASE_NAMES: Readonly<Record<WhistlePhase, string>> = {
  draft: '待审核',
  called: '待报到',
  handling: '处置中',
  rating: '待评哨',
  done: '已完结',
};
export const CALL_STANDINGS: Readonly<Record<CallStanding, string>> = {
  called: '待报到',
  reported: '已报到',
  handling: '处置中',
  finished: '已处置',
  objected: '异议复核中',
  released: '异议成立，已解除',
};
export const WHISTLE_CLOCK_NAMES: Readonly<Record<WhistleClockPurpose, string>> = {
  respond: '报到',
  handle: '办结',
  'review-objection': '复核异议',
  rate: '评哨',
};
export const URGENCY_WORDS: Readonly<Record<WhistleUrgency, string>> = { ordinary: '一般', urgent: '紧急' };
export const COMPLEXITY_WORDS: Readonly<Record<WhistleComplexity, string>> = { simple: '简单事项', complex: '复杂事项' };
export const RESULT_WORDS: Readonly<Record<CallResultKind, string>> = {
  solved: '已解决',
  'handed-over': '已移送或者另行办理',
  'no-need': '到场核实，无需处置',
  unresolved: '未解决',
};
export const LINK_WORDS: Readonly<Record<LinkTargetKind, string>> = { case: '案卷', handoff: '移送', consultation: '执法协商' };
export const SIDE_WORDS: Readonly<Record<RatedSide, string>> = { department: '报到部门', township: '吹哨乡镇' };
export const CRITERION_WORDS: Readonly<Record<RatingCriterion, string>> = {
  promptness: '应哨快',
  effect: '处置实',
  cooperation: '配合好',
  accuracy: '吹哨准',
  clarity: '情况明',
};
/** 吹哨事项的来源; the same open list as that of case files. */
export const WHISTLE_SOURCE_WORDS: Readonly<Record<CaseSource, string>> = {
  patrol: '巡查发现',
  'hotline-12345': '12345热线',
  'police-110': '110非警务警情',
  petition: '信访',
  online: '网上问政',
  'leader-mailbox': '领导信箱',
  grid: '网格巡查',
  'hotline-12315': '12315',
  'hotline-12369': '12369',
  inspection: '巡察督察交办',
  media: '媒体反映',
  superior: '上级交办',
  transferred: '部门移送',
  report: '投诉举报',
  other: '其他',
};
