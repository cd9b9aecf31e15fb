import type { OfficerId } from '../../../kernel/ids.js';
import type { AnsweredAttempt } from './answered.js';
import { type ClassFigures, figuresOf } from './class-figures.js';
import { type CommonFault, commonFaults } from './common-faults.js';
import { type NeedsHelp, needsHelp } from './needs-help.js';
import { type Split, splitOf } from './split.js';

export interface PointSplit extends Split {
  readonly partId: string;
  readonly pointId: string;
  readonly fault?: CommonFault;
}

export interface ClassAnalysis {
  readonly figures: ClassFigures;
  /** In the order of the course. */
  readonly points: readonly PointSplit[];
  readonly faults: readonly CommonFault[];
  readonly help: readonly NeedsHelp[];
}

/**
 * How a class answered: where it split, what it commonly got wrong, who needs help. The split looks at first attempts, which
 * nobody had practised for; what a trainee has reached is the best attempt.
 */
export const analyse = (
  points: readonly { readonly partId: string; readonly pointId: string }[],
  trainees: readonly OfficerId[],
  attempts: readonly AnsweredAttempt[],
): ClassAnalysis => {
  const own = attempts.filter(({ trainee }) => trainees.includes(trainee));
  const first = own.filter(({ number }) => number === 1).flatMap(({ answers }) => answers);
  return {
    figures: figuresOf(trainees, own),
    points: points.map(({ partId, pointId }) => {
      const answers = first.filter((answer) => answer.partId === partId && answer.pointId === pointId);
      const [fault] = commonFaults(answers, 1);
      return { partId, pointId, ...splitOf(answers), ...(fault === undefined ? {} : { fault }) };
    }),
    faults: commonFaults(first),
    help: needsHelp(trainees, own),
  };
};
