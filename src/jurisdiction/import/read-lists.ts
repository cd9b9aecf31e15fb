import { zipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import type { ListClass } from '../../kernel/competence.js';
import { IMPORT_LIMITS } from './import-limits.js';
import type { RowFault } from './import-report.js';
import { type SheetInspection, inspectSheet, inspectionFaults } from './inspect-sheet.js';
import { type ColumnKey, LIST_COLUMNS, LIST_SHEETS, NOTES_SHEET } from './list-layout.js';
import { sheetParts } from './sheet-parts.js';
import { UnreadableWorkbook, type WorkbookParts, unpackWorkbook } from './unpack-workbook.js';

export type CellValue = string | number | boolean | Date;

/** One row of a list as it was typed. */
export interface ListRow {
  readonly sheet: string;
  readonly listClass: ListClass;
  /** As the spreadsheet numbers it. */
  readonly row: number;
  readonly cells: Readonly<Partial<Record<ColumnKey, CellValue>>>;
}

export interface ReadLists {
  readonly rows: readonly ListRow[];
  readonly faults: readonly RowFault[];
}

/** The rows of the three lists. A file that cannot be read row by row gives faults and no rows. */
export const readLists = async (file: Uint8Array): Promise<ReadLists> => {
  try {
    const parts = unpackWorkbook(file);
    const inspections = sheetParts(parts).map(inspectSheet);
    const faults = structureFaults(inspections);
    return faults.length > 0 ? { rows: [], faults } : await readSheets(parts);
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return { rows: [], faults: [{ reason: error.message }] };
    throw error;
  }
};

const structureFaults = (inspections: readonly SheetInspection[]): readonly RowFault[] => {
  const size = sizeFault(inspections);
  if (size !== undefined) return [size];
  const known = new Set([...LIST_SHEETS.map(({ name }) => name), NOTES_SHEET]);
  return [
    ...LIST_SHEETS.filter(({ name }) => !inspections.some((sheet) => sheet.name === name)).map(({ name }) => ({
      reason: `缺少工作表「${name}」。`,
    })),
    ...inspections
      .filter(({ name }) => !known.has(name))
      .map(({ name }) => ({ sheet: name, reason: '不认识的工作表，请删除，或者把内容移到三张清单之一。' })),
    ...inspections.filter(({ name }) => known.has(name) && name !== NOTES_SHEET).flatMap(inspectionFaults),
  ];
};

const sizeFault = (inspections: readonly SheetInspection[]): RowFault | undefined => {
  const rows = inspections.reduce((sum, { lastRow }) => sum + Math.max(0, lastRow - 1), 0);
  if (rows > IMPORT_LIMITS.rows) {
    return {
      reason: `共 ${rows} 行，超过一次 ${IMPORT_LIMITS.rows} 行的上限（只设了格式的空白行也计算在内）。请删除多余的行，或者拆分后分别导入。`,
    };
  }
  const wide = inspections.find(({ lastColumn }) => lastColumn > IMPORT_LIMITS.columns);
  return wide && { sheet: wide.name, reason: `列数超过 ${IMPORT_LIMITS.columns} 列的上限，请删除多余的列。` };
};

const readSheets = async (parts: WorkbookParts): Promise<ReadLists> => {
  const sheets = await valuesOf(parts);
  const rows: ListRow[] = [];
  const faults: RowFault[] = [];
  for (const { name, listClass } of LIST_SHEETS) {
    const [headings = [], ...data] = sheets.get(name) ?? [];
    const columns = headings.map((cell) => LIST_COLUMNS.find(({ title }) => title === String(cell ?? '').trim()));
    faults.push(...headingFaults(name, headings));
    for (const [index, cells] of data.entries()) {
      if (cells.some((cell) => cell !== null)) rows.push({ sheet: name, listClass, row: index + 2, cells: cellsOf(columns, cells) });
    }
  }
  if (faults.length === 0 && rows.length === 0) faults.push({ reason: '三张清单都没有内容，没有可以导入的行。' });
  return faults.length > 0 ? { rows: [], faults } : { rows, faults };
};

/** The reader gets what was unpacked within the limits, packed again: it would unpack the upload without any. */
const valuesOf = async (parts: WorkbookParts): Promise<ReadonlyMap<string, readonly (readonly (CellValue | null)[])[]>> => {
  try {
    const sheets = await readExcelFile(Buffer.from(zipSync({ ...parts }, { level: 0 })), { trim: false });
    return new Map(sheets.map(({ sheet, data }) => [sheet, data as unknown as readonly (readonly (CellValue | null)[])[]]));
  } catch (error) {
    throw new UnreadableWorkbook(`Excel 工作簿的内容无法读取，文件可能已损坏。请用 Excel 打开并另存后重试。`, { cause: error });
  }
};

const headingFaults = (sheet: string, headings: readonly (CellValue | null)[]): readonly RowFault[] => {
  const titles = headings.filter((cell) => cell !== null).map((cell) => String(cell).trim());
  return [
    ...LIST_COLUMNS.filter(({ title }) => !titles.includes(title)).map(({ title }) => ({
      sheet,
      row: 1,
      column: title,
      reason: '缺少这一列，请保留模板的全部列。',
    })),
    ...titles
      .filter((title, index) => titles.indexOf(title) !== index)
      .map((title) => ({ sheet, row: 1, column: title, reason: '这一列出现了两次。' })),
    ...titles
      .filter((title) => !LIST_COLUMNS.some((known) => known.title === title))
      .map((title) => ({ sheet, row: 1, column: title.slice(0, 50), reason: '不认识的列，请删除。' })),
  ];
};

const cellsOf = (columns: readonly ({ readonly key: ColumnKey } | undefined)[], cells: readonly (CellValue | null)[]): ListRow['cells'] =>
  Object.fromEntries(
    columns.flatMap((column, index) => {
      const value = cells[index];
      return column === undefined || value === null || value === undefined || (typeof value === 'string' && value.trim() === '')
        ? []
        : [[column.key, value]];
    }),
  );
