import type { ListClass } from '../../kernel/competence.js';
import type { SheetColumn } from '../../sheets/index.js';
import { LIST_CLASS_NAMES, POWER_SOURCE_NAMES, SECTOR_RULE_NAMES } from '../domain/wording.js';

/** The three lists, one sheet each, in one layout. */
export const LIST_SHEETS: readonly { readonly name: string; readonly listClass: ListClass }[] = (
  ['basic', 'assist', 'recalled'] as const
).map((listClass) => ({
  name: LIST_CLASS_NAMES[listClass],
  listClass,
}));

/** A sheet with explanations; it is not read. */
export const NOTES_SHEET = '说明';

/** Stands for all townships in the column 责任主体. */
export const ALL_TOWNSHIPS = '各乡镇';

export type ListColumn = SheetColumn<ColumnKey>;

export type ColumnKey =
  | 'code'
  | 'name'
  | 'domain'
  | 'sectorRule'
  | 'legalBasis'
  | 'basisInForceFrom'
  | 'basisInForceTo'
  | 'severity'
  | 'organ'
  | 'powerSource'
  | 'entrustedBy'
  | 'place'
  | 'penaltyLimits'
  | 'counterpart'
  | 'basis'
  | 'publication'
  | 'validFrom'
  | 'validTo';

const column = (key: ColumnKey, title: string, required: boolean, width: number, hint: string): ListColumn => ({
  key,
  title,
  required,
  width,
  hint,
});

export const LIST_COLUMNS: readonly ListColumn[] = [
  column('code', '事项编码', true, 12, '本县统一编码，例如 SL-01；同一事项在三张表中编码相同'),
  column('name', '事项名称', true, 36, '同一编码的名称、领域、适用程序、法律依据须一致'),
  column('domain', '所属领域', true, 14, '例如 水利和河砂'),
  column('sectorRule', '适用程序', true, 14, `办案期限随职权适用的程序规定，填其一：${Object.values(SECTOR_RULE_NAMES).join('、')}`),
  column('legalBasis', '法律依据', true, 36, '法律法规规章的名称和条款'),
  column('basisInForceFrom', '依据施行日期', false, 14, '日期，可不填'),
  column('basisInForceTo', '依据失效日期', false, 14, '日期，依据仍然有效的不填；填最后一天'),
  column('severity', '处罚种类和幅度', false, 20, '可不填'),
  column(
    'organ',
    '责任主体',
    true,
    26,
    `机构全称；乡镇可只写镇名；多个用顿号隔开；全部乡镇写“${ALL_TOWNSHIPS}”。“上级部门收回”填原来承接的乡镇`,
  ),
  column('powerSource', '权力来源', true, 10, `填其一：${Object.values(POWER_SOURCE_NAMES).join('、')}`),
  column('entrustedBy', '委托机关', false, 26, '权力来源为“委托”时必填，其他不填'),
  column('place', '适用地域', false, 12, '只在某一乡镇适用时填镇名；“派驻”必填；全县适用不填'),
  column('penaltyLimits', '处罚权限', false, 20, '例如 较大数额罚款仍由县级办理；可不填'),
  column('counterpart', '对应单位', false, 26, '“配合履职”填牵头部门，“上级部门收回”填承接部门，都必填'),
  column('basis', '清单依据', true, 26, '所在清单、授权决定或委托书'),
  column('publication', '公布文件', false, 22, '赋权事项必填：公布后才能行使'),
  column('validFrom', '生效日期', true, 14, '日期，例如 2026-03-01'),
  column('validTo', '失效日期', false, 14, '日期，最后有效的一天；仍然有效的不填'),
];
