import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { caseId, catalogueChangeId } from '../../kernel/ids.js';
import { CurrentPrincipal, type Principal } from '../../access/index.js';
import { CasePathId } from '../../case-writing/index.js';
import { CaseReader, shown } from '../../docket/index.js';
import { AtLeast } from '../../http/at-least.js';
import { badRequest } from '../../http/problem.js';
import { UuidPipe } from '../../stream-writing/index.js';
import { CompetenceView } from '../competence/competence-view.js';
import { Impact } from '../impact/impact.service.js';
import { FileCompetenceDto, ImpactDto } from './succession.dto.js';
import { CompetenceAtParams } from './succession.params.js';

const ChangePathId = new UuidPipe({ exceptionFactory: () => badRequest([{ field: 'changeId', message: '变动标识应为 UUID。' }]) });

/** What changes of the power catalogue mean for case files. */
@ApiTags('succession')
@Controller()
export class SuccessionController {
  constructor(
    private readonly impact: Impact,
    private readonly reader: CaseReader,
    private readonly competence: CompetenceView,
  ) {}

  @Get('catalogue/changes/:changeId/impact')
  @AtLeast()
  @ApiOkResponse({ type: ImpactDto })
  impactOf(@Param('changeId', ChangePathId) id: string, @CurrentPrincipal() principal: Principal): Promise<ImpactDto> {
    return this.impact.of(catalogueChangeId(id), principal);
  }

  @Get('cases/:caseId/competence')
  @AtLeast()
  @ApiOkResponse({ type: FileCompetenceDto })
  async competenceIn(
    @Param('caseId', CasePathId) id: string,
    @Query() { asOf, from = 1, limit }: CompetenceAtParams,
    @CurrentPrincipal() principal: Principal,
  ): Promise<FileCompetenceDto> {
    const read = await this.reader.read(caseId(id), principal);
    return shown(read, await this.competence.of(read, { from, ...(limit === undefined ? {} : { limit }) }, asOf));
  }
}
