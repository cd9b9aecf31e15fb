import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeExcelFile, { type Cell, type Row } from 'write-excel-file/node';
import { type ColumnKey, LIST_COLUMNS, LIST_SHEETS } from '../../src/jurisdiction/import/list-layout.js';

export type ListCells = Partial<Record<ColumnKey, Cell>>;

/** Rows of the three lists, in the order of the sheets; a sheet left out has headings only. */
export interface Lists {
  readonly basic?: readonly (ListCells | undefined)[];
  readonly assist?: readonly (ListCells | undefined)[];
  readonly recalled?: readonly (ListCells | undefined)[];
}

/** A row that is right: a county item of the water bureau. */
export const goodRow = (over: ListCells = {}): ListCells => ({
  code: 'T-01',
  name: '测试事项',
  domain: '水利和河砂',
  sectorRule: '水利',
  legalBasis: '《测试条例》第一条',
  organ: '上犹县水利局',
  powerSource: '法定',
  basis: '县级权责清单',
  validFrom: '2026-01-01',
  ...over,
});

export const headings: Row = LIST_COLUMNS.map(({ title }) => title);

export const listWorkbook = (lists: Lists): Promise<Buffer> =>
  workbookOf(LIST_SHEETS.map(({ name, listClass }) => [name, [headings, ...(lists[listClass] ?? []).map(rowOf)]]));

export const workbookOf = (sheets: readonly (readonly [string, readonly Row[]])[]): Promise<Buffer> =>
  writeExcelFile(sheets.map(([sheet, data]) => ({ sheet, data: [...data] }))).toBuffer();

/** `undefined` leaves a row blank. */
const rowOf = (cells: ListCells | undefined): Row => (cells === undefined ? [] : LIST_COLUMNS.map(({ key }) => cells[key] ?? null));

/** The workbook with the XML of a part rewritten, as another program or a hostile hand would write it. */
export const edited = (file: Uint8Array, path: string, edit: (xml: string) => string): Uint8Array => {
  const parts = unzipSync(file);
  return zipSync({ ...parts, [path]: strToU8(edit(strFromU8(parts[path] ?? new Uint8Array()))) });
};
