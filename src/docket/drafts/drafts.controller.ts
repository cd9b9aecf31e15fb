import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, type Principal } from '../../access/index.js';
import { badRequest } from '../../http/problem.js';
import { SaveDraftBody } from './drafts.body.js';
import { DraftsDto } from './drafts.dto.js';
import { IntakeDrafts } from './intake-drafts.js';

const DraftPathId = new ParseUUIDPipe({ exceptionFactory: () => badRequest([{ field: 'draftId', message: '草稿标识应为 UUID。' }]) });

/** Drafts of registrations, saved while they are typed. */
@ApiTags('drafts')
@Controller('drafts')
export class DraftsController {
  constructor(private readonly drafts: IntakeDrafts) {}

  @Get()
  async list(@CurrentPrincipal() { officerId }: Principal): Promise<DraftsDto> {
    return { items: await this.drafts.of(officerId) };
  }

  @Put(':draftId')
  @HttpCode(204)
  save(
    @Param('draftId', DraftPathId) draftId: string,
    @Body() { title, body }: SaveDraftBody,
    @CurrentPrincipal() { officerId }: Principal,
  ): Promise<void> {
    return this.drafts.save(officerId, draftId, title, body);
  }

  @Delete(':draftId')
  @HttpCode(204)
  discard(@Param('draftId', DraftPathId) draftId: string, @CurrentPrincipal() { officerId }: Principal): Promise<void> {
    return this.drafts.discard(officerId, draftId);
  }
}
