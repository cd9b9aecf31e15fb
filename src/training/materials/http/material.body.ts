import { IsIn, IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import { PageParams } from '../../../http/page.params.js';
import { CleanText } from '../../../http/validators/clean-text.js';
import { Label } from '../../../http/validators/label.js';
import { MECHANISMS, type Mechanism } from '../read-models/candidate.row.js';

export class CandidatesParams extends PageParams {
  /** Code of the item, or part of its name. */
  @IsOptional()
  @CleanText({ max: 100 })
  @Label('职权事项')
  item?: string;

  @IsOptional()
  @Matches(/^[a-z0-9-]{2,40}$/, { message: '应为机关编码' })
  @Label('机关')
  organ?: string;

  @IsOptional()
  @Matches(/^\d{4}-(?:0[1-9]|1[0-2])$/, { message: '应为年月，如 2026-03' })
  @Label('登记月份')
  month?: string;

  @IsOptional()
  @IsIn(MECHANISMS)
  @Label('机制')
  mechanism?: Mechanism;

  @IsOptional()
  @IsIn(['true', 'false'], { message: '应为 true 或者 false' })
  @Label('有无逾期')
  late?: 'true' | 'false';
}

export class MaterialsParams {
  @IsOptional()
  @IsIn(['drawn', 'released', 'withdrawn'])
  @Label('状态')
  state?: 'drawn' | 'released' | 'withdrawn';
}

export class DrawMaterialBody {
  @IsUUID()
  @Label('案卷')
  caseId: string;

  @IsOptional()
  @CleanText({ max: 100 })
  @Label('标题')
  title?: string;

  /** Of earlier copies that share their pseudonyms with this one. */
  @IsOptional()
  @IsUUID()
  @Label('系列')
  series?: string;

  /** For a new series. */
  @IsOptional()
  @CleanText({ max: 100 })
  @Label('新系列名称')
  seriesName?: string;

  /** Whole weeks by which the dates are shifted; chosen by the software when left out. */
  @IsOptional()
  @IsInt()
  @Min(-520)
  @Max(520)
  @Label('平移周数')
  weeks?: number;
}

export class SettleFindingBody {
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  @Label('疑点')
  finding: number;

  @IsIn(['replaced', 'kept'])
  @Label('处理方式')
  settlement: 'replaced' | 'kept';

  /** What is put in its place; for `replaced`. */
  @IsOptional()
  @CleanText({ max: 200 })
  @Label('替换为')
  words?: string;

  /** Why it identifies nobody; for `kept`. */
  @IsOptional()
  @CleanText({ max: 500 })
  @Label('保留理由')
  reason?: string;
}

export class SignMaterialBody {
  @CleanText({ max: 500 })
  @Label('签批意见')
  opinion: string;
}

export class WithdrawMaterialBody {
  @CleanText({ max: 500 })
  @Label('撤回理由')
  reason: string;
}
