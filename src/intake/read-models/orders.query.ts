import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { NameBook, type Names, type Viewer, wordConditions } from '../../docket/index.js';
import { DeadlinesService } from '../../deadlines/index.js';
import { decodeCursor, encodeCursor } from '../../http/cursor.js';
import { type CaseId, type OrganId } from '../../kernel/ids.js';
import { Clock, type Instant } from '../../kernel/time.js';
import { instantOf } from '../../system-clock.js';
import { CLOCK_FAMILY_NAMES, ORDER_STATE_NAMES, URGENCY_NAMES } from '../domain/names.js';
import { DISPATCH_OFFICE } from '../domain/office.js';
import type { OrderClock } from '../domain/order.js';
import type { ClockFamily, OrderState, OrderUrgency } from '../domain/values.js';
import type { OrderFiguresDto, OrderListDto, OrderRowDto } from '../http/order-list.dto.js';
import { OrderClockView } from '../view/order-clock-view.js';
import type { OrderAwaits } from './order.row.js';
import { type WaitingCount, waitingIn } from '../../waiting/index.js';

export interface OrdersFilter {
  readonly awaits?: OrderAwaits;
  readonly state?: 'open' | 'closed';
  readonly channel?: string;
  readonly family?: string;
  readonly organ?: string;
  readonly township?: string;
  readonly clock?: 'overdue' | 'due-soon';
  readonly q?: string;
}

interface StoredRow {
  readonly order_id: string;
  readonly number: string;
  readonly channel: string;
  readonly channel_name: string;
  readonly family: ClockFamily;
  readonly received_at: Date;
  readonly matter: string;
  readonly township: string;
  readonly address: string;
  readonly urgency: OrderUrgency;
  readonly state: OrderState;
  readonly awaits: OrderAwaits;
  readonly holder: OrganId | null;
  readonly fallback: boolean;
  readonly item_name: string | null;
  readonly cases: readonly string[];
  readonly outcome_untold: boolean;
  readonly repeat_of: readonly string[];
  readonly clock: OrderClock | null;
  readonly sort_key: string;
  readonly version: number;
}

/** What the viewer may see: the first condition of every query, and `$1` is always the viewer. */
const VISIBLE = `($1 = '*' OR viewers @> ARRAY[$1])`;
const NEXT_STEPS: Readonly<Record<OrderAwaits, string | undefined>> = {
  dispatch: '待派单',
  review: '派单异议待复核',
  holder: '待答复',
  callback: '待回访',
  closing: '待办结',
  none: undefined,
};

/** Lists of work orders. */
@Injectable()
export class OrdersQuery {
  constructor(
    private readonly source: DataSource,
    private readonly names: NameBook,
    private readonly clocks: OrderClockView,
    private readonly deadlines: DeadlinesService,
    private readonly clock: Clock,
  ) {}

  async page(viewer: Viewer, filter: OrdersFilter, limit: number, cursor?: string): Promise<Omit<OrderListDto, 'lagMs'>> {
    const scope = { list: 'orders', filters: { viewer: viewer.scope, ...filter } };
    const after = decodeCursor(scope, cursor)?.[0];
    const values: unknown[] = [viewer.scope];
    const bind = (value: unknown): string => `$${values.push(value)}`;
    const conditions = [VISIBLE, ...this.conditions(filter, bind), ...(after === undefined ? [] : [`sort_key > ${bind(after)}`])];
    const found: unknown = await this.source.query(
      `SELECT * FROM orders WHERE ${conditions.join(' AND ')} ORDER BY sort_key LIMIT ${bind(limit + 1)}`,
      values,
    );
    const rows = found as readonly StoredRow[];
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const names = await this.names.on();
    return {
      items: shown.map((row) => this.view(row, names)),
      ...(rows.length > limit && last !== undefined ? { next: encodeCursor(scope, [last.sort_key]) } : {}),
    };
  }

  /** Orders that led to a file; whoever may read the file may know where it comes from. */
  async ofCase(caseId: CaseId): Promise<OrderRowDto[]> {
    const found: unknown = await this.source.query(`SELECT * FROM orders WHERE cases @> ARRAY[$1::uuid] ORDER BY received_at, order_id`, [
      caseId,
    ]);
    const names = await this.names.on();
    return (found as readonly StoredRow[]).map((row) => this.view(row, names));
  }

