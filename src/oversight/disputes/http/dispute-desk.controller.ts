import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentPrincipal, type Principal } from '../../../access/index.js';
import { CasePathId } from '../../../case-writing/index.js';
import { seeing } from '../../../docket/index.js';
import { AtLeast } from '../../../http/at-least.js';
import { plainOf } from '../../../http/plain.js';
import { caseId, disputeId } from '../../../kernel/ids.js';
import { DisputesLag } from '../list/disputes-lag.js';
import { DisputesQuery } from '../list/disputes.query.js';
import { DisputePages } from '../page/dispute-pages.js';
import { DisputesParams } from './dispute-desk.params.js';
import { DisputeFiguresDto, DisputeListDto } from './dispute-list.dto.js';
import { DisputePageDto } from './dispute-page.dto.js';
import { DisputePathId } from './dispute-path-id.js';

/** 争议 across files: for those who coordinate them, those who decide them, and the organs in dispute. */
@ApiTags('oversight')
@Controller()
export class DisputeDeskController {
  constructor(
    private readonly disputes: DisputesQuery,
    private readonly lag: DisputesLag,
    private readonly pages: DisputePages,
  ) {}

  @Get('disputes')
  @AtLeast()
  async list(@Query() params: DisputesParams, @CurrentPrincipal() principal: Principal): Promise<DisputeListDto> {
    const { limit = 50, cursor, ...filter } = plainOf(params);
    const viewer = seeing(principal);
    const lagMs = await this.lag.milliseconds(); // before the rows are read: they are no older than it says
    return { ...(await this.disputes.page(viewer, filter, limit, cursor)), lagMs };
  }

  @Get('disputes/figures')
  @AtLeast()
  async figures(@CurrentPrincipal() principal: Principal): Promise<DisputeFiguresDto> {
    const viewer = seeing(principal);
    const lagMs = await this.lag.milliseconds();
    return { ...(await this.disputes.figures(viewer)), lagMs };
  }

  @Get('cases/:caseId/disputes/:disputeId')
  @AtLeast()
  async page(
    @Param('caseId', CasePathId) id: string,
    @Param('disputeId', DisputePathId) of: string,
    @CurrentPrincipal() principal: Principal,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DisputePageDto> {
    const page = await this.pages.page(caseId(id), disputeId(of), principal);
    void reply.header('etag', page.case.etag);
    return page;
  }
}
