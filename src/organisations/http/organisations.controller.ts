import { Controller, Get, Query, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { forbidden } from '../../http/problem.js';
import { principalOf } from '../../http/principal.js';
import { organId } from '../../kernel/ids.js';
import { Clock, type LocalDate, dateOf } from '../../kernel/time.js';
import { OrganisationsService } from '../organisations.service.js';
import { OfficerListDto, officerDtoOf } from './officer.dto.js';
import { OrganListDto, organDtoOf } from './organ.dto.js';
import { OfficersQuery, OrgansQuery } from './organs.query.js';

@ApiTags('organisations')
@Controller()
export class OrganisationsController {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly clock: Clock,
  ) {}

  @Get('organs')
  @ApiOperation({ summary: '机构名录' })
  @ApiOkResponse({ type: OrganListDto })
  async organs(@Query() query: OrgansQuery): Promise<OrganListDto> {
    const asOf = query.asOf ?? this.today();
    const organs = await this.organisations.organs(asOf);
    return { items: organs.filter(({ kind }) => query.kind === undefined || kind === query.kind).map((organ) => organDtoOf(organ, asOf)) };
  }

  @Get('officers')
  @ApiOperation({ summary: '本机关执法人员' })
  @ApiOkResponse({ type: OfficerListDto })
  async officers(@Query() query: OfficersQuery, @Req() request: FastifyRequest): Promise<OfficerListDto> {
    const asOf = query.asOf ?? this.today();
    const acting = principalOf(request)?.acting;
    const organ = query.organ === undefined ? acting?.organId : organId(query.organ);
    if (organ === undefined || (organ !== acting?.organId && acting?.role !== 'administrator')) throw forbidden();
    const officers = await this.organisations.officersOf(organ, asOf);
    return { items: officers.map((officer) => officerDtoOf(officer, asOf)) };
  }

  private today(): LocalDate {
    return dateOf(this.clock.now());
  }
}
