import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { NameBook, type Names, wordConditions } from '../../../docket/index.js';
import { decodeCursor, encodeCursor } from '../../../http/cursor.js';
import type { OfficerId } from '../../../kernel/ids.js';
import { instantOf } from '../../../system-clock.js';
import type { CourseState } from '../domain/course.js';
import type { CourseCardDto, CourseListDto } from '../http/course.dto.js';
import { COURSE_STATE_NAMES } from '../wording.js';

export interface CoursesFilter {
  readonly state?: CourseState;
  readonly q?: string;
}

interface StoredRow {
  readonly course_id: string;
  readonly title: string;
  readonly goal: string;
  readonly state: CourseState;
  readonly release: number | null;
  readonly released_at: Date | null;
  readonly points: number;
  readonly full_marks: number;
  readonly materials: readonly string[];
  readonly drafted_by: OfficerId;
  readonly revised_by: OfficerId;
  readonly revised_at: Date;
  readonly sort_key: string;
  readonly version: number;
}

/** The list of courses, the last revised first. */
@Injectable()
export class CoursesQuery {
  constructor(
    private readonly source: DataSource,
    private readonly names: NameBook,
  ) {}

  async page(filter: CoursesFilter, limit: number, cursor?: string): Promise<CourseListDto> {
    const scope = { list: 'courses', filters: { ...filter } };
    const after = decodeCursor(scope, cursor)?.[0];
    const values: unknown[] = [];
    const bind = (value: unknown): string => `$${values.push(value)}`;
    const conditions = [
      'true',
      ...(filter.state === undefined ? [] : [`state = ${bind(filter.state)}`]),
      ...wordConditions(filter.q, bind),
      ...(after === undefined ? [] : [`sort_key > ${bind(after)}`]),
    ];
    const rows = await this.source.query<readonly StoredRow[]>(
      `SELECT * FROM courses WHERE ${conditions.join(' AND ')} ORDER BY sort_key LIMIT ${bind(limit + 1)}`,
      values,
    );
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const names = await this.names.on();
    return {
      items: shown.map((row) => card(row, names)),
      ...(rows.length > limit && last !== undefined ? { next: encodeCursor(scope, [last.sort_key]) } : {}),
    };
  }
}

const card = (row: StoredRow, names: Names): CourseCardDto => ({
  courseId: row.course_id,
  title: row.title,
  goal: row.goal,
  state: row.state,
  stateName: COURSE_STATE_NAMES[row.state],
  ...(row.release === null ? {} : { release: row.release }),
  ...(row.released_at === null ? {} : { releasedAt: instantOf(row.released_at.getTime()) }),
  points: row.points,
  fullMarks: row.full_marks,
  materials: row.materials.length,
  draftedBy: names.officer(row.drafted_by),
  revisedBy: names.officer(row.revised_by),
  revisedAt: instantOf(row.revised_at.getTime()),
  version: row.version,
});
