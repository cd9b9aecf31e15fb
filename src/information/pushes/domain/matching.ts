import type { OrganId } from '../../../kernel/ids.js';
import type { PushMatter, Recipient } from './events.js';
import type { Subscription } from './state.js';

/** An empty list of a subscription, and an absent item or place of a push, mean all. */
export const matches = (
  { kinds, items, places }: Pick<Subscription, 'kinds' | 'items' | 'places'>,
  { kind, item, place }: PushMatter,
): boolean =>
  kinds.includes(kind) &&
  (items.length === 0 || item === undefined || items.some(({ code }) => code === item.code)) &&
  (places.length === 0 || place === undefined || places.includes(place));

/** Each organ once, those that subscribed first; never the organ that pushes. */
export const recipientsOf = (
  from: OrganId,
  matter: PushMatter,
  subscriptions: readonly Pick<Subscription, 'shareId' | 'organ' | 'kinds' | 'items' | 'places'>[],
  named: readonly OrganId[],
): readonly Recipient[] => {
  const found = new Map<OrganId, Recipient>();
  for (const subscription of subscriptions)
    if (matches(subscription, matter) && !found.has(subscription.organ))
      found.set(subscription.organ, { organ: subscription.organ, subscription: subscription.shareId });
  for (const organ of named) if (!found.has(organ)) found.set(organ, { organ });
  found.delete(from);
  return [...found.values()];
};
