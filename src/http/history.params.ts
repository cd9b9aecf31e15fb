import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { Label } from './validators/label.js';

/** Which version of a history; the latest when left out. */
export class VersionParams {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  @Label('版本')
  version?: number;
}

/** Which events of a history. */
export class EventsParams {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  @Label('起始版本')
  from?: number;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(500)
  @Label('条数')
  limit?: number;
}
