export type RejectionDetails = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/**
 * A rule said no. `code` is `context/what`, stable and worded in Chinese in one catalogue; `legalBasis` is a rule id of
 * the rule book (e.g. `APL-42`), from which the screen takes instrument and article.
 */
export class Rejection extends Error {
  constructor(
    readonly code: string,
    readonly details: RejectionDetails = {},
    readonly legalBasis?: string,
  ) {
    super(code);
    this.name = 'Rejection';
  }
}
