interface DisputeIds {
  readonly caseId: string;
  readonly disputeId: string;
}

/** The page of a dispute. */
export const disputePath = ({ caseId, disputeId }: DisputeIds): string => `/disputes/${caseId}/${disputeId}`;

/** The same with the form of a step open; a step that is not open to the viewer opens nothing. */
export const disputeStepPath = (ids: DisputeIds, verb: string): string => `${disputePath(ids)}?step=${verb}`;

/** The moment of the replay at which an event had just happened. */
export const replayPath = (caseId: string, version: number): string => `/cases/${caseId}/replay?version=${version}`;
