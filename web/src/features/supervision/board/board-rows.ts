import type { BoardLine } from '../supervision-types';

export interface BoardRowsProps {
  readonly lines: readonly BoardLine[];
  /** Absent until the calendar is read. */
  readonly nextStep: ((line: BoardLine) => string) | undefined;
}

/** A duty that was missed twice, started again after the first, stands twice on the board. */
export const lineKey = ({ caseId, clock, supervisionId, due, duty }: BoardLine): string =>
  [caseId, supervisionId ?? '', clock ?? duty, due ?? ''].join('/');
