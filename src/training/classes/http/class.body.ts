import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsInt, IsOptional, IsUUID, Matches, Min } from 'class-validator';
import { CleanText } from '../../../http/validators/clean-text.js';
import { IsInstantInput } from '../../../http/validators/instant-input.js';
import { Label } from '../../../http/validators/label.js';
import type { Instant } from '../../../kernel/time.js';
import { FEEDBACKS, type Feedback } from '../domain/class.events.js';

const UUIDS = { message: '应为人员标识' };

export class OpenClassBody {
  /** Chosen by the page, so that a form sent twice opens one class. */
  @IsOptional()
  @IsUUID()
  @Label('培训班标识')
  classId?: string;

  @IsUUID()
  @Label('课程')
  courseId: string;

  /** The last release unless given. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Label('课程版次')
  release?: number;

  @CleanText({ max: 100 })
  @Label('培训班名称')
  title: string;

  /** Now unless given. */
  @IsOptional()
  @IsInstantInput()
  @Label('开班时间')
  opensAt?: Instant;

  @IsOptional()
  @IsInstantInput()
  @Label('结束时间')
  closesAt?: Instant;

  @IsIn(FEEDBACKS)
  @Label('反馈方式')
  feedback: Feedback;
}

export class InviteTraineesBody {
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  @IsUUID(undefined, { each: true, ...UUIDS })
  @Label('学员')
  officers?: string[];

  /** Everybody of these organs; of a township, also of its team and its office of justice. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @Matches(/^[a-z0-9-]{2,40}$/, { each: true, message: '应为机关编码' })
  @Label('机关')
  organs?: string[];
}

export class RemoveTraineesBody {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @IsUUID(undefined, { each: true, ...UUIDS })
  @Label('学员')
  officers: string[];

  @CleanText({ max: 500 })
  @Label('理由')
  reason: string;
}

export class CloseClassBody {
  @CleanText({ max: 500 })
  @Label('理由')
  reason: string;
}
