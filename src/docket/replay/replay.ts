import { Injectable } from '@nestjs/common';
import type { CastMember } from '../../kernel/register.js';
import { NameBook } from '../names.js';
import type { ReadFile } from '../case-reader.js';
import type { ReplayFrameDto } from '../http/replay.dto.js';
import { CaseView } from '../view/case-view.js';
import { CommandsView } from '../view/commands-view.js';
import { Timeline } from '../view/timeline.js';
import { type Moment, fold, seenAt } from './history.js';

/** Frames of a file, from the store and the evolve of production; nothing is kept for them. */
@Injectable()
export class Replay {
  constructor(
    private readonly names: NameBook,
    private readonly cases: CaseView,
    private readonly commands: CommandsView,
    private readonly timeline: Timeline,
  ) {}

  /** `cast`: people whom only this history knows. */
  async frame(
    { events, viewer }: Pick<ReadFile, 'events' | 'viewer'>,
    moment: Moment,
    cast: readonly CastMember[] = [],
  ): Promise<ReplayFrameDto> {
    const seen = seenAt(events, moment);
    const last = seen.at(-1);
    const at = moment.by === 'version' ? last?.data.occurredAt : moment.at;
    const names = await this.names.on(at, cast);
    const file = fold(seen);
    const version = last?.version ?? 0;
    const event = this.timeline.items(seen, names).at(-1);
    const frame = { version, of: events.length, at: at ?? '', ...(event === undefined ? {} : { event }) };
    if (!file.opened || at === undefined) return { ...frame, clocks: [], allowedCommands: [] };
    const state = this.cases.view(file, version, at, names, viewer);
    return {
      ...frame,
      state,
      clocks: state.clocks,
      responsibleOrgan: state.responsibleOrgan,
      allowedCommands: this.commands.forOrgans(file, names),
    };
  }
}
