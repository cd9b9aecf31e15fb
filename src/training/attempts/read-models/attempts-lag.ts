import { Injectable } from '@nestjs/common';
import { DocketLag } from '../../../docket/index.js';

/** How old the lists of attempts may be. */
@Injectable()
export class AttemptsLag extends DocketLag {
  protected override readonly list: string = 'training-attempts';
}
