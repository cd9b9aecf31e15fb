import type { MaterialId } from '../../../kernel/ids.js';
import type { CourseContent, DecisionPoint } from '../../domain/course-content.js';

/** A decision point in its place in the course. */
export interface PlacedPoint {
  /** Counts the points of the course from 1. */
  readonly step: number;
  /** Counts the parts of the course from 1. */
  readonly part: number;
  readonly partId: string;
  readonly materialId: MaterialId;
  readonly point: DecisionPoint;
}

/** A part that was reached, and how far its history may be seen. */
export interface ReachedPart {
  readonly part: number;
  readonly partId: string;
  readonly materialId: MaterialId;
  /** The last version that may be seen; the whole history when absent. */
  readonly upTo?: number;
}

/** All points of a course, in the order in which they are asked. */
export const pointsOf = ({ parts }: CourseContent): readonly PlacedPoint[] =>
  parts
    .flatMap(({ partId, materialId, points }, index) => points.map((point) => ({ part: index + 1, partId, materialId, point })))
    .map((placed, index) => ({ ...placed, step: index + 1 }));

/** The point that is due after so many answers; undefined when all are answered. */
export const duePoint = (content: CourseContent, answered: number): PlacedPoint | undefined => pointsOf(content)[answered];

/**
 * The parts of which a trainee may know, and how much of each: the one place where the future is cut off. Of a part whose
 * points are all answered, and of every part reached when the attempt is over, the whole; of the part at hand, up to the point
 * that is due; of the others, nothing.
 */
export const reachedParts = (content: CourseContent, answered: number, over: boolean): readonly ReachedPart[] => {
  const due = duePoint(content, answered);
  return content.parts.flatMap(({ partId, materialId }, index) => {
    const part = index + 1;
    if (due !== undefined && part > due.part) return [];
    const cut = due?.part === part && !over;
    return [{ part, partId, materialId, ...(cut ? { upTo: due.point.after } : {}) }];
  });
};
