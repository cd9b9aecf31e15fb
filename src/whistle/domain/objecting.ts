import { Rejection } from '../../kernel/rejection.js';
import { cancelClocks, meetClock, startClock } from './clocks.js';
import type { WhistleCommandOf } from './commands.js';
import { guardStep, ownCall } from './guard.js';
import { DISPATCH_CENTRE } from './offices.js';
import { type OpenWhistle, callOf, objectionPending } from './whistle.js';
import type { WhistleEvent } from './whistle.events.js';

type Facts = readonly WhistleEvent[];

/** To the dispatch centre and to nobody else; the duties of the call run on meanwhile. */
export const object = (command: WhistleCommandOf<'ObjectToCall'>, whistle: OpenWhistle): Facts => {
  const { whistleId, actor, at, due, to, grounds, legalBasis, believes } = command;
  guardStep('ObjectToCall', whistle, actor);
  if (to !== DISPATCH_CENTRE) throw new Rejection('whistle/objection-to-third-organ', {}, 'BJ-J12');
  if (believes === actor.organId) throw new Rejection('whistle/believes-itself');
  if (objectionPending(ownCall(whistle, actor))) return [];
  return [
    {
      type: 'WhistleObjected',
      data: {
        whistleId,
        by: actor.officerId,
        organ: actor.organId,
        to,
        grounds,
        legalBasis,
        ...(believes === undefined ? {} : { believes }),
        occurredAt: at,
        clocks: startClock('review-objection', actor.organId, DISPATCH_CENTRE, due['review-objection']),
      },
    },
  ];
};

/** Upheld, it releases the organ and its duties fall away; else it stays called, as if it had not objected. */
export const decideObjection = (command: WhistleCommandOf<'DecideObjection'>, whistle: OpenWhistle): Facts => {
  const { whistleId, actor, at, of, upheld, reasons } = command;
  const call = callOf(whistle, of);
  if (call?.objection?.decided?.by === actor.officerId && call.objection.decided.upheld === upheld) return [];
  guardStep('DecideObjection', whistle, actor);
  if (call === undefined || !objectionPending(call)) throw new Rejection('whistle/no-objection');
  if (call.calledBy === actor.officerId) throw new Rejection('whistle/reviews-own-dispatch', {}, 'BJ-J12');
  return [
    {
      type: 'WhistleObjectionDecided',
      data: {
        whistleId,
        by: actor.officerId,
        organ: actor.organId,
        of,
        upheld,
        reasons,
        occurredAt: at,
        clocks: [
          ...meetClock(whistle.clocks, 'review-objection', of, at),
          ...(upheld ? cancelClocks(whistle.clocks, ['respond', 'handle'], of, at) : []),
        ],
      },
    },
  ];
};
