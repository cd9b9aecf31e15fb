import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, type Principal } from '../../../access/index.js';
import { AtLeast } from '../../../http/at-least.js';
import type { OccurredAtBody } from '../../../http/occurred-at.body.js';
import { plainOf } from '../../../http/plain.js';
import { forbidden } from '../../../http/problem.js';
import { Ids, itemCode, organId, shareId, streamName } from '../../../kernel/ids.js';
import { CommittedDto, CurrentWriting, UuidPipe, type Writing, newIdFor } from '../../../stream-writing/index.js';
import { PushesLag } from '../read-models/pushes-lag.js';
import { PushesQuery } from '../read-models/pushes.query.js';
import type { PushInput } from '../use-cases/push-input.js';
import { TakePushStep } from '../use-cases/take-push-step.js';
import {
  AcknowledgePushBody,
  CorrectPushBody,
  DraftPushBody,
  DropPushBody,
  ExtendPushBody,
  RevisePushBody,
  SendPushBody,
} from './push.body.js';
import { contentOf } from './push-content.js';
import { PushFiguresDto, PushListDto, PushedShareDto } from './push.dto.js';
import { PushesParams } from './push.params.js';
import { pushScope } from './push-scope.js';

/** Anything that is no id is answered like a push that is not the viewer's. */
export const SharePathId = new UuidPipe({ exceptionFactory: () => forbidden() });

/** 推送: what an organ tells others without being asked. */
@ApiTags('information')
@Controller('pushes')
export class PushesController {
  constructor(
    private readonly bus: CommandBus,
    private readonly ids: Ids,
    private readonly pushes: PushesQuery,
    private readonly lag: PushesLag,
  ) {}

  @Get()
  @AtLeast()
  async list(@Query() params: PushesParams, @CurrentPrincipal() principal: Principal): Promise<PushListDto> {
    const { limit = 30, cursor, ...filter } = plainOf(params);
    const scope = pushScope(principal);
    const lagMs = await this.lag.milliseconds(); // before the rows are read: they are no older than it says
    return { ...(await this.pushes.page(scope, principal, filter, limit, cursor)), lagMs };
  }

  @Get('figures')
  @AtLeast()
  async figures(@CurrentPrincipal() principal: Principal): Promise<PushFiguresDto> {
    const scope = pushScope(principal);
    const lagMs = await this.lag.milliseconds();
    return { ...(await this.pushes.figures(scope)), lagMs };
  }

  @Post()
  async draft(@Body() body: DraftPushBody, @CurrentWriting() writing: Writing): Promise<PushedShareDto> {
    const share = shareId(newIdFor(streamName('share-new'), writing, this.ids));
    const committed = await this.take(share, body, writing, {
      type: 'DraftPush',
      kind: body.kind,
      content: contentOf(body.content),
      factAt: body.factAt,
      weighty: body.weighty,
      ...(body.item === undefined ? {} : { item: itemCode(body.item) }),
      ...(body.place === undefined ? {} : { place: body.place }),
    });
    return { ...committed, shareId: share };
  }

  @Post(':shareId/revise')
  @HttpCode(200)
  revise(
    @Param('shareId', SharePathId) id: string,
    @Body() body: RevisePushBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'RevisePush', content: contentOf(body.content) });
  }

  @Post(':shareId/extend')
  @HttpCode(200)
  extend(
    @Param('shareId', SharePathId) id: string,
    @Body() body: ExtendPushBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'ExtendPush', reasons: body.reasons, consent: body.consent });
  }

  @Post(':shareId/push')
  @HttpCode(200)
  push(@Param('shareId', SharePathId) id: string, @Body() body: SendPushBody, @CurrentWriting() writing: Writing): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'SendPush', named: body.named.map(organId) });
  }

  @Post(':shareId/drop')
  @HttpCode(200)
  drop(@Param('shareId', SharePathId) id: string, @Body() body: DropPushBody, @CurrentWriting() writing: Writing): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'DropPush', reasons: body.reasons });
  }

  @Post(':shareId/acknowledge')
  @HttpCode(200)
  acknowledge(
    @Param('shareId', SharePathId) id: string,
    @Body() body: AcknowledgePushBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'AcknowledgePush' });
  }

  @Post(':shareId/correct')
  @HttpCode(200)
  correct(
    @Param('shareId', SharePathId) id: string,
    @Body() body: CorrectPushBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'CorrectPush', reason: body.reason, content: contentOf(body.content) });
  }

  private take(id: string, { occurredAt }: OccurredAtBody, writing: Writing, input: PushInput): Promise<CommittedDto> {
    return this.bus.execute(
      new TakePushStep({ ...writing, shareId: shareId(id), ...(occurredAt === undefined ? {} : { occurredAt }) }, input),
    );
  }
}
