import { IsOptional } from 'class-validator';
import { IsInstantInput } from '../../http/validators/instant-input.js';
import { Label } from '../../http/validators/label.js';
import type { Instant } from '../../kernel/time.js';

export class CompetenceAtParams {
  /** An instant, or now: the file and the lists as they stood then. */
  @IsOptional()
  @IsInstantInput()
  @Label('时点')
  asOf?: Instant;
}
