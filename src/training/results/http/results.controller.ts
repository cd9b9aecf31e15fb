import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, type Principal, Roles } from '../../../access/index.js';
import { AtLeast } from '../../../http/at-least.js';
import { ResultsRegister } from '../results-register.js';
import { writeResults } from '../write-results.js';
import { ResultsDto } from './results.dto.js';
import { ResultsParams } from './results.params.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const FILE_NAME = `attachment; filename="training-results.xlsx"; filename*=UTF-8''${encodeURIComponent('培训成绩.xlsx')}`;

/** 培训成绩: the register of the classes that a trainer opened. */
@ApiTags('training')
@Controller('training/results')
@Roles('trainer')
export class ResultsController {
  constructor(private readonly register: ResultsRegister) {}

  @Get()
  @AtLeast()
  list(@Query() params: ResultsParams, @CurrentPrincipal() { officerId }: Principal): Promise<ResultsDto> {
    return this.register.ofTrainer(officerId, params);
  }

  @Get('export')
  @AtLeast()
  @ApiOperation({ summary: '导出成绩' })
  @ApiProduces(XLSX)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async export(@Query() params: ResultsParams, @CurrentPrincipal() { officerId }: Principal): Promise<StreamableFile> {
    const lines = this.register.allOfTrainer(officerId, params);
    return new StreamableFile(await writeResults(lines), { type: XLSX, disposition: FILE_NAME });
  }
}
