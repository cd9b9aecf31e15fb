import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { IsInstantInput } from '../../http/validators/instant-input.js';
import { Label } from '../../http/validators/label.js';
import type { Instant } from '../../kernel/time.js';

export class CompetenceAtParams {
  /** An instant, or now: the file and the lists as they stood then. */
  @IsOptional()
  @IsInstantInput()
  @Label('时点')
  asOf?: Instant;

  /** One step alone: a long file has thousands. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  @Label('版本')
  step?: number;
}
