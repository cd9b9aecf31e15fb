import { Rejection } from '../../../kernel/rejection.js';
import { runningClock } from './clocks.js';
import type { InfoCommandOf } from './commands.js';
import { guardStep } from './guard.js';
import { type Facts, dutyOf, stepOf } from './requesting.js';
import type { ShareRecord } from './share.js';

export const recordNegotiation = (command: InfoCommandOf<'RecordNegotiation'>, state: ShareRecord): Facts => {
  guardStep('RecordNegotiation', state, command.actor);
  const { content, agreed } = command;
  return [{ type: 'InfoNegotiated', data: { ...stepOf(command), content, agreed, clocks: [] } }];
};

/** Upon a refusal, a silence beyond its time, or terms of a share; first negotiated, never with the justice bureau (政务数据共享条例 28). */
export const raiseDispute = (command: InfoCommandOf<'RaiseDispute'>, state: ShareRecord): Facts => {
  const share = guardStep('RaiseDispute', state, command.actor);
  const { matter, level, at } = command;
  const running = runningClock(share, dutyOf(share), share.shareId);
  if (share.state === 'requested' && running !== undefined && at <= running.due.due)
    throw new Rejection('share/answer-still-due', {}, 'DAT-28');
  return [{ type: 'InfoDisputeRaised', data: { ...stepOf(command), matter, level, clocks: [] } }];
};

export const coordinate = (command: InfoCommandOf<'CoordinateDispute'>, state: ShareRecord): Facts => {
  const { dispute } = guardStep('CoordinateDispute', state, command.actor);
  const { outcome, opinion, documentNumber, government } = command;
  if (dispute?.level === 'above') {
    // the county's data authority hands it up and writes down what comes back
    if (outcome === 'no-agreement') throw new Rejection('share/superior-decides', {}, 'DAT-28');
    if (documentNumber === undefined) throw new Rejection('share/superior-document-needed', {}, 'DAT-28');
  }
  return [
    {
      type: 'InfoDisputeCoordinated',
      data: {
        ...stepOf(command),
        outcome,
        opinion,
        ...(documentNumber === undefined ? {} : { documentNumber }),
        ...(outcome === 'no-agreement' ? { government } : {}),
        clocks: [],
      },
    },
  ];
};

export const decideDispute = (command: InfoCommandOf<'DecideDispute'>, state: ShareRecord): Facts => {
  guardStep('DecideDispute', state, command.actor);
  const { outcome, decision, documentNumber } = command;
  return [{ type: 'InfoDisputeDecided', data: { ...stepOf(command), outcome, decision, documentNumber, clocks: [] } }];
};
