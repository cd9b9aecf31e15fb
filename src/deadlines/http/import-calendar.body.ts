import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsInt, IsOptional, IsString, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { CleanText } from '../../http/validators/clean-text.js';
import { Label } from '../../http/validators/label.js';

/** A year has some forty such days; a list far longer is not a holiday notice. */
const MOST_DAYS = 200;

export class CalendarDayBody {
  @ApiProperty({ type: String, format: 'date' })
  @Label('日期')
  @IsString({ message: '应为文字' })
  @MaxLength(40, { message: '过长' })
  date: string;
  @ApiProperty({ type: String, enum: ['off', 'work'], description: 'off 放假, work 调休上班' })
  @Label('类型')
  @IsString({ message: '应为文字' })
  @MaxLength(10, { message: '过长' })
  kind: string;
  @ApiProperty({ type: String, example: '春节' })
  @Label('节日名称')
  @CleanText({ max: 40 })
  name: string;
}

export class ImportCalendarBody {
  @ApiProperty({ type: Number, example: 2027 })
  @Label('年份')
  @IsInt({ message: '应为整数' })
  @Min(2004, { message: '不能早于 2004' })
  @Max(2099, { message: '不能晚于 2099' })
  year: number;
  @ApiProperty({ type: String, description: 'the notice it comes from' })
  @Label('来源')
  @CleanText({ max: 200 })
  source: string;
  @ApiPropertyOptional({ type: [CalendarDayBody] })
  @Label('日期列表')
  @IsOptional()
  @ArrayMaxSize(MOST_DAYS, { message: `不能超过 ${MOST_DAYS} 行` })
  @ValidateNested({ each: true })
  @Type(() => CalendarDayBody)
  days?: CalendarDayBody[];
  @ApiPropertyOptional({ type: String, description: 'lines date,kind,name (日期,类型,名称) instead of `days`' })
  @Label('CSV 内容')
  @IsOptional()
  @IsString({ message: '应为文字' })
  @MaxLength(20_000, { message: '过长，一年的放假安排只有几十行' })
  csv?: string;
  @ApiPropertyOptional({ type: Boolean, description: 'true: report what would change and store nothing' })
  @Label('试运行')
  @IsOptional()
  @IsBoolean({ message: '应为 true 或 false' })
  dryRun?: boolean;
}
