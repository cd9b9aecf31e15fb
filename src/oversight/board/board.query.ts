import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CaseClock } from '../../case-file/index.js';
import { DeadlinesService } from '../../deadlines/index.js';
import { CLOCK_NAMES, ClockView, type DutySeverity, NameBook, type Names, withoutIdNumbers } from '../../docket/index.js';
import { decodeCursor, encodeCursor } from '../../http/cursor.js';
import { type OrganId, organId } from '../../kernel/ids.js';
import { Clock, type Instant } from '../../kernel/time.js';
import { instantOf } from '../../system-clock.js';
import type { BoardLineDto, BoardSummaryDto, SupervisionBoardDto } from './board.dto.js';
import { MECHANISMS, MECHANISM_NAMES, MECHANISM_OF, type Mechanism } from './mechanism.js';
import { SEVERITIES, SEVERITY_NAMES, type Severity } from './severity.js';

export interface BoardFilter {
  readonly organ?: string;
  readonly mechanism?: Mechanism;
  readonly severity?: Severity;
  readonly state?: 'running' | 'due-soon' | 'missed';
  readonly q?: string;
}

interface StoredLine {
  readonly case_id: string;
  readonly title: string;
  readonly organ: string;
  readonly purpose: CaseClock['purpose'] | null;
  readonly name: string | null;
  readonly clock: CaseClock | null;
  readonly due: Date | null;
  readonly severity: Exclude<DutySeverity, 'running'> | Severity;
  readonly mechanism: Mechanism;
  readonly supervision_id: string | null;
  readonly document_number: string | null;
  readonly respond_by: string | null;
  readonly respond_due: Date | null;
  readonly sort_key: string;
}
interface Count {
  readonly organ: string;
  readonly mechanism: Mechanism;
  readonly severity: Severity;
  readonly count: number;
}

const purposesOf = (mechanism: Mechanism): string =>
  Object.entries(MECHANISM_OF)
    .filter(([, of]) => of === mechanism)
    .map(([purpose]) => `'${purpose}'`)
    .join(', ');
const MECHANISM = `CASE ${MECHANISMS.filter((mechanism) => purposesOf(mechanism) !== '')
  .map((mechanism) => `WHEN purpose IN (${purposesOf(mechanism)}) THEN '${mechanism}'`)
  .join(' ')} WHEN subject = 'handoff' THEN 'transfer' WHEN subject IS NOT NULL THEN subject ELSE 'other' END`;
/** $1 is now, $2 the end of the time in which a clock is 临期. */
const SEVERITY = `CASE WHEN severity <> 'running' THEN severity WHEN due < $1 THEN 'missed' WHEN due <= $2 THEN 'due-soon' ELSE 'running' END`;
/** What is over comes last; the rest by when it was or is due. */
const SORT = `(CASE WHEN over THEN '1' ELSE '0' END) || to_char(sort_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS.MS') || case_id::text || duty`;
const STATES: Readonly<Record<NonNullable<BoardFilter['state']>, string>> = {
  running: `supervision_id IS NULL AND due > $2`,
  'due-soon': `supervision_id IS NULL AND due >= $1 AND due <= $2`,
  missed: `NOT over AND (supervision_id IS NOT NULL OR due < $1)`,
};
const LINES = `SELECT *, ${MECHANISM} AS mechanism FROM (SELECT *, ${SORT} AS sort_key FROM duties WHERE shown) d`;

/** Duties of the whole county or of one organ, each with what was done about it. */
@Injectable()
export class BoardQuery {
  constructor(
    private readonly source: DataSource,
    private readonly names: NameBook,
    private readonly clocks: ClockView,
    private readonly deadlines: DeadlinesService,
    private readonly clock: Clock,
  ) {}

