import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { TimeUnit } from '../../kernel/due-date.js';
import type { Rule, RuleBinding } from '../domain/rule.js';
import { labelOf, periodInChinese } from '../domain/rule-label.js';

export const TIME_UNITS = ['working-day', 'day', 'hour', 'month'] as const satisfies readonly TimeUnit[];
const BINDINGS = ['national', 'jiangxi', 'other-province', 'county-default'] as const satisfies readonly RuleBinding[];

export class RuleDto {
  @ApiProperty({ type: String, example: 'FC-1a' }) id: string;
  @ApiProperty({ type: String, example: '移送（一般）' }) name: string;
  @ApiProperty({ type: String }) text: string;
  @ApiProperty({ type: String }) source: string;
  @ApiProperty({ type: String }) article: string;
  @ApiPropertyOptional({ type: String }) url?: string;
  @ApiProperty({ type: String, description: 'what the rule is worth here, in Chinese' }) label: string;
  @ApiProperty({ enum: BINDINGS }) binding: RuleBinding;
  @ApiProperty({ type: Boolean, description: 'false: the text has not been read' }) verified: boolean;
  @ApiProperty({ type: String }) mechanism: string;
  @ApiProperty({ type: String, description: 'who must act, in Chinese' }) obliges: string;
  @ApiProperty({ type: Number }) version: number;
  @ApiPropertyOptional({ type: Number }) length?: number;
  @ApiPropertyOptional({ enum: TIME_UNITS }) unit?: TimeUnit;
  @ApiPropertyOptional({ type: String, example: '3个工作日' }) period?: string;
  @ApiPropertyOptional({ type: String, format: 'date' }) effectiveFrom?: string;
  @ApiPropertyOptional({ type: String, format: 'date', description: 'last day' }) effectiveTo?: string;
  @ApiPropertyOptional({ type: String }) note?: string;
}

export class RuleListDto {
  @ApiProperty({ type: [RuleDto] }) items: RuleDto[];
}

export const ruleDtoOf = (rule: Rule): RuleDto => {
  const { id, name, text, source, article, binding, verified, mechanism, obliges, version, length, unit } = rule;
  const { url, effectiveFrom, effectiveTo, note } = rule;
  return {
    ...{ id, name, text, source, article, label: labelOf(rule), binding, verified, mechanism, obliges, version },
    ...(length === undefined || unit === undefined ? {} : { length, unit, period: periodInChinese(length, unit) }),
    ...(url === undefined ? {} : { url }),
    ...(effectiveFrom === undefined ? {} : { effectiveFrom }),
    ...(effectiveTo === undefined ? {} : { effectiveTo }),
    ...(note === undefined ? {} : { note }),
  };
};
