import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import { VersionParams } from '../../http/history.params.js';
import { SearchParams } from '../../http/page.params.js';
import { CleanText } from '../../http/validators/clean-text.js';
import { IsResidentId, IsUscc } from '../../http/validators/identifiers.js';
import { IsInstantInput } from '../../http/validators/instant-input.js';
import { Label } from '../../http/validators/label.js';
import { IsLocalDate } from '../../http/validators/local-date.js';
import type { Instant } from '../../kernel/time.js';
import { CASE_STATES, type CaseState } from '../wording.js';

export class DocketParams extends SearchParams {
  @IsOptional()
  @IsIn(['to-do', 'working', 'sent', 'done'])
  @Label('分类')
  desk?: 'to-do' | 'working' | 'sent' | 'done';

  @IsOptional()
  @IsIn(Object.keys(CASE_STATES))
  @Label('状态')
  state?: CaseState;

  @IsOptional()
  @IsIn(['overdue', 'due-soon'])
  @Label('期限')
  clock?: 'overdue' | 'due-soon';

  @IsOptional()
  @Matches(/^[a-z0-9-]{2,40}$/, { message: '应为机关编码' })
  @Label('责任机关')
  organ?: string;
}

export class LookAlikeParams {
  @CleanText({ max: 50 })
  @Label('职权事项')
  item: string;

  @Matches(/^\d{9}$/, { message: '应为 9 位区划代码' })
  @Label('乡镇')
  township: string;

  @IsOptional()
  @CleanText({ min: 0, max: 200 })
  @Label('详细地点')
  address?: string;

  @IsLocalDate()
  @Label('发现日期')
  discoveredOn: string;

  @IsOptional()
  @IsResidentId()
  @Label('公民身份号码')
  idNumber?: string;

  @IsOptional()
  @IsUscc()
  @Label('统一社会信用代码')
  uscc?: string;

  @IsOptional()
  @IsUUID()
  @Label('案卷标识')
  except?: string;
}

export class MomentParams extends VersionParams {
  /** As it was at that instant, corrected since. */
  @IsOptional()
  @IsInstantInput()
  @Label('发生时间')
  asOf?: Instant;

  /** As the record stood at that instant. */
  @IsOptional()
  @IsInstantInput()
  @Label('获知时间')
  knownAt?: Instant;
}

export class FrameParams extends MomentParams {
  /** What this organ could see then, and nothing else. */
  @IsOptional()
  @Matches(/^[a-z0-9-]{2,40}$/, { message: '应为机关编码' })
  @Label('查看机关')
  as?: string;

  /** Of each list of the state: the newest, and whatever is still open. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000)
  @Label('各列表条数')
  most?: number;
}
