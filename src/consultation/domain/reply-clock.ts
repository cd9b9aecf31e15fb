/** Each organ asked has a clock of its own. */
export const replySubject = (consultationId: string, organ: string): string => `${consultationId}:${organ}`;
