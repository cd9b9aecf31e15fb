import type { ChangeKind } from './change-content.js';
import type { ChangeState } from './change-state.js';
import type { ReviewOffice } from './change.events.js';

export const CHANGE_KIND_NAMES: Readonly<Record<ChangeKind, string>> = {
  'handed-down': '新增、下放',
  recalled: '收回',
  'holder-changed': '承接主体调整',
  merged: '合并',
  divided: '拆分',
  'basis-changed': '依据变更',
  'organ-abolished': '机关撤销、职权拆分',
};

export const CHANGE_STATE_NAMES: Readonly<Record<ChangeState, string>> = {
  applied: '已申请，待县政府同意',
  consented: '审核中',
  reviewed: '已审核，待批准',
  approved: '已批准',
  returned: '已退回',
  withdrawn: '已撤回',
};

export const OFFICE_NAMES: Readonly<Record<ReviewOffice | 'government', string>> = {
  staffing: '编办',
  justice: '司法局',
  government: '县政府',
};
