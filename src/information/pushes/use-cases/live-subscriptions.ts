import type { Subscription } from '../domain/state.js';

/** Subscriptions that run now, as complete as the record: whoever subscribed before a push gets it. */
export abstract class LiveSubscriptions {
  abstract all(): Promise<readonly Pick<Subscription, 'shareId' | 'organ' | 'kinds' | 'items' | 'places'>[]>;
}
