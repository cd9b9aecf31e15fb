import { IsBoolean, IsIn, IsInt, IsNumber, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import { EVIDENCE_KINDS, type EvidenceKind, MEASURE_KINDS, type MeasureKind } from '../../case-file/index.js';
import { CleanText } from '../../http/validators/clean-text.js';
import { IsInstantInput } from '../../http/validators/instant-input.js';
import { Label } from '../../http/validators/label.js';
import type { Instant } from '../../kernel/time.js';

export class EvidenceBody {
  @IsOptional()
  @IsUUID()
  @Label('证据编号')
  evidenceId?: string;

  @CleanText({ max: 200 })
  @Label('证据名称')
  name: string;

  @IsIn(EVIDENCE_KINDS)
  @Label('证据种类')
  kind: EvidenceKind;

  @IsInt()
  @Min(1)
  @Max(9999)
  @Label('份数')
  copies: number;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(99_999)
  @Label('页数')
  pages?: number;

  @IsBoolean()
  @Label('是否原件')
  original: boolean;

  @IsInstantInput()
  @Label('提取时间')
  collectedAt: Instant;

  @CleanText({ max: 200 })
  @Label('提取地点')
  collectedWhere: string;

  @CleanText({ max: 100 })
  @Label('提取人')
  collectedBy: string;

  /** SM3 of the file, 64 hexadecimal digits. */
  @IsOptional()
  @Matches(/^[0-9a-f]{64}$/, { message: '应为 64 位小写十六进制的 SM3 摘要' })
  @Label('文件摘要')
  digest?: string;
}

export class GoodsBody {
  @IsOptional()
  @IsUUID()
  @Label('物品编号')
  goodsId?: string;

  @CleanText({ max: 200 })
  @Label('物品名称')
  name: string;

  @IsNumber({ maxDecimalPlaces: 3 })
  @Min(0.001)
  @Max(1_000_000_000)
  @Label('数量')
  quantity: number;

  @CleanText({ max: 20 })
  @Label('单位')
  unit: string;

  @IsOptional()
  @CleanText({ max: 200 })
  @Label('规格型号')
  specification?: string;

  @IsOptional()
  @CleanText({ max: 200 })
  @Label('状态')
  condition?: string;

  @CleanText({ max: 200 })
  @Label('存放地')
  storedAt: string;

  /** 先行处置所得款项, in fen. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000_000_000_000)
  @Label('先行处置所得款项')
  proceedsFen?: number;
}

export class MeasureBody {
  @IsOptional()
  @IsUUID()
  @Label('措施编号')
  measureId?: string;

  @IsIn(MEASURE_KINDS)
  @Label('措施种类')
  kind: MeasureKind;

  @IsOptional()
  @CleanText({ max: 100 })
  @Label('文书号')
  documentNumber?: string;

  @CleanText({ max: 300 })
  @Label('措施对象')
  object: string;

  @IsInstantInput()
  @Label('起始时间')
  from: Instant;

  /** 当场采取, to be approved within 24 hours (行政强制法 19). */
  @IsOptional()
  @IsBoolean()
  @Label('当场采取')
  onTheSpot?: boolean;
}
