import { Rejection } from '../../kernel/rejection.js';
import type { WhistleCommandOf } from './commands.js';
import { guardStep } from './guard.js';
import type { OpenWhistle } from './whistle.js';
import type { WhistleEvent } from './whistle.events.js';

const exists = ({ target, file }: WhistleCommandOf<'LinkWhistle'>): boolean => {
  switch (target.kind) {
    case 'case':
      return target.id === target.caseId;
    case 'handoff':
      return file.handoffs.some((id) => id === target.id);
    case 'consultation':
      return file.consultations.some((id) => id === target.id);
  }
};

/** Says what the whistle led to. It moves nothing: responsibility is with whom the file says. */
export const link = (command: WhistleCommandOf<'LinkWhistle'>, whistle: OpenWhistle): readonly WhistleEvent[] => {
  const { whistleId, actor, at, target, note, file } = command;
  guardStep('LinkWhistle', whistle, actor);
  if (!file.parties.includes(actor.organId)) throw new Rejection('whistle/link-not-party');
  if (!exists(command)) throw new Rejection('whistle/link-unknown');
  if (whistle.links.some(({ caseId, kind, id }) => caseId === target.caseId && kind === target.kind && id === target.id)) return [];
  return [
    {
      type: 'WhistleLinked',
      data: {
        whistleId,
        by: actor.officerId,
        organ: actor.organId,
        target,
        ...(note === undefined ? {} : { note }),
        occurredAt: at,
        clocks: [],
      },
    },
  ];
};
