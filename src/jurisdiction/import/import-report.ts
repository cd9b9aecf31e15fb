/** One thing wrong with a file, in Chinese. */
export interface RowFault {
  /** 工作表; absent when the file as a whole cannot be used. */
  readonly sheet?: string;
  /** Row number as the spreadsheet shows it. */
  readonly row?: number;
  /** Title of the column. */
  readonly column?: string;
  readonly reason: string;
}

/** What an import changed, or with a dry run would change. Counts. */
export interface ImportSummary {
  readonly rows: number;
  readonly itemsAdded: number;
  readonly holdingsAdded: number;
  /** Rows of the catalogue that were given another last day. */
  readonly holdingsEnded: number;
  readonly unchanged: number;
}

export interface ImportReport {
  readonly dryRun: boolean;
  /** Empty: the file is good, and unless this was a dry run it is now the catalogue. Not empty: nothing was changed. */
  readonly errors: readonly RowFault[];
  readonly summary?: ImportSummary;
}

/** A sentence for the command line: 工作表「基本履职」第 12 行「生效日期」：… */
export const faultText = ({ sheet, row, column, reason }: RowFault): string => {
  const place = [sheet && `工作表「${sheet}」`, row && `第 ${row} 行`, column && `「${column}」`].filter(Boolean).join('');
  return place === '' ? reason : `${place}：${reason}`;
};
