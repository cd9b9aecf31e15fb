import { Injectable } from '@nestjs/common';
import { Rejection } from '../../../kernel/rejection.js';
import { Clock } from '../../../kernel/time.js';
import { invalidField } from '../../../http/problem.js';
import type { ReadAttempt } from '../attempt-reader.js';
import { BlindMaterials, type BlindPart } from '../blind-materials.js';
import { type StartedAttempt, endingAt, stateAt } from '../domain/attempt.js';
import { duePoint } from '../domain/progress.js';
import { scoreOf } from '../domain/score.js';
import type { LearningAttemptDto, LearningFrameDto, LearningTimelineDto, OwnAttemptDto, ResultDto } from '../http/learning.dto.js';
import { STATE_NAMES } from '../wording.js';
import { BlindStory } from './blind-story.js';
import { DueView } from './due-view.js';
import { StepView } from './step-view.js';

/** The attempt in a line. */
export const attemptLine = (
  attempt: Pick<StartedAttempt, 'attemptId' | 'number' | 'startedAt' | 'until' | 'ending'>,
  now: ReturnType<Clock['now']>,
): OwnAttemptDto => {
  const { attemptId, number, startedAt, until } = attempt;
  const ending = endingAt(attempt, now);
  const state = stateAt(attempt, now);
  return {
    attemptId,
    number,
    state,
    stateName: STATE_NAMES[state],
    startedAt,
    ...(until === undefined ? {} : { until }),
    ...(ending === undefined ? {} : { endedAt: ending.at }),
  };
};

/** Never how many there are. */
const notReached = (field: string) => invalidField(field, '只能查看已经作答到的部分，后面的内容在作答以后才会出现。');

/** What a trainee reads of an attempt. Whatever it answers was made from the part of the material that was reached. */
@Injectable()
export class AttemptPages {
  constructor(
    private readonly materials: BlindMaterials,
    private readonly story: BlindStory,
    private readonly questions: DueView,
    private readonly answered: StepView,
    private readonly clock: Clock,
  ) {}

  async page(read: ReadAttempt): Promise<LearningAttemptDto> {
    const { attempt, training, content } = read;
    const now = this.clock.now();
    const running = endingAt(attempt, now) === undefined;
    const [parts, steps, due] = await Promise.all([
      this.materials.parts(read),
      this.answered.steps(read),
      running ? this.questions.due(read) : undefined,
    ]);
    return {
      ...attemptLine(attempt, now),
      classId: training.classId,
      classTitle: training.title,
      courseTitle: content.title,
      goal: content.goal,
      feedback: training.feedback,
      now,
      parts: parts.map(({ part, history }) => ({ part, version: history.length })),
      steps,
      ...(due === undefined ? {} : { due }),
    };
  }

  async timeline(read: ReadAttempt, part: number | undefined): Promise<LearningTimelineDto> {
    const seen = await this.seen(read, part);
    return { part: seen.part, items: await this.story.timeline(seen) };
  }

  async frame(read: ReadAttempt, part: number | undefined, version: number | undefined): Promise<LearningFrameDto> {
    const seen = await this.seen(read, part);
    if (version !== undefined && version > seen.history.length) throw notReached('version');
    return this.story.frame(seen, version ?? seen.history.length, this.asked(read, seen));
  }

  async result(read: ReadAttempt): Promise<ResultDto> {
    const { attempt, training, content } = read;
    const { attemptId, state, stateName, endedAt } = attemptLine(attempt, this.clock.now());
    if (endedAt === undefined) throw new Rejection('attempt/not-ended');
    const { points, of, open, passed } = scoreOf(content, attempt.answers);
    const asked = content.parts.reduce((sum, part) => sum + part.points.length, 0);
    return {
      attemptId,
      state,
      stateName,
      courseTitle: content.title,
      classTitle: training.title,
      endedAt,
      points,
      of,
      passPercent: content.passPercent,
      ...(passed === undefined ? {} : { passed }),
      waiting: open,
      unanswered: asked - attempt.answers.length,
      steps: await this.answered.steps(read),
    };
  }

  /** The part at hand unless another is named. */
  private async seen(read: ReadAttempt, part: number | undefined): Promise<BlindPart> {
    const parts = await this.materials.parts(read);
    const seen = part === undefined ? parts.at(-1) : parts.find((one) => one.part === part);
    if (seen === undefined) throw notReached('part');
    return seen;
  }

  /** The clock whose end is asked for at the point that is due in this part. */
  private asked({ attempt, content }: ReadAttempt, { part }: BlindPart) {
    const due = endingAt(attempt, this.clock.now()) === undefined ? duePoint(content, attempt.answers.length) : undefined;
    return due?.part === part && due.point.question.kind === 'name-deadline' ? due.point.question.clock : undefined;
  }
}
