import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, type Principal, Roles } from '../../../access/index.js';
import { AtLeast } from '../../../http/at-least.js';
import { seriesId } from '../../../kernel/ids.js';
import { CommittedDto, CurrentWriting, type Writing } from '../../../stream-writing/index.js';
import { SeriesQuery } from '../read-models/series.query.js';
import { SIGNERS } from '../domain/steps.js';
import { EraseSeriesKey } from '../use-cases/erase-series-key.js';
import { MaterialPathId } from './material-path-id.js';
import { EraseSeriesKeyBody } from './series.body.js';
import { TrainingSeriesListDto } from './series.dto.js';

/** 系列, and the end of their keys. */
@ApiTags('training')
@Controller('training/series')
@Roles('trainer', ...SIGNERS)
export class SeriesController {
  constructor(
    private readonly bus: CommandBus,
    private readonly query: SeriesQuery,
  ) {}

  @Get()
  @AtLeast()
  async list(@CurrentPrincipal() { positions }: Principal): Promise<TrainingSeriesListDto> {
    return { items: await this.query.all(positions.some(({ role }) => SIGNERS.includes(role))) };
  }

  @Post(':series/erase-key')
  @HttpCode(200)
  @Roles(...SIGNERS)
  erase(
    @Param('series', MaterialPathId) series: string,
    @Body() { ground }: EraseSeriesKeyBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.bus.execute(new EraseSeriesKey({ ...writing, series: seriesId(series), ground }));
  }
}
