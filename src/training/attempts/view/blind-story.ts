import { Injectable } from '@nestjs/common';
import type { ClockId } from '../../../kernel/ids.js';
import { type OpenFile } from '../../../case-file/index.js';
import { CaseView, type History, type Names, NameBook, Timeline, type TimelineItemDto, fold, hiding } from '../../../docket/index.js';
import type { BlindPart } from '../blind-materials.js';
import type { LearningFrameDto } from '../http/learning.dto.js';

/** Trainees need no personal data, not even that of people who are made up. */
const TRAINEE = { scope: '*', personalData: false } as const;

/** The part of a history that may be seen, in words and as frames. It is given no more than that. */
@Injectable()
export class BlindStory {
  constructor(
    private readonly names: NameBook,
    private readonly cases: CaseView,
    private readonly timelines: Timeline,
  ) {}

  /** Names as of the last event that may be seen. */
  namesOf({ history, cast }: BlindPart): Promise<Names> {
    return this.names.on(history.at(-1)?.data.occurredAt, cast);
  }

  async timeline(part: BlindPart): Promise<TimelineItemDto[]> {
    return hiding(part.history)(this.timelines.items(part.history, await this.namesOf(part)));
  }

  /** `asked`: a clock whose end is asked for, and which is therefore not shown. */
  async frame(part: BlindPart, version: number, asked?: ClockId): Promise<LearningFrameDto> {
    const seen = part.history.slice(0, version);
    const at = seen.at(-1)?.data.occurredAt;
    const names = await this.namesOf({ ...part, history: seen });
    const event = this.timelines.items(seen, names).at(-1);
    const frame = { part: part.part, version, at: at ?? '', ...(event === undefined ? {} : { event }) };
    const file = opened(seen, asked);
    if (file === undefined || at === undefined) return { ...frame, clocks: [] };
    const state = this.cases.view(file, version, at, names, TRAINEE);
    return hiding(part.history)({ ...frame, state, clocks: state.clocks, responsibleOrgan: state.responsibleOrgan });
  }
}

const opened = (seen: History, asked?: ClockId): OpenFile | undefined => {
  const file = fold(seen);
  return file.opened ? { ...file, clocks: file.clocks.filter(({ clock }) => clock !== asked) } : undefined;
};
