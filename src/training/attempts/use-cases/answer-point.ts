import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { attemptStream } from '../../../kernel/ids.js';
import { type Committed, StreamWriter, type Writing } from '../../../stream-writing/index.js';
import { Grader } from '../../grading/index.js';
import type { Answer } from '../../domain/course-content.js';
import type { ReadAttempt } from '../attempt-reader.js';
import { BlindMaterials } from '../blind-materials.js';
import type { GradedPoint } from '../domain/commands.js';
import { type StartedAttempt, endingAt } from '../domain/attempt.js';
import { attempts } from '../domain/decider.js';
import { duePoint } from '../domain/progress.js';
import { AnswerForms } from '../view/answer-forms.js';
import { OWN_ATTEMPT } from './attempt-entry.js';

export class AnswerPoint extends Command<Committed> {
  constructor(
    readonly writing: Writing,
    readonly read: ReadAttempt,
    readonly step: number,
    readonly answer: Answer,
  ) {
    super();
  }
}

@CommandHandler(AnswerPoint)
export class AnswerPointHandler implements ICommandHandler<AnswerPoint> {
  constructor(
    private readonly writer: StreamWriter,
    private readonly materials: BlindMaterials,
    private readonly forms: AnswerForms,
    private readonly grader: Grader,
  ) {}

  execute({ writing, read, step, answer }: AnswerPoint): Promise<Committed> {
    const { attemptId } = read.attempt;
    return this.writer.write(attempts, { ...writing, stream: attemptStream(attemptId) }, OWN_ATTEMPT, async ({ state, actor, at }) => {
      const due = state.started && endingAt(state, at) === undefined && step === state.answers.length + 1;
      const graded = due ? await this.graded({ ...read, attempt: state }, answer) : undefined;
      return { type: 'AnswerPoint' as const, attemptId, actor, at, step, answer, ...(graded === undefined ? {} : { graded }) };
    });
  }

  /** Nothing is graded that is not due: no verdict, and no time that it takes, speaks of what comes. */
  private async graded(read: ReadAttempt & { readonly attempt: StartedAttempt }, answer: Answer): Promise<GradedPoint | undefined> {
    const answered = read.attempt.answers.length;
    const placed = duePoint(read.content, answered);
    const material = await this.materials.forGrading(read);
    if (placed === undefined || material === undefined) return undefined;
    await this.forms.check(read, placed, answer);
    const verdict = await this.grader.grade(material, placed.point, answer);
    const { partId, point } = placed;
    return { partId, pointId: point.pointId, verdict, last: duePoint(read.content, answered + 1) === undefined };
  }
}
