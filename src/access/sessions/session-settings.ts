/** How long a session lasts. */
export abstract class SessionSettings {
  /** From sign-in, whatever happens. */
  abstract readonly sessionHours: number;
  /** Without a request. */
  abstract readonly sessionIdleMinutes: number;
}
