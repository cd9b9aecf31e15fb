import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AtLeast } from '../../http/at-least.js';
import { SupervisionBoardDto } from './board.dto.js';
import { BoardParams } from './board.params.js';

/** 督办看板: who owes what, and what was done about it. */
@ApiTags('supervision')
@Controller('supervision')
export class BoardController {
  @Get('board')
  @AtLeast()
  board(@Query() _params: BoardParams): SupervisionBoardDto {
    return { items: [], summary: { total: 0, byOrgan: [], byMechanism: [], bySeverity: [] }, lagMs: 0 };
  }
}
