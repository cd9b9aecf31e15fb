import type { Actor } from '../../../kernel/actor.js';
import type { DueDate } from '../../../kernel/due-date.js';
import type { OrganId, ShareId } from '../../../kernel/ids.js';
import type { OrganFact } from '../../../kernel/register.js';
import type { Instant } from '../../../kernel/time.js';
import type { PushContent, PushKind, PushMatter, PushSource, Recipient } from './events.js';
import type { Subscription } from './state.js';

interface Step {
  readonly shareId: ShareId;
  readonly actor: Actor;
  readonly at: Instant;
}

export type PushCommand =
  | ({
      readonly type: 'MakeSubscription';
      readonly subscriber: OrganFact;
      readonly kinds: readonly PushKind[];
      readonly items: Subscription['items'];
      readonly places: readonly string[];
      readonly purpose: string;
    } & Step)
  | ({ readonly type: 'EndSubscription'; readonly reason: string } & Step)
  | ({
      readonly type: 'DraftPush';
      readonly matter: PushMatter;
      readonly content: PushContent;
      readonly factAt: Instant;
      readonly due?: DueDate;
    } & Step)
  /** By the platform: a fact in a case file makes the duty of `organ`. */
  | {
      readonly type: 'RecordPushDuty';
      readonly shareId: ShareId;
      readonly at: Instant;
      readonly organ: OrganId;
      readonly matter: PushMatter;
      readonly content: PushContent;
      readonly factAt: Instant;
      readonly due?: DueDate;
      readonly source: PushSource;
    }
  | ({ readonly type: 'RevisePush'; readonly content: PushContent } & Step)
  /** `due`: as the rule extends it; absent when there is no clock or the rule knows no extension. */
  | ({ readonly type: 'ExtendPush'; readonly reasons: string; readonly consent: string; readonly due?: DueDate } & Step)
  | ({ readonly type: 'SendPush'; readonly to: readonly Recipient[]; readonly organs: readonly OrganFact[] } & Step)
  | ({ readonly type: 'DropPush'; readonly reasons: string } & Step)
  | ({ readonly type: 'AcknowledgePush' } & Step)
  | ({ readonly type: 'CorrectPush'; readonly reason: string; readonly content: PushContent } & Step);

export type PushCommandType = PushCommand['type'];
export type PushCommandOf<Type extends PushCommandType> = Extract<PushCommand, { type: Type }>;
