import { Injectable } from '@nestjs/common';
import type { Instant } from '../../../kernel/time.js';
import { CaseView, type History, NameBook, type Names, Timeline, type Viewer, fold, seenAt } from '../../../docket/index.js';
import { Rejection } from '../../../kernel/rejection.js';
import type { ReadBranch } from '../branch-reader.js';
import type { BranchContrastDto, BranchCourseDto } from '../http/branch.dto.js';
import { shownIn } from './branch-view.js';

interface Look {
  readonly fork: number;
  readonly at: Instant;
  readonly names: Names;
  readonly viewer: Viewer;
}

/** 与实际对照: the two courses of one file at the same time of day. */
@Injectable()
export class BranchContrast {
  constructor(
    private readonly names: NameBook,
    private readonly cases: CaseView,
    private readonly timeline: Timeline,
  ) {}

  async of(read: ReadBranch): Promise<BranchContrastDto> {
    const { branch, source, events } = read;
    const at = branch.clock;
    const fork = branch.origin.version;
    const happened = seenAt(source.events, { by: 'as-of', at });
    const look = { fork, at, names: await this.names.on(at, source.cast), viewer: source.viewer };
    return shownIn(read, {
      at,
      fork,
      actual: this.course(happened, look),
      branch: this.course(events, look),
      later: source.events.length - happened.length,
    });
  }

  private course(events: History, { fork, at, names, viewer }: Look): BranchCourseDto {
    const file = fold(events);
    if (!file.opened) throw new Rejection('branch/source-changed');
    const { stateName, responsibleOrgan, clocks } = this.cases.view(file, events.length, at, names, viewer);
    const items = this.timeline.items(events, names).filter(({ version }) => version > fork);
    return { version: events.length, stateName, responsibleOrgan, clocks, items };
  }
}
