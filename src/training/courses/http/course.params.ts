import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { CleanText } from '../../../http/validators/clean-text.js';
import { Label } from '../../../http/validators/label.js';
import { COURSE_STATES, type CourseState } from '../domain/course.js';

export class CoursesParams {
  @IsOptional()
  @IsIn(COURSE_STATES)
  @Label('状态')
  state?: CourseState;

  @IsOptional()
  @CleanText({ min: 0, max: 100 })
  @Label('查询文字')
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
