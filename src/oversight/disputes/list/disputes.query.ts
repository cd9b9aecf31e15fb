import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type CaseClock, DISPUTE_KIND_NAMES, DISPUTE_STATES, type DisputeKind, isPending } from '../../../case-file/index.js';
import {
  CLOCK_NAMES,
  ClockView,
  type DisputeStanding,
  MEASURE_NAMES,
  NameBook,
  type Names,
  type Viewer,
  nextStepIn,
  wordConditions,
} from '../../../docket/index.js';
import { DeadlinesService } from '../../../deadlines/index.js';
import { decodeCursor, encodeCursor } from '../../../http/cursor.js';
import { type OrganId, organId } from '../../../kernel/ids.js';
import { Clock, type Instant, dateOf } from '../../../kernel/time.js';
import { instantOf } from '../../../system-clock.js';
import type { DisputeFiguresDto, DisputeListDto, DisputeRowDto, DisputeWarningDto } from '../http/dispute-list.dto.js';
import type { Awaits } from '../standing.js';
import type { RunningBeside } from './dispute.row.js';

export interface DisputesFilter {
  readonly state?: 'incoming' | 'open' | 'closed';
  readonly awaits?: Exclude<Awaits, 'none'>;
  readonly kind?: string;
  /** Party to the dispute. */
  readonly organ?: string;
  readonly clock?: 'overdue' | 'due-soon';
  readonly q?: string;
}

interface StoredRow {
  readonly case_id: string;
  readonly dispute_id: string;
  readonly title: string;
  readonly item_name: string;
  readonly township: string;
  readonly kind: DisputeKind | null;
  readonly awaits: Awaits;
  readonly standing: DisputeStanding;
  readonly organs: readonly OrganId[];
  readonly applicant: OrganId;
  readonly responsible: OrganId;
  readonly competent: OrganId | null;
  readonly applied_at: Date;
  readonly decided_at: Date | null;
  readonly clock: CaseClock | null;
  readonly running: RunningBeside;
  readonly sort_key: string;
  readonly version: number;
}

/** What the viewer may see: the first condition of every query, and `$1` is always the viewer. */
const VISIBLE = `($1 = '*' OR viewers @> ARRAY[$1])`;

/** Lists of disputes across files. */
@Injectable()
export class DisputesQuery {
  constructor(
    private readonly source: DataSource,
    private readonly names: NameBook,
    private readonly clocks: ClockView,
    private readonly deadlines: DeadlinesService,
    private readonly clock: Clock,
  ) {}

  async page(viewer: Viewer, filter: DisputesFilter, limit: number, cursor?: string): Promise<Omit<DisputeListDto, 'lagMs'>> {
    const scope = { list: 'disputes', filters: { viewer: viewer.scope, ...filter } };
    const after = decodeCursor(scope, cursor)?.[0];
    const values: unknown[] = [viewer.scope];
    const bind = (value: unknown): string => `$${values.push(value)}`;
    const conditions = [VISIBLE, ...this.conditions(filter, bind), ...(after === undefined ? [] : [`sort_key > ${bind(after)}`])];
    const found: unknown = await this.source.query(
      `SELECT * FROM disputes WHERE ${conditions.join(' AND ')} ORDER BY sort_key LIMIT ${bind(limit + 1)}`,
      values,
    );
    const rows = found as readonly StoredRow[];
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const names = await this.names.on();
    return {
      items: shown.map((row) => this.view(row, names)),
      ...(rows.length > limit && last !== undefined ? { next: encodeCursor(scope, [last.sort_key]) } : {}),
    };
  }

  async figures(viewer: Viewer): Promise<Omit<DisputeFiguresDto, 'lagMs'>> {
    const now = this.clock.now();
    const rows: unknown = await this.source.query(
      `SELECT count(*) FILTER (WHERE phase = 'incoming')::int AS incoming, count(*) FILTER (WHERE phase <> 'closed')::int AS open,
         count(*) FILTER (WHERE awaits = 'bureau')::int AS "awaitingBureau", count(*) FILTER (WHERE awaits = 'parties')::int AS "awaitingParties",
         count(*) FILTER (WHERE awaits = 'superior')::int AS "awaitingSuperior", count(*) FILTER (WHERE awaits = 'holder')::int AS "awaitingHolder",
         count(*) FILTER (WHERE phase <> 'closed' AND due < $2)::int AS overdue,
         count(*) FILTER (WHERE phase = 'closed' AND ended_at >= $3)::int AS "closedThisYear"
       FROM disputes WHERE ${VISIBLE}`,
      [viewer.scope, now, `${dateOf(now).slice(0, 4)}-01-01T00:00:00.000+08:00`],
    );
    const [figures] = rows as [Omit<DisputeFiguresDto, 'lagMs'>];
    return figures;
  }

