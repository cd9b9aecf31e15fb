import { zipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { type SheetInspection, inspectSheet } from './inspect-sheet.js';
import type { Cell } from './read-table.js';
import { sheetParts } from './sheet-parts.js';
import { UnreadableWorkbook, type WorkbookParts, unpackWorkbook } from './unpack-workbook.js';

export interface Workbook {
  readonly inspections: readonly SheetInspection[];
  /** The values by sheet and row, headings included; to be asked for once the inspections have been looked at. */
  readonly values: () => Promise<ReadonlyMap<string, readonly (readonly Cell[])[]>>;
}

/** Opens an .xlsx file within the limits. Throws {@link UnreadableWorkbook}. */
export const openWorkbook = (file: Uint8Array): Workbook => {
  const parts = unpackWorkbook(file);
  return { inspections: sheetParts(parts).map(inspectSheet), values: () => valuesOf(parts) };
};

/** The reader gets what was unpacked within the limits, packed again: it would unpack the upload without any. */
const valuesOf = async (parts: WorkbookParts): Promise<ReadonlyMap<string, readonly (readonly Cell[])[]>> => {
  try {
    const sheets = await readExcelFile(Buffer.from(zipSync({ ...parts }, { level: 0 })), { trim: false });
    return new Map(sheets.map(({ sheet, data }) => [sheet, data as unknown as readonly (readonly Cell[])[]]));
  } catch (error) {
    throw new UnreadableWorkbook(`Excel 工作簿的内容无法读取，文件可能已损坏。请用 Excel 打开并另存后重试。`, { cause: error });
  }
};
