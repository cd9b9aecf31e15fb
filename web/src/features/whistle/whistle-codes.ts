import type { Schemas } from '../../api/types.js';
import type { CodeSet } from '../../wording/code-set.js';
import type { WhistlePhase } from './whistle-types.js';

/** 看板的栏 */
export const whistlePhases: CodeSet<WhistlePhase> = {
  draft: '待审核',
  called: '待报到',
  handling: '处置中',
  rating: '待评哨',
  done: '已完结',
};

/** What an empty column means. */
export const emptyPhases: CodeSet<WhistlePhase> = {
  draft: '没有待审核的吹哨。',
  called: '没有等待报到的吹哨。',
  handling: '没有正在处置的吹哨。',
  rating: '没有等待评哨的吹哨。',
  done: '还没有完结的吹哨。',
};

export const whistleUrgencies: CodeSet<Schemas['DraftWhistleBody']['urgency']> = { ordinary: '一般', urgent: '紧急' };
export const whistleComplexities: CodeSet<Schemas['DraftWhistleBody']['complexity']> = {
  simple: '简单事项（当日办结）',
  complex: '复杂事项',
};
export const callResults: CodeSet<Schemas['CallResultBody']['result']> = {
  solved: '已解决',
  'handed-over': '已移送或者另行办理',
  'no-need': '到场核实，无需处置',
  unresolved: '未解决（报县人民政府）',
};
/** 拿不准时选案卷即可. */
export const linkKindNames: CodeSet<Schemas['LinkWhistleBody']['kind']> = {
  case: '整个案卷',
  handoff: '其中一次移送',
  consultation: '其中一次协商',
};
