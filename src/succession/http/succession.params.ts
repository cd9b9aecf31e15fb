import { IsOptional } from 'class-validator';
import { IsInstantInput } from '../../http/validators/instant-input.js';
import { Label } from '../../http/validators/label.js';
import { EventsParams } from '../../http/history.params.js';
import type { Instant } from '../../kernel/time.js';

/** Which steps; all of them when left out, and a long file has thousands. */
export class CompetenceAtParams extends EventsParams {
  /** An instant, or now: the file and the lists as they stood then. */
  @IsOptional()
  @IsInstantInput()
  @Label('时点')
  asOf?: Instant;
}
