import type {
  ClockPurpose,
  EvidenceKind,
  GoodsFate,
  MeasureKind,
  ObjectionGround,
  PenaltyKind,
  ResultKind,
  TransferReason,
  UrgencyReason,
} from '../case-file/index.js';

export const CASE_STATES = {
  registered: '已登记',
  preparing: '移送准备中',
  'in-transit': '移送途中',
  answering: '待接收方答复',
  supplementing: '待补正',
  objected: '管辖异议协商中',
  'in-dispute': '争议协调中',
  checking: '核查中',
  filed: '已立案',
  'not-filed': '不予立案',
  concluded: '已作出处理',
  'crime-suspected': '涉嫌犯罪',
  'criminal-transfer': '行刑衔接中',
  'police-filed': '刑事办理中',
  closed: '已结案',
} as const;
export type CaseState = keyof typeof CASE_STATES;

export const CLOCK_NAMES: Readonly<Record<ClockPurpose, string>> = {
  'transfer-out': '移送出',
  receipt: '签收',
  'supplement-window': '要求补正',
  supplement: '补正',
  answer: '接收或提出异议',
  negotiate: '管辖协商',
  'check-lead': '核查并决定是否立案',
  decide: '作出处理决定',
  'legal-review': '法制审核',
  'feedback-filing': '反馈立案情况',
  'feedback-result': '反馈处理结果',
  publish: '公示处罚决定',
  'report-up': '报送县政府备案',
  preservation: '先行登记保存处理',
  coercive: '查封扣押期限',
  'approve-on-the-spot': '当场措施补办批准',
  limitation: '追责期限',
  'consult-reply': '答复协商',
  'apply-dispute': '申请争议协调',
  'accept-dispute': '决定是否受理争议',
  'forward-dispute': '转送争议材料',
  'dispute-reply': '答复争议',
  'settle-dispute': '协调意见或者指定管辖',
  'hand-over': '指定后移交',
  rectify: '报送整改情况',
  'criminal-decide': '正职决定是否移送',
  'criminal-send': '移送公安机关',
  'police-forward': '转送有管辖权的公安机关',
  'police-notice': '通知补正移送材料',
  'criminal-supplement': '补正移送材料',
  'police-review': '审查并决定是否立案',
  'criminal-goods': '移交涉案物品和材料',
  reconsider: '提请复议或者建议立案监督',
  reconsideration: '作出复议决定',
  'propose-supervision': '建议立案监督',
  'police-explain': '说明不立案理由',
  'police-file': '按通知立案',
};

export const TRANSFER_REASON_NAMES: Readonly<Record<TransferReason, string>> = {
  'no-jurisdiction': '不属本机关管辖',
  'beyond-penalty-power': '处罚种类超出本机关权限',
  'entrusted-end': '委托终止',
  other: '其他',
};
export const URGENCY_NAMES: Readonly<Record<UrgencyReason, string>> = {
  'harm-ongoing': '危害正在发生',
  'evidence-may-vanish': '证据可能灭失',
  'perishable-goods': '物品易腐易变质',
  'public-safety': '涉及公共安全',
};
export const OBJECTION_NAMES: Readonly<Record<ObjectionGround, string>> = {
  'no-territorial-jurisdiction': '无地域管辖权',
  'no-level-jurisdiction': '无级别管辖权',
  'no-functional-jurisdiction': '无职能管辖权',
  'other-organ-filed-first': '其他机关已先立案',
  'power-recalled': '委托或赋权已收回',
  'materials-insufficient': '材料不足以判断管辖',
  'limitation-expired': '已超过追责期限',
  'repeated-transfer': '重复移送',
};
export const FATE_NAMES: Readonly<Record<GoodsFate, string>> = {
  'handed-over': '随案移交',
  'retained-as-evidence': '留存作证',
  'disposed-with-proceeds': '已先行处置，移交价款',
  released: '已发还',
};
export const MEASURE_NAMES: Readonly<Record<MeasureKind, string>> = {
  preservation: '先行登记保存',
  sealing: '查封',
  seizure: '扣押',
  'order-to-stop': '责令停止',
  'order-to-correct': '责令改正',
};
export const EVIDENCE_NAMES: Readonly<Record<EvidenceKind, string>> = {
  documentary: '书证',
  physical: '物证',
  'audio-visual': '视听资料',
  'electronic-data': '电子数据',
  'witness-testimony': '证人证言',
  'party-statement': '当事人的陈述',
  'expert-opinion': '鉴定意见',
  'inspection-record': '勘验笔录、现场笔录',
};
export const RESULT_NAMES: Readonly<Record<ResultKind, string>> = {
  penalty: '行政处罚',
  'no-penalty': '不予处罚',
  'not-established': '违法事实不成立',
  withdrawn: '撤销立案',
  'judicial-transfer': '移送司法机关',
};
export const PENALTY_NAMES: Readonly<Record<PenaltyKind, string>> = {
  warning: '警告',
  'public-criticism': '通报批评',
  fine: '罚款',
  'confiscate-gains': '没收违法所得',
  'confiscate-goods': '没收非法财物',
  'suspend-licence': '暂扣许可证件',
  'lower-grade': '降低资质等级',
  'revoke-licence': '吊销许可证件',
  'restrict-business': '限制开展生产经营活动',
  'stop-business': '责令停产停业',
  'close-business': '责令关闭',
  'bar-from-trade': '限制从业',
  detention: '行政拘留',
  other: '法律、行政法规规定的其他处罚',
};
export const TAKEOVER_NAMES = { continue: '继续', lift: '解除', reissue: '由接收机关重新作出' } as const;
export const MEASURE_OUTCOMES = { lifted: '解除', decided: '已作出处理', replaced: '由新的措施替代' } as const;

/** 500 000 fen → 5000.00元 */
export const yuan = (fen: number): string => `${(fen / 100).toFixed(2)}元`;
/** 2026-03-04T09:30:00.000+08:00 → 2026-03-04 09:30 */
export const minuteOf = (at: string): string => at.slice(0, 16).replace('T', ' ');
