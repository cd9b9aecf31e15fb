import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, type Principal } from '../../../access/index.js';
import { AtLeast } from '../../../http/at-least.js';
import { forbidden } from '../../../http/problem.js';
import { classId } from '../../../kernel/ids.js';
import { Rejection } from '../../../kernel/rejection.js';
import { Clock } from '../../../kernel/time.js';
import { ClassPathId, phaseAt } from '../../classes/index.js';
import { AnalysisPages } from '../analysis-pages.js';
import { ClassResultsReader } from '../class-results.js';
import { ResultsLag } from '../results-lag.js';
import { ResultsRegister } from '../results-register.js';
import { ClassAnalysisDto } from './analysis.dto.js';
import { ResultsDto } from './results.dto.js';
import { OwnResultsParams } from './results.params.js';

/** What a trainee reads of results: the own ones, and of a class that is over how it answered, without names. */
@ApiTags('learning')
@Controller('learning')
export class OwnResultsController {
  constructor(
    private readonly register: ResultsRegister,
    private readonly classes: ClassResultsReader,
    private readonly pages: AnalysisPages,
    private readonly lag: ResultsLag,
    private readonly clock: Clock,
  ) {}

  @Get('results')
  @AtLeast()
  own(@Query() params: OwnResultsParams, @CurrentPrincipal() { officerId }: Principal): Promise<ResultsDto> {
    return this.register.ofTrainee(officerId, params);
  }

  /** Until the class is over it would tell the answers: county default. */
  @Get('classes/:classId/analysis')
  @AtLeast()
  async analysis(@Param('classId', ClassPathId) id: string, @CurrentPrincipal() { officerId }: Principal): Promise<ClassAnalysisDto> {
    const read = await this.classes.read(classId(id));
    if (!read.training.trainees.includes(officerId)) throw forbidden();
    if (phaseAt(read.training, this.clock.now()) !== 'over') throw new Rejection('class/analysis-not-yet');
    const lagMs = await this.lag.milliseconds();
    return { ...(await this.pages.page(read, false)), lagMs };
  }
}
