import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type ClassId, type CourseId, type OfficerId, classId, courseId, officerId } from '../../../kernel/ids.js';
import type { Instant } from '../../../kernel/time.js';
import { instantOf } from '../../../system-clock.js';
import type { Feedback } from '../domain/class.events.js';

export interface ListedClass {
  readonly classId: ClassId;
  readonly courseId: CourseId;
  readonly release: number;
  readonly title: string;
  readonly opensAt: Instant;
  readonly closesAt?: Instant;
  readonly closedAt?: Instant;
  readonly feedback: Feedback;
  readonly trainees: readonly OfficerId[];
}

interface StoredRow {
  readonly class_id: string;
  readonly course_id: string;
  readonly release: number;
  readonly title: string;
  readonly opens_at: Date;
  readonly closes_at: Date | null;
  readonly closed_at: Date | null;
  readonly feedback: Feedback;
  readonly trainees: readonly string[];
}

const listed = ({ class_id, course_id, release, title, opens_at, closes_at, closed_at, feedback, trainees }: StoredRow): ListedClass => ({
  classId: classId(class_id),
  courseId: courseId(course_id),
  release,
  title,
  opensAt: instantOf(opens_at.getTime()),
  ...(closes_at === null ? {} : { closesAt: instantOf(closes_at.getTime()) }),
  ...(closed_at === null ? {} : { closedAt: instantOf(closed_at.getTime()) }),
  feedback,
  trainees: trainees.map(officerId),
});

/** Lists of classes; the newest first. */
@Injectable()
export class ClassesQuery {
  constructor(private readonly source: DataSource) {}

  async all(): Promise<readonly ListedClass[]> {
    return this.where('true', []);
  }

  async ofTrainee(trainee: OfficerId): Promise<readonly ListedClass[]> {
    return this.where('trainees @> ARRAY[$1]', [trainee]);
  }

  async ofIds(ids: readonly ClassId[]): Promise<readonly ListedClass[]> {
    return this.where('class_id = ANY($1)', [ids]);
  }

  private async where(condition: string, parameters: readonly unknown[]): Promise<readonly ListedClass[]> {
    const rows = await this.source.query<readonly StoredRow[]>(
      `SELECT * FROM training_classes WHERE ${condition} ORDER BY opens_at DESC, class_id`,
      [...parameters],
    );
    return rows.map(listed);
  }
}
