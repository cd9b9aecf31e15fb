import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Label } from '../../../http/validators/label.js';

/** Which attempts the register shows. */
export class ResultsParams {
  @IsOptional()
  @IsUUID()
  @Label('培训班')
  class?: string;

  @IsOptional()
  @IsUUID()
  @Label('课程')
  course?: string;

  @IsOptional()
  @IsUUID()
  @Label('学员')
  trainee?: string;

  @IsOptional()
  @MaxLength(100)
  @Label('查找')
  q?: string;
}
