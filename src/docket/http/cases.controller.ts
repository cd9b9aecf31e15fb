import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { caseId, organId } from '../../kernel/ids.js';
import { Clock } from '../../kernel/time.js';
import { CurrentPrincipal, type Principal } from '../../access/index.js';
import { CasePathId } from '../../case-writing/index.js';
import { AtLeast } from '../../http/at-least.js';
import { EventsParams } from '../../http/history.params.js';
import { etagOf } from '../../http/if-match.js';
import { badRequest, forbidden } from '../../http/problem.js';
import { plainOf } from '../../http/plain.js';
import { CaseReader } from '../case-reader.js';
import { NameBook } from '../names.js';
import { DocketLag } from '../read-models/docket-lag.js';
import { DocketQuery } from '../read-models/docket.query.js';
import { type Moment } from '../replay/history.js';
import { Replay } from '../replay/replay.js';
import { Tracks } from '../replay/tracks.js';
import { seeing, shown } from '../seeing.js';
import { mayLookAs } from '../visibility.js';
import { CaseView } from '../view/case-view.js';
import { CommandsView } from '../view/commands-view.js';
import { maskedEvent } from '../view/masked-event.js';
import { Timeline } from '../view/timeline.js';
import { CaseDetailDto } from './case-detail.dto.js';
import { DeskFiguresDto, DocketPageDto, LookAlikesDto } from './docket.dto.js';
import { DocketParams, FrameParams, LookAlikeParams, MomentParams } from './docket.params.js';
import { ReplayFrameDto, StoredEventsDto, TimelineDto, TrackDto } from './replay.dto.js';

const momentOf = ({ version, asOf, knownAt }: MomentParams, latest: number): Moment => {
  const given = [version, asOf, knownAt].filter((value) => value !== undefined);
  if (given.length > 1) throw badRequest([{ field: 'version', message: '版本、发生时间、获知时间只能选一项。' }]);
  if (asOf !== undefined) return { by: 'as-of', at: asOf };
  if (knownAt !== undefined) return { by: 'known-at', at: knownAt };
  if (version !== undefined && version > latest) throw badRequest([{ field: 'version', message: `案卷共有 ${latest} 个版本。` }]);
  return { by: 'version', version: version ?? latest };
};

/** Reading case files: lists, the page of a file, its history and its replay. */
@ApiTags('cases')
@Controller()
export class CasesController {
  constructor(
    private readonly docket: DocketQuery,
    private readonly lag: DocketLag,
    private readonly reader: CaseReader,
    private readonly names: NameBook,
    private readonly cases: CaseView,
    private readonly commands: CommandsView,
    private readonly timelines: Timeline,
    private readonly replays: Replay,
    private readonly tracks: Tracks,
    private readonly clock: Clock,
  ) {}

  @Get('cases')
  @AtLeast()
  async list(@Query() params: DocketParams, @CurrentPrincipal() principal: Principal): Promise<DocketPageDto> {
    const { limit = 50, cursor, ...filter } = plainOf(params);
    const viewer = seeing(principal);
    const lagMs = await this.lag.milliseconds(); // before the rows are read: they are no older than it says
    return { ...(await this.docket.page(viewer, filter, limit, cursor)), lagMs };
  }

  @Get('desk')
  @AtLeast()
  async figures(@CurrentPrincipal() principal: Principal): Promise<DeskFiguresDto> {
    const viewer = seeing(principal);
    const lagMs = await this.lag.milliseconds();
    return { ...(await this.docket.figures(viewer, principal.officerId)), lagMs };
  }

  /** Files of the viewer's organ that may be the same matter as the one being registered. */
  @Get('cases/look-alikes')
  async lookAlikes(
    @Query() { item, township, address = '', discoveredOn, idNumber, uscc, except }: LookAlikeParams,
    @CurrentPrincipal() principal: Principal,
  ): Promise<LookAlikesDto> {
    const viewer = seeing(principal);
    const partyKeys = [idNumber, uscc].filter((key) => key !== undefined);
    const lagMs = await this.lag.milliseconds();
    return { items: await this.docket.lookAlikes(viewer, { item, township, address, discoveredOn, partyKeys }, except), lagMs };
  }

  @Get('cases/:caseId')
  @AtLeast()
  async detail(
    @Param('caseId', CasePathId) id: string,
    @CurrentPrincipal() principal: Principal,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseDetailDto> {
    const read = await this.reader.read(caseId(id), principal);
    const { file, events, viewer } = read;
    const names = await this.names.on();
    void reply.header('etag', etagOf(events.length));
    return shown(read, {
      ...this.cases.view(file, events.length, this.clock.now(), names, viewer),
      allowedCommands: this.commands.forPerson(file, principal, names),
    });
  }

  /** The whole history in words, or a page of it. */
  @Get('cases/:caseId/timeline')
  @AtLeast()
  async timeline(
    @Param('caseId', CasePathId) id: string,
    @Query() { from = 1, limit }: EventsParams,
    @CurrentPrincipal() principal: Principal,
  ): Promise<TimelineDto> {
    const read = await this.reader.read(caseId(id), principal);
    const page = { from: from - 1, ...(limit === undefined ? {} : { limit }) };
    const items = this.timelines.items(read.events, await this.names.on(), page);
    const next = from + items.length;
    return shown(read, { items, ...(next <= read.events.length ? { next } : {}) });
  }

  /** All steps for the drawing, without their words: those are read where somebody looks. */
  @Get('cases/:caseId/track')
  @AtLeast()
  async track(@Param('caseId', CasePathId) id: string, @CurrentPrincipal() principal: Principal): Promise<TrackDto> {
    const { events } = await this.reader.read(caseId(id), principal);
    return this.tracks.of(events, await this.names.on());
  }

  /** The file as it stood: by version, by when it happened (asOf) or by when it was known (knownAt). */
  @Get('cases/:caseId/replay')
  @AtLeast()
  async replay(
    @Param('caseId', CasePathId) id: string,
    @Query() { as, most, ...params }: FrameParams,
    @CurrentPrincipal() principal: Principal,
  ): Promise<ReplayFrameDto> {
    const read = await this.reader.read(caseId(id), principal);
    const organ = as === undefined ? undefined : organId(as);
    if (organ !== undefined && !mayLookAs(principal, organ)) throw forbidden();
    const moment = momentOf(params, read.events.length);
    return this.replays.frame(read, moment, [], { ...(organ === undefined ? {} : { as: organ }), ...(most === undefined ? {} : { most }) });
  }

  /** The events as stored, with their hash chain; personal data is masked for those without the right, which `masked` says. */
  @Get('cases/:caseId/events')
  async events(
    @Param('caseId', CasePathId) id: string,
    @Query() { from = 1, limit = 100 }: EventsParams,
    @CurrentPrincipal() principal: Principal,
  ): Promise<StoredEventsDto> {
    const read = await this.reader.read(caseId(id), principal);
    const { events, viewer } = read;
    const page = events.slice(from - 1, from - 1 + limit);
    const next = from + page.length;
    return shown(read, {
      masked: !viewer.personalData,
      items: page
        .map((event) => (viewer.personalData ? event : maskedEvent(event)))
        .map(({ version, position, type, data, metadata, prevHash, hash }) => ({
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
}
