import { Injectable } from '@nestjs/common';
import { DocketLag } from '../../docket/index.js';

/** How old the attempts behind the class view may be. */
@Injectable()
export class ResultsLag extends DocketLag {
  protected override readonly list: string = 'training-attempts';
}
