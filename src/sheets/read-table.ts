import type { CellValue } from './cell-values.js';
import type { RowFault } from './row-fault.js';

/** A column of a list that is imported. */
export interface SheetColumn<Key extends string> {
  readonly key: Key;
  readonly title: string;
  readonly required: boolean;
  /** Width in characters. */
  readonly width: number;
  /** What to fill in, for the sheet of explanations. */
  readonly hint: string;
}

export type Cells<Key extends string> = Readonly<Partial<Record<Key, CellValue>>>;
export type Cell = CellValue | null;

/** Columns that are missing, stand twice, or are not known. `sheet` is left out for a file without sheets. */
export const headingFaults = (columns: readonly SheetColumn<string>[], headings: readonly Cell[], sheet?: string): readonly RowFault[] => {
  const titles = headings.filter((cell) => cell !== null).map((cell) => String(cell).trim());
  const fault = (title: string, reason: string): RowFault => ({
    ...(sheet === undefined ? {} : { sheet }),
    row: 1,
    column: title.slice(0, 50),
    reason,
  });
  return [
    ...columns.filter(({ title }) => !titles.includes(title)).map(({ title }) => fault(title, '缺少这一列，请保留模板的全部列。')),
    ...titles.filter((title, index) => titles.indexOf(title) !== index).map((title) => fault(title, '这一列出现了两次。')),
    ...titles.filter((title) => !columns.some((known) => known.title === title)).map((title) => fault(title, '不认识的列，请删除。')),
  ];
};

/** The cells of one row by the keys of their columns; blank ones are left out. */
export const cellsOf = <Key extends string>(
  columns: readonly SheetColumn<Key>[],
  headings: readonly Cell[],
  cells: readonly Cell[],
): Cells<Key> => {
  const byPlace = headings.map((cell) => columns.find(({ title }) => title === String(cell ?? '').trim()));
  return Object.fromEntries(
    byPlace.flatMap((column, index) => {
      const value = cells[index];
      return column === undefined || value === null || value === undefined || (typeof value === 'string' && value.trim() === '')
        ? []
        : [[column.key, value]];
    }),
  ) as Cells<Key>;
};
