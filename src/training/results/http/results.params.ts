import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { CleanText } from '../../../http/validators/clean-text.js';
import { Label } from '../../../http/validators/label.js';

/** Which of a trainee's own attempts are shown. */
export class OwnResultsParams {
  @IsOptional()
  @IsUUID()
  @Label('培训班')
  class?: string;

  @IsOptional()
  @IsUUID()
  @Label('课程')
  course?: string;

  @IsOptional()
  @CleanText({ min: 0, max: 100 })
  @Label('查找')
  q?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  @Label('每页件数')
  limit?: number;

  @IsOptional()
  @CleanText({ min: 0, max: 1000 })
  @Label('翻页标记')
  cursor?: string;
}

/** Which attempts the register shows. */
export class ResultsParams extends OwnResultsParams {
  @IsOptional()
  @IsUUID()
  @Label('学员')
  trainee?: string;
}
