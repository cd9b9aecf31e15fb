import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { OfficerId } from '../../kernel/ids.js';
import { Rejection } from '../../kernel/rejection.js';
import type { LocalDate } from '../../kernel/time.js';
import type { ClockFamily, OrderChannel } from '../domain/values.js';
import { OrderChannelRow } from './order-channel.row.js';

export interface NewChannel extends OrderChannel {
  readonly validFrom: LocalDate;
  readonly basis: string;
}

/** 诉求渠道: an open list with dates. A channel may get another name from a day on; nothing is taken out. */
@Injectable()
export class Channels {
  constructor(private readonly source: DataSource) {}

  /** Every channel as it stands on the day, by name. */
  async all(asOf: LocalDate): Promise<readonly OrderChannelRow[]> {
    return this.source
      .createQueryBuilder(OrderChannelRow, 'c')
      .where('valid_from = (SELECT max(k.valid_from) FROM order_channels k WHERE k.code = c.code AND k.valid_from <= :asOf)', { asOf })
      .orderBy('c.code', 'ASC')
      .getMany();
  }

  /** Every entry that ever was, the latest first, for those who ask about many days. */
  async history(): Promise<readonly OrderChannelRow[]> {
    return this.source.getRepository(OrderChannelRow).find({ order: { validFrom: 'DESC' } });
  }

  /** By code or name; undefined when the list has no such channel on that day. */
  async find(text: string, asOf: LocalDate): Promise<OrderChannel | undefined> {
    return this.in(await this.history(), text, asOf);
  }

  /** The same in entries that were read before. */
  in(entries: readonly OrderChannelRow[], text: string, asOf: LocalDate): OrderChannel | undefined {
    const latest = new Map<string, OrderChannelRow>();
    for (const entry of entries) if (entry.validFrom <= asOf && !latest.has(entry.code)) latest.set(entry.code, entry);
    const found = [...latest.values()].find(({ code, name }) => code === text || name === text);
    return found && { code: found.code, name: found.name, family: found.family as ClockFamily };
  }

  /** Throws {@link Rejection} when an entry of that code is as late or later: what applied on a past day stays. */
  async add({ code, name, family, validFrom, basis }: NewChannel, by: OfficerId): Promise<void> {
    const rows = this.source.getRepository(OrderChannelRow);
    const last = await rows.findOne({ where: { code }, order: { validFrom: 'DESC' } });
    if (last !== null && last.validFrom >= validFrom)
      throw new Rejection('channel/not-after-the-last', { code, last: last.validFrom }, 'SY-CHANNEL');
    const others = (await this.all(validFrom)).filter((known) => known.code !== code);
    if (others.some((known) => known.name === name)) throw new Rejection('channel/name-taken', { name }, 'SY-CHANNEL');
    await rows.insert({ code, validFrom, name, family, verified: false, basis, enteredBy: by });
  }
}
