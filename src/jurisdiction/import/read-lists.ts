import type { ListClass } from '../../kernel/competence.js';
import {
  type Cells,
  IMPORT_LIMITS,
  type RowFault,
  type SheetInspection,
  UnreadableWorkbook,
  type Workbook,
  cellsOf,
  headingFaults,
  inspectionFaults,
  openWorkbook,
} from '../../sheets/index.js';
import { type ColumnKey, LIST_COLUMNS, LIST_SHEETS, NOTES_SHEET } from './list-layout.js';

/** One row of a list as it was typed. */
export interface ListRow {
  readonly sheet: string;
  readonly listClass: ListClass;
  /** As the spreadsheet numbers it. */
  readonly row: number;
  readonly cells: Cells<ColumnKey>;
}

export interface ReadLists {
  readonly rows: readonly ListRow[];
  readonly faults: readonly RowFault[];
}

/** The rows of the three lists. A file that cannot be read row by row gives faults and no rows. */
export const readLists = async (file: Uint8Array): Promise<ReadLists> => {
  try {
    const workbook = openWorkbook(file);
    const faults = structureFaults(workbook.inspections);
    return faults.length > 0 ? { rows: [], faults } : await readSheets(workbook);
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

const readSheets = async ({ values }: Workbook): Promise<ReadLists> => {
  const sheets = await values();
  const rows: ListRow[] = [];
  const faults: RowFault[] = [];
  for (const { name, listClass } of LIST_SHEETS) {
    const [headings = [], ...data] = sheets.get(name) ?? [];
    faults.push(...headingFaults(LIST_COLUMNS, headings, name));
    for (const [index, cells] of data.entries()) {
      if (cells.some((cell) => cell !== null))
        rows.push({ sheet: name, listClass, row: index + 2, cells: cellsOf(LIST_COLUMNS, headings, cells) });
    }
  }
  if (faults.length === 0 && rows.length === 0) faults.push({ reason: '三张清单都没有内容，没有可以导入的行。' });
  return faults.length > 0 ? { rows: [], faults } : { rows, faults };
};
