import { IsOptional } from 'class-validator';
import type { Instant } from '../kernel/time.js';
import { IsInstantInput } from './validators/instant-input.js';
import { Label } from './validators/label.js';

/** For acts that are registered after the fact (paper): when it really was. Never in the future; absent means now. */
export class OccurredAtBody {
  @IsOptional()
  @IsInstantInput()
  @Label('实际发生时间')
  occurredAt?: Instant;
}
