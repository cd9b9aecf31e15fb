import type { DueDate } from '../../../kernel/due-date.js';
import type { ItemCode, OfficerId, OrganId, ShareId } from '../../../kernel/ids.js';
import type { Instant } from '../../../kernel/time.js';
import type { PushContent, PushKind, PushMatter, PushSource, Recipient } from './events.js';

export interface Subscription {
  readonly standing: 'subscription';
  readonly shareId: ShareId;
  readonly organ: OrganId;
  readonly kinds: readonly PushKind[];
  readonly items: readonly { readonly code: ItemCode; readonly name: string }[];
  readonly places: readonly string[];
  readonly purpose: string;
  readonly by: OfficerId;
  readonly since: Instant;
  readonly ended?: { readonly at: Instant; readonly reason: string };
}

export type PushState = 'drafted' | 'pushed' | 'dropped';
export interface Receipt extends Recipient {
  /** Of the content as it stands: a correction has to be signed for again. */
  readonly acknowledged?: { readonly at: Instant; readonly by: OfficerId };
}

/** One push to many organs. */
export interface Push {
  readonly standing: 'push';
  readonly shareId: ShareId;
  readonly organ: OrganId;
  readonly matter: PushMatter;
  readonly state: PushState;
  readonly content: PushContent;
  /** Whoever wrote what is to be sent; absent while it is the platform's own draft. */
  readonly writtenBy?: OfficerId;
  readonly factAt: Instant;
  readonly due?: DueDate;
  readonly extended: boolean;
  readonly source?: PushSource;
  readonly draftedAt: Instant;
  readonly receipts: readonly Receipt[];
  readonly pushed?: { readonly at: Instant; readonly by: OfficerId; readonly late: boolean };
  readonly dropped?: { readonly at: Instant; readonly reasons: string };
  readonly corrections: readonly { readonly at: Instant; readonly reason: string; readonly corrects: number }[];
  /** Versions of the stream: how many events it has, and which of them holds the content as it stands. */
  readonly version: number;
  readonly statedIn: number;
}

/** `elsewhere`: a stream of the same category that holds a request. */
export type Share = { readonly standing: 'none' } | { readonly standing: 'elsewhere' } | Subscription | Push;

export const unshared: Share = { standing: 'none' };
