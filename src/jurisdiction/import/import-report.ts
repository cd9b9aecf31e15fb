import type { ImportReport as Report } from '../../sheets/index.js';

/** What an import changed, or with a dry run would change. Counts. */
export interface ImportSummary {
  readonly rows: number;
  readonly itemsAdded: number;
  readonly holdingsAdded: number;
  /** Rows of the catalogue that were given another last day. */
  readonly holdingsEnded: number;
  readonly unchanged: number;
}

export type ImportReport = Report<ImportSummary>;
