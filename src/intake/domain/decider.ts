import type { Decider } from '../../kernel/decider.js';
import { answer, callBack, close } from './answering.js';
import type { OrderCommand } from './commands.js';
import { dispatch, objectTo, reviewObjection } from './dispatching.js';
import { evolve } from './evolve.js';
import { decideAcceptance, extend, linkCase, noteOutcome, reportCooperation } from './handling.js';
import { type Order, notReceived } from './order.js';
import type { OrderEvent } from './order-event.js';
import { attachDuplicate, linkRepeat, merge, receive } from './receiving.js';

const decide = (command: OrderCommand, order: Order): readonly OrderEvent[] => {
  switch (command.type) {
    case 'ReceiveOrder':
      return receive(command, order);
    case 'DispatchOrder':
      return dispatch(command, order);
    case 'MergeOrder':
      return merge(command, order);
    case 'AttachDuplicate':
      return attachDuplicate(command, order);
    case 'LinkRepeat':
      return linkRepeat(command, order);
    case 'DecideAcceptance':
      return decideAcceptance(command, order);
    case 'ObjectToDispatch':
      return objectTo(command, order);
    case 'ReviewObjection':
      return reviewObjection(command, order);
    case 'ExtendOrder':
      return extend(command, order);
    case 'ReportCooperation':
      return reportCooperation(command, order);
    case 'LinkCase':
      return linkCase(command, order);
    case 'NoteCaseOutcome':
      return noteOutcome(command, order);
    case 'AnswerOrder':
      return answer(command, order);
    case 'CallBack':
      return callBack(command, order);
    case 'CloseOrder':
      return close(command, order);
  }
};

/** 接诉即办: a work order from its receipt to the callback; it may lead to a case file and never is one. */
export const intake: Decider<Order, OrderCommand, OrderEvent> = { initial: notReceived, evolve, decide };
