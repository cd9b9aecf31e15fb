import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsObject, IsOptional, IsUUID, Matches, Max, Min, ValidateNested } from 'class-validator';
import { CleanText } from '../../../http/validators/clean-text.js';
import { Label } from '../../../http/validators/label.js';
import type { QuestionKind } from '../../domain/course-content.js';
import { RANGES } from '../domain/course-faults.js';
import { QUESTION_NAMES } from '../wording.js';

const QUESTION_KINDS = Object.keys(QUESTION_NAMES) as QuestionKind[];
const LOCAL_ID = /^[\w-]{1,40}$/;
const LOCAL_ID_MESSAGE = { message: '应为 40 个以内的字母、数字、横线' };

export class ProceduralFaultBody {
  @IsInt()
  @Min(1)
  @Max(100_000)
  @Label('瑕疵所在的步骤')
  version: number;

  @CleanText({ max: 40 })
  @Label('规则')
  rule: string;

  @CleanText({ max: 1000 })
  @Label('瑕疵说明')
  explanation: string;
}

/** What is asked; which of the fields belong to a kind, the kind says. */
export class QuestionBody {
  @IsIn(QUESTION_KINDS)
  @Label('题型')
  kind: QuestionKind;

  /** For choose-command. */
  @IsOptional()
  @Matches(/^[a-z0-9-]{2,40}$/, { message: '应为机关编码' })
  @Label('作出选择的机关')
  organ?: string;

  /** For name-deadline. */
  @IsOptional()
  @Matches(/^[a-z-]{2,40}:[\w:./-]{1,120}$/, { message: '应为期限编码' })
  @Label('期限')
  clock?: string;

  /** For find-fault; empty when the history shown has none. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ProceduralFaultBody)
  @Label('瑕疵')
  faults?: ProceduralFaultBody[];

  /** For write-reasons. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @CleanText({ max: 40 }, { each: true })
  @Label('有关规则')
  rules?: string[];
}

export class DecisionPointBody {
  @Matches(LOCAL_ID, LOCAL_ID_MESSAGE)
  @Label('决策点编号')
  pointId: string;

  @IsInt()
  @Min(1)
  @Max(100_000)
  @Label('决策点位置')
  after: number;

  @IsObject()
  @ValidateNested()
  @Type(() => QuestionBody)
  @Label('题目')
  question: QuestionBody;

  @CleanText({ max: 1000 })
  @Label('题面')
  prompt: string;

  @IsInt()
  @Min(RANGES.points[0])
  @Max(RANGES.points[1])
  @Label('分值')
  points: number;

  @IsOptional()
  @CleanText({ max: 2000 })
  @Label('讲解')
  explanation?: string;
}

export class CoursePartBody {
  @Matches(LOCAL_ID, LOCAL_ID_MESSAGE)
  @Label('章节编号')
  partId: string;

  @IsUUID()
  @Label('教学案卷')
  materialId: string;

  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => DecisionPointBody)
  @Label('决策点')
  points: DecisionPointBody[];
}

export class ReviseCourseBody {
  @CleanText({ max: 100 })
  @Label('课程名称')
  title: string;

  @CleanText({ min: 0, max: 1000 })
  @Label('教学目标')
  goal: string;

  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => CoursePartBody)
  @Label('章节')
  parts: CoursePartBody[];

  /** For one attempt; none without it. */
  @IsOptional()
  @IsInt()
  @Min(RANGES.minutes[0])
  @Max(RANGES.minutes[1])
  @Label('作答时限（分钟）')
  minutes?: number;

  @IsInt()
  @Min(RANGES.attempts[0])
  @Max(RANGES.attempts[1])
  @Label('作答次数')
  attempts: number;

  @IsInt()
  @Min(RANGES.passPercent[0])
  @Max(RANGES.passPercent[1])
  @Label('合格线（百分比）')
  passPercent: number;
}

export class DraftCourseBody extends ReviseCourseBody {
  /** Chosen by the program that asks, so that a request sent twice is one course. */
  @IsOptional()
  @IsUUID()
  @Label('课程编号')
  courseId?: string;
}

export class DuplicateCourseBody {
  @IsOptional()
  @CleanText({ max: 100 })
  @Label('课程名称')
  title?: string;
}

export class WithdrawCourseBody {
  @CleanText({ max: 1000 })
  @Label('理由')
  reasons: string;
}
