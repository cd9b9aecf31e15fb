import { Injectable } from '@nestjs/common';
import { DocketLag } from '../../docket/index.js';

/** How old the register of results may be. */
@Injectable()
export class RegisterLag extends DocketLag {
  protected override readonly list: string = 'training-results';
}
