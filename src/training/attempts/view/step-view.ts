import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/time.js';
import type { Names } from '../../../docket/index.js';
import { QUESTION_NAMES } from '../../courses/index.js';
import type { ReadAttempt } from '../attempt-reader.js';
import { BlindMaterials, type BlindPart } from '../blind-materials.js';
import { type AnsweredPoint, endingAt } from '../domain/attempt.js';
import { type PlacedPoint, pointsOf } from '../domain/progress.js';
import type { AnsweredStepDto, VerdictDto } from '../http/learning.dto.js';
import { OUTCOME_NAMES } from '../wording.js';
import { answerText } from './answer-text.js';
import { BlindStory } from './blind-story.js';
import { DueView } from './due-view.js';

/** `over`: the attempt has ended, and what became of the decision may be told. */
const verdictView = ({ verdict }: AnsweredPoint, { point }: PlacedPoint, names: Names, over: boolean): VerdictDto => {
  const { outcome, points, of, reasons, later = [], code, rules, event } = verdict;
  return {
    outcome,
    outcomeName: OUTCOME_NAMES[outcome],
    points,
    of,
    reasons: [...reasons, ...(over ? later : [])],
    ...(code === undefined ? {} : { code }),
    rules: rules.flatMap((rule) => names.basis(rule)),
    ...(event === undefined ? {} : { event }),
    ...(point.explanation === undefined ? {} : { explanation: point.explanation }),
  };
};

interface Told {
  readonly graded: boolean;
  readonly over: boolean;
}

/** Points that were answered, as far as their trainee may know of them. */
@Injectable()
export class StepView {
  constructor(
    private readonly materials: BlindMaterials,
    private readonly story: BlindStory,
    private readonly questions: DueView,
    private readonly clock: Clock,
  ) {}

  async steps(read: ReadAttempt): Promise<AnsweredStepDto[]> {
    const { attempt, training, content } = read;
    const over = endingAt(attempt, this.clock.now()) !== undefined;
    const graded = training.feedback === 'at-once' || over;
    const parts = await this.materials.parts(read);
    const points = pointsOf(content);
    const shown = attempt.answers.map(async (answered) => {
      const placed = points[answered.step - 1];
      const seen = parts.find(({ part }) => part === placed?.part);
      return placed === undefined || seen === undefined ? [] : [await this.step(answered, placed, seen, { graded, over })];
    });
    return (await Promise.all(shown)).flat();
  }

  private async step(answered: AnsweredPoint, placed: PlacedPoint, seen: BlindPart, { graded, over }: Told): Promise<AnsweredStepDto> {
    const { question, prompt, points, after } = placed.point;
    const [names, options] = await Promise.all([this.story.namesOf(seen), this.questions.options(placed, seen)]);
    const { step, at, answer, marked } = answered;
    return {
      step,
      part: placed.part,
      after,
      kind: question.kind,
      kindName: QUESTION_NAMES[question.kind],
      prompt,
      at,
      answer: answerText(answer, options, names),
      points,
      ...(graded ? { verdict: verdictView(answered, placed, names, over) } : {}),
      ...(graded && marked !== undefined ? { marked: { points: marked.points, remark: marked.remark, at: marked.at } } : {}),
    };
  }
}
