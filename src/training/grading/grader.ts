import type { Answer, DecisionPoint, Verdict } from '../domain/course-content.js';
import type { Material } from '../materials/materials.js';

/** Grades by the rules that production runs, on the history up to the decision point, and then by what really happened. */
export abstract class Grader {
  /** Throws a 400 problem for an answer of another kind than the question. */
  abstract grade(material: Material, point: DecisionPoint, answer: Answer): Promise<Verdict>;
}
