/** The projections did not reach a position in time; the same read may succeed shortly. */
export class NotCaughtUp extends Error {
  constructor(readonly projections: readonly string[]) {
    super(`not caught up: ${projections.join(', ')}`);
    this.name = 'NotCaughtUp';
  }
}
