import type { Event } from '../../../kernel/event.js';
import { type PushEvent, isPushEvent } from './events.js';
import type { Push, Share, Subscription } from './state.js';

type EventOf<Type extends PushEvent['type']> = Extract<PushEvent, { type: Type }>['data'];

const subscribed = ({ shareId, organ, kinds, items, places, purpose, by, occurredAt }: EventOf<'SubscriptionMade'>): Subscription => ({
  standing: 'subscription',
  shareId,
  organ,
  kinds,
  items,
  places,
  purpose,
  by,
  since: occurredAt,
});

const drafted = ({
  shareId,
  organ,
  kind,
  item,
  place,
  content,
  by,
  factAt,
  due,
  source,
  occurredAt,
}: EventOf<'InfoPushDrafted'>): Push => ({
  standing: 'push',
  shareId,
  organ,
  matter: { kind, ...(item === undefined ? {} : { item }), ...(place === undefined ? {} : { place }) },
  state: 'drafted',
  content,
  ...(by === undefined ? {} : { writtenBy: by }),
  factAt,
  ...(due === undefined ? {} : { due }),
  extended: false,
  ...(source === undefined ? {} : { source }),
  draftedAt: occurredAt,
  receipts: [],
  corrections: [],
  version: 1,
  statedIn: 1,
});

const unsigned = ({ receipts }: Push): Push['receipts'] => receipts.map(({ acknowledged: _, ...recipient }) => recipient);

/** What an event changes in a push that it meets there. */
const changed = (
  push: Push,
  { type, data }: Exclude<PushEvent, { type: 'SubscriptionMade' | 'SubscriptionEnded' | 'InfoPushDrafted' }>,
): Push => {
  const next: Push = { ...push, version: push.version + 1 };
  switch (type) {
    case 'InfoPushRevised':
      return { ...next, content: data.content, writtenBy: data.by, statedIn: next.version };
    case 'InfoPushExtended':
      return { ...next, due: data.due, extended: true };
    case 'InfoPushed':
      return {
        ...next,
        state: 'pushed',
        receipts: data.to,
        pushed: { at: data.occurredAt, by: data.by, late: data.late },
        statedIn: next.version,
      };
    case 'InfoPushDropped':
      return { ...next, state: 'dropped', dropped: { at: data.occurredAt, reasons: data.reasons } };
    case 'InfoPushAcknowledged':
      return {
        ...next,
        receipts: push.receipts.map((receipt) =>
          receipt.organ === data.organ ? { ...receipt, acknowledged: { at: data.occurredAt, by: data.by } } : receipt,
        ),
      };
    case 'InfoPushCorrected':
      return {
        ...next,
        content: data.content,
        receipts: unsigned(push),
        corrections: [...push.corrections, { at: data.occurredAt, reason: data.reason, corrects: data.corrects }],
        statedIn: next.version,
      };
  }
};

export const evolve = (share: Share, event: Event): Share => {
  if (!isPushEvent(event)) return { standing: 'elsewhere' };
  switch (event.type) {
    case 'SubscriptionMade':
      return subscribed(event.data);
    case 'SubscriptionEnded':
      return share.standing === 'subscription' ? { ...share, ended: { at: event.data.occurredAt, reason: event.data.reason } } : share;
    case 'InfoPushDrafted':
      return drafted(event.data);
    case 'InfoPushRevised':
    case 'InfoPushExtended':
    case 'InfoPushed':
    case 'InfoPushDropped':
    case 'InfoPushAcknowledged':
    case 'InfoPushCorrected':
      return share.standing === 'push' ? changed(share, event) : share;
  }
};
