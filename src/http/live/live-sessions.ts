/** Whether a page may go on listening; the context that keeps the sessions knows. */
export abstract class LiveSessions {
  /** False once the session was signed out, on whichever instance, or has run out. */
  abstract lives(sessionId: string): Promise<boolean>;
}
