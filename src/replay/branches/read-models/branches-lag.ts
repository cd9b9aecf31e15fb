import { Injectable } from '@nestjs/common';
import { DocketLag } from '../../../docket/index.js';

/** How old the list of branches may be. */
@Injectable()
export class BranchesLag extends DocketLag {
  protected override readonly list: string = 'branches';
}
