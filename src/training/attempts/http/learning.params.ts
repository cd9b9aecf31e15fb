import { IntersectionType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { VersionParams } from '../../../http/history.params.js';
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

/** Which version of the part; the last one that may be seen when left out. */
export class LearningMomentParams extends IntersectionType(PartParams, VersionParams) {}
