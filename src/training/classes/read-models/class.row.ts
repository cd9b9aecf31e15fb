import type { OpenClass } from '../domain/training-class.js';

/** A class as lists need it, in the order of the columns. */
export interface ClassRow {
  readonly class_id: string;
  readonly course_id: string;
  readonly release: number;
  readonly title: string;
  readonly opens_at: string;
  readonly closes_at: string | null;
  readonly closed_at: string | null;
  readonly feedback: string;
  readonly trainees: readonly string[];
  readonly version: number;
}

export const classRow = (training: OpenClass, version: number): ClassRow => ({
  class_id: training.classId,
  course_id: training.courseId,
  release: training.release,
  title: training.title,
  opens_at: training.opensAt,
  closes_at: training.closesAt ?? null,
  closed_at: training.closedAt ?? null,
  feedback: training.feedback,
  trainees: training.trainees,
  version,
});
