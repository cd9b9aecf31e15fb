import { Injectable } from '@nestjs/common';
import { type Instant, dateOf } from '../../kernel/time.js';
import { DeadlinesService, ruleLabel } from '../../deadlines/index.js';
import type { Names } from '../../docket/index.js';
import { ORDER_CLOCK_NAMES } from '../domain/names.js';
import type { OrderClock } from '../domain/order.js';
import type { OrderClockDto } from '../http/order-common.dto.js';

const UNITS = { 'working-day': '个工作日', day: '天', hour: '小时' } as const;
const rounded = (value: number): string => (Number.isInteger(value) ? String(value) : value.toFixed(1));

/** Clocks of an order as a person reads them at an instant. */
@Injectable()
export class OrderClockView {
  constructor(private readonly deadlines: DeadlinesService) {}

  view(clock: OrderClock, names: Names, at: Instant): OrderClockDto {
    const { due } = clock;
    const rule = this.deadlines.rule(due.rule, dateOf(due.startedAt));
    return {
      purpose: clock.purpose,
      name: clock.purpose === 'route' ? rule.name : ORDER_CLOCK_NAMES[clock.purpose],
      organ: names.organ(clock.organ),
      status: clock.status,
      ...this.read(clock, at),
      rule: due.rule,
      source: rule.source,
      article: rule.article,
      label: ruleLabel(rule),
      startedAt: due.startedAt,
      due: due.due,
      provisional: due.provisional,
      late: clock.late ?? (clock.status === 'running' && at > due.due),
      ...(clock.endedAt === undefined ? {} : { endedAt: clock.endedAt }),
      derivation: [...due.derivation],
    };
  }

  private read({ status, late, due }: OrderClock, at: Instant): Pick<OrderClockDto, 'colour' | 'left'> {
    if (status === 'cancelled') return { colour: 'none', left: '已不再计算' };
    if (status === 'met') return { colour: 'none', left: late === true ? '已办（逾期）' : '已按期办理' };
    const { colour, left, over, unit } = this.deadlines.colour(due, at);
    if (colour === 'red') return { colour, left: over >= 1 ? `逾期 ${rounded(over)} ${UNITS[unit]}` : '已逾期' };
    return { colour, left: left === 0 ? '今天到期' : `剩 ${rounded(left)} ${UNITS[unit]}` };
  }
}
