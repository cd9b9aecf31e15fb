import type { Decider } from '../../../kernel/decider.js';
import type { AttemptEvent } from './attempt.events.js';
import { type Attempt, startedAttempt, unstarted } from './attempt.js';
import type { AttemptCommand } from './commands.js';
import { answer, mark, recordTimeOver, start, submit } from './decisions.js';
import { evolve } from './evolve.js';

const decide = (command: AttemptCommand, state: Attempt): readonly AttemptEvent[] => {
  switch (command.type) {
    case 'StartAttempt':
      return start(command, state);
    case 'AnswerPoint':
      return answer(command, startedAttempt(state));
    case 'MarkAnswer':
      return mark(command, startedAttempt(state));
    case 'SubmitAttempt':
      return submit(command, startedAttempt(state));
    case 'RecordTimeOver':
      return recordTimeOver(command, startedAttempt(state));
  }
};

/** 作答: one trainee works through a course without seeing what comes. */
export const attempts: Decider<Attempt, AttemptCommand, AttemptEvent> = { initial: unstarted, evolve, decide };
