import { Injectable } from '@nestjs/common';
import { DocketLag } from '../../../docket/index.js';

/** How old the list of disputes and the precedents may be. */
@Injectable()
export class DisputesLag extends DocketLag {
  protected override readonly list: string = 'disputes';
}
