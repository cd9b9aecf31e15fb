import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Roles } from '../../access/index.js';
import type { Actor } from '../../kernel/actor.js';
import { Clock, dateOf } from '../../kernel/time.js';
import { DeadlinesService } from '../deadlines.service.js';
import { SetCountyParameter } from '../use-cases/set-county-parameter.js';
import { ClockExplanationDto, clockExplanationDtoOf } from './clock-explanation.dto.js';
import { CountyParameterBody } from './county-parameter.body.js';
import { CountyParameterDto } from './county-parameter.dto.js';
import { ExplainClockQuery } from './explain-clock.query.js';
import { RuleListDto, ruleDtoOf } from './rule.dto.js';
import { RulesQuery } from './rules.query.js';

@ApiTags('clocks')
@Controller('clocks')
export class ClocksController {
  constructor(
    private readonly deadlines: DeadlinesService,
    private readonly commands: CommandBus,
    private readonly clock: Clock,
  ) {}

  @Get('explain')
  @ApiOperation({ summary: '期限是怎样算出来的：逐日列出计入与不计入的理由' })
  @ApiOkResponse({ type: ClockExplanationDto })
  explain(@Query() { rule, start }: ExplainClockQuery): ClockExplanationDto {
    return clockExplanationDtoOf(this.deadlines.explain(rule, start));
  }

  @Get('rules')
  @ApiOperation({ summary: '规则库：期限与依据' })
  @ApiOkResponse({ type: RuleListDto })
  rules(@Query() { asOf = dateOf(this.clock.now()) }: RulesQuery): RuleListDto {
    return { items: this.deadlines.rules(asOf).map(ruleDtoOf) };
  }

  @Post('rules/:rule/parameters')
  @Roles('administrator')
  @ApiOperation({ summary: '调整县级参数（自生效日期起，不影响已经起算的期限）' })
  @ApiCreatedResponse({ type: CountyParameterDto })
  async setParameter(
    @Param('rule') rule: string,
    @Body() body: CountyParameterBody,
    @CurrentActor() actor: Actor,
  ): Promise<CountyParameterDto> {
    const { length, unit, effectiveFrom, reason } = body;
    const entry = await this.commands.execute(new SetCountyParameter(rule, length, unit, effectiveFrom, reason, actor.officerId));
    return { ruleId: entry.ruleId, version: entry.version, length, unit, effectiveFrom, reason };
  }
}
