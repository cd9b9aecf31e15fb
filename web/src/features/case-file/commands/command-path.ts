import type { CaseCommand } from '../../../api/types';
import { supervisionPath } from '../../supervision/command-groups';

/** Two steps of the process share one route and say in the body which of them it is. */
const ROUTE_OF: Readonly<Record<string, string>> = { 'feed-back-filing': 'feed-back', 'feed-back-result': 'feed-back' };

/** Where a command is sent. */
export const commandPath = (caseId: string, command: CaseCommand): string => {
  const { scope, verb, handoffId } = command;
  if (scope === 'supervision') return supervisionPath(caseId, command);
  if (scope === 'case') return verb === 'draft' ? `/api/cases/${caseId}/handoffs` : `/api/cases/${caseId}/${verb}`;
  return `/api/cases/${caseId}/handoffs/${handoffId ?? ''}/${ROUTE_OF[verb] ?? verb}`;
};