  private conditions({ state, awaits, kind, organ, clock, q }: DisputesFilter, bind: (value: unknown) => string): string[] {
    return [
      ...(state === undefined ? [] : [state === 'open' ? `phase <> 'closed'` : `phase = ${bind(state)}`]),
      ...(awaits === undefined ? [] : [`awaits = ${bind(awaits)}`]),
      ...(kind === undefined ? [] : [`kind = ${bind(kind)}`]),
      ...(organ === undefined ? [] : [`organs @> ARRAY[${bind(organ)}]`]),
      ...(clock === 'overdue' ? [`phase <> 'closed' AND due < ${bind(this.clock.now())}`] : []),
      ...(clock === 'due-soon' ? [`phase <> 'closed' AND due >= ${bind(this.clock.now())} AND due <= ${bind(this.soon())}`] : []),
      ...wordConditions(q, bind),
    ];
  }

  /** Up to the end of the next working day a clock is 临期 (county default SY-REMIND). */
  private soon(): Instant {
    return this.deadlines.start('SY-REMIND', this.clock.now()).due;
  }

  private view(row: StoredRow, names: Names): DisputeRowDto {
    const { standing, kind, competent, decided_at: decided, clock } = row;
    const nextStep = nextStepIn(standing, names);
    return {
      caseId: row.case_id,
      disputeId: row.dispute_id,
      title: row.title,
      itemName: row.item_name,
      townshipName: names.township(row.township),
      ...(kind === null ? {} : { kind }),
      kindName: kind === null ? '直接指定管辖' : DISPUTE_KIND_NAMES[kind],
      state: standing.state,
      stateName: DISPUTE_STATES[standing.state],
      pending: isPending(standing),
      awaits: row.awaits,
      ...(nextStep === undefined ? {} : { nextStep }),
      applicant: names.organ(row.applicant),
      between: row.organs.map(names.organ),
      superior: names.organ(organId(standing.superior)),
      responsibleOrgan: names.organ(row.responsible),
      ...(competent === null ? {} : { competent: names.organ(competent) }),
      appliedAt: instantOf(row.applied_at.getTime()),
      ...(decided === null ? {} : { decidedAt: instantOf(decided.getTime()) }),
      ...(clock === null
        ? {}
        : { clock: { name: CLOCK_NAMES[clock.purpose], ...this.reading(clock, names), provisional: clock.due.provisional } }),
      warnings: this.warnings(row.running, names),
      version: row.version,
    };
  }

  /** A measure warns from the day it is 临期; the limitation is always shown (domain.md 3.5.4). */
  private warnings({ measures, limitation }: RunningBeside, names: Names): DisputeWarningDto[] {
    return [
      ...measures
        .map(({ kind, clock }) => ({ kind, reading: this.reading(clock, names) }))
        .filter(({ reading }) => reading.colour !== 'green')
        .map(({ kind, reading: { organ, ...reading } }) => ({
          kind: 'measure' as const,
          text: `${MEASURE_NAMES[kind as keyof typeof MEASURE_NAMES]}${dateOf(reading.due)}期满，争议期间仍由${organ.name}在期满前处理。`,
          holder: organ,
          ...reading,
        })),
      ...(limitation === undefined ? [] : [this.limitation(limitation, names)]),
    ];
  }

  private limitation(clock: CaseClock, names: Names): DisputeWarningDto {
    const { organ, ...reading } = this.reading(clock, names);
    return { kind: 'limitation', text: `追责期限${dateOf(reading.due)}届满，争议期间不停止计算。`, holder: organ, ...reading };
  }

  private reading(clock: CaseClock, names: Names) {
    const { colour, left } = this.clocks.read(clock, this.clock.now());
    return { organ: names.organ(clock.organ), due: clock.due.due, colour: colour === 'none' ? ('green' as const) : colour, left };
  }
}
