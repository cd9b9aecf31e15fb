import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ClassId, CourseId, OfficerId } from '../../../kernel/ids.js';
import { Clock, type Instant } from '../../../kernel/time.js';
import { NameBook } from '../../../docket/index.js';
import { decodeCursor, encodeCursor } from '../../../http/cursor.js';
import { OrganisationsService } from '../../../organisations/index.js';
import { instantOf } from '../../../system-clock.js';
import { percentOf } from '../domain/answered.js';
import type { ResultFiguresDto, ResultLineDto } from '../http/results.dto.js';
import { ATTEMPT_STATE_NAMES } from '../wording.js';

export interface ResultsFilter {
  /** Whose classes, or whose own attempts. */
  readonly trainer?: OfficerId;
  readonly trainee?: OfficerId;
  readonly classId?: ClassId;
  readonly course?: CourseId;
  /** Words, each a part of a name of a person, an organ, a class or a course. */
  readonly q?: string;
}

export interface ResultsPage {
  readonly items: ResultLineDto[];
  readonly next?: string;
}

interface StoredRow {
  readonly attempt_id: string;
  readonly class_id: string;
  readonly class_title: string;
  readonly course_id: string;
  readonly course_title: string;
  readonly pass_percent: number;
  readonly trainee: OfficerId;
  readonly number: number;
  readonly started_at: Date;
  readonly finished_at: Date | null;
  readonly state: ResultLineDto['state'];
  readonly points: number;
  readonly full_marks: number;
  readonly open: number;
  readonly passed: boolean | null;
  readonly certificate: string | null;
  readonly counts: boolean;
  readonly sort_key: string;
}

type Bind = (value: unknown) => string;
type People = ReadonlyMap<OfficerId, ResultLineDto['trainee']>;

/** An attempt whose time ran out a moment ago has ended here too, whether or not the record says so already. */
const endedBy = (now: string, row: string): string => `(${row}.ended IS NOT NULL OR ${row}.until_at < ${now})`;

/** Of those that have ended the one with the most points, the first of equals. */
const COUNTS = (now: string): string =>
  `r.attempt_id = (SELECT b.attempt_id FROM training_results b WHERE b.class_id = r.class_id AND b.trainee = r.trainee
     AND ${endedBy(now, 'b')} ORDER BY b.points DESC, b.number LIMIT 1)`;

const literal = (word: string): string => `%${word.replaceAll(/[\\%_]/gu, '\\$&')}%`;
const wordsOf = (q = ''): readonly string[] =>
  q
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');

/** The register of results: a page asks for its own rows, however many classes there are. */
@Injectable()
export class ResultsQuery {
  constructor(
    private readonly source: DataSource,
    private readonly names: NameBook,
    private readonly organisations: OrganisationsService,
    private readonly clock: Clock,
  ) {}

  async page(filter: ResultsFilter, limit: number, cursor?: string): Promise<ResultsPage> {
    const scope = { list: 'training-results', filters: { ...filter } };
    const after = decodeCursor(scope, cursor)?.[0];
    const people = await this.people();
    const { values, bind } = parameters();
    const now = bind(this.clock.now());
    const conditions = [...conditionsOf(filter, people, bind), ...(after === undefined ? [] : [`r.sort_key > ${bind(after)}`])];
    const rows = await this.source.query<readonly StoredRow[]>(
      `SELECT r.*, coalesce(r.ended, CASE WHEN r.until_at < ${now} THEN 'timed-out' ELSE 'running' END) AS state,
         CASE WHEN ${endedBy(now, 'r')} THEN coalesce(r.ended_at, r.until_at) END AS finished_at, ${COUNTS(now)} AS counts
       FROM training_results r WHERE ${conditions.join(' AND ')} ORDER BY r.sort_key LIMIT ${bind(limit + 1)}`,
      values,
    );
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: shown.flatMap((row) => lineOf(row, people)),
      ...(rows.length > limit && last !== undefined ? { next: encodeCursor(scope, [last.sort_key]) } : {}),
    };
  }

  /** All lines, a page at a time. */
  async *all(filter: ResultsFilter, pageSize: number): AsyncGenerator<ResultLineDto> {
    let cursor: string | undefined;
    do {
      const { items, next }: ResultsPage = await this.page(filter, pageSize, cursor);
      yield* items;
      cursor = next;
    } while (cursor !== undefined);
  }

  /** Of everything that the filter lets through, not of a page. */
  async figures(filter: ResultsFilter): Promise<ResultFiguresDto> {
    const people = await this.people();
    const { values, bind } = parameters();
    const now = bind(this.clock.now());
    const [row] = await this.source.query<readonly [ResultFiguresDto]>(
      `SELECT count(*)::int AS attempts, count(*) FILTER (WHERE counts)::int AS counted,
         count(*) FILTER (WHERE counts AND passed AND open = 0)::int AS passed,
         count(*) FILTER (WHERE counts AND certificate IS NOT NULL)::int AS certified
       FROM (SELECT r.*, ${COUNTS(now)} AS counts FROM training_results r WHERE ${conditionsOf(filter, people, bind).join(' AND ')}) of`,
      values,
    );
    return row;
  }

  /** Everybody of the register by name and organ, as they are called today. */
  private async people(): Promise<People> {
    const [names, people] = await Promise.all([this.names.on(), this.organisations.people()]);
    return new Map([...people].map(([officer, { name, organ }]) => [officer, { officer, name, organ: names.organ(organ) }]));
  }
}

const parameters = () => {
  const values: unknown[] = [];
  return { values, bind: (value: unknown): string => `$${values.push(value)}` };
};

const conditionsOf = ({ trainer, trainee, classId, course, q }: ResultsFilter, people: People, bind: Bind): readonly string[] => [
  'true',
  ...(trainer === undefined ? [] : [`r.opened_by = ${bind(trainer)}`]),
  ...(trainee === undefined ? [] : [`r.trainee = ${bind(trainee)}`]),
  ...(classId === undefined ? [] : [`r.class_id = ${bind(classId)}`]),
  ...(course === undefined ? [] : [`r.course_id = ${bind(course)}`]),
  ...wordsOf(q).map((word) => `(r.search LIKE ${bind(literal(word))} OR r.trainee = ANY(${bind(calledBy(word, people))}))`),
];

const calledBy = (word: string, people: People): readonly OfficerId[] =>
  [...people].flatMap(([officer, { name, organ }]) => (`${name} ${organ.name}`.toLowerCase().includes(word) ? [officer] : []));

const at = (date: Date): Instant => instantOf(date.getTime());

/** Nobody is shown whom the register does not know. */
const lineOf = (row: StoredRow, people: People): readonly ResultLineDto[] => {
  const trainee = people.get(row.trainee);
  if (trainee === undefined) return [];
  const { state, points, full_marks: of, passed, certificate } = row;
  const ended = state !== 'running';
  return [
    {
      attemptId: row.attempt_id,
      classId: row.class_id,
      classTitle: row.class_title,
      courseId: row.course_id,
      courseTitle: row.course_title,
      trainee,
      number: row.number,
      state,
      stateName: ATTEMPT_STATE_NAMES[state],
      startedAt: at(row.started_at),
      ...(row.finished_at === null ? {} : { endedAt: at(row.finished_at) }),
      ...(ended ? { points, of, percent: percentOf(points, of) } : {}),
      passPercent: row.pass_percent,
      ...(ended && passed !== null ? { passed } : {}),
      open: row.open,
      counts: row.counts,
      ...(certificate === null ? {} : { certificate }),
    },
  ];
};
