import type { PushKind } from './events.js';
import type { PushState } from './state.js';

export const PUSH_KIND_NAMES: Readonly<Record<PushKind, string>> = {
  licence: '许可信息',
  penalty: '处罚信息',
  problem: '问题通报与监管建议',
  standard: '依据、标准与裁量',
};
export const PUSH_STATES: Readonly<Record<PushState, string>> = { drafted: '待推送', pushed: '已推送', dropped: '不推送' };
