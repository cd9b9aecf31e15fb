import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentPrincipal, type Principal } from '../../../access/index.js';
import { AtLeast } from '../../../http/at-least.js';
import { etagOf } from '../../../http/if-match.js';
import { plainOf } from '../../../http/plain.js';
import { branchId, organId } from '../../../kernel/ids.js';
import { OfficerListDto } from '../../../organisations/index.js';
import { BranchPeople } from '../branch-people.js';
import { BranchReader } from '../branch-reader.js';
import { BranchesLag } from '../read-models/branches-lag.js';
import { BranchesQuery } from '../read-models/branches.query.js';
import { BranchContrast } from '../view/branch-contrast.js';
import { BranchView } from '../view/branch-view.js';
import { BranchContrastDto, BranchDto, BranchListDto } from './branch.dto.js';
import { BranchOfficersParams, BranchesParams } from './branches.params.js';
import { BranchPathId } from './branch-path-id.js';

/** Reading branches: the list, one of them, and it beside what really happened. */
@ApiTags('branches')
@Controller('branches')
export class BranchesController {
  constructor(
    private readonly query: BranchesQuery,
    private readonly lag: BranchesLag,
    private readonly reader: BranchReader,
    private readonly pages: BranchView,
    private readonly contrasts: BranchContrast,
    private readonly people: BranchPeople,
  ) {}

  @Get()
  @AtLeast()
  async list(@Query() params: BranchesParams, @CurrentPrincipal() principal: Principal): Promise<BranchListDto> {
    const { limit = 50, cursor, ...filter } = plainOf(params);
    const lagMs = await this.lag.milliseconds(); // before the rows are read: they are no older than it says
    return { ...(await this.query.page(principal, filter, limit, cursor)), lagMs };
  }

  @Get(':branchId')
  @AtLeast()
  async detail(
    @Param('branchId', BranchPathId) id: string,
    @CurrentPrincipal() principal: Principal,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BranchDto> {
    const read = await this.reader.read(branchId(id), principal);
    void reply.header('etag', etagOf(read.version));
    return this.pages.view(read);
  }

  /** Officers of an organ at the time of the branch, for the forms of whoever acts in its place. */
  @Get(':branchId/officers')
  async officers(
    @Param('branchId', BranchPathId) id: string,
    @Query() { organ }: BranchOfficersParams,
    @CurrentPrincipal() principal: Principal,
  ): Promise<OfficerListDto> {
    const { branch, source, file, mine } = await this.reader.read(branchId(id), principal);
    return { items: mine ? await this.people.officers(organId(organ), file, source.cast, branch.clock) : [] };
  }

  /** 与实际对照: the real file and the branch at the time of the branch. */
  @Get(':branchId/contrast')
  @AtLeast()
  async contrast(@Param('branchId', BranchPathId) id: string, @CurrentPrincipal() principal: Principal): Promise<BranchContrastDto> {
    return this.contrasts.of(await this.reader.read(branchId(id), principal));
  }
}
