import type { CodeSet } from './code-set';

/** 清单类别 */
export const listClasses: CodeSet<'basic' | 'assist' | 'recalled'> = { basic: '基本履职', assist: '配合履职', recalled: '上级部门收回' };

/** 权力来源 */
export const powerSources: CodeSet<'statutory' | 'conferred' | 'entrusted' | 'concentrated' | 'stationed'> = {
  statutory: '法定',
  conferred: '赋权',
  entrusted: '委托',
  concentrated: '相对集中',
  stationed: '派驻',
};

/** Sector procedure whose clocks follow the power. */
export const sectorRules: CodeSet = {
  SAMR: '市场监管处罚程序',
  MEE: '生态环境处罚程序',
  MARA: '农业处罚程序',
  HUR: '住建处罚程序',
  MWR: '水行政处罚程序',
  MNR: '自然资源处罚程序',
  MOT: '交通运输执法程序',
  NHC: '卫生处罚程序',
  TOUR: '旅游处罚程序',
  CUL: '文物处罚程序',
  GENERAL: '行政处罚法一般程序',
};
