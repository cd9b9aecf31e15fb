import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ClockView, NameBook, type Names, withoutIdNumbers, wordConditions } from '../../docket/index.js';
import { DeadlinesService } from '../../deadlines/index.js';
import { decodeCursor, encodeCursor } from '../../http/cursor.js';
import type { CaseId, OrganId } from '../../kernel/ids.js';
import { Clock, type Instant } from '../../kernel/time.js';
import { instantOf } from '../../system-clock.js';
import type { WhistleClock } from '../domain/clocks.js';
import type { WhistlePhase } from '../domain/standing.js';
import type { WhistleState } from '../domain/whistle.js';
import type { EarlierWhistle, LinkTargetKind } from '../domain/whistle.events.js';
import type { CalledDto, CaseWhistleDto, WhistleCardDto, WhistleFiguresDto, WhistleListDto } from '../http/whistle-list.dto.js';
import type { WhistleViewer } from '../visibility.js';
import { CALL_STANDINGS, LINK_WORDS, PHASE_NAMES, WHISTLE_CLOCK_NAMES, WHISTLE_STATES } from '../wording.js';
import type { CalledOnCard } from './whistle.row.js';
import { type WaitingCount, waitingIn } from '../../waiting/index.js';
import { DISPATCH_CENTRE } from '../domain/offices.js';

export interface WhistlesFilter {
  readonly phase?: WhistlePhase;
  readonly mine?: boolean;
  readonly objected?: boolean;
  /** The township that whistles, or a department that is called. */
  readonly organ?: string;
  readonly clock?: 'overdue' | 'due-soon';
  readonly q?: string;
}

interface StoredRow {
  readonly whistle_id: string;
  readonly township: OrganId;
  readonly viewers: readonly OrganId[];
  readonly blown: boolean;
  readonly title: string;
  readonly address: string;
  readonly item_names: readonly string[];
  readonly urgent: boolean;
  readonly simple: boolean;
  readonly state: WhistleState;
  readonly phase: WhistlePhase;
  readonly awaits: readonly OrganId[];
  readonly calls: readonly CalledOnCard[];
  readonly lead: OrganId | null;
  readonly objected: boolean;
  readonly clock: WhistleClock | null;
  readonly respond_due: Date | null;
  readonly drafted_at: Date;
  readonly blown_at: Date | null;
  readonly ended_at: Date | null;
  readonly repeat_of: EarlierWhistle | null;
  readonly linked: number;
  readonly shown_key: string;
  readonly version: number;
}
interface StoredLink {
  readonly whistle_id: string;
  readonly kind: LinkTargetKind;
  readonly target_id: string;
  readonly linked_at: Date;
}

/** What the viewer may see: the first condition of every query; `$1` is the scope and `$2` the viewer's organ. */
const VISIBLE = `(($1 = '*' AND blown) OR viewers @> ARRAY[$1])`;
const MINE = `awaits @> ARRAY[$2]`;
/** 我的在前. */
const ORDER = `(CASE WHEN ${MINE} THEN '0' ELSE '1' END) || sort_key`;

const plannedOr = (standing: CalledOnCard['standing']): string => (standing === 'planned' ? '拟呼叫' : CALL_STANDINGS[standing]);
const calledView = ({ organ, standing }: CalledOnCard, names: Names): CalledDto => ({
  organ: names.organ(organ),
  standing,
  standingName: plannedOr(standing),
});

/** The board of 吹哨报到, and the whistles of one case file. */
@Injectable()
export class WhistlesQuery {
  constructor(
    private readonly source: DataSource,
    private readonly names: NameBook,
    private readonly clocks: ClockView,
    private readonly deadlines: DeadlinesService,
    private readonly clock: Clock,
  ) {}

  async page(viewer: WhistleViewer, filter: WhistlesFilter, limit: number, cursor?: string): Promise<Omit<WhistleListDto, 'lagMs'>> {
    const scope = { list: 'whistles', filters: { ...viewer, ...filter } };
    const after = decodeCursor(scope, cursor)?.[0];
    const values: unknown[] = [viewer.scope, viewer.organ];
    const bind = (value: unknown): string => `$${values.push(value)}`;
    const conditions = [VISIBLE, ...this.conditions(filter, bind), ...(after === undefined ? [] : [`${ORDER} > ${bind(after)}`])];
    const rows = await this.source.query<readonly StoredRow[]>(
      `SELECT *, ${ORDER} AS shown_key FROM whistles WHERE ${conditions.join(' AND ')} ORDER BY ${ORDER} LIMIT ${bind(limit + 1)}`,
      values,
    );
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const names = await this.names.on();
    return {
      items: shown.map((row) => this.card(row, viewer, names)),
      ...(rows.length > limit && last !== undefined ? { next: encodeCursor(scope, [last.shown_key]) } : {}),
    };
  }

  async figures({ scope, organ }: WhistleViewer): Promise<Omit<WhistleFiguresDto, 'lagMs'>> {
    const phase = (name: WhistlePhase): string => `count(*) FILTER (WHERE phase = '${name}')::int AS ${name}`;
    const rows = await this.source.query<readonly Omit<WhistleFiguresDto, 'lagMs'>[]>(
      `SELECT ${(['draft', 'called', 'handling', 'rating', 'done'] as const).map(phase).join(', ')},
         count(*) FILTER (WHERE ${MINE})::int AS mine, count(*) FILTER (WHERE due < $3)::int AS overdue,
         count(*) FILTER (WHERE objected)::int AS objected, count(*) FILTER (WHERE repeat_of IS NOT NULL)::int AS repeats
       FROM whistles WHERE ${VISIBLE}`,
      [scope, organ, this.clock.now()],
    );
    const [figures = { draft: 0, called: 0, handling: 0, rating: 0, done: 0, mine: 0, overdue: 0, objected: 0, repeats: 0 }] = rows;
    return figures;
  }

