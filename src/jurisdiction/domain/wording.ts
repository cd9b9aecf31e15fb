import type { ListClass, PowerSource, SectorRule } from '../../kernel/competence.js';

export const LIST_CLASS_NAMES: Readonly<Record<ListClass, string>> = { basic: '基本履职', assist: '配合履职', recalled: '上级部门收回' };

export const POWER_SOURCE_NAMES: Readonly<Record<PowerSource, string>> = {
  statutory: '法定',
  conferred: '赋权',
  entrusted: '委托',
  concentrated: '相对集中',
  stationed: '派驻',
};

export const SECTOR_RULE_NAMES: Readonly<Record<SectorRule, string>> = {
  SAMR: '市场监管',
  MEE: '生态环境',
  MARA: '农业农村',
  HUR: '住房城乡建设',
  MWR: '水利',
  MNR: '自然资源',
  MOT: '交通运输',
  NHC: '卫生健康',
  TOUR: '旅游',
  CUL: '文物',
  GENERAL: '一般程序',
};
