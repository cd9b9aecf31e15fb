import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, type Principal, Roles } from '../../../access/index.js';
import { AtLeast } from '../../../http/at-least.js';
import { classId, courseId, officerId } from '../../../kernel/ids.js';
import { ResultsLag } from '../results-lag.js';
import { type ResultsFilter, ResultsPages } from '../results-pages.js';
import { writeResults } from '../write-results.js';
import { ResultsDto } from './results.dto.js';
import { ResultsParams } from './results.params.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const FILE_NAME = `attachment; filename="training-results.xlsx"; filename*=UTF-8''${encodeURIComponent('培训成绩.xlsx')}`;

const filterOf = ({ class: of, course, trainee, q }: ResultsParams): ResultsFilter => ({
  ...(of === undefined ? {} : { classId: classId(of.toLowerCase()) }),
  ...(course === undefined ? {} : { course: courseId(course.toLowerCase()) }),
  ...(trainee === undefined ? {} : { trainee: officerId(trainee.toLowerCase()) }),
  ...(q === undefined ? {} : { q: q.trim() }),
});

/** 培训成绩: the register of the classes that a trainer opened. */
@ApiTags('training')
@Controller('training/results')
@Roles('trainer')
export class ResultsController {
  constructor(
    private readonly pages: ResultsPages,
    private readonly lag: ResultsLag,
  ) {}

  @Get()
  @AtLeast()
  async list(@Query() params: ResultsParams, @CurrentPrincipal() { officerId: trainer }: Principal): Promise<ResultsDto> {
    const lagMs = await this.lag.milliseconds();
    return { items: await this.pages.ofTrainer(trainer, filterOf(params)), lagMs };
  }

  @Get('export')
  @AtLeast()
  @ApiOperation({ summary: '导出成绩' })
  @ApiProduces(XLSX)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async export(@Query() params: ResultsParams, @CurrentPrincipal() { officerId: trainer }: Principal): Promise<StreamableFile> {
    const lines = await this.pages.ofTrainer(trainer, filterOf(params));
    return new StreamableFile(await writeResults(lines), { type: XLSX, disposition: FILE_NAME });
  }
}
