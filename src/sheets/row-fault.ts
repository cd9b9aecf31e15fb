/** One thing wrong with a file, in Chinese. */
export interface RowFault {
  /** 工作表; absent when the file as a whole cannot be used, or has no sheets. */
  readonly sheet?: string;
  /** Row number as the spreadsheet shows it. */
  readonly row?: number;
  /** Title of the column. */
  readonly column?: string;
  readonly reason: string;
  /** Stable code of a rule that the row breaks. */
  readonly code?: string;
  /** Rule of the rule book on which the refusal rests. */
  readonly rule?: string;
}

/** A sentence for the command line: 工作表「基本履职」第 12 行「生效日期」：… */
export const faultText = ({ sheet, row, column, reason }: RowFault): string => {
  const place = [sheet && `工作表「${sheet}」`, row && `第 ${row} 行`, column && `「${column}」`].filter(Boolean).join('');
  return place === '' ? reason : `${place}：${reason}`;
};

export interface ImportReport<Summary> {
  readonly dryRun: boolean;
  /** Empty: the file is good, and unless this was a dry run it has been imported. Not empty: nothing was changed. */
  readonly errors: readonly RowFault[];
  readonly summary?: Summary;
}
