import type { BoardLine } from './supervision-types';

/** Id of the card of a supervision in the case page. */
export const supervisionAnchor = (supervisionId: string): string => `supervision-${supervisionId}`;

/** Where a line of the board is worked on: its supervision, else the duties that are late, else the clocks. */
export const linePath = ({ caseId, supervisionId, severity }: BoardLine): string => {
  if (supervisionId !== undefined) return `/cases/${caseId}#${supervisionAnchor(supervisionId)}`;
  return `/cases/${caseId}#${severity === 'running' || severity === 'due-soon' ? 'clocks' : 'supervisions'}`;
};
