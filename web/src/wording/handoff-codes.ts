import type { Schemas } from '../api/types';
import type { CodeSet } from './code-set';

/** States of a 移送 */
export const handoffStates: CodeSet = {
  drafted: '草拟',
  'pending-approval': '待审批',
  approved: '已批准，待发出',
  rejected: '不予移送',
  sent: '已发出，待签收',
  received: '已签收，待答复',
  'supplement-requested': '待补正',
  supplemented: '已补正，待答复',
  objected: '有异议，协商中',
  accepted: '已接收',
  'in-progress': '办理中',
  'result-fed-back': '已反馈结果',
  closed: '办结',
  returned: '协商退回',
  withdrawn: '已撤回',
  'converted-to-criminal': '转涉嫌犯罪移送',
  superseded: '已被指定管辖替代',
};

/** 移送理由 */
export const transferReasons: CodeSet<Schemas['DraftHandoffBody']['reason']> = {
  'no-jurisdiction': '不属本机关管辖',
  'beyond-penalty-power': '处罚种类或幅度超出本机关权限',
  'entrusted-end': '委托终止或超出委托范围',
  other: '其他',
};

/** 紧急理由 */
export const urgencyReasons: CodeSet<NonNullable<Schemas['DraftHandoffBody']['urgencyReason']>> = {
  'harm-ongoing': '危害正在发生',
  'evidence-may-vanish': '证据可能灭失',
  'perishable-goods': '物品易腐、易变质',
  'public-safety': '涉及公共安全',
};

/** 管辖异议理由 */
export const objectionGrounds: CodeSet<Schemas['ObjectBody']['ground']> = {
  'no-territorial-jurisdiction': '无地域管辖权',
  'no-level-jurisdiction': '无级别管辖权',
  'no-functional-jurisdiction': '无职能管辖权',
  'other-organ-filed-first': '其他机关已先立案',
  'power-recalled': '委托或赋权已收回',
  'materials-insufficient': '材料不足以判断',
  'limitation-expired': '已超过追责期限',
  'repeated-transfer': '重复移送',
};

/** 物品移交方式 */
export const goodsFates: CodeSet<Schemas['GoodsHandoverBody']['fate']> = {
  'handed-over': '随案移交',
  'retained-as-evidence': '留存作为证据',
  'disposed-with-proceeds': '已先行处置，移交价款',
  released: '已发还',
};

/** 随案材料 */
export const materialKinds: CodeSet<Schemas['MaterialBody']['kind']> = {
  'source-material': '案件来源材料',
  evidence: '证据材料',
  'investigation-report': '调查报告',
  records: '检查、勘验笔录及现场照片',
  'goods-list': '涉案物品清单',
  'proceeds-slip': '先行处置价款凭证',
  other: '其他材料',
};

/** What the receiver does about a running measure. */
export const takeoverDecisions: CodeSet<Schemas['MeasureTakeoverBody']['decision']> = {
  continue: '继续',
  lift: '解除',
  reissue: '重新作出',
};
