/** The page of one 争议. */
export const disputePath = (caseId: string, disputeId: string): string => `/disputes/${caseId}/${disputeId}`;
