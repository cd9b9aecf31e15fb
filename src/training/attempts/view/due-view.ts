import { Injectable } from '@nestjs/common';
import { CLOCK_NAMES, CommandsView, fold } from '../../../docket/index.js';
import { QUESTION_NAMES } from '../../courses/index.js';
import { AttemptDrafts } from '../attempt-drafts.js';
import type { ReadAttempt } from '../attempt-reader.js';
import { BlindMaterials, type BlindPart } from '../blind-materials.js';
import { type PlacedPoint, duePoint } from '../domain/progress.js';
import type { DuePointDto, OptionDto } from '../http/learning.dto.js';
import { BlindStory } from './blind-story.js';
import { optionsFor } from './options.js';

const CLOCKS: Readonly<Record<string, string>> = CLOCK_NAMES;

/** The question that is due, from what the trainee has seen and nothing else. */
@Injectable()
export class DueView {
  constructor(
    private readonly materials: BlindMaterials,
    private readonly story: BlindStory,
    private readonly commands: CommandsView,
    private readonly drafts: AttemptDrafts,
  ) {}

  async due(read: ReadAttempt): Promise<DuePointDto | undefined> {
    const placed = duePoint(read.content, read.attempt.answers.length);
    const seen = placed && (await this.materials.part(read, placed.part));
    if (placed === undefined || seen === undefined) return undefined;
    const { question, prompt, points, after } = placed.point;
    const draft = await this.drafts.of(read.attempt.attemptId, placed.step);
    const names = await this.story.namesOf(seen);
    return {
      step: placed.step,
      part: placed.part,
      after,
      kind: question.kind,
      kindName: QUESTION_NAMES[question.kind],
      prompt,
      points,
      ...(question.kind === 'choose-command' ? { organ: names.organ(question.organ), options: await this.options(placed, seen) } : {}),
      // The purpose alone: the rest of a clock's id names a step that may not have happened yet.
      ...(question.kind === 'name-deadline' ? { clockName: CLOCKS[question.clock.split(':')[0] ?? ''] ?? '期限' } : {}),
      ...(draft === undefined ? {} : { draft }),
    };
  }

  /** Commands that are offered at a point; none for questions of another kind. `seen` may reach further than the point. */
  async options({ point }: PlacedPoint, seen: BlindPart): Promise<OptionDto[]> {
    if (point.question.kind !== 'choose-command') return [];
    const history = seen.history.slice(0, point.after);
    const file = fold(history);
    return file.opened ? optionsFor(this.commands, file, point.question.organ, await this.story.namesOf({ ...seen, history })) : [];
  }
}