  /** Those that wait for the viewer's organ, or for the dispatchers; for those who oversee, all that are open. */
  async waiting(organ: OrganId, viewer: Viewer): Promise<WaitingCount> {
    const where = `${VISIBLE} AND CASE WHEN $2 = '${DISPATCH_OFFICE}' THEN awaits NOT IN ('none', 'holder')
      WHEN $1 = '*' THEN awaits <> 'none' ELSE awaits = 'holder' AND holder = $2 END`;
    return waitingIn(this.source, { table: 'orders', where, parameters: [viewer.scope, organ], now: this.clock.now() });
  }

  /** Rates of 北京市接诉即办工作条例 32 are those of the last callback of each order; null while nobody was called. */
  async figures(viewer: Viewer): Promise<Omit<OrderFiguresDto, 'lagMs'>> {
    const rows: unknown = await this.source.query(
      `SELECT count(*) FILTER (WHERE awaits = 'dispatch')::int AS "toDispatch", count(*) FILTER (WHERE awaits = 'review')::int AS "toReview",
         count(*) FILTER (WHERE awaits = 'holder')::int AS "toAnswer", count(*) FILTER (WHERE awaits = 'callback')::int AS "toCallBack",
         count(*) FILTER (WHERE awaits = 'closing')::int AS "toClose", count(*) FILTER (WHERE awaits <> 'none')::int AS open,
         count(*) FILTER (WHERE awaits <> 'none' AND due < $2)::int AS overdue,
         count(*) FILTER (WHERE awaits <> 'none' AND due >= $2 AND due <= $3)::int AS "dueSoon",
         count(*) FILTER (WHERE awaits = 'none')::int AS closed, count(responded)::int AS "calledBack",
         count(*) FILTER (WHERE responded)::int AS responded, count(*) FILTER (WHERE resolved)::int AS resolved,
         count(*) FILTER (WHERE satisfied)::int AS satisfied
       FROM orders WHERE ${VISIBLE}`,
      [viewer.scope, this.clock.now(), this.soon()],
    );
    const [figures] = rows as [Omit<OrderFiguresDto, 'lagMs'>];
    return figures;
  }

  private conditions(
    { awaits, state, channel, family, organ, township, clock, q }: OrdersFilter,
    bind: (value: unknown) => string,
  ): string[] {
    return [
      ...(awaits === undefined ? [] : [`awaits = ${bind(awaits)}`]),
      ...(state === undefined ? [] : [state === 'open' ? `awaits <> 'none'` : `awaits = 'none'`]),
      ...(channel === undefined ? [] : [`channel = ${bind(channel)}`]),
      ...(family === undefined ? [] : [`family = ${bind(family)}`]),
      ...(organ === undefined ? [] : [`holder = ${bind(organ)}`]),
      ...(township === undefined ? [] : [`township = ${bind(township)}`]),
      ...(clock === 'overdue' ? [`awaits <> 'none' AND due < ${bind(this.clock.now())}`] : []),
      ...(clock === 'due-soon' ? [`awaits <> 'none' AND due >= ${bind(this.clock.now())} AND due <= ${bind(this.soon())}`] : []),
      ...wordConditions(q, bind),
    ];
  }

  /** Up to the end of the next working day a clock is 临期 (county default SY-REMIND). */
  private soon(): Instant {
    return this.deadlines.start('SY-REMIND', this.clock.now()).due;
  }

  private view(row: StoredRow, names: Names): OrderRowDto {
    const nextStep = row.outcome_untold ? '案卷有结果，待告知诉求人' : NEXT_STEPS[row.awaits];
    return {
      orderId: row.order_id,
      number: row.number,
      channel: { code: row.channel, name: row.channel_name, family: row.family, familyName: CLOCK_FAMILY_NAMES[row.family] },
      receivedAt: instantOf(row.received_at.getTime()),
      matter: row.matter,
      township: { id: row.township, name: names.township(row.township) },
      address: row.address,
      urgency: row.urgency,
      urgencyName: URGENCY_NAMES[row.urgency],
      state: row.state,
      stateName: ORDER_STATE_NAMES[row.state],
      awaits: row.awaits,
      ...(nextStep === undefined ? {} : { nextStep }),
      ...(row.holder === null ? {} : { holder: names.organ(row.holder) }),
      fallback: row.fallback,
      ...(row.item_name === null ? {} : { itemName: row.item_name }),
      caseIds: [...row.cases],
      repeat: row.repeat_of.length > 0,
      ...(row.clock === null ? {} : { clock: this.clocks.view(row.clock, names, this.clock.now()) }),
      version: row.version,
    };
  }
}
