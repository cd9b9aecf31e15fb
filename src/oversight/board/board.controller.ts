import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, type Principal } from '../../access/index.js';
import { AtLeast } from '../../http/at-least.js';
import { plainOf } from '../../http/plain.js';
import { forbidden } from '../../http/problem.js';
import { BoardLag } from './board-lag.js';
import { boardScope } from './board-scope.js';
import { SupervisionBoardDto } from './board.dto.js';
import { BoardParams } from './board.params.js';
import { BoardQuery } from './board.query.js';

/** 督办看板: who owes what, and what was done about it. */
@ApiTags('supervision')
@Controller('supervision')
export class BoardController {
  constructor(
    private readonly query: BoardQuery,
    private readonly lag: BoardLag,
  ) {}

  @Get('board')
  @AtLeast()
  async board(@Query() params: BoardParams, @CurrentPrincipal() principal: Principal): Promise<SupervisionBoardDto> {
    const { limit = 50, cursor, ...filter } = plainOf(params);
    const scope = boardScope(principal);
    if (scope === undefined) throw forbidden();
    const lagMs = await this.lag.milliseconds(); // before the rows are read: they are no older than it says
    return { ...(await this.query.page(scope, filter, limit, cursor)), lagMs };
  }
}
