import { Injectable } from '@nestjs/common';
import { DocketLag } from '../../docket/index.js';

/** How old the board may be. */
@Injectable()
export class WhistlesLag extends DocketLag {
  protected override readonly list: string = 'whistles';
}
