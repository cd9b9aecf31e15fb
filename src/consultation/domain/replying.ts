import { Rejection } from '../../kernel/rejection.js';
import { dateOf, instant } from '../../kernel/time.js';
import { type ConsultationEvent, type OpenFile, meetClock, startClock } from '../../case-file/index.js';
import type { ConsultationCommandOf } from './commands.js';
import { guardStep } from './guard.js';
import { replySubject } from './reply-clock.js';

type Facts = readonly ConsultationEvent[];

/** Once, with reasons and the day of the reply; not beyond what the rule allows where it says how long. */
export const extend = (command: ConsultationCommandOf<'ExtendConsultation'>, file: OpenFile): Facts => {
  const { consultationId, actor, at, reasons, replyBy, longest } = command;
  guardStep('ExtendConsultation', file, consultationId, actor);
  const subject = replySubject(consultationId, actor.organId);
  const running = file.clocks.find(({ clock, status }) => clock === `consult-reply:${subject}` && status === 'running');
  if (running === undefined) throw new Rejection('consultation/no-reply-clock');
  if (at > running.due.due) throw new Rejection('consultation/extension-too-late', { due: dateOf(running.due.due) });
  if (replyBy <= dateOf(running.due.due)) throw new Rejection('consultation/reply-date-not-later', { due: dateOf(running.due.due) });
  if (longest !== undefined && replyBy > dateOf(longest.due))
    throw new Rejection('consultation/reply-date-too-late', { longest: dateOf(longest.due) }, 'AY-35');
  const due = { ...(longest ?? running.due), due: instant(`${replyBy}T23:59:59.999+08:00`), provisional: false };
  return [
    {
      type: 'ConsultationExtended',
      data: {
        consultationId,
        by: actor.officerId,
        organ: actor.organId,
        reasons,
        replyBy,
        occurredAt: at,
        clocks: startClock('consult-reply', subject, actor.organId, due),
      },
    },
  ];
};

/** Verbatim, with author and basis: the organ that helps answers for the help (湖南 17, 辽宁 27, models). */
export const answer = ({ consultationId, actor, at, position }: ConsultationCommandOf<'AnswerConsultation'>, file: OpenFile): Facts => {
  guardStep('AnswerConsultation', file, consultationId, actor);
  return [
    {
      type: 'ConsultationAnswered',
      data: {
        consultationId,
        by: actor.officerId,
        organ: actor.organId,
        ...position,
        occurredAt: at,
        clocks: meetClock(file, 'consult-reply', replySubject(consultationId, actor.organId), at),
      },
    },
  ];
};

export const refuse = (
  { consultationId, actor, at, ground, reasons, author }: ConsultationCommandOf<'RefuseAssistance'>,
  file: OpenFile,
): Facts => {
  guardStep('RefuseAssistance', file, consultationId, actor);
  if (reasons.trim() === '') throw new Rejection('consultation/refusal-needs-reasons', {}, 'SD-17');
  return [
    {
      type: 'AssistanceRefused',
      data: {
        consultationId,
        by: actor.officerId,
        organ: actor.organId,
        ground,
        reasons,
        author,
        occurredAt: at,
        clocks: meetClock(file, 'consult-reply', replySubject(consultationId, actor.organId), at),
      },
    },
  ];
};
