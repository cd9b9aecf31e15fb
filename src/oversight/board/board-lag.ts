import { Injectable } from '@nestjs/common';
import { DocketLag } from '../../docket/index.js';

/** How old the board may be. */
@Injectable()
export class BoardLag extends DocketLag {
  protected override readonly list = 'duties';
}
