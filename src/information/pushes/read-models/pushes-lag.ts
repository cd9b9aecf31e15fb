import { Injectable } from '@nestjs/common';
import { DocketLag } from '../../../docket/index.js';

/** How old the list of pushes may be. */
@Injectable()
export class PushesLag extends DocketLag {
  protected override readonly list: string = 'pushes';
}
