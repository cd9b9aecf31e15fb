/** Why the engine of the record cannot serve. Only the first two pass by themselves. */
export type RecordTrouble = 'unreachable' | 'no-leader' | 'access-denied' | 'certificate' | 'too-old';

/**
 * The engine of the record does not serve at this moment, so that the same work may succeed later. Whether an append was
 * stored is then unknown: sending the same events again stores them once.
 */
export class RecordUnavailable extends Error {
  constructor(
    readonly trouble: RecordTrouble,
    options?: ErrorOptions,
  ) {
    super(`the record is unavailable: ${trouble}`, options);
    this.name = 'RecordUnavailable';
  }
}
