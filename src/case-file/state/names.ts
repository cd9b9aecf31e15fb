import type { MaterialKind } from '../events/handoff.events.js';
import type { HandoffState } from './case-file.js';

/** Terms of the process, as clerks read them. */
export const HANDOFF_STATES: Readonly<Record<HandoffState, string>> = {
  drafted: '草拟',
  'pending-approval': '待审批',
  approved: '待发出',
  rejected: '不予移送',
  sent: '已发出',
  received: '已签收',
  'supplement-requested': '待补正',
  supplemented: '已补正',
  objected: '有异议',
  accepted: '已接收',
  'in-progress': '办理中',
  'result-fed-back': '已反馈',
  closed: '办结',
  withdrawn: '已撤回',
  returned: '协商退回',
  'converted-to-criminal': '转刑事移送',
  superseded: '已被指定管辖替代',
};

export const MATERIAL_NAMES: Readonly<Record<MaterialKind, string>> = {
  'source-material': '线索来源材料',
  evidence: '已取得的证据',
  'investigation-report': '调查报告',
  records: '笔录、照片等',
  'goods-list': '涉案物品清单',
  'proceeds-slip': '款项凭证',
  other: '其他',
};
