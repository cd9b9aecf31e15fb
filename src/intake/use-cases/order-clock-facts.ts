import { Injectable } from '@nestjs/common';
import type { Instant, LocalDate } from '../../kernel/time.js';
import { DeadlinesService } from '../../deadlines/index.js';
import { invalidField } from '../../http/problem.js';
import type { OrderDues } from '../domain/commands.js';
import { type ReceivedOrder, clockOf } from '../domain/order.js';
import type { ClockFamily, OrderUrgency } from '../domain/values.js';

/** The default limit of a work order by its urgency (county defaults after 北京市12345规范征求意见稿). */
const ANSWER_RULES: Readonly<Record<OrderUrgency, string>> = {
  emergency: 'BJ-D1-EMERGENCY',
  pressing: 'BJ-D1-PRESSING',
  ordinary: 'BJ-D1',
  complex: 'BJ-D1-COMPLEX',
};

/** Works out the due dates of orders; the families of clocks are never mixed (domain.md 3.9). */
@Injectable()
export class OrderClockFacts {
  constructor(private readonly deadlines: DeadlinesService) {}

  /** From the receipt: routing, or the decision to accept a market complaint. */
  onReceipt(family: ClockFamily, receivedAt: Instant): OrderDues {
    switch (family) {
      case 'work-order':
        return { route: this.deadlines.start('SY-DISPATCH', receivedAt) };
      case 'petition':
        return { route: this.deadlines.start('XF-22-ROUTE', receivedAt) };
      case 'market-complaint':
        return { accept: this.deadlines.start('SAMR-C14', receivedAt) };
    }
  }

  /** From the dispatch; `lastDay` is the order's own limit (北京市接诉即办工作条例 13, a model). */
  onDispatch({ channel, urgency }: ReceivedOrder, at: Instant, lastDay?: LocalDate): OrderDues {
    switch (channel.family) {
      case 'work-order':
        return {
          answer: lastDay === undefined ? this.deadlines.start(ANSWER_RULES[urgency], at) : this.deadlines.until('BJ-J13', lastDay, at),
        };
      case 'petition':
        return { answer: this.deadlines.start('XF-22', at) };
      case 'market-complaint':
        return {};
    }
  }

  /** Petitions by the thirty days of their rule, work orders to a day that is set. */
  onExtension(order: ReceivedOrder, at: Instant, lastDay?: LocalDate): OrderDues {
    const running = clockOf(order, 'answer');
    if (running === undefined) return {};
    if (order.channel.family === 'petition') return { answer: this.deadlines.extend(running.due) };
    if (lastDay === undefined) throw invalidField('lastDay', '「延长至」不能为空。');
    return { answer: this.deadlines.until('BJ-J15', lastDay, at) };
  }

  onAnotherRound(order: ReceivedOrder, at: Instant): OrderDues {
    return order.channel.family === 'work-order' ? this.onDispatch(order, at) : {};
  }

  /** 实名举报人 is told in five working days from the decision on filing. */
  onFilingDecision(at: Instant): OrderDues {
    return { 'tell-reporter': this.deadlines.start('SAMR-C31', at) };
  }
}
