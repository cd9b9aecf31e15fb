import type { Actor, Role } from '../../kernel/actor.js';
import { Rejection } from '../../kernel/rejection.js';
import { guardOrder } from './guard.js';
import type { ReceivedOrder } from './order.js';
import { DISPATCHING_ROLES, ORDER_STEPS, type OrderStepType } from './transitions.js';

/** A command of an order as it stands for one person: open now, or refused and why. */
export interface OpenOrderCommand {
  readonly verb: string;
  readonly chinese: string;
  readonly refusal?: Rejection;
}

const refusalOf = (guard: () => void): Rejection | undefined => {
  try {
    guard();
    return undefined;
  } catch (error) {
    if (error instanceof Rejection) return error;
    throw error;
  }
};

/** The steps of the side on which the person stands; `open-case` is `link-case` with a file that is yet to be opened. */
export const orderCommands = (order: ReceivedOrder, as: (roles: readonly Role[]) => Actor): readonly OpenOrderCommand[] =>
  Object.entries(ORDER_STEPS)
    .filter(([, { side }]) => {
      const { organId } = as(DISPATCHING_ROLES);
      if (side === 'holder') return organId === order.holder;
      return side === 'dispatcher' ? as(DISPATCHING_ROLES).role === 'dispatcher' : order.cooperating.includes(organId);
    })
    .flatMap(([type, { verb, chinese, roles }]) => {
      const refusal = refusalOf(() => guardOrder(type as OrderStepType, order, as(roles)));
      const shown = (name: string, text: string): OpenOrderCommand => ({
        verb: name,
        chinese: text,
        ...(refusal === undefined ? {} : { refusal }),
      });
      return verb === 'link-case' ? [shown('open-case', '转为案卷'), shown(verb, chinese)] : [shown(verb, chinese)];
    });
