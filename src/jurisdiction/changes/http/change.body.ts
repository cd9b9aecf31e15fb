import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsIn, IsOptional, IsUUID, Matches, ValidateNested } from 'class-validator';
import type { ListClass, PowerSource, SectorRule } from '../../../kernel/competence.js';
import { OccurredAtBody } from '../../../http/occurred-at.body.js';
import { CleanText } from '../../../http/validators/clean-text.js';
import { Label } from '../../../http/validators/label.js';
import { IsLocalDate } from '../../../http/validators/local-date.js';
import { CHANGE_KINDS, type ChangeKind } from '../../domain/changes/change-content.js';
import { LIST_CLASSES, POWER_SOURCES, SECTOR_RULES } from '../../http/item.dto.js';

const ORGAN = /^[a-z0-9-]{3,40}$/;
const ORGAN_MESSAGE = { message: '应为机关编码' };

export class HolderBody {
  @Matches(ORGAN, ORGAN_MESSAGE)
  @Label('承接主体')
  organ: string;

  @IsIn(LIST_CLASSES)
  @Label('清单类别')
  listClass: ListClass;

  @IsIn(POWER_SOURCES)
  @Label('权力来源')
  powerSource: PowerSource;

  @IsOptional()
  @Matches(ORGAN, ORGAN_MESSAGE)
  @Label('委托机关')
  entrustedBy?: string;

  @IsOptional()
  @Matches(/^\d{9}$/, { message: '应为 9 位乡镇区划代码' })
  @Label('适用地域')
  place?: string;

  @IsOptional()
  @CleanText({ max: 500 })
  @Label('权限')
  penaltyLimits?: string;

  @IsOptional()
  @Matches(ORGAN, ORGAN_MESSAGE)
  @Label('对应单位')
  counterpart?: string;
}

export class ItemTermsBody {
  @Matches(/^[A-Z]{1,8}-[0-9A-Z-]{1,20}$/, { message: '应为大写字母、连字符和数字，例如 CG-20' })
  @Label('事项编码')
  code: string;

  @CleanText({ max: 200 })
  @Label('事项名称')
  name: string;

  @CleanText({ max: 40 })
  @Label('领域')
  domain: string;

  @IsIn(SECTOR_RULES)
  @Label('适用程序')
  sectorRule: SectorRule;

  @CleanText({ max: 500 })
  @Label('法律依据')
  legalBasis: string;

  @IsOptional()
  @CleanText({ max: 500 })
  @Label('处罚种类和幅度')
  severity?: string;
}

export class PartBody {
  @ValidateNested()
  @Type(() => ItemTermsBody)
  @Label('事项')
  wording: ItemTermsBody;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => HolderBody)
  @Label('承接主体')
  holders: HolderBody[];
}

export class SplitRowBody {
  @CleanText({ max: 40 })
  @Label('事项编码')
  item: string;

  @Matches(ORGAN, ORGAN_MESSAGE)
  @Label('承接机关')
  to: string;
}

/** What is applied for. Which members a kind needs is said by the kind; one that it needs and does not get is a fault of that field. */
export class ChangeTermsBody extends OccurredAtBody {
  @IsIn(CHANGE_KINDS)
  @Label('变动种类')
  kind: ChangeKind;

  /** 调整依据: without one the rule refuses. */
  @IsOptional()
  @CleanText({ min: 0, max: 1000 })
  @Label('调整依据')
  basis?: string;

  @CleanText({ max: 2000 })
  @Label('理由')
  reasons: string;

  @IsLocalDate()
  @Label('生效日期')
  effectiveFrom: string;

  @IsOptional()
  @IsBoolean()
  @Label('示例')
  example?: boolean;

  @IsOptional()
  @CleanText({ max: 40 })
  @Label('事项编码')
  item?: string;

  /** 新增: the wording of an item that is not in the list yet; 合并: what the items become. */
  @IsOptional()
  @ValidateNested()
  @Type(() => ItemTermsBody)
  @Label('新事项')
  wording?: ItemTermsBody;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => HolderBody)
  @Label('承接主体')
  holders?: HolderBody[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @CleanText({ max: 40 }, { each: true })
  @Label('合并的事项')
  items?: string[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => PartBody)
  @Label('拆分后的事项')
  parts?: PartBody[];

  @IsOptional()
  @Matches(ORGAN, ORGAN_MESSAGE)
  @Label('原承担机关')
  from?: string;

  @IsOptional()
  @Matches(ORGAN, ORGAN_MESSAGE)
  @Label('承接机关')
  to?: string;

  @IsOptional()
  @CleanText({ max: 500 })
  @Label('新的法律依据')
  legalBasis?: string;

  @IsOptional()
  @IsLocalDate()
  @Label('依据施行日期')
  basisInForceFrom?: string;

  @IsOptional()
  @CleanText({ max: 500 })
  @Label('依据说明')
  basisNote?: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => SplitRowBody)
  @Label('职权拆分表')
  rows?: SplitRowBody[];

  @IsOptional()
  @Matches(ORGAN, ORGAN_MESSAGE)
  @Label('概括承接机关')
  generalSuccessor?: string;

  @IsOptional()
  @IsLocalDate()
  @Label('过渡期截止日期')
  transitionUntil?: string;
}

export class ApplyForChangeBody extends ChangeTermsBody {
  /** Chosen by the client so that a repeated request applies once. */
  @IsOptional()
  @IsUUID()
  @Label('变动标识')
  changeId?: string;
}

export class ChangeOpinionBody extends OccurredAtBody {
  @CleanText({ max: 2000 })
  @Label('意见')
  opinion: string;
}

export class ChangeReasonsBody extends OccurredAtBody {
  @CleanText({ max: 2000 })
  @Label('理由')
  reasons: string;
}

export class ApproveChangeBody extends OccurredAtBody {
  @CleanText({ max: 100 })
  @Label('批准文号')
  documentNumber: string;

  /** 公布文件; a township exercises a power that is handed down only once it is published (行政处罚法 24). */
  @IsOptional()
  @CleanText({ max: 200 })
  @Label('公布文件')
  publication?: string;
}
