import { Injectable } from '@nestjs/common';
import type { OrganId } from '../../kernel/ids.js';
import type { CastMember } from '../../kernel/register.js';
import type { OpenFile } from '../../case-file/index.js';
import { invalidField } from '../../http/problem.js';
import { type Names, NameBook } from '../names.js';
import type { ReadFile } from '../case-reader.js';
import type { OrganSightDto, ReplayFrameDto } from '../http/replay.dto.js';
import { shown } from '../seeing.js';
import { CaseView } from '../view/case-view.js';
import { CommandsView } from '../view/commands-view.js';
import { Timeline } from '../view/timeline.js';
import { COUNTY_GOVERNMENT, JUSTICE_BUREAU, type Viewer, sightOf } from '../visibility.js';
import { type History, type Moment, foldOf, isBeginning, lastAt, seenAt } from './history.js';
import { newest, totalsOf } from './newest.js';

export interface FrameOptions {
  /** What this organ could see then, and nothing else; whether the person may ask that is asked before. */
  readonly as?: OrganId;
  /** Of each list of the state: the newest, and whatever is still open. */
  readonly most?: number;
}

type ToFrame = Pick<ReadFile, 'events' | 'viewer'>;

/** Frames of a file, from the store and the evolve of production; nothing is kept for them. */
@Injectable()
export class Replay {
  constructor(
    private readonly names: NameBook,
    private readonly cases: CaseView,
    private readonly commands: CommandsView,
    private readonly timeline: Timeline,
  ) {}

  /** As the viewer may see it, of what the organ asked for could see: never more than either. `cast`: people whom only this history knows. */
  async frame(read: ToFrame, moment: Moment, cast: readonly CastMember[] = [], { as, most }: FrameOptions = {}): Promise<ReplayFrameDto> {
    const { events } = read;
    const seen = seenAt(events, moment);
    const last = lastAt(seen, moment);
    const at = moment.by === 'version' ? last?.data.occurredAt : moment.at;
    const names = await this.names.on(at, cast);
    if (as !== undefined && names.organ(as).name === as) throw invalidField('as', '机关登记册没有这个机关。');
    const file = foldOf(seen, events);
    const version = seen.at(-1)?.version ?? 0;
    const frame = { version, of: events.length, at: at ?? '', clocks: [], allowedCommands: [] };
    const sight = as === undefined || !file.opened ? undefined : sightOf(as, file);
    const told = as === undefined ? {} : { sight: sightDto(as, sight, names) };
    if (!file.opened || at === undefined || (as !== undefined && sight === undefined)) return { ...frame, ...told };
    const viewer: Viewer = { ...read.viewer, personalData: read.viewer.personalData && (sight?.personalData ?? true) };
    const event = this.itemOf(seen, last, events, names);
    const state = this.cases.view(most === undefined ? file : newest(file, most), version, at, names, viewer);
    return shown(
      { events, viewer },
      {
        ...frame,
        ...told,
        ...(event === undefined ? {} : { event }),
        state,
        clocks: state.clocks,
        responsibleOrgan: state.responsibleOrgan,
        allowedCommands: this.commandsIn(file, as, names),
        ...(most === undefined ? {} : { totals: totalsOf(file) }),
      },
    );
  }

  private itemOf(seen: History, last: History[number] | undefined, events: History, names: Names) {
    const from = last === undefined ? -1 : seen.lastIndexOf(last);
    return from < 0 ? undefined : this.timeline.items(isBeginning(seen, events) ? events : seen, names, { from, limit: 1 })[0];
  }

  private commandsIn(file: OpenFile, as: OrganId | undefined, names: Names): ReplayFrameDto['allowedCommands'] {
    return this.commands.forOrgans(file, names).filter(({ organ }) => as === undefined || organ.id === as);
  }
}

const sightDto = (organ: OrganId, sight: Viewer | undefined, names: Names): OrganSightDto => ({
  organ: names.organ(organ),
  couldSee: sight !== undefined,
  personalData: sight?.personalData ?? false,
  sentence: sentenceOf(organ, sight),
});

/** 行政执法监督条例 7, 22; 行政处罚法 25; 个人信息保护法 6 */
const sentenceOf = (organ: OrganId, sight: Viewer | undefined): string => {
  if (sight === undefined) return '这一刻该机关还不是本案的当事机关，看不到案卷。';
  if (organ === JUSTICE_BUREAU)
    return '负责行政执法监督和争议协调，可以查看案卷，但看不到当事人的个人信息（行政执法监督条例 7、22，个人信息保护法 6）。';
  if (organ === COUNTY_GOVERNMENT) return '可以指定管辖，因此可以查看案卷，但看不到当事人的个人信息（行政处罚法 25，个人信息保护法 6）。';
  return sight.personalData
    ? '是办理本案的机关：办案岗位可以看到案卷和当事人的个人信息。'
    : '只被征求意见或者参加争议，可以查看案卷，但看不到当事人的个人信息（个人信息保护法 6）。';
};
