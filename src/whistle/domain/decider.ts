import type { Decider } from '../../kernel/decider.js';
import { handleOnSite, holdMeeting, nameLead, reportIn } from './answering.js';
import { blow, callDepartment, draft, review, revise, sendBack, withdraw } from './blowing.js';
import { close, rate, reportUp } from './closing.js';
import type { WhistleCommand } from './commands.js';
import { evolve } from './evolve.js';
import { link } from './linking.js';
import { decideObjection, object } from './objecting.js';
import { type Whistle, openWhistle, unblown } from './whistle.js';
import type { WhistleEvent } from './whistle.events.js';

const decide = (command: WhistleCommand, state: Whistle): readonly WhistleEvent[] => {
  if (command.type === 'DraftWhistle') return draft(command, state);
  const whistle = openWhistle(state);
  switch (command.type) {
    case 'ReviseWhistle':
      return revise(command, whistle);
    case 'ReturnWhistle':
      return sendBack(command, whistle);
    case 'ReviewWhistle':
      return review(command, whistle);
    case 'BlowWhistle':
      return blow(command, whistle);
    case 'WithdrawWhistle':
      return withdraw(command, whistle);
    case 'CallDepartment':
      return callDepartment(command, whistle);
    case 'ReportIn':
      return reportIn(command, whistle);
    case 'HandleOnSite':
      return handleOnSite(command, whistle);
    case 'HoldMeeting':
      return holdMeeting(command, whistle);
    case 'NameLead':
      return nameLead(command, whistle);
    case 'ObjectToCall':
      return object(command, whistle);
    case 'DecideObjection':
      return decideObjection(command, whistle);
    case 'ReportUp':
      return reportUp(command, whistle);
    case 'CloseWhistle':
      return close(command, whistle);
    case 'RateWhistle':
      return rate(command, whistle);
    case 'LinkWhistle':
      return link(command, whistle);
  }
};

/** 乡镇吹哨、部门报到: coordination of one matter, which moves no power. */
export const whistling: Decider<Whistle, WhistleCommand, WhistleEvent> = { initial: unblown, evolve, decide };
