import type { ItemCode, OrganId } from '../../../kernel/ids.js';
import type { PushCommandOf, PushCommandType } from '../domain/commands.js';
import type { PushKind } from '../domain/events.js';

type Written<Type extends PushCommandType, Facts extends string = never> = Omit<PushCommandOf<Type>, 'shareId' | 'actor' | 'at' | Facts>;

/** A step as the officer writes it; everything else is gathered by the use case. */
export type PushInput =
  | (Written<'MakeSubscription', 'subscriber' | 'items'> & { readonly items: readonly ItemCode[] })
  | Written<'EndSubscription'>
  | (Written<'DraftPush', 'matter' | 'due'> & {
      readonly kind: PushKind;
      readonly item?: ItemCode;
      readonly place?: string;
      /** A major penalty, or a change of the catalogue: what has a clock. Licences always have one. */
      readonly weighty: boolean;
    })
  | Written<'RevisePush'>
  | Written<'ExtendPush', 'due'>
  | (Written<'SendPush', 'to' | 'organs'> & { readonly named: readonly OrganId[] })
  | Written<'DropPush'>
  | Written<'AcknowledgePush'>
  | Written<'CorrectPush'>;
