import { type OrderId, orderId, streamName } from '../kernel/ids.js';
import { type Instant, dateOf } from '../kernel/time.js';
import { derivedEventId } from '../event-store/index.js';

/** Where there is no order yet. */
export const ORDERS = streamName('orders');

/** The order that a number names: the same in a form, a list and a second list, so that no number stands for two. */
export const orderOfNumber = (number: string): OrderId => orderId(derivedEventId(ORDERS, `number/${number}`, 0));

/** A number for an order that came without one: GD20260907-3F9A2C10. */
export const numberOfOrder = (id: string, receivedAt: Instant): string =>
  `GD${dateOf(receivedAt).replaceAll('-', '')}-${id.slice(0, 8).toUpperCase()}`;
