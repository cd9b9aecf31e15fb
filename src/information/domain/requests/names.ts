import type { ShareClockPurpose } from './clocks.js';
import type { ShareState } from './share.js';
import type { CaseField, RecallGround, RefusalInstrument, ScopeKind, ShareClass, ShareMode, Unreadable } from './values.js';

export const SHARE_STATE_NAMES: Readonly<Record<ShareState, string>> = {
  drafted: '草拟',
  requested: '待答复',
  'supplement-noticed': '待补充',
  refused: '不予共享',
  granted: '已同意，待提供',
  delivered: '共享中',
  suspended: '已暂停',
  terminated: '已终止',
  recalled: '已收回',
  withdrawn: '已撤回',
};
export const SHARE_CLASS_NAMES: Readonly<Record<ShareClass, string>> = {
  unconditional: '无条件共享',
  conditional: '有条件共享',
  'not-shared': '不予共享',
};
export const SCOPE_KIND_NAMES: Readonly<Record<ScopeKind, string>> = { catalogue: '目录数据', case: '案卷材料' };
export const SHARE_MODE_NAMES: Readonly<Record<ShareMode, string>> = { view: '在线查阅', interface: '服务接口' };
export const SHARE_CLOCK_NAMES: Readonly<Record<ShareClockPurpose, string>> = {
  'info-reply': '答复共享申请',
  'info-deliver': '提供共享信息',
  'info-correct': '核实更正并反馈',
  'info-log': '使用记录保存',
};
export const UNREADABLE_NAMES: Readonly<Record<Unreadable, string>> = {
  'not-delivered': '尚未提供',
  expired: '使用时限已过',
  recalled: '已收回',
  suspended: '已暂停',
  terminated: '已终止',
};
export const REFUSAL_INSTRUMENT_NAMES: Readonly<Record<RefusalInstrument, string>> = {
  law: '法律',
  'administrative-regulation': '行政法规',
  'state-council-decision': '国务院决定',
  'lower-rule': '规章或者规范性文件',
  none: '没有依据',
};
export const RECALL_GROUND_NAMES: Readonly<Record<RecallGround, string>> = {
  'purpose-achieved': '共享目的已实现',
  'purpose-impossible': '共享目的无法实现',
  'no-longer-necessary': '为实现共享目的不再必要',
  'law-changed': '法律法规或者职责变化',
  'security-incident': '发生数据安全事件',
};
export const CASE_FIELD_NAMES: Readonly<Record<CaseField, string>> = {
  title: '案件名称',
  cause: '案由',
  item: '职权事项',
  place: '地点',
  facts: '基本事实',
  'party-name': '当事人姓名或者名称',
  'party-id-number': '当事人证件号码',
  'party-phone': '当事人电话',
  'party-address': '当事人住址',
  officers: '办案人员',
  measures: '强制措施',
  goods: '涉案物品',
  result: '处理结果',
  'decision-number': '决定书文号',
};
