import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ClockView, NameBook, type Names, wordConditions } from '../../../docket/index.js';
import { DeadlinesService } from '../../../deadlines/index.js';
import { decodeCursor, encodeCursor } from '../../../http/cursor.js';
import type { CaseId, OrganId } from '../../../kernel/ids.js';
import { Clock, dateOf } from '../../../kernel/time.js';
import { instantOf } from '../../../system-clock.js';
import { SCOPE_KIND_NAMES, SHARE_CLASS_NAMES, SHARE_CLOCK_NAMES, SHARE_STATE_NAMES } from '../../domain/requests/names.js';
import type { RequestFiguresDto, RequestPageDto, RequestRowDto } from '../http/request-list.dto.js';
import type { Box } from '../http/request-list.params.js';
import type { RequestRow } from './request.row.js';
import { type WaitingCount, waitingIn } from '../../../waiting/index.js';

export interface RequestsFilter {
  readonly box?: Box;
  readonly phase?: 'open' | 'in-force' | 'ended';
  readonly clock?: 'overdue' | 'due-soon';
  readonly q?: string;
}

type StoredRow = Omit<RequestRow, 'started_at' | 'due'> & { readonly started_at: Date };

/** Dates come as text, so that no time zone moves them. */
const SELECT = `SELECT share_id, requester, provider, kind, class, title, purpose, state, awaits, next_step, until::text AS until, clock,
  started_at, sort_key, version FROM information_requests`;
/** What the organ may see: the first condition of every query, and `$1` is always the organ. */
const VISIBLE = `viewers @> ARRAY[$1]`;
const BOX: Readonly<Record<Box, string>> = {
  'to-do': `awaits @> ARRAY[$1]`,
  ours: `requester = $1`,
  theirs: `provider = $1`,
  others: `requester <> $1 AND provider <> $1`,
};

/** Lists of requests, each for one organ. */
@Injectable()
export class RequestsQuery {
  constructor(
    private readonly source: DataSource,
    private readonly names: NameBook,
    private readonly clocks: ClockView,
    private readonly deadlines: DeadlinesService,
    private readonly clock: Clock,
  ) {}

  async page(organ: OrganId, filter: RequestsFilter, limit: number, cursor?: string): Promise<Omit<RequestPageDto, 'lagMs'>> {
    const scope = { list: 'information-requests', filters: { ...filter, organ } };
    const [after] = decodeCursor(scope, cursor) ?? [];
    const values: unknown[] = [organ];
    const bind = (value: unknown): string => `$${values.push(value)}`;
    const conditions = [VISIBLE, ...this.conditions(filter, bind), ...(after === undefined ? [] : [`sort_key > ${bind(after)}`])];
    const found: unknown = await this.source.query(
      `${SELECT} WHERE ${conditions.join(' AND ')} ORDER BY sort_key LIMIT ${bind(limit + 1)}`,
      values,
    );
    const rows = found as readonly StoredRow[];
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: await this.views(shown, organ),
      ...(rows.length > limit && last !== undefined ? { next: encodeCursor(scope, [last.sort_key]) } : {}),
    };
  }

  /** Requests made in the service of a case, or none: those of other parties are theirs. */
  async ofCase(organ: OrganId, caseId: CaseId): Promise<RequestRowDto[]> {
    const rows: unknown = await this.source.query(`${SELECT} WHERE ${VISIBLE} AND case_id = $2 AND requester = $1 ORDER BY sort_key`, [
      organ,
      caseId,
    ]);
    return this.views(rows as readonly StoredRow[], organ);
  }

  /** Those that wait for this organ. */
  async waiting(organ: OrganId): Promise<WaitingCount> {
    return waitingIn(this.source, { table: 'information_requests', where: BOX['to-do'], parameters: [organ], now: this.clock.now() });
  }

  async figures(organ: OrganId): Promise<Omit<RequestFiguresDto, 'lagMs'>> {
    const rows: unknown = await this.source.query(
      `SELECT count(*) FILTER (WHERE requester = $1 AND phase <> 'ended')::int AS ours,
         count(*) FILTER (WHERE provider = $1 AND phase <> 'ended')::int AS theirs,
         count(*) FILTER (WHERE requester <> $1 AND provider <> $1 AND phase <> 'ended')::int AS others,
         count(*) FILTER (WHERE awaits @> ARRAY[$1])::int AS "toDo", count(*) FILTER (WHERE due < $2)::int AS overdue
       FROM information_requests WHERE ${VISIBLE}`,
      [organ, this.clock.now()],
    );
    const [figures] = rows as [Omit<RequestFiguresDto, 'lagMs'>];
    return figures;
  }

  private conditions({ box, phase, clock, q }: RequestsFilter, bind: (value: unknown) => string): string[] {
    const now = this.clock.now();
    return [
      ...(box === undefined ? [] : [BOX[box]]),
      ...(phase === undefined ? [] : [`phase = ${bind(phase)}`]),
      ...(clock === 'overdue' ? [`due < ${bind(now)}`] : []),
      ...(clock === 'due-soon' ? [`due >= ${bind(now)} AND due <= ${bind(this.deadlines.start('SY-REMIND', now).due)}`] : []),
      ...wordConditions(q, bind),
    ];
  }

  private async views(rows: readonly StoredRow[], organ: OrganId): Promise<RequestRowDto[]> {
    const names = await this.names.on();
    return rows.map((row) => this.view(row, organ, names));
  }

  private view(row: StoredRow, organ: OrganId, names: Names): RequestRowDto {
    const { clock, next_step: nextStep, class: shareClass } = row;
    return {
      shareId: row.share_id,
      title: row.title,
      purpose: row.purpose,
      kind: row.kind,
      kindName: SCOPE_KIND_NAMES[row.kind],
      ...(shareClass === null ? {} : { class: shareClass, className: SHARE_CLASS_NAMES[shareClass] }),
      requester: names.organ(row.requester),
      provider: names.organ(row.provider),
      state: row.state,
      stateName: SHARE_STATE_NAMES[row.state],
      ...(nextStep === null ? {} : { nextStep }),
      mine: row.awaits.includes(organ),
      until: row.until,
      expired: dateOf(this.clock.now()) > row.until,
      ...(clock === null ? {} : { clock: this.clockView(clock, names) }),
      startedAt: instantOf(row.started_at.getTime()),
      version: row.version,
    };
  }

  private clockView(clock: NonNullable<StoredRow['clock']>, names: Names) {
    const { colour, left } = this.clocks.read(clock, this.clock.now());
    return {
      name: SHARE_CLOCK_NAMES[clock.purpose],
      organ: names.organ(clock.organ),
      due: clock.due.due,
      colour: colour === 'none' ? ('green' as const) : colour,
      left,
      provisional: clock.due.provisional,
    };
  }
}
