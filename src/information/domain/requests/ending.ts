import { Rejection } from '../../../kernel/rejection.js';
import { dateOf } from '../../../kernel/time.js';
import { cancelDuties } from './clocks.js';
import type { InfoCommandOf } from './commands.js';
import { guardStep } from './guard.js';
import { type Facts, stepOf } from './requesting.js';
import type { ShareRecord } from './share.js';

/** 违规使用: what was found, and from now on nothing can be read (政务数据共享条例 27). */
export const suspend = (command: InfoCommandOf<'SuspendAccess'>, state: ShareRecord): Facts => {
  guardStep('SuspendAccess', state, command.actor);
  const { facts, rectifyBy, at } = command;
  if (rectifyBy <= dateOf(at)) throw new Rejection('share/rectify-by-past', {}, 'DAT-27');
  return [
    { type: 'InfoMisused', data: { ...stepOf(command), facts, clocks: [] } },
    { type: 'InfoAccessSuspended', data: { ...stepOf(command), rectifyBy, clocks: [] } },
  ];
};

export const reportRectification = (command: InfoCommandOf<'ReportRectification'>, state: ShareRecord): Facts => {
  guardStep('ReportRectification', state, command.actor);
  return [{ type: 'InfoRectified', data: { ...stepOf(command), report: command.report, clocks: [] } }];
};

export const resume = (command: InfoCommandOf<'ResumeAccess'>, state: ShareRecord): Facts => {
  const { misuse } = guardStep('ResumeAccess', state, command.actor);
  if (misuse?.report === undefined) throw new Rejection('share/not-rectified', {}, 'DAT-27');
  return [{ type: 'InfoAccessResumed', data: { ...stepOf(command), opinion: command.opinion, clocks: [] } }];
};

/** 拒不整改或者整改不到位: not before the time to rectify is over, or upon a report that does not do. */
export const terminate = (command: InfoCommandOf<'TerminateShare'>, state: ShareRecord): Facts => {
  const share = guardStep('TerminateShare', state, command.actor);
  const { misuse } = share;
  const { at, reasons } = command;
  if (misuse?.report === undefined && misuse?.rectifyBy !== undefined && dateOf(at) <= misuse.rectifyBy)
    throw new Rejection('share/rectification-running', { until: misuse.rectifyBy }, 'DAT-27');
  return [{ type: 'InfoTerminated', data: { ...stepOf(command), reasons, clocks: cancelDuties(share, at) } }];
};

/** 无正当理由不得终止: a ground, talked over with the requester, and put on file with the data authority (政务数据共享条例 27). */
export const recall = (command: InfoCommandOf<'RecallShare'>, state: ShareRecord): Facts => {
  const share = guardStep('RecallShare', state, command.actor);
  const { ground, reasons, negotiation, at } = command;
  if (ground === undefined) throw new Rejection('share/recall-without-ground', {}, 'DAT-27');
  if (negotiation.trim() === '') throw new Rejection('share/recall-needs-negotiation', {}, 'DAT-27');
  return [
    {
      type: 'InfoRecalled',
      data: { ...stepOf(command), ground, reasons, negotiation, filedWith: share.authority, clocks: cancelDuties(share, at) },
    },
  ];
};
