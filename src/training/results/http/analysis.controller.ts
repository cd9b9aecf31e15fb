import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, type Principal, Roles } from '../../../access/index.js';
import { AtLeast } from '../../../http/at-least.js';
import { forbidden } from '../../../http/problem.js';
import { classId } from '../../../kernel/ids.js';
import { CommittedDto, CurrentWriting, type Writing } from '../../../stream-writing/index.js';
import { ClassPathId } from '../../classes/index.js';
import { AnalysisPages } from '../analysis-pages.js';
import { CERTIFICATE_STEPS } from '../certificates/domain/steps.js';
import { IssueCertificates } from '../certificates/use-cases/issue-certificates.js';
import { type ClassResults, ClassResultsReader } from '../class-results.js';
import { DueCertificates } from '../due-certificates.js';
import { ResultsLag } from '../results-lag.js';
import { ClassAnalysisDto } from './analysis.dto.js';

/** 班级分析 and 结业证明, for the trainer who opened the class. */
@ApiTags('training')
@Controller('training/classes/:classId')
@Roles('trainer')
export class AnalysisController {
  constructor(
    private readonly bus: CommandBus,
    private readonly results: ClassResultsReader,
    private readonly pages: AnalysisPages,
    private readonly due: DueCertificates,
    private readonly lag: ResultsLag,
  ) {}

  @Get('analysis')
  @AtLeast()
  async analysis(@Param('classId', ClassPathId) id: string, @CurrentPrincipal() principal: Principal): Promise<ClassAnalysisDto> {
    const lagMs = await this.lag.milliseconds();
    return { ...(await this.pages.page(await this.own(id, principal), true)), lagMs };
  }

  /** Issues to everybody who passed and has none for this course yet. */
  @Post('certificates')
  @HttpCode(200)
  @Roles(...CERTIFICATE_STEPS.IssueCertificates.roles)
  async certify(@Param('classId', ClassPathId) id: string, @CurrentWriting() writing: Writing): Promise<CommittedDto> {
    const due = await this.due.of(await this.own(id, writing.principal));
    return this.bus.execute(new IssueCertificates(writing, due));
  }

  private async own(id: string, { officerId }: Principal): Promise<ClassResults> {
    const read = await this.results.read(classId(id));
    if (read.training.openedBy !== officerId) throw forbidden();
    return read;
  }
}
