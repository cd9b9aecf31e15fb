import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, type Principal } from '../../../access/index.js';
import { AtLeast } from '../../../http/at-least.js';
import { Ids, itemCode, shareId, streamName } from '../../../kernel/ids.js';
import { CommittedDto, CurrentWriting, type Writing, newIdFor } from '../../../stream-writing/index.js';
import { TRANSITIONS } from '../domain/transitions.js';
import { SubscriptionsQuery } from '../read-models/subscriptions.query.js';
import { TakePushStep } from '../use-cases/take-push-step.js';
import { EndSubscriptionBody, SubscribeBody } from './push.body.js';
import { PushedShareDto, SubscriptionListDto } from './push.dto.js';
import { pushScope } from './push-scope.js';
import { SharePathId } from './pushes.controller.js';

/** 订阅: what an organ wants to be told, by kind, item and place. */
@ApiTags('information')
@Controller('push-subscriptions')
export class SubscriptionsController {
  constructor(
    private readonly bus: CommandBus,
    private readonly ids: Ids,
    private readonly subscriptions: SubscriptionsQuery,
  ) {}

  @Get()
  @AtLeast()
  async list(@CurrentPrincipal() principal: Principal): Promise<SubscriptionListDto> {
    const { acting, positions } = principal;
    const entitled = TRANSITIONS.MakeSubscription.roles;
    return {
      items: [...(await this.subscriptions.page(pushScope(principal)))],
      maySubscribe: positions.some(({ organId, role }) => organId === acting?.organId && entitled.includes(role)),
    };
  }

  @Post()
  async subscribe(@Body() body: SubscribeBody, @CurrentWriting() writing: Writing): Promise<PushedShareDto> {
    const share = shareId(newIdFor(streamName('share-new'), writing, this.ids));
    const { kinds, items, places, purpose, occurredAt } = body;
    const committed = await this.bus.execute(
      new TakePushStep(
        { ...writing, shareId: share, ...(occurredAt === undefined ? {} : { occurredAt }) },
        { type: 'MakeSubscription', kinds, items: items.map(itemCode), places, purpose },
      ),
    );
    return { ...committed, shareId: share };
  }

  @Post(':shareId/end')
  @HttpCode(200)
  end(
    @Param('shareId', SharePathId) id: string,
    @Body() body: EndSubscriptionBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    const { occurredAt, reason } = body;
    return this.bus.execute(
      new TakePushStep(
        { ...writing, shareId: shareId(id), ...(occurredAt === undefined ? {} : { occurredAt }) },
        { type: 'EndSubscription', reason },
      ),
    );
  }
}
