import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { OrderId } from '../../kernel/ids.js';
import { instantOf } from '../../system-clock.js';
import { type Likeness, likenessOf } from '../domain/likeness.js';
import { ORDER_STATE_NAMES } from '../domain/names.js';
import type { OrderState } from '../domain/values.js';

export interface SimilarOrder extends Likeness {
  readonly orderId: string;
  readonly number: string;
  readonly matter: string;
  readonly receivedAt: string;
  readonly stateName: string;
  /** `duplicate` is merged; `repeat` comes after an answer to the first. */
  readonly relation: 'duplicate' | 'repeat';
}

interface Row {
  readonly order_id: string;
  readonly number: string;
  readonly matter: string;
  readonly township: string;
  readonly address: string;
  readonly received_at: Date;
  readonly complainant_key: string | null;
  readonly state: OrderState;
}

/** County defaults: how near in time two orders are that may be one matter, and how long after an answer a complaint counts as repeated. */
const DUPLICATE_DAYS = 15;
const REPEAT_DAYS = 180;
const MOST_COMPARED = 500;
const MOST_SHOWN = 5;
const DAY_MS = 24 * 3_600_000;

const comparable = ({ matter, township, address, received_at: at, complainant_key: key }: Row) => ({
  matter,
  township,
  address,
  receivedAt: instantOf(at.getTime()),
  ...(key === null ? {} : { complainantKey: key }),
});

/** Earlier orders that may be the same matter, with the reasons. */
@Injectable()
export class SimilarOrders {
  constructor(private readonly source: DataSource) {}

  async of(orderId: OrderId): Promise<readonly SimilarOrder[]> {
    const [own] = await this.rows(`order_id = $1`, [orderId]);
    if (own === undefined) return [];
    const earlier = await this.rows(`township = $1 AND received_at <= $2 AND received_at >= $3 AND order_id <> $4 AND state <> 'merged'`, [
      own.township,
      own.received_at,
      new Date(own.received_at.getTime() - REPEAT_DAYS * DAY_MS),
      orderId,
    ]);
    return earlier
      .flatMap((row): SimilarOrder[] => {
        const likeness = likenessOf(comparable(own), comparable(row));
        const answered = row.state === 'answered' || row.state === 'closed';
        const days = (own.received_at.getTime() - row.received_at.getTime()) / DAY_MS;
        if (likeness === undefined || (!answered && days > DUPLICATE_DAYS)) return [];
        return [
          {
            orderId: row.order_id,
            number: row.number,
            matter: row.matter,
            receivedAt: instantOf(row.received_at.getTime()),
            stateName: ORDER_STATE_NAMES[row.state],
            relation: answered ? 'repeat' : 'duplicate',
            percent: likeness.percent,
            reasons: [...likeness.reasons, `收到时间相隔 ${Math.floor(days)} 天`],
          },
        ];
      })
      .sort((a, b) => b.percent - a.percent || (a.orderId < b.orderId ? -1 : 1))
      .slice(0, MOST_SHOWN);
  }

  private async rows(condition: string, values: readonly unknown[]): Promise<readonly Row[]> {
    const found: unknown = await this.source.query(
      `SELECT order_id, number, matter, township, address, received_at, complainant_key, state FROM orders
       WHERE ${condition} ORDER BY received_at DESC, order_id LIMIT ${MOST_COMPARED}`,
      [...values],
    );
    return found as readonly Row[];
  }
}
