import type { Schemas } from '../api/types.js';
import type { CodeSet } from './code-set.js';

type Line = Schemas['BoardLineDto'];

/** 督办程度, from in time to 整改; in this order on the board. */
export const severities: CodeSet<Line['severity']> = {
  running: '期限内',
  'due-soon': '临期',
  missed: '逾期',
  reminded: '已催办',
  letter: '已发督办函（通知书）',
  opinion: '已发意见书',
  decision: '已作决定',
  named: '已通报',
  reported: '已报整改',
  rectified: '已整改',
};

/** 机制 */
export const mechanisms: CodeSet<Line['mechanism']> = {
  transfer: '移送',
  consultation: '协商',
  dispute: '争议',
  handling: '办案',
  measure: '措施',
  criminal: '行刑衔接',
  other: '其他',
};

/** 线索来源, 行政执法监督条例 20 */
export const supervisionSources: CodeSet<Schemas['OpenSupervisionBody']['source']> = {
  'overdue-duty': '逾期未办',
  hotline: '12345 等热线',
  petition: '信访',
  whistle: '吹哨报到',
  'file-review': '案卷评查',
  inspection: '监督检查',
  other: '其他',
};

/** Who sent a 催办. */
export const reminderSenders: CodeSet<Schemas['ReminderDto']['sentBy']> = {
  system: '系统自动催办',
  supervisor: '监督机关催办',
  'waiting-organ': '等待答复的机关催办',
};
