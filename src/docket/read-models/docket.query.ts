import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type OrganId, organId } from '../../kernel/ids.js';
import { Clock, type Instant } from '../../kernel/time.js';
import { type CaseClock, HANDOFF_STATES, type HandoffState } from '../../case-file/index.js';
import { DeadlinesService } from '../../deadlines/index.js';
import { decodeCursor, encodeCursor } from '../../http/cursor.js';
import { instantOf } from '../../system-clock.js';
import { maskName } from '../../kernel/identifiers/mask.js';
import type { DeskFiguresDto, DocketRowDto } from '../http/docket.dto.js';
import { NameBook, type Names } from '../names.js';
import { placeKey } from './docket.row.js';
import { wordConditions } from './word-conditions.js';
import { ClockView } from '../view/clock-view.js';
import { withoutIdNumbers } from '../view/hidden-data.js';
import type { Viewer } from '../visibility.js';
import { CASE_STATES, CLOCK_NAMES, type CaseState } from '../wording.js';

export interface DocketFilter {
  readonly desk?: string;
  readonly state?: string;
  readonly clock?: 'overdue' | 'due-soon';
  /** Responsible organ. */
  readonly organ?: string;
  readonly q?: string;
}
export interface DocketPage {
  readonly items: DocketRowDto[];
  readonly next?: string;
}

interface StoredRow {
  readonly case_id: string;
  readonly title: string;
  readonly subject: 'lead' | 'case';
  readonly item_name: string;
  readonly township: string;
  readonly parties: readonly { readonly kind: string; readonly name: string; readonly tradeName?: string }[];
  readonly number: string | null;
  readonly state: CaseState;
  readonly desk: DocketRowDto['desk'];
  readonly next_step: string | null;
  readonly responsible: string;
  readonly handoff: {
    readonly handoffId: string;
    readonly from: OrganId;
    readonly to: OrganId;
    readonly state: HandoffState;
    readonly urgent: boolean;
    readonly sentAt?: string;
  } | null;
  readonly clock: CaseClock | null;
  readonly version: number;
  readonly opened_at: Date;
  readonly updated_at: Date;
  readonly sort_key: string;
}

/** Files without a running clock come last. */
const SORT = `coalesce(to_char(due AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS.MS'), '9999') || case_id::text`;

/** Lists of files, each line as one organ sees it; what the viewer may see is the first condition of every query. */
@Injectable()
export class DocketQuery {
  constructor(
    private readonly source: DataSource,
    private readonly names: NameBook,
    private readonly clocks: ClockView,
    private readonly deadlines: DeadlinesService,
    private readonly clock: Clock,
  ) {}

