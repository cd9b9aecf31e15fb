import type { ItemCode, OrderId, OrganId } from '../../kernel/ids.js';
import type { LocalDate } from '../../kernel/time.js';
import type { OrderCommandOf, OrderCommandType } from '../domain/commands.js';

type Written<Type extends OrderCommandType, Facts extends string = never> = Omit<OrderCommandOf<Type>, 'actor' | 'at' | 'due' | Facts>;

/** A step with an order as it is written; everything else is gathered by the use case. */
export type OrderInput =
  | Written<'ReceiveOrder', 'channel' | 'orderId'>
  | (Written<'DispatchOrder', 'to' | 'cooperating' | 'competence' | 'ownLimit'> & {
      readonly to: OrganId;
      readonly cooperating: readonly OrganId[];
      readonly item?: ItemCode;
      /** The limit that the dispatcher sets for this order; else the default of its kind. */
      readonly lastDay?: LocalDate;
    })
  | (Pick<OrderCommandOf<'MergeOrder'>, 'type' | 'reason'> & { readonly into: OrderId })
  | Written<'AttachDuplicate'>
  | (Pick<OrderCommandOf<'LinkRepeat'>, 'type' | 'reason'> & { readonly earlier: OrderId })
  | Written<'DecideAcceptance'>
  | Written<'ObjectToDispatch'>
  | (Written<'ReviewObjection', 'to' | 'competence'> & { readonly to?: OrganId })
  | (Written<'ExtendOrder'> & { readonly lastDay?: LocalDate })
  | Written<'ReportCooperation'>
  | Pick<OrderCommandOf<'LinkCase'>, 'type' | 'caseId' | 'opened'>
  | Written<'AnswerOrder', 'othersData' | 'standings'>
  | Written<'CallBack'>
  | Written<'CloseOrder'>;
