import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentPrincipal, type Principal, Roles } from '../../../access/index.js';
import { Replay, ReplayFrameDto, StoredEventDto, TimelineDto } from '../../../docket/index.js';
import { AtLeast } from '../../../http/at-least.js';
import { etagOf } from '../../../http/if-match.js';
import { plainOf } from '../../../http/plain.js';
import { badRequest } from '../../../http/problem.js';
import { materialId } from '../../../kernel/ids.js';
import { MATERIAL_READERS, MATERIAL_STEPS } from '../domain/steps.js';
import { CandidatesQuery } from '../read-models/candidates.query.js';
import { MaterialsQuery } from '../read-models/materials.query.js';
import { SeriesKeys } from '../series-keys.js';
import { MaterialPages } from '../view/material-pages.js';
import { CandidatesParams, MaterialEventsParams, MaterialVersionParams, MaterialsParams } from './material.body.js';
import { CandidatesDto, TeachingMaterialDto, MaterialListDto, MaterialReportDto } from './material.dto.js';
import { MaterialPathId } from './material-path-id.js';

export class MaterialEventsDto {
  items: StoredEventDto[];
  /** Version to go on from; absent at the end. */
  next?: number;
}

/** 教学案卷: what can be drawn, what was drawn, and the copied histories. Nothing here reads a file of the record for a person. */
@ApiTags('training')
@Controller('training')
@Roles(...MATERIAL_READERS)
export class MaterialsController {
  constructor(
    private readonly candidates: CandidatesQuery,
    private readonly materials: MaterialsQuery,
    private readonly keys: SeriesKeys,
    private readonly pages: MaterialPages,
    private readonly replays: Replay,
  ) {}

  @Get('candidates')
  @Roles(...MATERIAL_STEPS.DrawMaterial.roles)
  @AtLeast()
  candidatesPage(@Query() params: CandidatesParams): Promise<CandidatesDto> {
    const { limit = 50, cursor, late, ...filter } = plainOf(params);
    return this.candidates.page({ ...filter, ...(late === undefined ? {} : { late: late === 'true' }) }, limit, cursor);
  }

  @Get('materials')
  @AtLeast()
  async list(@Query() { state }: MaterialsParams): Promise<MaterialListDto> {
    return { items: await this.materials.all(state), series: [...(await this.keys.usable())] };
  }

  @Get('materials/:materialId')
  @AtLeast()
  async detail(
    @Param('materialId', MaterialPathId) id: string,
    @CurrentPrincipal() principal: Principal,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TeachingMaterialDto> {
    const page = await this.pages.detail(materialId(id), principal);
    void reply.header('etag', etagOf(page.version));
    return page;
  }

  @Get('materials/:materialId/report')
  report(@Param('materialId', MaterialPathId) id: string, @CurrentPrincipal() principal: Principal): Promise<MaterialReportDto> {
    return this.pages.report(materialId(id), principal);
  }

  @Get('materials/:materialId/timeline')
  timeline(@Param('materialId', MaterialPathId) id: string, @CurrentPrincipal() principal: Principal): Promise<TimelineDto> {
    return this.pages.timeline(materialId(id), principal);
  }

  /** The copied history at a version; the latest when none is given. */
  @Get('materials/:materialId/replay')
  async replay(
    @Param('materialId', MaterialPathId) id: string,
    @Query() { version }: MaterialVersionParams,
    @CurrentPrincipal() principal: Principal,
  ): Promise<ReplayFrameDto> {
    const { history, cast } = await this.pages.readable(materialId(id), principal);
    if (version !== undefined && version > history.length)
      throw badRequest([{ field: 'version', message: `教学案卷共有 ${history.length} 个版本。` }]);
    const read = { events: history, viewer: { scope: '*', personalData: true } } as const; // there is nobody's data in it
    return this.replays.frame(read, { by: 'version', version: version ?? history.length }, cast);
  }

  /** The copied events, with a hash chain of their own. */
  @Get('materials/:materialId/events')
  async events(
    @Param('materialId', MaterialPathId) id: string,
    @Query() { from = 1, limit = 100 }: MaterialEventsParams,
    @CurrentPrincipal() principal: Principal,
  ): Promise<MaterialEventsDto> {
    const { history } = await this.pages.readable(materialId(id), principal);
    const page = history.slice(from - 1, from - 1 + limit);
    const next = from + page.length;
    return {
      items: page.map(({ version, position, type, data, metadata, prevHash, hash }) => ({
        ...{ version, position, type, prevHash, hash },
        data: { ...data },
        metadata: { ...metadata },
      })),
      ...(next <= history.length ? { next } : {}),
    };
  }
}
