import { IsIn, IsOptional, Matches } from 'class-validator';
import { DISPUTE_KINDS, type DisputeKind } from '../../../case-file/index.js';
import { SearchParams } from '../../../http/page.params.js';
import { CleanText } from '../../../http/validators/clean-text.js';
import { Label } from '../../../http/validators/label.js';

class DisputeFilterParams extends SearchParams {
  @IsOptional()
  @IsIn(DISPUTE_KINDS)
  @Label('争议类型')
  kind?: DisputeKind;

  @IsOptional()
  @Matches(/^[a-z0-9-]{2,40}$/, { message: '应为机关编码' })
  @Label('争议机关')
  organ?: string;
}

export class DisputesParams extends DisputeFilterParams {
  /** `incoming` are applications on which the bureau has not decided; they are open too. */
  @IsOptional()
  @IsIn(['incoming', 'open', 'closed'])
  @Label('状态')
  state?: 'incoming' | 'open' | 'closed';

  @IsOptional()
  @IsIn(['bureau', 'parties', 'superior', 'holder'])
  @Label('待办方')
  awaits?: 'bureau' | 'parties' | 'superior' | 'holder';

  @IsOptional()
  @IsIn(['overdue', 'due-soon'])
  @Label('期限')
  clock?: 'overdue' | 'due-soon';
}

export class PrecedentsParams extends DisputeFilterParams {
  @IsOptional()
  @CleanText({ max: 50 })
  @Label('职权事项')
  item?: string;
}

export class SimilarParams {
  /** The kind of the dispute that is to be applied for. */
  @IsOptional()
  @IsIn(DISPUTE_KINDS)
  @Label('争议类型')
  kind?: DisputeKind;
}
