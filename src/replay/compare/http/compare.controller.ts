import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { organId } from '../../../kernel/ids.js';
import { CurrentPrincipal, type Principal } from '../../../access/index.js';
import { AtLeast } from '../../../http/at-least.js';
import { Comparisons } from '../comparisons.js';
import { sideOf } from '../side.js';
import { ComparisonDto } from './compare.dto.js';
import { CompareParams } from './compare.params.js';

/** Any two histories at any two moments, beside each other. */
@ApiTags('replay')
@Controller()
export class CompareController {
  constructor(private readonly comparisons: Comparisons) {}

  @Get('compare')
  @AtLeast()
  @ApiOkResponse({ type: ComparisonDto })
  compare(@Query() { left, right, as }: CompareParams, @CurrentPrincipal() principal: Principal): Promise<ComparisonDto> {
    const sides = { left: sideOf('left', left), right: sideOf('right', right) };
    return this.comparisons.of(sides, principal, as === undefined ? undefined : organId(as));
  }
}
