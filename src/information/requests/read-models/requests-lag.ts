import { Injectable } from '@nestjs/common';
import { DocketLag } from '../../../docket/index.js';

/** How old the lists of requests may be. */
@Injectable()
export class RequestsLag extends DocketLag {
  protected override readonly list: string = 'information-requests';
}
