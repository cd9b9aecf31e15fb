import type { Because } from '../domain/items.js';

export const BECAUSE_NAMES: Readonly<Record<Because, string>> = {
  'in-time': '按期办理',
  late: '逾期办理',
  missed: '逾期未办理',
  running: '期限未满或者中止，不计',
  complete: '未要求补正',
  supplement: '要求补正',
  accepted: '接收',
  'objection-upheld': '异议成立，不扣分',
  'objection-rejected': '异议不成立',
  'objection-pending': '异议尚无结果，不计',
  'objection-moot': '异议未经处理即撤回移送，不计',
  'first-whistle': '非重复吹哨',
  'repeat-whistle': '同一事项重复吹哨',
  rated: '互评',
};
