import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type AttemptId, attemptStream } from '../../../kernel/ids.js';
import { type Committed, StreamWriter, type Writing } from '../../../stream-writing/index.js';
import { attempts } from '../domain/decider.js';
import { OWN_ATTEMPT } from './attempt-entry.js';

export class SubmitAttempt extends Command<Committed> {
  constructor(
    readonly writing: Writing,
    readonly attemptId: AttemptId,
  ) {
    super();
  }
}

@CommandHandler(SubmitAttempt)
export class SubmitAttemptHandler implements ICommandHandler<SubmitAttempt> {
  constructor(private readonly writer: StreamWriter) {}

  execute({ writing, attemptId }: SubmitAttempt): Promise<Committed> {
    return this.writer.write(attempts, { ...writing, stream: attemptStream(attemptId) }, OWN_ATTEMPT, ({ actor, at }) => ({
      type: 'SubmitAttempt' as const,
      attemptId,
      actor,
      at,
    }));
  }
}