  async page(viewer: Viewer, filter: DocketFilter, limit: number, cursor?: string): Promise<DocketPage> {
    const scope = { list: 'docket', filters: { viewer: viewer.scope, ...filter } };
    const after = decodeCursor(scope, cursor)?.[0];
    const values: unknown[] = [viewer.scope];
    const bind = (value: unknown): string => `$${values.push(value)}`;
    const conditions = ['viewer = $1', ...this.conditions(filter, bind), ...(after === undefined ? [] : [`${SORT} > ${bind(after)}`])];
    const rows = await this.read(
      `SELECT *, ${SORT} AS sort_key FROM docket WHERE ${conditions.join(' AND ')} ORDER BY ${SORT} LIMIT ${bind(limit + 1)}`,
      values,
    );
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: await this.views(shown, viewer),
      ...(rows.length > limit && last !== undefined ? { next: encodeCursor(scope, [last.sort_key]) } : {}),
    };
  }

  async figures(viewer: Viewer, officer: string): Promise<Omit<DeskFiguresDto, 'lagMs'>> {
    const rows: unknown = await this.source.query(
      `SELECT count(*) FILTER (WHERE desk = 'to-do')::int AS "toDo", count(*) FILTER (WHERE desk = 'working')::int AS working,
         count(*) FILTER (WHERE desk = 'sent')::int AS sent, count(*) FILTER (WHERE desk = 'done')::int AS done,
         count(*) FILTER (WHERE desk <> 'done' AND due < $2)::int AS overdue,
         count(*) FILTER (WHERE desk <> 'done' AND due >= $2 AND due <= $3)::int AS "dueSoon",
         (SELECT count(*) FROM intake_drafts WHERE officer_id = $4)::int AS drafts
       FROM docket WHERE viewer = $1`,
      [viewer.scope, this.clock.now(), this.soon(), officer],
    );
    const [figures] = rows as [DeskFiguresDto];
    return figures;
  }

  /** Same item and a party in common, or same place and day. */
  async lookAlikes(
    viewer: Viewer,
    { item, township, address, discoveredOn, partyKeys }: LookAlikeQuery,
    except?: string,
  ): Promise<DocketRowDto[]> {
    const rows = await this.read(
      `SELECT *, ${SORT} AS sort_key FROM docket
       WHERE viewer = $1 AND ((item = $2 AND party_keys && $3) OR (township = $4 AND discovered_on = $5 AND address = $6)) AND case_id <> $7
       ORDER BY opened_at DESC LIMIT 20`,
      [viewer.scope, item, partyKeys, township, discoveredOn, placeKey(address), except ?? '00000000-0000-0000-0000-000000000000'],
    );
    return this.views(rows, viewer);
  }

  private conditions(filter: DocketFilter, bind: (value: unknown) => string): string[] {
    const { desk, state, clock, organ, q } = filter;
    return [
      ...(desk === undefined ? [] : [`desk = ${bind(desk)}`]),
      ...(state === undefined ? [] : [`state = ${bind(state)}`]),
      ...(organ === undefined ? [] : [`responsible = ${bind(organ)}`]),
      ...(clock === 'overdue' ? [`desk <> 'done' AND due < ${bind(this.clock.now())}`] : []),
      ...(clock === 'due-soon' ? [`desk <> 'done' AND due >= ${bind(this.clock.now())} AND due <= ${bind(this.soon())}`] : []),
      ...wordConditions(q, bind),
    ];
  }

  /** Up to the end of the next working day a clock is 临期 (county default SY-REMIND). */
  private soon(): Instant {
    return this.deadlines.start('SY-REMIND', this.clock.now()).due;
  }

  private async read(sql: string, values: readonly unknown[]): Promise<readonly StoredRow[]> {
    const rows: unknown = await this.source.query(sql, [...values]);
    return rows as readonly StoredRow[];
  }

  private async views(rows: readonly StoredRow[], viewer: Viewer): Promise<DocketRowDto[]> {
    const names = await this.names.on();
    return rows.map((row) => this.view(row, names, viewer));
  }

  private view(row: StoredRow, names: Names, { personalData }: Viewer): DocketRowDto {
    const { handoff, clock } = row;
    return {
      caseId: row.case_id,
      title: personalData ? row.title : withoutIdNumbers(row.title),
      subject: row.subject,
      itemName: row.item_name,
      townshipName: names.township(row.township),
      ...(row.number === null ? {} : { number: row.number }),
      parties: row.parties.map(({ kind, name, tradeName }) => {
        const shown = personalData || kind === 'organisation' ? name : maskName(name);
        return tradeName === undefined ? shown : `${tradeName}（${shown}）`;
      }),
      state: row.state,
      stateName: CASE_STATES[row.state],
      ...(row.next_step === null ? {} : { nextStep: row.next_step }),
      desk: row.desk,
      responsibleOrgan: names.organ(organId(row.responsible)),
      ...(handoff === null
        ? {}
        : {
            handoff: { ...handoff, from: names.organ(handoff.from), to: names.organ(handoff.to), stateName: HANDOFF_STATES[handoff.state] },
          }),
      ...(clock === null ? {} : { clock: this.clockOf(clock, names) }),
      version: row.version,
      openedAt: instantOf(row.opened_at.getTime()),
      updatedAt: instantOf(row.updated_at.getTime()),
    };
  }

  private clockOf(clock: CaseClock, names: Names): NonNullable<DocketRowDto['clock']> {
    const { colour, left } = this.clocks.read(clock, this.clock.now());
    return {
      name: CLOCK_NAMES[clock.purpose],
      organ: names.organ(clock.organ),
      due: clock.due.due,
      colour: colour === 'none' ? 'green' : colour,
      left,
      provisional: clock.due.provisional,
    };
  }
}

export interface LookAlikeQuery {
  readonly item: string;
  readonly township: string;
  readonly address: string;
  readonly discoveredOn: string;
  readonly partyKeys: readonly string[];
}
