import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type AttemptId, attemptStream } from '../../../kernel/ids.js';
import { forbidden } from '../../../http/problem.js';
import { type Committed, type Entry, StreamWriter, type Writing } from '../../../stream-writing/index.js';
import type { Attempt } from '../domain/attempt.js';
import { attempts } from '../domain/decider.js';
import { ATTEMPT_STEPS } from '../domain/steps.js';

export interface Mark {
  readonly partId: string;
  readonly pointId: string;
  readonly points: number;
  readonly remark: string;
}

export class MarkAnswer extends Command<Committed> {
  constructor(
    readonly writing: Writing,
    readonly attemptId: AttemptId,
    readonly mark: Mark,
  ) {
    super();
  }
}

const { roles } = ATTEMPT_STEPS.MarkAnswer;
const BY_TRAINER: Entry<Attempt> = {
  roles,
  admit: ({ started }, { role }) => {
    if (!started || !roles.includes(role)) throw forbidden();
  },
};

@CommandHandler(MarkAnswer)
export class MarkAnswerHandler implements ICommandHandler<MarkAnswer> {
  constructor(private readonly writer: StreamWriter) {}

  execute({ writing, attemptId, mark }: MarkAnswer): Promise<Committed> {
    return this.writer.write(attempts, { ...writing, stream: attemptStream(attemptId) }, BY_TRAINER, ({ actor, at }) => ({
      type: 'MarkAnswer' as const,
      attemptId,
      actor,
      at,
      ...mark,
    }));
  }
}
