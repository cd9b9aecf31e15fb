import { IsIn, IsOptional, Matches } from 'class-validator';
import { SearchParams } from '../../http/page.params.js';
import { Label } from '../../http/validators/label.js';
import { MECHANISMS, type Mechanism } from './mechanism.js';
import { SEVERITIES, type Severity } from './severity.js';

export class BoardParams extends SearchParams {
  /** The organ that owes the duty. */
  @IsOptional()
  @Matches(/^[a-z0-9-]{2,40}$/, { message: '应为机关编码' })
  @Label('机关')
  organ?: string;

  @IsOptional()
  @IsIn(MECHANISMS)
  @Label('机制')
  mechanism?: Mechanism;

  @IsOptional()
  @IsIn(SEVERITIES)
  @Label('督办程度')
  severity?: Severity;

  /** `missed` is everything after the due instant that is not over, whatever was done about it. */
  @IsOptional()
  @IsIn(['running', 'due-soon', 'missed'])
  @Label('期限状态')
  state?: 'running' | 'due-soon' | 'missed';
}
