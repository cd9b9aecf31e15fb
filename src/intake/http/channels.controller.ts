import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Roles } from '../../access/index.js';
import type { Actor } from '../../kernel/actor.js';
import { Clock, dateOf, localDate } from '../../kernel/time.js';
import { Channels } from '../channels/channels.service.js';
import type { OrderChannelRow } from '../channels/order-channel.row.js';
import { CLOCK_FAMILY_NAMES } from '../domain/names.js';
import type { ClockFamily } from '../domain/values.js';
import { AddChannelBody } from './channel.body.js';
import { ChannelDto, ChannelListDto } from './channel.dto.js';
import { ChannelsParams } from './order.params.js';

/** 诉求渠道: everybody may read the list; administrators extend it, and nobody takes anything out. */
@ApiTags('orders')
@Controller('channels')
export class ChannelsController {
  constructor(
    private readonly channels: Channels,
    private readonly clock: Clock,
  ) {}

  @Get()
  async list(@Query() { asOf }: ChannelsParams): Promise<ChannelListDto> {
    const rows = await this.channels.all(asOf === undefined ? dateOf(this.clock.now()) : localDate(asOf));
    return { items: rows.map(channelDtoOf) };
  }

  @Post()
  @Roles('administrator')
  async add(@Body() body: AddChannelBody, @CurrentActor() actor: Actor): Promise<ChannelDto> {
    const { code, name, family, validFrom, basis } = body;
    await this.channels.add({ code, name, family, validFrom, basis }, actor.officerId);
    return { code, name, family, familyName: CLOCK_FAMILY_NAMES[family], validFrom, verified: false, basis };
  }
}

const channelDtoOf = ({ code, name, family, validFrom, verified, basis }: OrderChannelRow): ChannelDto => ({
  code,
  name,
  family: family as ClockFamily,
  familyName: CLOCK_FAMILY_NAMES[family as ClockFamily],
  validFrom,
  verified,
  basis,
});
