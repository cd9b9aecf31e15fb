import { IsIn, IsOptional, Matches } from 'class-validator';
import { IsInstantInput } from '../../http/validators/instant-input.js';
import { Label } from '../../http/validators/label.js';
import type { Instant } from '../../kernel/time.js';
import { INDICATORS, type Indicator } from '../domain/indicators.js';

export const QUARTER_FORM = /^(20|21)\d{2}Q[1-4]$/;
export const QUARTER_MESSAGE = { message: '应为季度，例如 2026Q3' };

export class AssessmentParams {
  /** The last quarter that has ended when left out. */
  @IsOptional()
  @Matches(QUARTER_FORM, QUARTER_MESSAGE)
  @Label('季度')
  quarter?: string;

  /** Figures as they were known at this instant; as known now when left out. */
  @IsOptional()
  @IsInstantInput()
  @Label('获知时间')
  knownAt?: Instant;
}

export class EvidenceParams extends AssessmentParams {
  @IsOptional()
  @Matches(/^[a-z0-9-]{2,40}$/, { message: '应为机关编码' })
  @Label('机关')
  organ?: string;

  @IsOptional()
  @IsIn(INDICATORS)
  @Label('指标')
  indicator?: Indicator;
}
