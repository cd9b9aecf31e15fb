import type { EntityManager } from 'typeorm';
import { type RecordedEvent, factOf } from '../../../kernel/event.js';
import type { EventCatalogue, EventStore } from '../../../event-store/index.js';
import type { Projection } from '../../../projections/index.js';
import { PUSH_EVENT_TYPES } from '../domain/events.js';
import { evolve } from '../domain/evolve.js';
import { type Push, type Share, type Subscription, unshared } from '../domain/state.js';

const SUBSCRIPTION_COLUMNS = [
  'share_id', 'organ', 'kinds', 'items', 'places', 'purpose', 'made_by', 'since', 'ended_at', 'end_reason', 'version',
] as const; // prettier-ignore
const PUSH_COLUMNS = [
  'share_id', 'organ', 'recipients', 'unsigned_by', 'kind', 'state', 'due', 'push', 'search', 'sort_key', 'version',
] as const; // prettier-ignore

const upsert = (table: string, columns: readonly string[]): string =>
  `INSERT INTO ${table} (${columns.join(', ')}) SELECT ${columns.join(', ')} FROM json_populate_record(NULL::${table}, $1)
  ON CONFLICT (share_id) DO UPDATE SET ${columns.map((column) => `${column} = EXCLUDED.${column}`).join(', ')}
  WHERE ${table}.version <= EXCLUDED.version`;
const UPSERT_SUBSCRIPTION = upsert('push_subscriptions', SUBSCRIPTION_COLUMNS);
const UPSERT_PUSH = upsert('pushes', PUSH_COLUMNS);

const subscriptionRow = (subscription: Subscription, version: number): Record<(typeof SUBSCRIPTION_COLUMNS)[number], unknown> => ({
  share_id: subscription.shareId,
  organ: subscription.organ,
  kinds: subscription.kinds,
  items: subscription.items,
  places: subscription.places,
  purpose: subscription.purpose,
  made_by: subscription.by,
  since: subscription.since,
  ended_at: subscription.ended?.at ?? null,
  end_reason: subscription.ended?.reason ?? null,
  version,
});

const LAST_MS = 9_999_999_999_999;
/** Drafts by their due date, those without one after them; then what was sent, the latest first. */
const sortKey = ({ state, due, pushed, draftedAt, shareId }: Push): string =>
  state === 'drafted'
    ? `0${due?.due ?? '9999'}${shareId}`
    : `1${String(LAST_MS - Date.parse(pushed?.at ?? draftedAt)).padStart(13, '0')}${shareId}`;

const pushRow = (push: Push, version: number): Record<(typeof PUSH_COLUMNS)[number], unknown> => ({
  share_id: push.shareId,
  organ: push.organ,
  recipients: push.receipts.map(({ organ }) => organ),
  unsigned_by: push.receipts.filter(({ acknowledged }) => acknowledged === undefined).map(({ organ }) => organ),
  kind: push.matter.kind,
  state: push.state,
  due: push.state === 'drafted' ? (push.due?.due ?? null) : null,
  push,
  search: [push.content.title, push.content.text, push.content.documentNumber, push.content.party?.name, push.matter.item?.name]
    .filter((text) => text !== undefined)
    .join(' ')
    .toLowerCase(),
  sort_key: sortKey(push),
  version,
});

/** 推送与订阅: what an organ owes, got and asked for. */
export class PushesProjection implements Projection {
  readonly name = 'pushes';
  readonly label = '推送与订阅（信息共享）';
  readonly version = 1;
  readonly tables = ['push_subscriptions', 'pushes'];
  readonly handles = PUSH_EVENT_TYPES;

  constructor(
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
  ) {}

  async apply(event: RecordedEvent, manager: EntityManager): Promise<void> {
    const share = await this.asOf(event);
    if (share.standing === 'subscription')
      await manager.query(UPSERT_SUBSCRIPTION, [JSON.stringify(subscriptionRow(share, event.version))]);
    if (share.standing === 'push') await manager.query(UPSERT_PUSH, [JSON.stringify(pushRow(share, event.version))]);
  }

  private async asOf({ stream, version }: RecordedEvent): Promise<Share> {
    const records = (await this.store.read(stream)).filter((record) => record.version <= version);
    return records.reduce((share, record) => evolve(share, factOf(this.catalogue.upcast(record))), unshared);
  }
}
