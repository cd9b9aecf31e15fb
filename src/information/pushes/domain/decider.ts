import type { Decider } from '../../../kernel/decider.js';
import type { Event } from '../../../kernel/event.js';
import type { PushCommand } from './commands.js';
import {
  acknowledgePush,
  correctPush,
  draftPush,
  dropPush,
  endSubscription,
  extendPush,
  makeSubscription,
  recordDuty,
  revisePush,
  sendPush,
} from './decisions.js';
import type { PushEvent } from './events.js';
import { evolve } from './evolve.js';
import { type Share, unshared } from './state.js';

const decide = (command: PushCommand, share: Share): readonly PushEvent[] => {
  switch (command.type) {
    case 'MakeSubscription':
      return makeSubscription(command, share);
    case 'EndSubscription':
      return endSubscription(command, share);
    case 'DraftPush':
      return draftPush(command, share);
    case 'RecordPushDuty':
      return recordDuty(command, share);
    case 'RevisePush':
      return revisePush(command, share);
    case 'ExtendPush':
      return extendPush(command, share);
    case 'SendPush':
      return sendPush(command, share);
    case 'DropPush':
      return dropPush(command, share);
    case 'AcknowledgePush':
      return acknowledgePush(command, share);
    case 'CorrectPush':
      return correctPush(command, share);
  }
};

/** 推送与订阅: what flows without being asked for. Total over the other events of its category. */
export const pushes: Decider<Share, PushCommand, PushEvent, Event> = { initial: unshared, evolve, decide };
