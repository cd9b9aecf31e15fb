import {
  type Cell,
  type Cells,
  IMPORT_LIMITS,
  type RowFault,
  UnreadableWorkbook,
  cellsOf,
  headingFaults,
  inspectionFaults,
  openWorkbook,
  readCsv,
} from '../../sheets/index.js';
import { MOST_ORDERS, ORDER_COLUMNS, ORDER_NOTES_SHEET, ORDER_SHEET, type OrderColumn } from './order-layout.js';

/** One row as it was typed. */
export interface OrderLine {
  /** As the spreadsheet numbers it. */
  readonly row: number;
  readonly cells: Cells<OrderColumn>;
}

export interface ReadOrders {
  readonly lines: readonly OrderLine[];
  readonly faults: readonly RowFault[];
}

/** First bytes of a workbook, of an old or locked one, and of a PDF; anything else is read as CSV. */
const WORKBOOKS: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46],
];

const isWorkbook = (file: Uint8Array): boolean => WORKBOOKS.some((bytes) => bytes.every((byte, index) => file[index] === byte));

/** The rows of an .xlsx or a CSV file. A file that cannot be read row by row gives faults and no rows. */
export const readOrders = async (file: Uint8Array): Promise<ReadOrders> => {
  try {
    if (file.length > IMPORT_LIMITS.fileBytes) throw new UnreadableWorkbook('文件超过 10 MB 的上限，请拆分后分别导入。');
    return isWorkbook(file) ? await fromWorkbook(file) : linesOf(readCsv(file).map((row) => row.map(cellOf)));
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return { lines: [], faults: [{ reason: error.message }] };
    throw error;
  }
};

const cellOf = (text: string): Cell => (text.trim() === '' ? null : text);

const fromWorkbook = async (file: Uint8Array): Promise<ReadOrders> => {
  const { inspections, values } = openWorkbook(file);
  const sheet = inspections.find(({ name }) => name === ORDER_SHEET);
  const unknown = inspections.filter(({ name }) => name !== ORDER_SHEET && name !== ORDER_NOTES_SHEET);
  const faults: readonly RowFault[] = [
    ...(sheet === undefined ? [{ reason: `缺少工作表「${ORDER_SHEET}」。` }] : inspectionFaults(sheet)),
    ...unknown.map(({ name }) => ({ sheet: name, reason: '不认识的工作表，请删除。' })),
    ...(sheet !== undefined && sheet.lastRow - 1 > MOST_ORDERS ? [tooMany(sheet.lastRow - 1)] : []),
  ];
  if (faults.length > 0) return { lines: [], faults };
  return linesOf((await values()).get(ORDER_SHEET) ?? []);
};

const tooMany = (rows: number): RowFault => ({
  reason: `共 ${rows} 行，超过一次 ${MOST_ORDERS} 行的上限（只设了格式的空白行也计算在内），请拆分后分别导入。`,
});

const linesOf = ([headings = [], ...data]: readonly (readonly Cell[])[]): ReadOrders => {
  const wrong = headingFaults(ORDER_COLUMNS, headings);
  if (wrong.length > 0) return { lines: [], faults: wrong };
  const lines = data.flatMap((cells, index): OrderLine[] =>
    cells.some((cell) => cell !== null) ? [{ row: index + 2, cells: cellsOf(ORDER_COLUMNS, headings, cells) }] : [],
  );
  if (lines.length === 0) return { lines: [], faults: [{ reason: '没有内容，没有可以导入的行。' }] };
  return lines.length > MOST_ORDERS ? { lines: [], faults: [tooMany(lines.length)] } : { lines, faults: [] };
};
