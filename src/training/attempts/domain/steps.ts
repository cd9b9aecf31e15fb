import { type Role, ROLES } from '../../../kernel/actor.js';
import type { ProcessStep } from '../../../kernel/process-step.js';
import type { AttemptState } from './attempt.js';
import type { AttemptEvent } from './attempt.events.js';
import type { AttemptCommand } from './commands.js';

/** 学员本人, 学员以外的讲师, 平台. */
export type AttemptSide = 'trainee' | 'other-than-trainee' | 'platform';

/** Whoever is invited learns, whatever the position. */
const trainees: readonly Role[] = ROLES;
const trainers: readonly Role[] = ['trainer'];

/** Who may take a step, and in which state; read as the table of the process (docs/processes/attempts.md). */
export const ATTEMPT_STEPS: Readonly<Record<AttemptCommand['type'], ProcessStep<AttemptSide, AttemptState, AttemptEvent['type']>>> = {
  StartAttempt: {
    chinese: '开始作答',
    side: 'trainee',
    roles: trainees,
    from: [],
    events: ['AttemptStarted'],
    refuses: ['attempt/not-invited', 'attempt/class-not-open', 'attempt/class-over', 'attempt/none-left'],
  },
  AnswerPoint: {
    chinese: '作答',
    side: 'trainee',
    roles: trainees,
    from: ['running'],
    events: ['PointAnswered', 'AttemptSubmitted'],
    refuses: ['attempt/unknown', 'attempt/time-over', 'attempt/already-submitted', 'attempt/already-answered', 'attempt/step-not-reached'],
  },
  SubmitAttempt: {
    chinese: '交卷',
    side: 'trainee',
    roles: trainees,
    from: ['running'],
    events: ['AttemptSubmitted'],
    refuses: ['attempt/unknown', 'attempt/time-over', 'attempt/already-submitted'],
  },
  MarkAnswer: {
    chinese: '评阅理由',
    side: 'other-than-trainee',
    roles: trainers,
    from: ['running', 'submitted', 'timed-out'],
    events: ['AnswerMarked'],
    refuses: ['attempt/unknown', 'attempt/own-attempt', 'attempt/not-answered', 'attempt/not-for-marking', 'attempt/too-many-points'],
  },
  RecordTimeOver: {
    chinese: '登记时间已到',
    side: 'platform',
    roles: [],
    from: ['timed-out'],
    events: ['AttemptTimedOut'],
    refuses: ['attempt/unknown'],
  },
};
