import { IMPORT_LIMITS } from './import-limits.js';
import type { RowFault } from './row-fault.js';
import type { SheetPart } from './sheet-parts.js';

/** What the raw XML of a sheet shows and a reader of values would hide. */
export interface SheetInspection {
  readonly name: string;
  /** Highest row number in use, the heading included. */
  readonly lastRow: number;
  /** Highest column number in use, counted from 1. */
  readonly lastColumn: number;
  /** Ranges such as `A2:A5`. */
  readonly merged: readonly string[];
  /** Cells such as `P7`. */
  readonly formulas: readonly string[];
  /** Cells that hold #REF! and the like. */
  readonly broken: readonly string[];
}

export const inspectSheet = ({ name, xml }: SheetPart): SheetInspection => {
  const cells = [...xml.matchAll(/<(?:\w+:)?c\s([^>]*)>(\s*<(?:\w+:)?f[\s>/])?/g)].map(([, attributes = '', formula]) => ({
    ref: /(?:^|\s)r="([A-Z]{1,3}\d{1,7})"/.exec(attributes)?.[1] ?? '',
    formula: formula !== undefined,
    broken: /(?:^|\s)t="e"/.test(attributes),
  }));
  const rows = [...xml.matchAll(/<(?:\w+:)?row(?:\s[^>]*?\br="(\d{1,7})"|[\s>/])/g)];
  return {
    name,
    lastRow: Math.max(
      rows.length,
      maxOf([...rows.map(([, row]) => Number(row ?? 0)), ...cells.map(({ ref }) => Number(ref.replace(/^[A-Z]+/, '') || 0))]),
    ),
    lastColumn: maxOf(cells.map(({ ref }) => columnOf(ref))),
    merged: [...xml.matchAll(/<(?:\w+:)?mergeCell\s[^>]*?ref="([^"]{1,30})"/g)].map(([, ref = '']) => ref),
    formulas: cells.filter(({ formula }) => formula).map(({ ref }) => ref),
    broken: cells.filter(({ broken }) => broken).map(({ ref }) => ref),
  };
};

/** Why the sheet cannot be read row by row, in Chinese; empty when it can. */
export const inspectionFaults = ({ name, merged, formulas, broken, lastColumn }: SheetInspection): readonly RowFault[] => [
  ...merged.map((range) => ({ sheet: name, ...rowOf(range), reason: `有合并单元格 ${range}，请取消合并，每一行都填写完整。` })),
  ...formulas.map((cell) => ({ sheet: name, ...rowOf(cell), reason: `单元格 ${cell} 是公式，请改为“粘贴为数值”。` })),
  ...broken.map((cell) => ({ sheet: name, ...rowOf(cell), reason: `单元格 ${cell} 是错误值，请更正。` })),
  ...(lastColumn > IMPORT_LIMITS.columns ? [{ sheet: name, reason: `列数超过 ${IMPORT_LIMITS.columns} 列的上限，请删除多余的列。` }] : []),
];

const rowOf = (ref: string): { readonly row?: number } => {
  const row = Number(/^[A-Z]+(\d+)/.exec(ref)?.[1]);
  return Number.isNaN(row) ? {} : { row };
};

const columnOf = (ref: string): number => {
  let column = 0;
  for (const letter of ref.replace(/\d+$/, '')) column = column * 26 + (letter.charCodeAt(0) - 64);
  return column;
};

// Not Math.max(...numbers): a sheet has more cells than a call may have arguments.
const maxOf = (numbers: readonly number[]): number => numbers.reduce((most, number) => (number > most ? number : most), 0);
