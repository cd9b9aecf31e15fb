import { IsIn, IsOptional } from 'class-validator';
import { SearchParams } from '../../../http/page.params.js';
import { Label } from '../../../http/validators/label.js';
import { COURSE_STATES, type CourseState } from '../domain/course.js';

export class CoursesParams extends SearchParams {
  @IsOptional()
  @IsIn(COURSE_STATES)
  @Label('状态')
  state?: CourseState;
}
