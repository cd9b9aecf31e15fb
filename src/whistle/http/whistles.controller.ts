import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentPrincipal, type Principal } from '../../access/index.js';
import { CasePathId } from '../../case-writing/index.js';
import { CaseReader } from '../../docket/index.js';
import { AtLeast } from '../../http/at-least.js';
import { EventsParams, VersionParams } from '../../http/history.params.js';
import { etagOf } from '../../http/if-match.js';
import { plainOf } from '../../http/plain.js';
import { badRequest } from '../../http/problem.js';
import { caseId, itemCode, whistleId } from '../../kernel/ids.js';
import { WhistlesLag } from '../read-models/whistles-lag.js';
import { WhistlesQuery } from '../read-models/whistles.query.js';
import { seeingWhistles, whistleViewerOf } from '../visibility.js';
import { WhistleReader } from '../whistle-reader.js';
import { WhistlePages, shownTo } from '../view/whistle-pages.js';
import { WhistleProposals } from '../view/whistle-proposals.js';
import { CaseWhistlesDto, WhistleFiguresDto, WhistleListDto, WhistleProposalDto } from './whistle-list.dto.js';
import { StoredWhistleEventsDto, WhistleDetailDto, WhistleFrameDto, WhistleTimelineDto } from './whistle.dto.js';
import { WhistleProposalParams, WhistlesParams } from './whistle.params.js';
import { WhistlePathId } from './whistle-path-id.js';

/** Reading whistles: the board, the page of one, its history and its replay. */
@ApiTags('whistles')
@Controller()
export class WhistlesController {
  constructor(
    private readonly query: WhistlesQuery,
    private readonly lag: WhistlesLag,
    private readonly reader: WhistleReader,
    private readonly pages: WhistlePages,
    private readonly proposals: WhistleProposals,
    private readonly cases: CaseReader,
  ) {}

  @Get('whistles')
  @AtLeast()
  async list(@Query() params: WhistlesParams, @CurrentPrincipal() principal: Principal): Promise<WhistleListDto> {
    const { limit = 50, cursor, mine, objected, ...filter } = plainOf(params);
    const viewer = seeingWhistles(principal);
    const flags = { ...(mine === undefined ? {} : { mine: true }), ...(objected === undefined ? {} : { objected: true }) };
    const lagMs = await this.lag.milliseconds(); // before the rows are read: they are no older than it says
    return { ...(await this.query.page(viewer, { ...filter, ...flags }, limit, cursor)), lagMs };
  }

  @Get('whistles/figures')
  @AtLeast()
  async figures(@CurrentPrincipal() principal: Principal): Promise<WhistleFiguresDto> {
    const viewer = seeingWhistles(principal);
    const lagMs = await this.lag.milliseconds();
    return { ...(await this.query.figures(viewer)), lagMs };
  }

  /** Which departments the lists propose for these items in the viewer's township, and the whistle that would be repeated. */
  @Get('whistles/proposal')
  @AtLeast()
  async proposal(@Query() { item }: WhistleProposalParams, @CurrentPrincipal() principal: Principal): Promise<WhistleProposalDto> {
    return this.proposals.of(item.map(itemCode), seeingWhistles(principal).organ);
  }

  @Get('whistles/:whistleId')
  @AtLeast()
  async detail(
    @Param('whistleId', WhistlePathId) id: string,
    @CurrentPrincipal() principal: Principal,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WhistleDetailDto> {
    const read = await this.reader.read(whistleId(id), principal);
    void reply.header('etag', etagOf(read.events.length));
    return this.pages.detail(read, principal);
  }

  @Get('whistles/:whistleId/timeline')
  async timeline(@Param('whistleId', WhistlePathId) id: string, @CurrentPrincipal() principal: Principal): Promise<WhistleTimelineDto> {
    return this.pages.timeline(await this.reader.read(whistleId(id), principal));
  }

  /** The whistle as it stood at a version; the latest when none is given. */
  @Get('whistles/:whistleId/replay')
  async replay(
    @Param('whistleId', WhistlePathId) id: string,
    @Query() { version }: VersionParams,
    @CurrentPrincipal() principal: Principal,
  ): Promise<WhistleFrameDto> {
    const read = await this.reader.read(whistleId(id), principal);
    const of = read.events.length;
    if (version !== undefined && version > of) throw badRequest([{ field: 'version', message: `这次吹哨共有 ${of} 个版本。` }]);
    return this.pages.frame(read, version ?? of);
  }

  /** The events as stored, with their hash chain. */
  @Get('whistles/:whistleId/events')
  async events(
    @Param('whistleId', WhistlePathId) id: string,
    @Query() { from = 1, limit = 100 }: EventsParams,
    @CurrentPrincipal() principal: Principal,
  ): Promise<StoredWhistleEventsDto> {
    const { events, viewer } = await this.reader.read(whistleId(id), principal);
    const page = events.slice(from - 1, from - 1 + limit);
    const next = from + page.length;
    return shownTo(viewer, {
      items: page.map(({ version, position, type, data, metadata, prevHash, hash }) => ({
        version,
        position,
        type,
        data: { ...data },
        metadata: { ...metadata },
        prevHash,
        hash,
      })),
      ...(next <= events.length ? { next } : {}),
    });
  }

  /** Whistles that led to something in this file, for those who may see the file. */
  @Get('cases/:caseId/whistles')
  @AtLeast()
  async ofCase(@Param('caseId', CasePathId) id: string, @CurrentPrincipal() principal: Principal): Promise<CaseWhistlesDto> {
    const { file } = await this.cases.read(caseId(id), principal);
    return { items: await this.query.ofCase(file.caseId, whistleViewerOf(principal)) };
  }
}
