import { Injectable } from '@nestjs/common';
import { DocketLag } from '../../docket/index.js';

/** How old the facts of the assessment may be. */
@Injectable()
export class AssessmentLag extends DocketLag {
  protected override readonly list: string = 'assessment-facts';
}
