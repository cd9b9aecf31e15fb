import type { CodeSet } from './code-set';

export const timeUnits: CodeSet<'working-day' | 'day' | 'hour' | 'month'> = {
  'working-day': '个工作日',
  day: '日',
  hour: '小时',
  month: '个月',
};

export const clockStatuses: CodeSet<'running' | 'paused' | 'met' | 'cancelled'> = {
  running: '计时中',
  paused: '已中止',
  met: '已完成',
  cancelled: '已终止',
};
