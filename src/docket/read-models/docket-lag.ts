import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/time.js';
import { Projector } from '../../projections/index.js';

/** How old the lists may be. */
@Injectable()
export class DocketLag {
  constructor(
    private readonly projector: Projector,
    private readonly clock: Clock,
  ) {}

  /** Milliseconds since the oldest event that is not in the lists yet; 0 when there is none. */
  async milliseconds(): Promise<number> {
    const [docket] = await this.projector.lag(['docket']);
    return docket?.waitingSince === undefined ? 0 : Math.max(0, Date.parse(this.clock.now()) - Date.parse(docket.waitingSince));
  }
}
