import { IsIn, IsOptional, Matches } from 'class-validator';
import { SearchParams } from '../../../http/page.params.js';
import { Label } from '../../../http/validators/label.js';

export class BranchesParams extends SearchParams {
  /** Only own ones, or only those that others shared. */
  @IsOptional()
  @IsIn(['mine', 'shared'])
  @Label('范围')
  scope?: 'mine' | 'shared';
}

export class BranchOfficersParams {
  @Matches(/^[a-z0-9-]{3,40}$/, { message: '应为机关编码' })
  @Label('机关')
  organ: string;
}
