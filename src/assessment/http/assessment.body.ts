import { Type } from 'class-transformer';
import { IsInt, IsNumber, IsObject, Matches, Max, Min, ValidateNested } from 'class-validator';
import { CleanText } from '../../http/validators/clean-text.js';
import { Label } from '../../http/validators/label.js';
import { QUARTER_FORM, QUARTER_MESSAGE } from './assessment.params.js';

const points =
  (label: string): PropertyDecorator =>
  (target, key) => {
    for (const decorate of [IsInt(), Min(1), Max(5), Label(label)]) decorate(target, key);
  };
const weight =
  (label: string): PropertyDecorator =>
  (target, key) => {
    for (const decorate of [IsNumber({ maxDecimalPlaces: 2 }), Min(0), Max(100), Label(label)]) decorate(target, key);
  };

export class PointsBody {
  @points('响应及时')
  promptness: number;

  @points('专业支持')
  expertise: number;

  @points('协同配合')
  cooperation: number;

  @points('结果反馈')
  feedback: number;
}

export class RateBody {
  @Matches(QUARTER_FORM, QUARTER_MESSAGE)
  @Label('季度')
  quarter: string;

  @Matches(/^[a-z0-9-]{3,40}$/, { message: '应为机关编码' })
  @Label('被评部门')
  department: string;

  @IsObject()
  @ValidateNested()
  @Type(() => PointsBody)
  @Label('评分')
  points: PointsBody;

  @CleanText({ max: 1000 })
  @Label('评分理由')
  reason: string;
}

export class CorrectRatingBody extends RateBody {
  @CleanText({ max: 500 })
  @Label('更正理由')
  why: string;
}

export class WeightsBody {
  @weight('按期答复')
  answers: number;

  @weight('按期反馈')
  feedback: number;

  @weight('一次收齐')
  supplements: number;

  @weight('异议未被否定')
  objections: number;

  @weight('吹哨一次解决')
  whistles: number;

  @weight('互评得分')
  ratings: number;
}

export class SetWeightsBody {
  /** First quarter of effect. */
  @Matches(QUARTER_FORM, QUARTER_MESSAGE)
  @Label('生效季度')
  from: string;

  @IsObject()
  @ValidateNested()
  @Type(() => WeightsBody)
  @Label('权重')
  weights: WeightsBody;

  @CleanText({ max: 500 })
  @Label('设定依据')
  reason: string;
}

export class PublishAssessmentBody {
  @Matches(QUARTER_FORM, QUARTER_MESSAGE)
  @Label('季度')
  quarter: string;
}
