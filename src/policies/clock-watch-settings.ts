/** Of the watches that time drives; given by the application. */
export abstract class ClockWatchSettings {
  /** False where the clock is moved by hand and nothing may happen by itself: tests, and stories that are played. */
  abstract readonly watchClocks: boolean;
}
