import { IsOptional, IsUUID } from 'class-validator';
import { PageParams } from '../../../http/page.params.js';
import { CleanText } from '../../../http/validators/clean-text.js';
import { Label } from '../../../http/validators/label.js';

/** Which of a trainee's own attempts are shown. */
export class OwnResultsParams extends PageParams {
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
}

/** Which attempts the register shows. */
export class ResultsParams extends OwnResultsParams {
  @IsOptional()
  @IsUUID()
  @Label('学员')
  trainee?: string;
}
