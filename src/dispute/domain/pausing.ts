import { type DisputeEvent, type OpenFile, cancelClocks, disputeOf, pauseClock, resumeClock } from '../../case-file/index.js';
import type { DisputeCommandOf } from './commands.js';
import { alreadyDone, guardStep } from './guard.js';

type Facts = readonly DisputeEvent[];

/** The time for the opinion stands still; the clocks of the case itself, its measures and its limitation do not (domain.md 3.5.4). */
export const suspend = ({ disputeId, actor, at, reasons }: DisputeCommandOf<'SuspendDispute'>, file: OpenFile): Facts => {
  if (alreadyDone('SuspendDispute', disputeOf(file, disputeId), actor)) return [];
  guardStep('SuspendDispute', file, disputeId, actor);
  return [
    {
      type: 'DisputeSuspended',
      data: {
        disputeId,
        by: actor.officerId,
        organ: actor.organId,
        reasons,
        occurredAt: at,
        clocks: pauseClock(file, 'settle-dispute', disputeId, at),
      },
    },
  ];
};

export const resume = ({ disputeId, actor, at, due }: DisputeCommandOf<'ResumeDispute'>, file: OpenFile): Facts => {
  guardStep('ResumeDispute', file, disputeId, actor);
  return [
    {
      type: 'DisputeResumed',
      data: {
        disputeId,
        by: actor.officerId,
        organ: actor.organId,
        occurredAt: at,
        clocks: resumeClock(file, 'settle-dispute', disputeId, due['settle-dispute']),
      },
    },
  ];
};

export const closeDispute = ({ disputeId, actor, at, summary }: DisputeCommandOf<'CloseDispute'>, file: OpenFile): Facts => {
  if (alreadyDone('CloseDispute', disputeOf(file, disputeId), actor)) return [];
  guardStep('CloseDispute', file, disputeId, actor);
  return [
    {
      type: 'DisputeClosed',
      data: {
        disputeId,
        by: actor.officerId,
        organ: actor.organId,
        summary,
        occurredAt: at,
        clocks: cancelClocks(file, ['hand-over'], disputeId, at),
      },
    },
  ];
};