  /** Those that wait for the viewer's organ; for those who oversee, all that are open. */
  async waiting({ scope, organ }: WhistleViewer): Promise<WaitingCount> {
    const where = `${VISIBLE} AND CASE WHEN $1 = '*' AND $2 <> '${DISPATCH_CENTRE}' THEN phase <> 'done' ELSE ${MINE} END`;
    return waitingIn(this.source, { table: 'whistles', where, parameters: [scope, organ], now: this.clock.now() });
  }

  /** Whistles that led to something in this file; of one that is not the viewer's, only that there is one. */
  async ofCase(caseId: CaseId, viewer: WhistleViewer | undefined): Promise<CaseWhistleDto[]> {
    const links = await this.source.query<readonly StoredLink[]>(
      `SELECT whistle_id, kind, target_id, linked_at FROM whistle_links WHERE case_id = $1 ORDER BY linked_at, kind`,
      [caseId],
    );
    const rows = await this.source.query<readonly StoredRow[]>(
      `SELECT *, sort_key AS shown_key FROM whistles WHERE whistle_id = ANY($1::uuid[]) ORDER BY blown_at, whistle_id`,
      [[...new Set(links.map(({ whistle_id }) => whistle_id))]],
    );
    const names = await this.names.on();
    return rows.map((row) => this.ofFile(row, links, viewer, names));
  }

  private ofFile(row: StoredRow, links: readonly StoredLink[], viewer: WhistleViewer | undefined, names: Names): CaseWhistleDto {
    const mayOpen = viewer !== undefined && (viewer.scope === '*' ? row.blown : row.viewers.includes(viewer.scope));
    return {
      whistleId: row.whistle_id,
      township: names.organ(row.township),
      ...(row.blown_at === null ? {} : { blownAt: instantOf(row.blown_at.getTime()) }),
      stateName: WHISTLE_STATES[row.state],
      mayOpen,
      ...(mayOpen ? { title: withoutIdNumbers(row.title) } : {}),
      calls: mayOpen ? row.calls.map((call) => calledView(call, names)) : [],
      links: links
        .filter(({ whistle_id }) => whistle_id === row.whistle_id)
        .map(({ kind, target_id: id, linked_at }) => ({ kind, kindName: LINK_WORDS[kind], id, at: instantOf(linked_at.getTime()) })),
    };
  }

  private conditions({ phase, mine, objected, organ, clock, q }: WhistlesFilter, bind: (value: unknown) => string): string[] {
    return [
      '$2::text IS NOT NULL',
      ...(phase === undefined ? [] : [`phase = ${bind(phase)}`]),
      ...(mine === true ? [MINE] : []),
      ...(objected === true ? ['objected'] : []),
      ...(organ === undefined ? [] : [`viewers @> ARRAY[${bind(organ)}]`]),
      ...(clock === 'overdue' ? [`due < ${bind(this.clock.now())}`] : []),
      ...(clock === 'due-soon' ? [`due >= ${bind(this.clock.now())} AND due <= ${bind(this.soon())}`] : []),
      ...wordConditions(q, bind),
    ];
  }

  /** Up to the end of the next working day a clock is 临期 (county default SY-REMIND). */
  private soon(): Instant {
    return this.deadlines.start('SY-REMIND', this.clock.now()).due;
  }

  private card(row: StoredRow, viewer: WhistleViewer, names: Names): WhistleCardDto {
    const { blown_at: blownAt, ended_at: endedAt, respond_due: respondDue, lead, clock, repeat_of: repeatOf } = row;
    return {
      whistleId: row.whistle_id,
      title: viewer.scope === '*' ? withoutIdNumbers(row.title) : row.title,
      township: names.organ(row.township),
      address: row.address,
      itemNames: [...row.item_names],
      urgent: row.urgent,
      simple: row.simple,
      state: row.state,
      stateName: WHISTLE_STATES[row.state],
      phase: row.phase,
      phaseName: PHASE_NAMES[row.phase],
      mine: row.awaits.includes(viewer.organ),
      awaits: row.awaits.map(names.organ),
      calls: row.calls.map((call) => calledView(call, names)),
      ...(lead === null ? {} : { lead: names.organ(lead) }),
      objected: row.objected,
      overdue: respondDue !== null && instantOf(respondDue.getTime()) < this.clock.now(),
      ...(clock === null ? {} : { clock: this.clockOf(clock, names) }),
      draftedAt: instantOf(row.drafted_at.getTime()),
      ...(blownAt === null ? {} : { blownAt: instantOf(blownAt.getTime()) }),
      ...(endedAt === null ? {} : { endedAt: instantOf(endedAt.getTime()) }),
      ...(repeatOf === null ? {} : { repeatOf }),
      linked: row.linked,
      version: row.version,
    };
  }

  private clockOf(clock: WhistleClock, names: Names): NonNullable<WhistleCardDto['clock']> {
    const { colour, left } = this.clocks.read(clock, this.clock.now());
    return {
      name: WHISTLE_CLOCK_NAMES[clock.purpose],
      organ: names.organ(clock.organ),
      due: clock.due.due,
      colour: colour === 'none' ? 'green' : colour,
      left,
      provisional: clock.due.provisional,
    };
  }
}
