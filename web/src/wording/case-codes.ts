import type { Schemas } from '../api/types';
import type { CodeSet } from './code-set';

/** 线索 or 案件 */
export const subjectKinds: CodeSet<'lead' | 'case'> = { lead: '线索', case: '案件' };

/** 案件来源 */
export const caseSources: CodeSet<Schemas['OpenCaseBody']['source']> = {
  patrol: '日常巡查',
  inspection: '监督检查',
  grid: '网格上报',
  'hotline-12345': '12345 热线',
  'hotline-12315': '12315 热线',
  'hotline-12369': '12369 热线',
  'police-110': '110 转办',
  petition: '信访',
  online: '网络平台',
  'leader-mailbox': '领导信箱',
  media: '媒体反映',
  report: '投诉举报',
  superior: '上级交办',
  transferred: '其他机关移送',
  other: '其他',
};

/** 当事人类型 */
export const partyKinds: CodeSet<'person' | 'organisation' | 'sole-trader'> = {
  person: '自然人',
  organisation: '单位',
  'sole-trader': '个体工商户',
};

/** 证据种类, 行政处罚法 46 */
export const evidenceKinds: CodeSet<Schemas['EvidenceBody']['kind']> = {
  documentary: '书证',
  physical: '物证',
  'audio-visual': '视听资料',
  'electronic-data': '电子数据',
  'witness-testimony': '证人证言',
  'party-statement': '当事人的陈述',
  'expert-opinion': '鉴定意见',
  'inspection-record': '勘验笔录、现场笔录',
};

/** 已采取的措施 */
export const measureKinds: CodeSet<Schemas['MeasureBody']['kind']> = {
  preservation: '先行登记保存',
  sealing: '查封',
  seizure: '扣押',
  'order-to-stop': '责令停止',
  'order-to-correct': '责令改正',
};

/** How a measure ended. */
export const measureOutcomes: CodeSet<Schemas['EndMeasureBody']['outcome']> = {
  lifted: '解除',
  decided: '已作出处理决定',
  replaced: '由新的措施替代',
};
/** How a measure ended, also by other ways than a step of its own. */
export const measureEndings: CodeSet = { ...measureOutcomes, 'handed-over': '随案移交公安机关' };

/** 处理结果 */
export const resultKinds: CodeSet<Schemas['ConcludeBody']['result']> = {
  penalty: '予以处罚',
  'no-penalty': '不予处罚',
  'not-established': '违法事实不能成立',
  withdrawn: '撤销立案',
  'judicial-transfer': '移送司法机关',
};

/** 处罚种类, 行政处罚法 9 */
export const penaltyKinds: CodeSet<Schemas['ConcludeBody']['penalties'][number]> = {
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

/** 关联关系 */
export const linkKinds: CodeSet<'split-from' | 'split-into' | 'same-matter' | 'new-matter'> = {
  'split-from': '由该案卷分出',
  'split-into': '分出的案卷',
  'same-matter': '同一事项',
  'new-matter': '办理中发现的新事项',
};
