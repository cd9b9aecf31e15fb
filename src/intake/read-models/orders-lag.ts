import { Injectable } from '@nestjs/common';
import { DocketLag } from '../../docket/index.js';

/** How old the list of work orders may be. */
@Injectable()
export class OrdersLag extends DocketLag {
  protected override readonly list: string = 'orders';
}
