import type { CodeSet } from './code-set';

/** What waits beside the case files, and the desk on which it lies. */
export const waitingNames: CodeSet = {
  whistles: '吹哨报到',
  orders: '接诉即办',
  'information-requests': '信息共享',
  pushes: '推送与订阅',
  'catalogue-changes': '清单变动',
  learning: '我的培训',
  marking: '待评阅作答',
  copies: '待签批教学案卷',
};

export const waitingPaths: Readonly<Record<string, string>> = {
  whistles: '/whistles',
  orders: '/orders',
  'information-requests': '/sharing',
  pushes: '/sharing/pushes',
  'catalogue-changes': '/catalogue/changes',
  learning: '/learning',
  marking: '/training/classes',
  copies: '/training/materials',
};
