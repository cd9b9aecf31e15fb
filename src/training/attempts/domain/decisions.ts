import { Rejection } from '../../../kernel/rejection.js';
import type { AttemptEvent } from './attempt.events.js';
import { type AnsweredPoint, type Attempt, type StartedAttempt, endingAt } from './attempt.js';
import type { AttemptCommand, AttemptCommandOf } from './commands.js';
import { sameAnswer } from './same-answer.js';
import { ATTEMPT_STEPS } from './steps.js';

type Facts = readonly AttemptEvent[];

const stamp = ({ attemptId, actor, at }: Pick<AttemptCommandOf<'SubmitAttempt'>, 'attemptId' | 'actor' | 'at'>) => ({
  attemptId,
  by: actor.officerId,
  occurredAt: at,
});

export const start = (command: AttemptCommandOf<'StartAttempt'>, attempt: Attempt): Facts => {
  if (attempt.started) return []; // the id is that of this trainee's n-th attempt: a second device starts the same
  const { number, of } = command;
  const { classId, courseId, release, until } = of;
  if (!of.invited) throw new Rejection('attempt/not-invited');
  if (of.phase === 'ahead') throw new Rejection('attempt/class-not-open');
  if (of.phase === 'over') throw new Rejection('attempt/class-over');
  if (number > of.attempts) throw new Rejection('attempt/none-left', { attempts: of.attempts });
  return [
    { type: 'AttemptStarted', data: { ...stamp(command), classId, courseId, release, number, ...(until === undefined ? {} : { until }) } },
  ];
};

const guard = ({ type, at }: AttemptCommand, attempt: StartedAttempt): void => {
  const ending = endingAt(attempt, at);
  if (ending === undefined || ATTEMPT_STEPS[type].from.includes(ending.how)) return;
  if (ending.how === 'timed-out') throw new Rejection('attempt/time-over', { until: ending.at });
  throw new Rejection('attempt/already-submitted');
};

/** An answer is final: what happened next was shown after it. */
export const answer = (command: AttemptCommandOf<'AnswerPoint'>, attempt: StartedAttempt): Facts => {
  const { step, answer: given, graded } = command;
  const before = attempt.answers.find((answered) => answered.step === step);
  if (before !== undefined && sameAnswer(before.answer, given)) return []; // a double click, or a lost reply
  guard(command, attempt);
  if (before !== undefined) throw new Rejection('attempt/already-answered');
  if (step !== attempt.answers.length + 1 || graded === undefined) throw new Rejection('attempt/step-not-reached');
  const { partId, pointId, verdict, last } = graded;
  return [
    { type: 'PointAnswered', data: { ...stamp(command), step, partId, pointId, answer: given, verdict } },
    ...(last ? [{ type: 'AttemptSubmitted' as const, data: stamp(command) }] : []),
  ];
};

const answeredPoint = ({ answers }: StartedAttempt, partId: string, pointId: string): AnsweredPoint => {
  const found = answers.find((answered) => answered.partId === partId && answered.pointId === pointId);
  if (found === undefined) throw new Rejection('attempt/not-answered');
  return found;
};

export const mark = (command: AttemptCommandOf<'MarkAnswer'>, attempt: StartedAttempt): Facts => {
  guard(command, attempt);
  const { type, partId, pointId, points, remark, actor } = command;
  if (ATTEMPT_STEPS[type].side === 'other-than-trainee' && actor.officerId === attempt.trainee) throw new Rejection('attempt/own-attempt');
  const { step, verdict, marked } = answeredPoint(attempt, partId, pointId);
  if (verdict.outcome !== 'open') throw new Rejection('attempt/not-for-marking');
  if (points > verdict.of) throw new Rejection('attempt/too-many-points', { of: verdict.of });
  if (marked?.points === points && marked.remark === remark) return [];
  return [{ type: 'AnswerMarked', data: { ...stamp(command), step, partId, pointId, points, remark } }];
};

export const submit = (command: AttemptCommandOf<'SubmitAttempt'>, attempt: StartedAttempt): Facts => {
  guard(command, attempt);
  return [{ type: 'AttemptSubmitted', data: stamp(command) }];
};

/** Nothing to record while it runs, or once the record says how it ended. */
export const recordTimeOver = ({ type, attemptId, at }: AttemptCommandOf<'RecordTimeOver'>, attempt: StartedAttempt): Facts => {
  const ending = endingAt(attempt, at);
  return attempt.ending === undefined && ending !== undefined && ATTEMPT_STEPS[type].from.includes(ending.how)
    ? [{ type: 'AttemptTimedOut', data: { attemptId, occurredAt: ending.at } }]
    : [];
};
