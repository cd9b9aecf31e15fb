import type { DueDate } from '../../../kernel/due-date.js';
import type { Event } from '../../../kernel/event.js';
import type { CaseId, ItemCode, OfficerId, OrganId, ShareId } from '../../../kernel/ids.js';
import type { Instant } from '../../../kernel/time.js';

/** 许可信息, 处罚信息, 问题通报与监管建议, 依据标准 (domain.md 3.10). */
export const PUSH_KINDS = ['licence', 'penalty', 'problem', 'standard'] as const;
export type PushKind = (typeof PUSH_KINDS)[number];

/** Of a person no more than the name: what a published decision may show (《生态环境行政处罚办法》 62, 64). */
export type PushedParty =
  | { readonly kind: 'person'; readonly name: string }
  | { readonly kind: 'organisation'; readonly name: string; readonly uscc?: string; readonly representative?: string };

export interface PushContent {
  readonly title: string;
  readonly text: string;
  readonly documentNumber?: string;
  readonly party?: PushedParty;
  readonly basis?: string;
}

/** What a push is about, by which it finds those who subscribed. A push without item or place concerns all. */
export interface PushMatter {
  readonly kind: PushKind;
  readonly item?: { readonly code: ItemCode; readonly name: string };
  /** Division code of a township. */
  readonly place?: string;
}

/** The event of a case file that made the duty to push. */
export interface PushSource {
  readonly caseId: CaseId;
  readonly version: number;
  readonly eventId: string;
}

export interface Recipient {
  readonly organ: OrganId;
  /** The subscription that it matched; absent for an organ named by hand. */
  readonly subscription?: ShareId;
}

interface Fact {
  readonly shareId: ShareId;
  readonly organ: OrganId;
  readonly occurredAt: Instant;
}
interface Act extends Fact {
  readonly by: OfficerId;
}

/** Stored contract: add optional fields freely; anything else is a new version with an upcaster. */
export type PushEvent =
  /** No items or no places: all of them. */
  | Event<
      'SubscriptionMade',
      Act & {
        readonly kinds: readonly PushKind[];
        readonly items: readonly { readonly code: ItemCode; readonly name: string }[];
        readonly places: readonly string[];
        readonly purpose: string;
      }
    >
  | Event<'SubscriptionEnded', Act & { readonly reason: string }>
  /** Without an officer the platform drafted it on account of `source`. `due` is absent where the rule says promptly 及时. */
  | Event<
      'InfoPushDrafted',
      Fact &
        PushMatter & {
          readonly by?: OfficerId;
          readonly content: PushContent;
          /** When the licence was granted, the penalty decided, the standard changed: the clock starts there. */
          readonly factAt: Instant;
          readonly due?: DueDate;
          readonly source?: PushSource;
        }
    >
  | Event<'InfoPushRevised', Act & { readonly content: PushContent }>
  | Event<'InfoPushExtended', Act & { readonly due: DueDate; readonly reasons: string; readonly consent: string }>
  | Event<'InfoPushed', Act & { readonly to: readonly Recipient[]; readonly late: boolean }>
  | Event<'InfoPushDropped', Act & { readonly reasons: string }>
  | Event<'InfoPushAcknowledged', Act>
  /** `corrects` is the version of the event whose content it replaces. */
  | Event<'InfoPushCorrected', Act & { readonly corrects: number; readonly reason: string; readonly content: PushContent }>;

const TYPES: Readonly<Record<PushEvent['type'], true>> = {
  SubscriptionMade: true,
  SubscriptionEnded: true,
  InfoPushDrafted: true,
  InfoPushRevised: true,
  InfoPushExtended: true,
  InfoPushed: true,
  InfoPushDropped: true,
  InfoPushAcknowledged: true,
  InfoPushCorrected: true,
};
export const PUSH_EVENT_TYPES = Object.keys(TYPES) as readonly PushEvent['type'][];

/** Streams `share-<uuid>` hold requests, too; theirs are other events. */
export const isPushEvent = (event: Event): event is PushEvent => event.type in TYPES;