  async page(viewer: OrganId | '*', filter: BoardFilter, limit: number, cursor?: string): Promise<Omit<SupervisionBoardDto, 'lagMs'>> {
    const scope = { list: 'supervision-board', filters: { viewer, ...filter } };
    const after = decodeCursor(scope, cursor)?.[0];
    const now = this.clock.now();
    const values: unknown[] = [now, this.deadlines.start('SY-REMIND', now).due];
    const bind = (value: unknown): string => `$${values.push(value)}`;
    const filtered = `SELECT * FROM (SELECT *, ${SEVERITY} AS shown_severity FROM (${LINES}) l) f
      WHERE ${['$1::timestamptz <= $2::timestamptz', ...conditions(viewer, filter, bind)].join(' AND ')}`;
    const counts = await this.source.query<readonly Count[]>(
      `SELECT organ, mechanism, shown_severity AS severity, count(*)::int AS count FROM (${filtered}) c GROUP BY 1, 2, 3`,
      [...values],
    );
    const place = after === undefined ? '' : `WHERE sort_key > ${bind(after)}`;
    const rows = await this.source.query<readonly StoredLine[]>(
      `SELECT case_id, title, organ, purpose, name, clock, due, shown_severity AS severity, mechanism, supervision_id, document_number,
         respond_by::text AS respond_by, respond_due, sort_key FROM (${filtered}) p ${place} ORDER BY sort_key LIMIT ${bind(limit + 1)}`,
      values,
    );
    const names = await this.names.on();
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: shown.map((row) => this.line(row, names, now)),
      ...(rows.length > limit && last !== undefined ? { next: encodeCursor(scope, [last.sort_key]) } : {}),
      summary: summaryOf(counts, names),
    };
  }

  private line(row: StoredLine, names: Names, now: Instant): BoardLineDto {
    const { clock, purpose } = row;
    const [basis] = names.basis(clock?.due.rule);
    const respondOverdue = row.respond_due !== null && instantOf(row.respond_due.getTime()) < now;
    return {
      caseId: row.case_id,
      title: withoutIdNumbers(row.title),
      duty: purpose === null ? withoutIdNumbers(row.name ?? '') : CLOCK_NAMES[purpose],
      organ: names.organ(organId(row.organ)),
      mechanism: row.mechanism,
      mechanismName: MECHANISM_NAMES[row.mechanism],
      provisional: clock?.due.provisional ?? false,
      ...this.reading(row, now, respondOverdue),
      severity: row.severity,
      severityName: SEVERITY_NAMES[row.severity],
      respondOverdue,
      ...(purpose === null ? {} : { purpose }),
      ...(clock === null ? {} : { clock: clock.clock }),
      ...(basis === undefined ? {} : { rule: basis.rule, instrument: basis.source, article: basis.article, label: basis.label }),
      ...(row.due === null ? {} : { due: instantOf(row.due.getTime()) }),
      ...(row.supervision_id === null ? {} : { supervisionId: row.supervision_id }),
      ...(row.document_number === null ? {} : { documentNumber: row.document_number }),
      ...(row.respond_by === null ? {} : { respondBy: row.respond_by }),
    };
  }

  private reading(
    { clock, severity, respond_by }: StoredLine,
    now: Instant,
    respondOverdue: boolean,
  ): Pick<BoardLineDto, 'colour' | 'left'> {
    if (severity === 'rectified') return { colour: 'none', left: '已整改' };
    if (clock !== null) return this.clocks.read(clock, now);
    if (respondOverdue) return { colour: 'red', left: '报送整改逾期' };
    return { colour: 'none', left: respond_by === null ? '未设期限' : `应于 ${respond_by} 前报送整改` };
  }
}

const conditions = (
  viewer: OrganId | '*',
  { organ, mechanism, severity, state, q }: BoardFilter,
  bind: (value: unknown) => string,
): readonly string[] => {
  const words = (q ?? '')
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  return [
    ...(viewer === '*' ? [] : [`organ = ${bind(viewer)}`]),
    ...(organ === undefined ? [] : [`organ = ${bind(organ)}`]),
    ...(mechanism === undefined ? [] : [`mechanism = ${bind(mechanism)}`]),
    ...(severity === undefined ? [] : [`shown_severity = ${bind(severity)}`]),
    ...(state === undefined ? [] : [STATES[state]]),
    ...words.map((word) => `search LIKE ${bind(`%${word.replaceAll(/[\\%_]/gu, '\\$&')}%`)}`),
  ];
};

const sumBy = <Key extends string>(counts: readonly Count[], keyOf: (count: Count) => Key): ReadonlyMap<Key, number> =>
  counts.reduce((sums, count) => sums.set(keyOf(count), (sums.get(keyOf(count)) ?? 0) + count.count), new Map<Key, number>());

const summaryOf = (counts: readonly Count[], names: Names): BoardSummaryDto => {
  const [mechanisms, severities] = [sumBy(counts, ({ mechanism }) => mechanism), sumBy(counts, ({ severity }) => severity)];
  return {
    total: counts.reduce((sum, { count }) => sum + count, 0),
    byOrgan: [...sumBy(counts, ({ organ }) => organ)]
      .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
      .map(([organ, count]) => ({ organ: names.organ(organId(organ)), count })),
    byMechanism: MECHANISMS.flatMap((code) => counted(code, MECHANISM_NAMES[code], mechanisms.get(code))),
    bySeverity: SEVERITIES.flatMap((code) => counted(code, SEVERITY_NAMES[code], severities.get(code))),
  };
};

const counted = (code: string, name: string, count: number | undefined): BoardSummaryDto['bySeverity'] =>
  count === undefined ? [] : [{ code, name, count }];
