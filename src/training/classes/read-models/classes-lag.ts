import { Injectable } from '@nestjs/common';
import { DocketLag } from '../../../docket/index.js';

/** How old the lists of classes may be. */
@Injectable()
export class ClassesLag extends DocketLag {
  protected override readonly list: string = 'training-classes';
}
