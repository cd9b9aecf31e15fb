import {
  type ClockChange,
  type OpenFile,
  type SupervisionEvent,
  lastPaper,
  meetClock,
  rectifySubject,
  startClock,
} from '../../case-file/index.js';
import { Rejection } from '../../kernel/rejection.js';
import type { SupervisionCommandOf } from './commands.js';
import { guardStep } from './guard.js';
import { checkRespondBy, endTerms, stepOf } from './papers.js';

type Facts = readonly SupervisionEvent[];

export const remind = (command: SupervisionCommandOf<'RemindDuty'>, file: OpenFile): Facts => {
  guardStep('RemindDuty', file, command.supervisionId, command.actor);
  return [{ type: 'ReminderSent', data: { ...stepOf(command), text: command.text, clocks: [] } }];
};

/** It stops no clock: nothing in the regulation says that an objection suspends the paper (行政执法监督条例 30). */
export const object = (command: SupervisionCommandOf<'ObjectToSupervision'>, file: OpenFile): Facts => {
  const { documents } = guardStep('ObjectToSupervision', file, command.supervisionId, command.actor);
  if (command.reasons.trim() === '') throw new Rejection('supervision/objection-needs-reasons', {}, 'SUP-30');
  const against = documents.at(-1)?.kind ?? 'letter';
  return [{ type: 'SupervisionObjected', data: { ...stepOf(command), against, reasons: command.reasons, clocks: [] } }];
};

export const answerObjection = (command: SupervisionCommandOf<'AnswerObjection'>, file: OpenFile): Facts => {
  const { supervisionId, actor, at, upheld, reasons } = command;
  guardStep('AnswerObjection', file, supervisionId, actor);
  return [
    {
      type: 'SupervisionObjectionAnswered',
      data: { ...stepOf(command), upheld, reasons, clocks: upheld ? endTerms(file, supervisionId, at) : [] },
    },
  ];
};

const reported = (file: OpenFile, { supervisionId, at }: SupervisionCommandOf<'ReportRectification'>): readonly ClockChange[] =>
  (['letter', 'notice', 'opinion', 'decision'] as const).flatMap((kind) =>
    meetClock(file, 'rectify', rectifySubject(supervisionId, kind), at),
  );

export const reportRectification = (command: SupervisionCommandOf<'ReportRectification'>, file: OpenFile): Facts => {
  guardStep('ReportRectification', file, command.supervisionId, command.actor);
  return [{ type: 'RectificationReported', data: { ...stepOf(command), report: command.report, clocks: reported(file, command) } }];
};

export const returnRectification = (command: SupervisionCommandOf<'ReturnRectification'>, file: OpenFile): Facts => {
  const { supervisionId, actor, reasons, respondBy, due } = command;
  const supervision = guardStep('ReturnRectification', file, supervisionId, actor);
  checkRespondBy(command);
  const kind = lastPaper(supervision)?.kind ?? 'letter';
  return [
    {
      type: 'RectificationReturned',
      data: {
        ...stepOf(command),
        reasons,
        respondBy,
        clocks: startClock('rectify', rectifySubject(supervisionId, kind), supervision.owes, due),
      },
    },
  ];
};

export const confirmRectification = (command: SupervisionCommandOf<'ConfirmRectification'>, file: OpenFile): Facts => {
  guardStep('ConfirmRectification', file, command.supervisionId, command.actor);
  return [{ type: 'Rectified', data: { ...stepOf(command), opinion: command.opinion, clocks: [] } }];
};
