import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { caseId, shareId } from '../../../kernel/ids.js';
import { CurrentPrincipal, type Principal } from '../../../access/index.js';
import { CasePathId } from '../../../case-writing/index.js';
import { CaseReader, NameBook } from '../../../docket/index.js';
import { AtLeast } from '../../../http/at-least.js';
import { forbidden } from '../../../http/problem.js';
import { plainOf } from '../../../http/plain.js';
import { CurrentWriting, type Writing } from '../../../stream-writing/index.js';
import { RequestsLag } from '../read-models/requests-lag.js';
import { RequestsQuery } from '../read-models/requests.query.js';
import { RequestReader } from '../request-reader.js';
import { seesPersonalData, sharingActor } from '../sharing-viewer.js';
import { ReadContent } from '../use-cases/read-content.js';
import { ContentView } from '../view/content-view.js';
import { OwnFiles } from '../view/own-files.js';
import { ReadingLog } from '../view/reading-log.js';
import { ShareView } from '../view/share-view.js';
import { SharedContentDto } from './content.dto.js';
import { CaseRequestsDto, RequestFiguresDto, RequestPageDto } from './request-list.dto.js';
import { OwnFilesDto } from './own-files.dto.js';
import { LogParams, OwnFilesParams, ReadingParams, RequestListParams } from './request-list.params.js';
import { ReadingLogDto, ShareDto } from './share.dto.js';
import { SharePathId } from './share-path-id.js';

/** Reading requests, the information that is shared upon them, and the log of its readings. */
@ApiTags('information-requests')
@Controller()
export class InformationRequestsController {
  constructor(
    private readonly bus: CommandBus,
    private readonly requests: RequestsQuery,
    private readonly lag: RequestsLag,
    private readonly reader: RequestReader,
    private readonly shares: ShareView,
    private readonly contents: ContentView,
    private readonly logs: ReadingLog,
    private readonly files: OwnFiles,
    private readonly cases: CaseReader,
    private readonly names: NameBook,
  ) {}

  @Get('information-requests')
  @AtLeast()
  async list(@Query() params: RequestListParams, @CurrentPrincipal() principal: Principal): Promise<RequestPageDto> {
    const { limit = 50, cursor, ...filter } = plainOf(params);
    const { organId } = sharingActor(principal);
    const lagMs = await this.lag.milliseconds(); // before the rows are read: they are no older than it says
    return { ...(await this.requests.page(organId, filter, limit, cursor)), lagMs };
  }

  @Get('information-requests/figures')
  @AtLeast()
  async figures(@CurrentPrincipal() principal: Principal): Promise<RequestFiguresDto> {
    const { organId } = sharingActor(principal);
    const lagMs = await this.lag.milliseconds();
    return { ...(await this.requests.figures(organId)), lagMs };
  }

  @Get('information-requests/:shareId')
  @AtLeast()
  async detail(@Param('shareId', SharePathId) id: string, @CurrentPrincipal() principal: Principal): Promise<ShareDto> {
    const read = await this.reader.read(shareId(id), principal);
    return this.shares.of(read, sharingActor(principal).organId, principal);
  }

  /** The scoped view. Each reading is recorded before anything is shown, and so is one that is refused. */
  @Get('information-requests/:shareId/content')
  @Header('cache-control', 'no-store')
  async content(
    @Param('shareId', SharePathId) id: string,
    @Query() { purpose }: ReadingParams,
    @CurrentPrincipal() principal: Principal,
    @CurrentWriting() writing: Writing,
  ): Promise<SharedContentDto> {
    const { share, at } = await this.bus.execute(new ReadContent({ ...writing, shareId: shareId(id) }, purpose));
    const names = await this.names.on();
    return {
      shareId: share.shareId,
      title: share.title,
      providerName: names.organ(share.provider).name,
      purpose: purpose ?? share.purpose,
      conditions: share.grant?.conditions ?? '',
      until: share.grant?.until ?? share.until,
      deliveredAt: share.delivered?.at ?? at,
      readAt: at,
      ...(await this.contents.of(share, seesPersonalData(principal))),
    };
  }

  @Get('information-requests/:shareId/log')
  @AtLeast()
  async log(
    @Param('shareId', SharePathId) id: string,
    @Query() { before }: LogParams,
    @CurrentPrincipal() principal: Principal,
  ): Promise<ReadingLogDto> {
    return this.logs.page(await this.reader.read(shareId(id), principal), before);
  }

  /** Files of the provider from which it may give what is asked; for the provider alone. */
  @Get('information-requests/:shareId/files')
  async ownFiles(
    @Param('shareId', SharePathId) id: string,
    @Query() { q }: OwnFilesParams,
    @CurrentPrincipal() principal: Principal,
  ): Promise<OwnFilesDto> {
    const { share } = await this.reader.read(shareId(id), principal);
    const { organId } = sharingActor(principal);
    if (organId !== share.provider) throw forbidden();
    return { items: await this.files.of(organId, q) };
  }

  /** Requests that the viewer's organ has made in the service of this case. */
  @Get('cases/:caseId/information-requests')
  @AtLeast()
  async ofCase(@Param('caseId', CasePathId) id: string, @CurrentPrincipal() principal: Principal): Promise<CaseRequestsDto> {
    await this.cases.read(caseId(id), principal);
    const lagMs = await this.lag.milliseconds();
    const organ = principal.acting?.organId;
    return { items: organ === undefined ? [] : await this.requests.ofCase(organ, caseId(id)), lagMs };
  }
}
