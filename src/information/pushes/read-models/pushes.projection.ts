import type { EntityManager } from 'typeorm';
import { type StreamAt, StreamProjection, keepRows, newestFirst } from '../../../projections/index.js';
import { PUSH_EVENT_TYPES, type PushEvent } from '../domain/events.js';
import { evolve } from '../domain/evolve.js';
import { type Push, type Share, type Subscription, unshared } from '../domain/state.js';

type SubscriptionRow = ReturnType<typeof subscriptionRow>;
type PushRow = ReturnType<typeof pushRow>;
const keepSubscriptions = keepRows<SubscriptionRow>('push_subscriptions', ['share_id'], [
  'share_id', 'organ', 'kinds', 'items', 'places', 'purpose', 'made_by', 'since', 'ended_at', 'end_reason', 'version',
]); // prettier-ignore
const keepPushes = keepRows<PushRow>('pushes', ['share_id'], [
  'share_id', 'organ', 'recipients', 'unsigned_by', 'kind', 'state', 'due', 'push', 'search', 'sort_key', 'version',
]); // prettier-ignore

const subscriptionRow = (subscription: Subscription, version: number) => ({
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

/** Drafts by their due date, those without one after them; then what was sent, the latest first. */
const sortKey = ({ state, due, pushed, draftedAt, shareId }: Push): string =>
  state === 'drafted' ? `0${due?.due ?? '9999'}${shareId}` : `1${newestFirst(pushed?.at ?? draftedAt)}${shareId}`;

const pushRow = (push: Push, version: number) => ({
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
export class PushesProjection extends StreamProjection<Share, PushEvent> {
  readonly name = 'pushes';
  readonly label = '推送与订阅（信息共享）';
  readonly version = 1;
  readonly tables = ['push_subscriptions', 'pushes'];
  readonly handles = PUSH_EVENT_TYPES;
  protected readonly fold = { initial: unshared, evolve };

  protected async write(streams: readonly StreamAt<Share, PushEvent>[], manager: EntityManager): Promise<void> {
    await keepSubscriptions(
      streams.flatMap(({ state, last }) => (state.standing === 'subscription' ? [subscriptionRow(state, last.version)] : [])),
      manager,
    );
    await keepPushes(
      streams.flatMap(({ state, last }) => (state.standing === 'push' ? [pushRow(state, last.version)] : [])),
      manager,
    );
  }
}
