import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Ids, catalogueChangeId } from '../../../kernel/ids.js';
import { CurrentPrincipal, type Principal } from '../../../access/index.js';
import type { OccurredAtBody } from '../../../http/occurred-at.body.js';
import { badRequest } from '../../../http/problem.js';
import { CommittedDto, CurrentWriting, UuidPipe, type Writing, newIdFor } from '../../../stream-writing/index.js';
import type { ChangeInput } from '../change-input.js';
import { CATALOGUE_STREAM } from '../change-reader.js';
import { ChangeViews } from '../change-views.js';
import { TakeChangeStep } from '../take-change-step.js';
import { ApplyForChangeBody, ApproveChangeBody, ChangeOpinionBody, ChangeReasonsBody, ChangeTermsBody } from './change.body.js';
import { AppliedChangeDto, ChangeDetailDto, ChangeListDto } from './change.dto.js';
import { termsOfBody } from './terms-of-body.js';

const ChangePathId = new UuidPipe({ exceptionFactory: () => badRequest([{ field: 'changeId', message: '变动标识应为 UUID。' }]) });

/** 清单变动 over HTTP; the table of steps is in domain/changes/transitions.ts. */
@ApiTags('catalogue')
@Controller('catalogue/changes')
export class CatalogueChangesController {
  constructor(
    private readonly bus: CommandBus,
    private readonly ids: Ids,
    private readonly views: ChangeViews,
  ) {}

  @Get()
  @ApiOkResponse({ type: ChangeListDto })
  list(@CurrentPrincipal() principal: Principal): Promise<ChangeListDto> {
    return this.views.list(principal);
  }

  @Get(':changeId')
  @ApiOkResponse({ type: ChangeDetailDto })
  detail(@Param('changeId', ChangePathId) id: string, @CurrentPrincipal() principal: Principal): Promise<ChangeDetailDto> {
    return this.views.detail(catalogueChangeId(id), principal);
  }

  @Post()
  async apply(@Body() body: ApplyForChangeBody, @CurrentWriting() writing: Writing): Promise<AppliedChangeDto> {
    const changeId = catalogueChangeId((body.changeId ?? newIdFor(CATALOGUE_STREAM, writing, this.ids)).toLowerCase());
    const committed = await this.take(body, writing, { type: 'ApplyForChange', changeId, terms: termsOfBody(body) });
    return { ...committed, changeId };
  }

  @Post(':changeId/revise')
  @HttpCode(200)
  revise(
    @Param('changeId', ChangePathId) id: string,
    @Body() body: ChangeTermsBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(body, writing, { type: 'ReviseChange', changeId: catalogueChangeId(id), terms: termsOfBody(body) });
  }

  @Post(':changeId/consent')
  @HttpCode(200)
  consent(
    @Param('changeId', ChangePathId) id: string,
    @Body() body: ChangeOpinionBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(body, writing, { type: 'ConsentToChange', changeId: catalogueChangeId(id), opinion: body.opinion });
  }

  @Post(':changeId/review')
  @HttpCode(200)
  review(
    @Param('changeId', ChangePathId) id: string,
    @Body() body: ChangeOpinionBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(body, writing, { type: 'ReviewChange', changeId: catalogueChangeId(id), opinion: body.opinion });
  }

  @Post(':changeId/return')
  @HttpCode(200)
  giveBack(
    @Param('changeId', ChangePathId) id: string,
    @Body() body: ChangeReasonsBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(body, writing, { type: 'ReturnChange', changeId: catalogueChangeId(id), reasons: body.reasons });
  }

  @Post(':changeId/withdraw')
  @HttpCode(200)
  withdraw(
    @Param('changeId', ChangePathId) id: string,
    @Body() body: ChangeReasonsBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(body, writing, { type: 'WithdrawChange', changeId: catalogueChangeId(id), reasons: body.reasons });
  }

  @Post(':changeId/approve')
  @HttpCode(200)
  approve(
    @Param('changeId', ChangePathId) id: string,
    @Body() { documentNumber, publication, ...body }: ApproveChangeBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(body, writing, {
      type: 'ApproveChange',
      changeId: catalogueChangeId(id),
      documentNumber,
      ...(publication === undefined ? {} : { publication }),
    });
  }

  private take({ occurredAt }: OccurredAtBody, writing: Writing, input: ChangeInput): Promise<CommittedDto> {
    return this.bus.execute(new TakeChangeStep({ ...writing, ...(occurredAt === undefined ? {} : { occurredAt }) }, input));
  }
}
