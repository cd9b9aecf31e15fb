import { disputePath } from '../dispute/dispute-path';

interface DisputeIds {
  readonly caseId: string;
  readonly disputeId: string;
}

/** The page of a dispute with the form of a step open; a step that is not open to the viewer opens nothing. */
export const disputeStepPath = ({ caseId, disputeId }: DisputeIds, verb: string): string =>
  `${disputePath(caseId, disputeId)}?step=${verb}`;

/** The moment of the replay at which an event had just happened. */
export const replayPath = (caseId: string, version: number): string => `/cases/${caseId}/replay?version=${version}`;
