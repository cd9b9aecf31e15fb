import { Injectable } from '@nestjs/common';
import type { OrganId } from '../../kernel/ids.js';
import {
  type ClockDto,
  type History,
  type Moment,
  NameBook,
  Replay,
  type ReplayFrameDto,
  Timeline,
  type TimelineItemDto,
  type Viewer,
  asHappened,
  mayLookAs,
  seenAt,
  shown,
} from '../../docket/index.js';
import type { Principal } from '../../http/principal.js';
import { forbidden } from '../../http/problem.js';
import { type ClockPair, pairClocks, verdictOf } from './domain/pair-clocks.js';
import { type PairedSteps, pairSteps } from './domain/pair-steps.js';
import { stateDifferences } from './domain/state-differences.js';
import { HistorySources, type SourcedHistory } from './history-source.js';
import type { ClockPairDto, ComparedEventsDto, ComparedSideDto, ComparisonDto, EventPairDto } from './http/compare.dto.js';
import { type SideAddress, type SideName, refused } from './side.js';
import { differenceDto } from './view/difference-dto.js';
import { withNewest } from './view/newest-in-frame.js';

/** Steps of the common part that the drawing shows before the fork. */
const BEFORE = 12;
const MOST_ROWS = 600;
const MOST_CLOCKS = 100;

interface ReadSide {
  readonly address: SideAddress;
  readonly source: SourcedHistory;
  readonly moment: Moment;
  /** The reader, narrowed to what the organ that was asked for could see. */
  readonly viewer: Viewer;
  /** What the moment sees; for one of the two orders of happening, as it happened. */
  readonly seen: History;
  readonly frame: ReplayFrameDto;
}

/** Two histories beside each other: steps, state, clocks and who is responsible, each side with the rights of its own. */
@Injectable()
export class Comparisons {
  constructor(
    private readonly sources: HistorySources,
    private readonly replays: Replay,
    private readonly timeline: Timeline,
    private readonly names: NameBook,
  ) {}

  async of(sides: Readonly<Record<SideName, SideAddress>>, principal: Principal, as?: OrganId): Promise<ComparisonDto> {
    // Both before anything is said of either: whoever may not see one learns nothing of the other.
    const [leftSource, rightSource] = await Promise.all([this.source(sides.left, principal), this.source(sides.right, principal)]);
    if (as !== undefined && !mayLookAs(principal, as)) throw forbidden();
    const left = await this.side('left', sides.left, leftSource, as);
    const right = await this.side('right', sides.right, rightSource, as);
    const paired = pairSteps(left.seen, right.seen);
    const state = stateDifferences({ ...left.frame.state }, { ...right.frame.state }).map(differenceDto);
    const clocks = pairClocks(left.frame.clocks, right.frame.clocks);
    const sameResponsibleOrgan = left.frame.responsibleOrgan?.id === right.frame.responsibleOrgan?.id;
    return {
      left: sideDto(left),
      right: sideDto(right),
      differs:
        !sameResponsibleOrgan || state.length > 0 || clocks.some(({ same }) => !same) || paired.rows.some(({ kind }) => kind !== 'same'),
      sameResponsibleOrgan,
      events: await this.events(paired, left, right),
      state,
      clocks: mostTelling(clocks).map(clockPairDto),
    };
  }

  private source({ kind, id }: SideAddress, principal: Principal): Promise<SourcedHistory> {
    return this.sources.read(kind, id, principal);
  }

  private async side(name: SideName, address: SideAddress, source: SourcedHistory, as: OrganId | undefined): Promise<ReadSide> {
    const { history, viewer, cast } = source;
    const moment = address.moment ?? { by: 'version', version: history.length };
    if (moment.by === 'version' && moment.version > history.length)
      throw refused(name, 'compare/no-such-version', `只有 ${history.length} 个版本。`);
    const seen = seenAt(history, moment);
    if (seen.length === 0) throw refused(name, 'compare/before-the-file', '的时刻早于案卷登记，那时还没有这件案卷。');
    const frame = await this.replays.frame({ events: history, viewer }, moment, cast, as === undefined ? {} : { as });
    // An organ that could not see the file then saw none of its steps either.
    const visible = frame.sight?.couldSee === false ? [] : seen;
    const narrowed: Viewer = { ...viewer, personalData: viewer.personalData && (frame.sight?.personalData ?? true) };
    return { address, source, moment, frame, viewer: narrowed, seen: moment.by === 'as-of' ? asHappened(visible) : visible };
  }

  private async events({ common, rows }: PairedSteps, left: ReadSide, right: ReadSide): Promise<ComparedEventsDto> {
    const from = Math.max(0, common - BEFORE);
    const [lefts, rights] = await Promise.all([this.items(left, from), this.items(right, from)]);
    return {
      common,
      before: lefts.slice(0, common - from),
      rows: rows.slice(0, MOST_ROWS).map(({ kind, left: at, right: other }): EventPairDto => {
        const [a, b] = [at === undefined ? undefined : lefts[at - from], other === undefined ? undefined : rights[other - from]];
        return { kind, ...(a === undefined ? {} : { left: a }), ...(b === undefined ? {} : { right: b }) };
      }),
      leftOut: Math.max(0, rows.length - MOST_ROWS),
    };
  }

  /** In words, as the viewer may read them; told in the order of the record and handed out in the order that is compared. */
  private async items({ source, seen, viewer }: ReadSide, from: number): Promise<readonly TimelineItemDto[]> {
    const { history, cast } = source;
    const names = await this.names.on(undefined, cast);
    const wanted = seen.slice(from, from + BEFORE + 2 * MOST_ROWS);
    const first = wanted.reduce((least, { version }) => Math.min(least, version), Infinity);
    if (!Number.isFinite(first)) return [];
    const start = history.findIndex(({ version }) => version === first);
    const told = new Map(
      this.timeline
        .items(history, names, { from: start, limit: history.length })
        .map((item): readonly [number, TimelineItemDto] => [item.version, item]),
    );
    const items = wanted.flatMap(({ version }) => told.get(version) ?? []);
    return shown({ events: history, viewer }, items);
  }
}

/** Every clock that differs or still runs, and the last of the others. */
const mostTelling = (clocks: readonly ClockPair<ClockDto>[]): readonly ClockPair<ClockDto>[] => {
  const isOpen = (clock: ClockDto | undefined): boolean => clock?.status === 'running' || clock?.status === 'paused';
  return clocks.filter(({ left, right, same }, index) => !same || isOpen(left) || isOpen(right) || index >= clocks.length - MOST_CLOCKS);
};

const MODES = { version: 'version', 'as-of': 'asOf', 'known-at': 'knownAt' } as const;

const sideDto = ({ address, source, moment, viewer, seen, frame }: ReadSide): ComparedSideDto => ({
  kind: address.kind,
  id: address.id,
  caseId: source.caseId,
  title: shown({ events: source.history, viewer }, source.title),
  mode: address.moment === undefined ? 'latest' : MODES[moment.by],
  count: seen.length,
  frame: withNewest(frame),
});

const clockPairDto = ({ left, right, same }: ClockPair<ClockDto>): ClockPairDto => ({
  same,
  ...(left === undefined ? {} : { left, leftVerdict: verdictOf(left) }),
  ...(right === undefined ? {} : { right, rightVerdict: verdictOf(right) }),
});
