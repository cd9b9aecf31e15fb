export const sharePath = (shareId: string): string => `/sharing/${shareId}`;
export const contentPath = (shareId: string): string => `/sharing/${shareId}/content`;
/** Where a request is written; in the service of a case when it is named. */
export const newRequestPath = (caseId?: string): string => (caseId === undefined ? '/sharing/new' : `/sharing/new?case=${caseId}`);
