import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, type Principal } from '../../../access/index.js';
import { CasePathId } from '../../../case-writing/index.js';
import { CaseReader, seeing } from '../../../docket/index.js';
import { AtLeast } from '../../../http/at-least.js';
import { plainOf } from '../../../http/plain.js';
import { caseId } from '../../../kernel/ids.js';
import { DisputesLag } from '../list/disputes-lag.js';
import { PrecedentsQuery } from '../precedents/precedents.query.js';
import { PrecedentsParams, SimilarParams } from './dispute-desk.params.js';
import { PrecedentsDto, SimilarPrecedentsDto } from './precedent.dto.js';

/** How many similar ones are shown at the moment of applying. */
const SIMILAR = 5;

/** What was decided once, to learn from: without anything that names a party. */
@ApiTags('oversight')
@Controller()
export class PrecedentsController {
  constructor(
    private readonly precedents: PrecedentsQuery,
    private readonly lag: DisputesLag,
    private readonly reader: CaseReader,
  ) {}

  @Get('precedents')
  @AtLeast()
  async list(@Query() params: PrecedentsParams, @CurrentPrincipal() principal: Principal): Promise<PrecedentsDto> {
    const { limit = 20, cursor, ...filter } = plainOf(params);
    const viewer = seeing(principal);
    const lagMs = await this.lag.milliseconds();
    return { ...(await this.precedents.page(viewer, filter, limit, cursor)), lagMs };
  }

  /** For whoever is about to apply: what was decided in matters like this file. */
  @Get('cases/:caseId/precedents')
  @AtLeast()
  async similar(
    @Param('caseId', CasePathId) id: string,
    @Query() { kind }: SimilarParams,
    @CurrentPrincipal() principal: Principal,
  ): Promise<SimilarPrecedentsDto> {
    const { file, viewer } = await this.reader.read(caseId(id), principal);
    const lagMs = await this.lag.milliseconds();
    return { items: await this.precedents.similarToFile(viewer, file, kind, SIMILAR), lagMs };
  }
}
