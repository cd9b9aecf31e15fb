import type { AttemptEvent } from './attempt.events.js';
import type { Attempt } from './attempt.js';

export const evolve = (attempt: Attempt, event: AttemptEvent): Attempt => {
  if (event.type === 'AttemptStarted') {
    const { by, occurredAt, ...data } = event.data;
    return { started: true, ...data, trainee: by, startedAt: occurredAt, answers: [] };
  }
  if (!attempt.started) return attempt;
  switch (event.type) {
    case 'PointAnswered': {
      const { step, partId, pointId, answer, verdict, occurredAt } = event.data;
      return { ...attempt, answers: [...attempt.answers, { step, partId, pointId, at: occurredAt, answer, verdict }] };
    }
    case 'AnswerMarked': {
      const { step, by, points, remark, occurredAt } = event.data;
      const marked = { by, points, remark, at: occurredAt };
      return { ...attempt, answers: attempt.answers.map((answered) => (answered.step === step ? { ...answered, marked } : answered)) };
    }
    case 'AttemptSubmitted':
      return { ...attempt, ending: { how: 'submitted', at: event.data.occurredAt } };
    case 'AttemptTimedOut':
      return { ...attempt, ending: { how: 'timed-out', at: event.data.occurredAt } };
  }
};
