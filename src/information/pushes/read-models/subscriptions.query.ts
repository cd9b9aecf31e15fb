import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type ItemCode, type OfficerId, type OrganId, type ShareId } from '../../../kernel/ids.js';
import { EventStore } from '../../../event-store/index.js';
import { ReadModelProgress } from '../../../http/at-least.js';
import { unavailable } from '../../../http/problem.js';
import { NameBook } from '../../../docket/index.js';
import { instantOf } from '../../../system-clock.js';
import type { PushKind } from '../domain/events.js';
import { PUSH_KIND_NAMES } from '../domain/names.js';
import type { SubscriptionDto } from '../http/push.dto.js';
import { LiveSubscriptions } from '../use-cases/live-subscriptions.js';

interface StoredSubscription {
  readonly share_id: ShareId;
  readonly organ: OrganId;
  readonly kinds: readonly PushKind[];
  readonly items: readonly { readonly code: ItemCode; readonly name: string }[];
  readonly places: readonly string[];
  readonly purpose: string;
  readonly made_by: OfficerId;
  readonly since: Date;
  readonly ended_at: Date | null;
  readonly end_reason: string | null;
  readonly version: number;
}

const PATIENCE_MS = 2000;

@Injectable()
export class SubscriptionsQuery extends LiveSubscriptions {
  constructor(
    private readonly source: DataSource,
    private readonly names: NameBook,
    private readonly store: EventStore,
    private readonly progress: ReadModelProgress,
  ) {
    super();
  }

  override async all() {
    if (!(await this.progress.waitFor(await this.store.end(), PATIENCE_MS))) throw unavailable('request/not-caught-up', 1);
    return this.running();
  }

  /** As far as the list knows them. */
  async running() {
    return (await this.read(`ended_at IS NULL`)).map(({ share_id, organ, kinds, items, places }) => ({
      shareId: share_id,
      organ,
      kinds,
      items,
      places,
    }));
  }

  /** Those of an organ, the running ones first; of all organs for those who oversee. */
  async page(scope: OrganId | '*'): Promise<readonly SubscriptionDto[]> {
    const names = await this.names.on();
    return (await this.read(`$1 = '*' OR organ = $1`, [scope])).map((row) => ({
      shareId: row.share_id,
      organ: names.organ(row.organ),
      kinds: row.kinds.map((kind) => ({ kind, name: PUSH_KIND_NAMES[kind] })),
      items: [...row.items],
      places: row.places.map((place) => ({ code: place, name: names.township(place) })),
      purpose: row.purpose,
      madeBy: names.officer(row.made_by),
      since: instantOf(row.since.getTime()),
      ...(row.ended_at === null ? {} : { endedAt: instantOf(row.ended_at.getTime()) }),
      ...(row.end_reason === null ? {} : { endReason: row.end_reason }),
      version: row.version,
    }));
  }

  private async read(condition: string, values: readonly unknown[] = []): Promise<readonly StoredSubscription[]> {
    const rows: unknown = await this.source.query(
      `SELECT * FROM push_subscriptions WHERE ${condition} ORDER BY ended_at IS NOT NULL, since DESC, share_id LIMIT 500`,
      [...values],
    );
    return rows as readonly StoredSubscription[];
  }
}
