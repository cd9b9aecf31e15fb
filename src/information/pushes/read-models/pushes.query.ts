import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { OrganId } from '../../../kernel/ids.js';
import { Clock } from '../../../kernel/time.js';
import { DeadlinesService } from '../../../deadlines/index.js';
import { ClockView, NameBook } from '../../../docket/index.js';
import { decodeCursor, encodeCursor } from '../../../http/cursor.js';
import type { Principal } from '../../../http/principal.js';
import type { Push } from '../domain/state.js';
import type { PushFiguresDto, PushListDto } from '../http/push.dto.js';
import type { PushesParams } from '../http/push.params.js';
import { pushView } from './push-view.js';
import { SubscriptionsQuery } from './subscriptions.query.js';
import { type WaitingCount, waitingIn } from '../../../waiting/index.js';

type Filter = Omit<PushesParams, 'limit' | 'cursor'>;

/** `$1` is the organ that looks, `*` for those who oversee. A draft is seen by its organ alone. */
const VISIBLE = `($1 = '*' OR organ = $1 OR (state = 'pushed' AND recipients @> ARRAY[$1]))`;
const MINE = `($1 = '*' OR organ = $1)`;
const TO_ME = `state = 'pushed' AND ($1 = '*' OR recipients @> ARRAY[$1])`;
const OVERDUE = `state = 'drafted' AND due < `;

@Injectable()
export class PushesQuery {
  constructor(
    private readonly source: DataSource,
    private readonly subscriptions: SubscriptionsQuery,
    private readonly names: NameBook,
    private readonly clocks: ClockView,
    private readonly deadlines: DeadlinesService,
    private readonly clock: Clock,
  ) {}

  async page(
    scope: OrganId | '*',
    principal: Principal,
    filter: Filter,
    limit: number,
    cursor?: string,
  ): Promise<Omit<PushListDto, 'lagMs'>> {
    const place = { list: 'pushes', filters: { scope, ...filter } };
    const after = decodeCursor(place, cursor)?.[0];
    const values: unknown[] = [scope];
    const bind = (value: unknown): string => `$${values.push(value)}`;
    const conditions = [VISIBLE, ...this.conditions(filter, bind), ...(after === undefined ? [] : [`sort_key > ${bind(after)}`])];
    const found: unknown = await this.source.query(
      `SELECT push, sort_key FROM pushes WHERE ${conditions.join(' AND ')} ORDER BY sort_key LIMIT ${bind(limit + 1)}`,
      values,
    );
    const rows = found as readonly { readonly push: Push; readonly sort_key: string }[];
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const readers = {
      names: await this.names.on(),
      clocks: this.clocks,
      deadlines: this.deadlines,
      now: this.clock.now(),
      subscriptions: await this.subscriptions.running(),
    };
    return {
      items: shown.map(({ push }) => pushView(push, scope, principal, readers)),
      ...(rows.length > limit && last !== undefined ? { next: encodeCursor(place, [last.sort_key]) } : {}),
    };
  }

  /** Drafts that the organ has to send, and pushes that it has not signed for; for those who oversee, all duties to push. */
  async waiting(scope: OrganId | '*'): Promise<WaitingCount> {
    const where = `(${MINE} AND state = 'drafted') OR ($1 <> '*' AND state = 'pushed' AND unsigned_by @> ARRAY[$1])`;
    return waitingIn(this.source, {
      table: 'pushes',
      where,
      parameters: [scope],
      now: this.clock.now(),
      due: `CASE WHEN state = 'drafted' THEN due END`,
    });
  }

  async figures(scope: OrganId | '*'): Promise<Omit<PushFiguresDto, 'lagMs'>> {
    const rows: unknown = await this.source.query(
      `SELECT count(*) FILTER (WHERE ${TO_ME} AND ($1 = '*' OR unsigned_by @> ARRAY[$1]) AND cardinality(unsigned_by) > 0)::int AS inbox,
         count(*) FILTER (WHERE ${MINE} AND state = 'drafted')::int AS drafts,
         count(*) FILTER (WHERE ${MINE} AND ${OVERDUE} $2)::int AS overdue,
         count(*) FILTER (WHERE ${MINE} AND state = 'pushed' AND cardinality(unsigned_by) > 0)::int AS awaiting,
         (SELECT count(*)::int FROM push_subscriptions WHERE ended_at IS NULL AND ${MINE}) AS subscriptions
       FROM pushes WHERE ${VISIBLE}`,
      [scope, this.clock.now()],
    );
    const [figures] = rows as [Omit<PushFiguresDto, 'lagMs'>];
    return figures;
  }

  private conditions({ box, state, kind, share, q }: Filter, bind: (value: unknown) => string): string[] {
    return [
      ...(box === undefined ? [] : [box === 'inbox' ? TO_ME : MINE]),
      ...(state === undefined ? [] : [this.stateCondition(state, box, bind)]),
      ...(kind === undefined ? [] : [`kind = ${bind(kind)}`]),
      ...(share === undefined ? [] : [`share_id = ${bind(share)}`]),
      ...(q === undefined || q.trim() === '' ? [] : [`position(${bind(q.trim().toLowerCase())} in search) > 0`]),
    ];
  }

  private stateCondition(state: NonNullable<Filter['state']>, box: Filter['box'], bind: (value: unknown) => string): string {
    switch (state) {
      case 'overdue':
        return `${OVERDUE} ${bind(this.clock.now())}`;
      case 'awaiting':
        return box === 'inbox'
          ? `($1 = '*' OR unsigned_by @> ARRAY[$1]) AND cardinality(unsigned_by) > 0`
          : `state = 'pushed' AND cardinality(unsigned_by) > 0`;
      default:
        return `state = ${bind(state)}`;
    }
  }
}
