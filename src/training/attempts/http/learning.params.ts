import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { Label } from '../../../http/validators/label.js';

export class PartParams {
  /** The part at hand unless given. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1000)
  @Label('案例')
  part?: number;
}

export class LearningMomentParams extends PartParams {
  /** The last one that may be seen unless given. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  @Label('版本')
  version?: number;
}
