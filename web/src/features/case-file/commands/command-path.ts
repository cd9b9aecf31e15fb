import type { CaseCommand } from '../../../api/types';
import { criminalPath } from '../../criminal-transfer/command-groups';
import { supervisionPath } from '../../supervision/command-groups';

/** Two steps of the process share one route and say in the body which of them it is. */
const ROUTE_OF: Readonly<Record<string, string>> = { 'feed-back-filing': 'feed-back', 'feed-back-result': 'feed-back' };

/** A consultation or dispute is begun at its list; everything else is a step of one. */
const stepPath = (list: string, id: string | undefined, verb: string): string => (id === undefined ? list : `${list}/${id}/${verb}`);

/** Where a command is sent. */
export const commandPath = (caseId: string, command: CaseCommand): string => {
  const { scope, verb, handoffId, consultationId, disputeId } = command;
  const file = `/api/cases/${caseId}`;
  switch (scope) {
    case 'case':
      return verb === 'draft' ? `${file}/handoffs` : `${file}/${verb}`;
    case 'handoff':
      return `${file}/handoffs/${handoffId ?? ''}/${ROUTE_OF[verb] ?? verb}`;
    case 'consultation':
      return stepPath(`${file}/consultations`, consultationId, verb);
    case 'supervision':
      return supervisionPath(caseId, command);
    case 'criminal-transfer':
      return criminalPath(caseId, command);
    case 'dispute':
      return stepPath(`${file}/disputes`, disputeId, verb);
  }
};
